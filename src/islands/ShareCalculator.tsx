// The share of innovative products in what was bought. What is filled in lives in the address; nothing is sent anywhere.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { fenText } from '../i18n/fen.ts';
import { fill, type Message, type Values } from '../i18n/fill.ts';
import type { Locale } from '../site-paths.ts';
import { FormTools } from './calculator/FormTools.tsx';
import { Loading } from './Loading.tsx';
import { noShareAnswers, parameterOf, readShareAnswers, searchOfShare, shareFields, years, type ShareAnswers, type ShareField as FieldName, type Year } from './share/answers.ts';
import type { ShareMessageKey } from './share/messages.ts';
import { readYear, type ShareProblem } from './share/read-parts.ts';
import { ShareField } from './share/ShareField.tsx';
import { measures, resultText, ShareTable } from './share/ShareTable.tsx';
import { useOtherLanguage } from './use-other-language.ts';

export interface ShareCalculatorProps {
  locale: Locale;
  messages: Record<ShareMessageKey, Message>;
}

/** So long after the last key a text is judged. */
const patience = 500;

const everyField = years.flatMap((year) => shareFields.map((field) => parameterOf(year, field)));

/** What is typed, and what of it is settled and stands in the address. */
const useShareAnswers = () => {
  const [answers, setAnswers] = useState<ShareAnswers>(noShareAnswers);
  const [settled, setSettled] = useState<ShareAnswers>(noShareAnswers);
  /** Fields that the reader has left once: before, nothing is missing in them. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isRead, setRead] = useState(false);
  const latest = useRef<ShareAnswers>(noShareAnswers);
  useEffect(() => {
    const follow = (): void => {
      latest.current = readShareAnswers(window.location.search);
      setAnswers(latest.current);
      setSettled(latest.current);
      setRead(true);
      // Whoever opens an address has filled it in before.
      setLeft(new Set(searchOfShare(latest.current) === '' ? [] : everyField));
    };
    follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const settle = useCallback((): void => {
    setSettled(latest.current);
    window.history.replaceState(null, '', `${window.location.pathname}${searchOfShare(latest.current)}`);
  }, []);
  const type = useCallback((next: (now: ShareAnswers) => ShareAnswers): void => {
    latest.current = next(latest.current);
    setAnswers(latest.current);
  }, []);
  useEffect(() => {
    if (answers === settled) return undefined;
    const timer = setTimeout(settle, patience);
    return () => clearTimeout(timer);
  }, [answers, settled, settle]);
  const leave = useCallback((field: string): void => {
    settle();
    setLeft((now) => new Set([...now, field]));
  }, [settle]);
  const clear = useCallback((): void => {
    settle();
    type(() => noShareAnswers);
    setSettled(noShareAnswers);
    setLeft(new Set());
    // The way back brings the numbers again.
    if (window.location.search !== '') window.history.pushState(null, '', window.location.pathname);
  }, [type, settle]);
  useOtherLanguage(isRead ? searchOfShare(settled) : undefined);
  return { answers, settled, isRead, left, type, settle, leave, clear };
};

const legends = { now: 'shareThisYear', last: 'shareLastYearOptional' } as const;
const isLines = (field: FieldName): boolean => field === 'lines' || field === 'partLines';

export const ShareCalculator = ({ locale, messages }: ShareCalculatorProps) => {
  const words = useMemo(() => ({ t: (key: ShareMessageKey, values?: Values) => fill(locale, messages[key], values), money: (fen: bigint) => fenText(locale, fen) }), [locale, messages]);
  const { t, money } = words;
  const { answers, settled, isRead, left, type, settle, leave, clear } = useShareAnswers();
  const read = useMemo(() => ({ now: readYear(settled, 'now'), last: readYear(settled, 'last') }), [settled]);
  const results = measures.flatMap((measure) => {
    const part = read.now.parts[measure];
    return part ? [resultText(measure, part, words)] : [];
  });
  const told = results.length > 0 ? t('shareAnnounced', { results: results.join(t('calcFieldList')) }) : '';
  const opened = useRef<string>(undefined);
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    if (!isRead) return;
    // What the page opens with need not be announced.
    if (opened.current === undefined) opened.current = told;
    else setAnnounced(told);
  }, [isRead, told]);
  const isEmpty = years.every((year) => measures.every((measure) => read[year].parts[measure] === undefined));
  const remarkOf = (year: Year, field: FieldName): string | undefined => {
    const value = read[year].values[field];
    return value === undefined || value === 0n || isLines(field) || answers[year][field] !== settled[year][field] ? undefined : t('calcRead', { amount: money(value) });
  };
  const problemOf = (year: Year, field: FieldName): ShareProblem | undefined => {
    const problem = read[year].problems[field];
    return problem === 'empty' && !left.has(parameterOf(year, field)) ? undefined : problem;
  };
  return (
    <div className="calc">
      <div className="calc-case">
        <noscript><p className="note">{t('shareNeedsScript')}</p></noscript>
        <form className="calc-form" method="get" onSubmit={(event) => { event.preventDefault(); settle(); }} aria-label={t('shareForm')}>
          {!isRead && <Loading texts={{ busy: t('calcLoading'), late: t('shareLate') }} />}
          <fieldset className="all" disabled={!isRead}>
            {years.map((year) => (
              <fieldset key={year}>
                <legend>{t(legends[year])}</legend>
                {year === 'now' && <><p className="hint">{t('calcAmountsHint')}</p><p className="hint">{t('shareLinesHint')}</p></>}
                <div className="fields">
                  {shareFields.map((field) => (
                    <ShareField
                      key={field} year={year} field={field} text={answers[year][field]} judged={settled[year][field]} problem={problemOf(year, field)} remark={remarkOf(year, field)} t={t}
                      onType={(text) => type((now) => ({ ...now, [year]: { ...now[year], [field]: text } }))} onLeave={() => leave(parameterOf(year, field))}
                    />
                  ))}
                </div>
              </fieldset>
            ))}
            <FormTools clear={clear} t={t} />
          </fieldset>
        </form>
      </div>
      <section className="calc-results" aria-labelledby="share-results">
        <h2 id="share-results">{t('shareResults')}</h2>
        <p className="vh" role="status">{announced}</p>
        {isEmpty ? <p className="note small">{t('shareNothing')}</p> : <ShareTable now={read.now} last={read.last} words={words} />}
        {!isEmpty && <p className="small muted more">{t('shareNote')}</p>}
      </section>
    </div>
  );
};
