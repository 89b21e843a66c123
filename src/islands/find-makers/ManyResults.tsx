// The table of many looked up at once, in pages, and the same as a file.
import { useState } from 'react';
import { saveFile } from '../../components/save-file.ts';
import { statusCounts } from '../../makers/counts.ts';
import type { ManyRow } from '../../makers/many.ts';
import { statuses } from '../../catalogue/status.ts';
import { pathOf } from '../../site-paths.ts';
import { MakerLink, Standings } from './MakerParts.tsx';
import type { Speaker } from './messages.ts';
import { reasonText } from './NotFound.tsx';

interface ManyResultsProps {
  rows: readonly ManyRow[];
  day: string;
  speaker: Speaker;
}

const shownAtOnce = 100;

const noteOf = ({ found, question, count, makers }: ManyRow, speaker: Speaker): string => {
  if (found.kind !== 'found') return reasonText(found, question, speaker);
  return count > makers.length ? speaker.t('findMoreMakers', { count: count - makers.length }) : '';
};

type CsvRow = (string | number | null)[];

/** Rows of the file: one per maker, and one for each line that has none. */
const csvRows = (rows: readonly ManyRow[], day: string, speaker: Speaker): CsvRow[] => {
  const { t, to } = speaker;
  const heading = [t('findManyAsked'), t('findManyOutcome'), t('findManyName'), t('findManyEnglishName'), t('creditCode'), ...statuses.map((status) => t(`status-${status}`)), t('findManyDay'), t('findManyLink'), t('findManyNote')];
  const told = rows.flatMap((row): CsvRow[] => {
    const outcome = t(`findOutcome-${row.outcome}`);
    if (row.makers.length === 0) return [[row.question, outcome, '', '', '', ...statuses.map(() => null), '', '', noteOf(row, speaker)]];
    return row.makers.map(({ id, name, creditCode, products }) => {
      const counts = new Map(statusCounts(products, day).map(({ status, count }) => [status, count]));
      return [row.question, outcome, name.zh, name.en ?? '', creditCode ?? '', ...statuses.map((status) => counts.get(status) ?? 0), day, new URL(to(pathOf.manufacturer(id)), window.location.href).href, noteOf(row, speaker)];
    });
  });
  return [heading, ...told];
};

export const ManyResults = ({ rows, day, speaker }: ManyResultsProps) => {
  const { t } = speaker;
  const [most, setMost] = useState(shownAtOnce);
  const save = async (): Promise<void> => {
    const { writeCsv } = await import('../../spreadsheet/write-csv.ts');
    saveFile(`${t('findManyFileName', { day })}.csv`, writeCsv(csvRows(rows, day, speaker)));
  };
  return (
    <>
      <p className="tools"><button type="button" className="btn tall" onClick={() => void save()}>{t('findManyCsv')}</button></p>
      <table className="tbl stack find-many">
        <caption className="vh">{t('findManyTitle')}</caption>
        <thead><tr><th scope="col">{t('findManyAsked')}</th><th scope="col">{t('findManyOutcome')}</th><th scope="col">{t('findMaker')}</th><th scope="col">{t('findProducts', { day })}</th></tr></thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <tr key={row.question}>
              <th scope="row">{row.question}</th>
              <td data-l={t('findManyOutcome')}><span className={`find-outcome is-${row.outcome}`}>{t(`findOutcome-${row.outcome}`)}</span></td>
              {row.makers.length === 0 ? <td colSpan={2}>{noteOf(row, speaker)}</td> : (
                <>
                  <td data-l={t('findMaker')}><ul className="find-list">{row.makers.map((maker) => <li key={maker.id}><MakerLink maker={maker} speaker={speaker} /></li>)}{row.count > row.makers.length && <li className="small">{noteOf(row, speaker)}</li>}</ul></td>
                  <td data-l={t('findProducts', { day })}><ul className="find-list">{row.makers.map((maker) => <li key={maker.id}><Standings maker={maker} day={day} speaker={speaker} /></li>)}</ul></td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && <p><button type="button" className="btn tall" onClick={() => setMost((now) => now + shownAtOnce)}>{t('findManyShown', { count: rows.length - most })}</button></p>}
    </>
  );
};
