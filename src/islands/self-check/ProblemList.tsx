// All findings in pages, by what they are of, so that thousands neither hide each other nor freeze the browser.
import { useMemo, useRef, useState } from 'react';
import { copyText } from '../../components/copy/copy-text.ts';
import { saveFile } from '../../components/save-file.ts';
import { today } from '../../components/today.ts';
import type { CheckResult, Finding } from '../../submission/check-result.ts';
import { cellOf, findingRows, findingText, groupOf, kindWord, placeOf } from './findings.ts';
import type { SelfSpeaker } from './messages.ts';

const filters = ['all', 'problem', 'question', 'notice'] as const;
type Filter = (typeof filters)[number];

const shownAtOnce = 50;

interface ProblemListProps {
  result: CheckResult;
  speaker: SelfSpeaker;
}

interface Grouped {
  finding: Finding;
  group: string;
  /** Its column or field. */
  cell: string;
}

/** Of fewer, nobody needs to choose a column. */
const fewest = 10;

const counted = (names: readonly string[]): [name: string, count: number][] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts];
};

/** Neighbours of one group together. */
const grouped = (items: readonly Grouped[]): { name: string; items: Grouped[] }[] => {
  const groups: { name: string; items: Grouped[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.name === item.group) last.items.push(item);
    else groups.push({ name: item.group, items: [item] });
  }
  return groups;
};

export const ProblemList = ({ result, speaker }: ProblemListProps) => {
  const { t, locale } = speaker;
  const [filter, setFilter] = useState<Filter>('all');
  const [group, setGroup] = useState('');
  const [cell, setCell] = useState<string>();
  const [page, setPage] = useState(1);
  const [told, setTold] = useState('');
  const [toSelect, setToSelect] = useState('');
  const table = useRef<HTMLTableElement>(null);
  const all = useMemo(() => {
    // Those of one group stand together, groups in the order of their first.
    const groups = new Map<string, Grouped[]>();
    for (const finding of result.findings) {
      const name = groupOf(finding, result, speaker);
      groups.set(name, [...(groups.get(name) ?? []), { finding, group: name, cell: cellOf(finding, speaker) }]);
    }
    return groups;
  }, [result, speaker]);
  const ofKind = (kind: Filter) => ({ finding }: Grouped): boolean => kind === 'all' || finding.kind === kind;
  const inGroup = group === '' ? [...all.values()].flat() : (all.get(group) ?? []);
  const cells = counted(inGroup.filter(ofKind(filter)).map((one) => one.cell));
  const chosen = inGroup.filter((one) => ofKind(filter)(one) && (cell === undefined || one.cell === cell));
  const pages = Math.max(1, Math.ceil(chosen.length / shownAtOnce));
  const shown = chosen.slice((page - 1) * shownAtOnce, page * shownAtOnce);
  const turnTo = (next: number): void => {
    setPage(next);
    table.current?.scrollIntoView({ block: 'start' });
  };
  const findings = chosen.map(({ finding }) => finding);
  const copy = async (): Promise<void> => {
    const text = findingText(findings, result, speaker);
    const isCopied = await copyText(text);
    setTold(t(isCopied ? 'selfCopied' : 'selfCopyFailed', { count: findings.length }));
    setToSelect(isCopied ? '' : text);
  };
  const save = async (): Promise<void> => {
    const { writeCsv } = await import('../../spreadsheet/write-csv.ts');
    const file = `${t('selfCsvName', { day: today() })}.csv`;
    saveFile(file, writeCsv(findingRows(findings, result, speaker)));
    setTold(t('selfSaved', { file }));
  };
  if (result.findings.length === 0) return null;
  return (
    <section aria-labelledby="self-findings">
      <h3 id="self-findings">{t('selfFindings', { count: result.findings.length })}</h3>
      <div className="self-filters noprint">
        <div className="field">
          <label htmlFor="self-filter">{t('selfFilter')}</label>
          <select id="self-filter" value={filter} onChange={({ currentTarget: { value } }) => { setFilter(filters.find((one) => one === value) ?? 'all'); setCell(undefined); setPage(1); }}>
            {filters.map((one) => <option key={one} value={one}>{one === 'all' ? t('selfFilter-all', { count: inGroup.length }) : t('selfFilterKind', { kind: t(`selfKind-${one}`), count: inGroup.filter(ofKind(one)).length })}</option>)}
          </select>
        </div>
        {all.size > 1 && (
          <div className="field">
            <label htmlFor="self-group">{t('selfGroup')}</label>
            <select id="self-group" value={group} onChange={({ currentTarget: { value } }) => { setGroup(value); setCell(undefined); setPage(1); }}>
              <option value="">{t('selfGroupAll', { count: result.findings.length })}</option>
              {[...all].map(([name, items]) => <option key={name} value={name}>{t('selfGroupOption', { name, count: items.length })}</option>)}
            </select>
          </div>
        )}
        {cells.length > 1 && inGroup.length >= fewest && (
          <div className="field">
            <label htmlFor="self-cell">{t('selfCell')}</label>
            {/* The first option stands for all, and a column may be without a name. */}
            <select id="self-cell" value={cell === undefined ? 0 : cells.findIndex(([name]) => name === cell) + 1} onChange={({ currentTarget: { value } }) => { setCell(cells[Number(value) - 1]?.[0]); setPage(1); }}>
              <option value={0}>{t('selfCellAll', { count: inGroup.filter(ofKind(filter)).length })}</option>
              {cells.map(([name, count], place) => <option key={name} value={place + 1}>{t('selfGroupOption', { name: name === '' ? t('selfCellRow') : name, count })}</option>)}
            </select>
          </div>
        )}
        <p className="tools">
          <button type="button" className="btn tall" onClick={() => void copy()}>{t('selfCopy')}</button>
          <button type="button" className="btn tall" onClick={() => void save()}>{t('selfCsv')}</button>
        </p>
      </div>
      <p role="status" className="small noprint">{told}</p>
      {toSelect !== '' && <textarea className="self-select noprint" readOnly rows={6} value={toSelect} aria-label={t('selfToCopy')} onFocus={({ currentTarget }) => currentTarget.select()} />}
      {shown.length === 0 ? <p>{t('selfNone')}</p> : (
        <table className="tbl stack self-findings" ref={table}>
          <thead><tr><th scope="col">{t('selfColumnPlace')}</th><th scope="col">{t('selfColumnKind')}</th><th scope="col">{t('selfColumnWhat')}</th><th scope="col">{t('selfColumnHow')}</th></tr></thead>
          {grouped(shown).map(({ name, items }) => (
            <tbody key={name}>
              <tr className="self-group"><th scope="rowgroup" colSpan={4}>{t('selfGroupOption', { name, count: chosen.filter((one) => one.group === name).length })}</th></tr>
              {items.map(({ finding }, place) => (
                <tr key={place}>
                  <th scope="row">{placeOf(finding, speaker)}</th>
                  <td><span className={`self-kind self-is-${finding.kind}`}>{kindWord(finding, speaker)}</span></td>
                  <td>{finding.message[locale]}</td>
                  <td>{finding.hint[locale]}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
      {pages > 1 && (
        <nav className="plan-pages noprint" aria-label={t('selfPages')}>
          <button type="button" className="btn tall" disabled={page === 1} onClick={() => turnTo(page - 1)}>{t('selfPrevious')}</button>
          <span role="status">{t('selfPage', { page, pages })}</span>
          <button type="button" className="btn tall" disabled={page === pages} onClick={() => turnTo(page + 1)}>{t('selfNext')}</button>
        </nav>
      )}
    </section>
  );
};
