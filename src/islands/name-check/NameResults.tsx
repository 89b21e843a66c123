import { flushSync } from 'react-dom';
import { useState } from 'react';
import { saveFile } from '../../components/save-file.ts';
import { longDate } from '../../i18n/long-date.ts';
import { correctedLine, outcomes, type CheckedLine } from '../../names/check-line.ts';
import { CopyButton } from './CopyButton.tsx';
import type { Speaker } from './messages.ts';
import { ResultList } from './ResultList.tsx';
import { resultRows, type CheckedEdition } from './result-rows.ts';
import type { CheckResults } from './use-name-check.ts';

/** The outcome in one sentence. */
export const summaryOf = ({ lines, day }: CheckResults, { t, locale }: Speaker): string => {
  const counts = outcomes.map((outcome) => ({ outcome, count: lines.filter((line) => line.outcome === outcome).length })).filter(({ count }) => count > 0);
  const told = counts.map(({ outcome, count }) => t('nameCheckCount', { outcome: t(`nameCheckOutcome-${outcome}`), lines: count }));
  return t('nameCheckSummary', { lines: lines.length, counts: told.join(t('nameCheckCountList')), date: longDate(locale, day) });
};

/** The whole text with the lines put right that can be; the others, and blank ones, as they stand. */
const correctedText = ({ text, lines }: CheckResults): { text: string; changed: number; open: number } => {
  const corrected = new Map(lines.map((line) => [line.number, correctedLine(line)]));
  const changed = lines.filter((line) => corrected.get(line.number) !== line.text).length;
  const isOpen = (line: CheckedLine): boolean => line.outcome !== 'identical' && corrected.get(line.number) === line.text;
  return { text: text.split(/\r\n|\r|\n/).map((line, index) => corrected.get(index + 1) ?? line).join('\n'), changed, open: lines.filter(isOpen).length };
};

export const NameResults = ({ results, edition, speaker }: { results: CheckResults; edition: CheckedEdition; speaker: Speaker }) => {
  const { t } = speaker;
  const [showsAll, setShowsAll] = useState(false);
  const corrected = correctedText(results);
  const last = results.lines.at(-1)?.number ?? 0;
  const save = async (): Promise<void> => {
    const { writeCsv } = await import('../../spreadsheet/write-csv.ts');
    saveFile(t('nameCheckFileName', { date: results.day }), writeCsv(resultRows(results.lines, { day: results.day, edition, speaker })));
  };
  const print = (): void => {
    // What is not drawn is not printed.
    flushSync(() => setShowsAll(true));
    window.print();
  };
  return (
    <>
      {results.rest > 0 && <p className="note note-warn">{t('nameCheckOver', { last: String(last), rest: results.rest })}</p>}
      <p>{summaryOf(results, speaker)}</p>
      <div className="tools">
        <CopyButton text={() => corrected.text} label={t('nameCheckCopyAll')} told={t('nameCheckCorrected', { changed: corrected.changed, open: corrected.open })} speaker={speaker} />
        <button type="button" className="btn" onClick={() => void save()}>{t('nameCheckDownload')}</button>
        <button type="button" className="btn" onClick={print}>{t('calcPrint')}</button>
      </div>
      <ResultList lines={results.lines} showsAll={showsAll} showAll={() => setShowsAll(true)} speaker={speaker} />
    </>
  );
};
