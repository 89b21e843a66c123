// The support calculator: what is answered lives in the address; nothing is sent anywhere.
import { Fragment, useEffect, useMemo } from 'react';
import { factsOf } from '../catalogue/applicability.ts';
import type { Policy } from '../catalogue/policy-schema.ts';
import { today } from '../components/today.ts';
import { statusAt } from '../catalogue/status.ts';
import type { Message } from '../i18n/fill.ts';
import { longDate } from '../i18n/long-date.ts';
import { pathOf, type Locale } from '../site-paths.ts';
import { answerName, CalculatorForm, choiceLabel } from './calculator/CalculatorForm.tsx';
import { readFigures } from './calculator/figures.ts';
import type { CalculatorMessageKey } from './calculator/messages.ts';
import { speakerOf } from './speaker.ts';
import { SupportOutcome } from './calculator/SupportOutcome.tsx';
import { knownFacts, questionsOf, resultsOf, supportsElsewhere, supportsOf, type CalculatorSupport } from './calculator/supports.ts';
import { useAnnouncement } from './calculator/use-announcement.ts';
import { useAnswers } from './calculator/use-answers.ts';
import { useProducts } from './product-picker/use-products.ts';
import { useUnfoldedPrint } from './calculator/use-unfolded-print.ts';
import { shortened } from './shortened.ts';

export interface SupportCalculatorProps {
  base: string;
  locale: Locale;
  messages: Record<CalculatorMessageKey, Message>;
  supports: CalculatorSupport[];
  /** Until when its goals are set. */
  horizon?: Policy['horizon'];
}

/** An address with more than that is broken altogether. */
const mostBroken = 5;

export const SupportCalculator = ({ base, locale, messages, supports, horizon }: SupportCalculatorProps) => {
  const speaker = useMemo(() => speakerOf({ base, locale, messages }), [base, locale, messages]);
  const { t } = speaker;
  const memory = useAnswers();
  // One day for all that a page says, also where it stays open over midnight.
  const day = today();
  const { answers, settled, broken, isRead, clear } = memory;
  const products = useProducts(speaker.to(pathOf.productChoices));
  const { load } = products;
  useEffect(() => {
    if (answers.product !== '') load();
  }, [answers.product, load]);

  const chosen = products.choices.find(({ id }) => id === answers.product);
  const ofProduct = useMemo(() => chosen && factsOf(chosen, day), [chosen, day]);
  const questions = questionsOf(supports, answers, ofProduct);
  const { figures, problems } = useMemo(() => readFigures(settled, questionsOf(supports, settled, ofProduct).figures), [supports, settled, ofProduct]);
  const known = useMemo(() => knownFacts(settled, questions.product ? ofProduct : undefined), [settled, questions.product, ofProduct]);
  const results = useMemo(() => resultsOf(supports, { role: settled.role, known, figures, day, horizon }), [supports, settled.role, known, figures, day, horizon]);
  const elsewhere = useMemo(() => supportsElsewhere(supports, settled.role, figures), [supports, settled.role, figures]);
  const applying = results.filter(({ outcome }) => outcome !== 'does-not-apply');
  const others = results.filter(({ outcome }) => outcome === 'does-not-apply');

  const announced = useAnnouncement(results, isRead && (answers.product === '' || products.phase === 'ready' || products.phase === 'failed'), speaker);

  useUnfoldedPrint('.calc-results details');

  const mostYears = Math.max(0, ...supportsOf(supports, answers.role).flatMap(({ support }) => support.years ?? []));
  const given = [
    { name: t('calcRole'), value: t(`calcRole-${settled.role}`) },
    ...(questions.product && chosen ? [{ name: t('calcProduct'), value: t('calcGivenProduct', { product: chosen.name.text, status: t(`status-${statusAt(chosen.catalogueListings, day)}`) }) }] : []),
    ...questions.choices.filter((name) => settled[name] !== '').map((name) => ({ name: choiceLabel(name, t), value: answerName(name, settled[name], t) })),
    ...questions.figures.filter((name) => settled[name] !== '').map((name) => ({ name: t(`calcField-${name}`), value: figures[name] === undefined ? t('calcGivenUnread', { text: settled[name] }) : settled[name] })),
  ];
  return (
    <div className="calc">
      <div className="calc-case">
        <noscript><p className="note">{t('calcNeedsScript')}</p></noscript>
        {broken.slice(0, mostBroken).map(({ name, value }) => <p key={`${name} ${value}`} className="note note-warn small" role="alert">{t('calcBroken', { name: shortened(name), value: shortened(value) })}</p>)}
        <CalculatorForm day={day} memory={memory} questions={questions} products={products} facts={known.facts} figures={figures} problems={problems} mostYears={mostYears || undefined} clear={clear} speaker={speaker} />
        <h2 className="calc-given">{t('calcGiven')}</h2>
        <p className="calc-given">{t('calcGivenDay', { day: longDate(locale, day) })}</p>
        <dl className="calc-given facts">{given.map(({ name, value }) => <Fragment key={name}><dt>{name}</dt><dd>{value}</dd></Fragment>)}</dl>
      </div>
      <section className="calc-results" aria-labelledby="calc-results">
        <h2 id="calc-results">{t('calcResults')}</h2>
        <p className="vh" role="status">{announced}</p>
        <div className="note small"><p>{t('calcEstimate')}</p><p>{t('calcNoSum')}</p></div>
        {applying.map((result) => <SupportOutcome key={result.support.id} result={result} speaker={speaker} />)}
        {elsewhere.map(({ role, supports: same }) => (
          <p key={role} className="note small">
            {t(role === 'project-owner' ? 'calcElsewhereProject' : 'calcElsewhere', { role: t(`calcRole-${role}`), supports: same.map(({ support }) => t('calcElsewhereOne', { support: speaker.say(support.title).text })).join(t('calcFieldList')) })}{' '}
            <button type="button" className="btn" onClick={() => memory.answer({ role })}>{t('calcElsewhereGo', { role: t(`calcRole-${role}`) })}</button>
          </p>
        ))}
        {others.length > 0 && (
          <details className="fold">
            <summary>{t('calcNotApplying', { count: others.length })}</summary>
            {others.map((result) => <SupportOutcome key={result.support.id} result={result} speaker={speaker} />)}
          </details>
        )}
      </section>
    </div>
  );
};
