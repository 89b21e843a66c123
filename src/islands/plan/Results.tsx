// What came out: shares, sectors, suggestions to decide, each line, and the files to save.
import { useEffect, useMemo, useRef, useState } from 'react';
import { isListed, statusAt } from '../../catalogue/status.ts';
import type { AnyText } from '../../catalogue/schema.ts';
import { longDate } from '../../i18n/long-date.ts';
import { openByReason } from '../../plan/decisions.ts';
import { leftOutKinds } from '../../plan/lines.ts';
import { likelyReasons } from '../../plan/match/outcome.ts';
import { summarise, summariseBySector } from '../../plan/summary.ts';
import type { ExportForm } from '../../plan/work.ts';
import { pathOf } from '../../site-paths.ts';
import { LineList } from './LineList.tsx';
import type { Speaker } from './messages.ts';
import { SectorTable, ShareTable } from './Shares.tsx';
import type { PlanResults } from './state.ts';
import type { Plan } from './use-plan.ts';
import { annotationWords } from './words.ts';

interface ResultsProps {
  plan: Plan;
  results: PlanResults;
  /** `YYYY-MM-DD` */
  day: string;
  /** Name of the edition, and of its sectors by id. */
  edition: string;
  sectorNames: Record<string, AnyText>;
  speaker: Speaker;
}

/** More row numbers are not told one by one. */
const mostRowsTold = 12;

export const Results = ({ plan: { state, decide, save, backToColumns }, results, day, edition, sectorNames, speaker }: ResultsProps) => {
  const { t, say, to, locale } = speaker;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const [told, setTold] = useState('');
  const { decisions } = state;
  const { lines, leftOut, products } = results;
  const matches = useMemo(() => lines.map(({ match }) => match), [lines]);
  const input = useMemo(() => ({
    lines: lines.map(({ line }) => line), matches, decisions,
    isListed: (id: string) => { const product = products.get(id); return product !== undefined && isListed(statusAt(product.catalogueListings, day)); },
  }), [lines, matches, decisions, products, day]);
  const summary = useMemo(() => summarise(input), [input]);
  const hasOwnSectors = results.reading.fields.includes('sector');
  const sectors = useMemo(() => summariseBySector(input, hasOwnSectors ? undefined : (id) => products.get(id)?.sector ?? ''), [input, hasOwnSectors, products]);
  const open = useMemo(() => openByReason(matches, decisions), [matches, decisions]);
  const count = (isSo: (one: PlanResults['lines'][number]) => boolean): number => lines.filter(isSo).length;
  const counts = { lines: lines.length, exact: count(({ match }) => match.outcome === 'exact'), likely: count(({ match }) => match.outcome === 'likely'), none: count(({ match }) => match.outcome === 'none') };
  const rowsTold = (rows: readonly number[]): string => {
    const some = rows.slice(0, mostRowsTold).join(t('comma'));
    return rows.length > mostRowsTold ? t('planRowsMore', { rows: some, count: rows.length }) : some;
  };
  const dayTold = longDate(locale, day);
  const checks = [
    ...([['planWithoutAmount', summary.withoutAmount], ['planMultiplied', count(({ line: { amount } }) => 'fen' in amount && amount.from === 'multiplied')], ['planNegative', count(({ line: { amount } }) => 'fen' in amount && amount.fen < 0n)], ['planShared', count(({ line: { amount } }) => 'problem' in amount && amount.problem === 'shared')], ['planRepeats', count(({ line }) => line.repeats !== undefined)]] as const).filter(([, number]) => number > 0).map(([key, number]) => t(key, { count: number })),
    ...leftOutKinds.filter((kind) => leftOut[kind].length > 0).map((kind) => t(`planLeftOut-${kind}`, { rows: rowsTold(leftOut[kind]) })),
    ...(summary.total.fen > 0n || summary.withoutAmount === lines.length ? [] : [t('planNoShare')]),
  ];
  const saveAs = (form: ExportForm): void => {
    const about = [t('planFile', { file: state.file }), t('planDay', { day: dayTold }), t('planEdition', { edition }), t('planOnlyToday'), t('planRecordedMeans'), ...checks];
    const link = new URL(to(pathOf.product('{id}')), window.location.href).href.replace('%7Bid%7D', '{id}');
    save({ form, day, link, fileName: t('planFileName', { file: state.file.replace(/\.[^.]+$/, ''), day }), words: annotationWords(speaker, { summary, day, about }) });
  };
  if (lines.length === 0) {
    return <div className="note note-warn" role="alert"><p>{t('planNoLines')}</p><p><button type="button" className="btn tall" onClick={backToColumns}>{t('planBackToColumns')}</button></p></div>;
  }
  return (
    <div className="plan-results">
      <h2 ref={title} tabIndex={-1}>{t('planResults')}</h2>
      <p className="vh" role="status">{told || t('planAnnounced', counts)}</p>
      <p>{t('planCounts', counts)}</p>
      <p className="small muted">{t('planFile', { file: state.file })}<br />{t('planDay', { day: dayTold })}</p>
      <section aria-labelledby="plan-share">
        <h3 id="plan-share">{t('planShareTitle')}</h3>
        {results.listedInEdition === 0 && <p className="note">{t('planNoneListed', { day: dayTold })}</p>}
        <ShareTable summary={summary} speaker={speaker} />
        <p className="small">{t('planOnlyToday')}</p>
        <p className="small muted">{t('planRecordedMeans')}</p>
        {checks.length > 0 && <div className="note small"><p><strong>{t('planCheck')}</strong></p><ul className="plan-notices">{checks.map((check) => <li key={check}>{check}</li>)}</ul></div>}
      </section>
      <section aria-labelledby="plan-export" className="noprint">
        <h3 id="plan-export">{t('planExportTitle')}</h3>
        <p className="small">{t('planExportNote')}</p>
        <p className="tools">
          <button type="button" className="btn btn-p tall" disabled={state.isExporting} onClick={() => saveAs('xlsx')}>{t('planExport-xlsx')}</button>
          <button type="button" className="btn tall" disabled={state.isExporting} onClick={() => saveAs('csv')}>{t('planExport-csv')}</button>
          <button type="button" className="btn tall" onClick={() => window.print()}>{t('planPrint')}</button>
        </p>
        <p className="hint" role="status">{state.isExporting ? t('planExporting') : ''}</p>
      </section>
      <section aria-labelledby="plan-sectors">
        <h3 id="plan-sectors">{t('planSectorsTitle')}</h3>
        <p className="small muted">{t(hasOwnSectors ? 'planSectorsOwn' : 'planSectorsCatalogue')}</p>
        <SectorTable sectors={sectors} nameOf={(sector) => (sector === '' ? t(hasOwnSectors ? 'planSectorNone' : 'planSectorUnmatched') : hasOwnSectors ? sector : say(sectorNames[sector] ?? sector).text)} speaker={speaker} />
      </section>
      <section aria-labelledby="plan-suggestions" className="noprint">
        <h3 id="plan-suggestions">{t('planSuggestions')}</h3>
        <p className="small muted">{t(open.size === 0 ? 'planNoSuggestions' : 'planSuggestionsNote')}</p>
        <ul className="plan-reasons">
          {likelyReasons.flatMap((reason) => {
            const places = open.get(reason);
            if (!places) return [];
            const accept = (): void => {
              // Each line its own product: grouped, so that all are decided at once.
              const byProduct = new Map<string, number[]>();
              for (const place of places) {
                const match = matches[place];
                if (match?.outcome === 'likely') byProduct.set(match.product, [...(byProduct.get(match.product) ?? []), place]);
              }
              for (const [product, own] of byProduct) decide(own, { product });
              setTold(t('planAccepted', { count: places.length }));
            };
            return [<li key={reason}><span>{t(`planReason-${reason}`)}</span> <button type="button" className="btn" aria-label={t('planAcceptAllOf', { reason: t(`planReason-${reason}`), count: places.length })} onClick={accept}>{t('planAcceptAll', { count: places.length })}</button></li>];
          })}
        </ul>
      </section>
      <section aria-labelledby="plan-lines" className="noprint">
        <h3 id="plan-lines">{t('planLinesTitle')}</h3>
        <LineList results={results} decisions={decisions} decide={decide} day={day} speaker={speaker} />
      </section>
    </div>
  );
};
