// All lines of the draft: those that several products state, then those that only one does, and what was left out.
import type { BrandScan } from '../../catalogue/requirement/brand-scan.ts';
import type { LeftOut } from '../../catalogue/requirement/lines.ts';
import { LineEditor } from './LineEditor.tsx';
import type { RequirementSpeaker } from './messages.ts';
import type { Row } from './rows.ts';
import type { LineEdit, RequirementState } from './state.ts';
import type { StateInAddress } from './use-state-in-address.ts';

interface ListProps {
  rows: readonly Row[];
  leftOut: readonly LeftOut[];
  total: number;
  state: RequirementState;
  change: StateInAddress['change'];
  scan: BrandScan;
  speaker: RequirementSpeaker;
}

const without = <Value,>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> => Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));

export const LineList = ({ rows, leftOut, total, state, change, scan, speaker }: ListProps) => {
  const { t, say } = speaker;
  const isCommon = ({ line }: Row): boolean => line.statedBy >= Math.min(2, total);
  const [common, single] = [rows.filter(isCommon), rows.filter((row) => !isCommon(row))];
  const put = (key: string, edit: LineEdit): void => change(({ edits }) => ({ edits: { ...edits, [key]: edit } }));
  const editors = (some: readonly Row[]) => (
    <ul className="req-lines">
      {some.map((row) => {
        const { key } = row.line;
        return (
          <LineEditor
            key={key} row={row} total={total} named={scan(row.fields.unit)} isEdited={state.edits[key] !== undefined} speaker={speaker}
            onSwitch={(isIn) => change(({ switched }) => ({ switched: { ...switched, [key]: isIn ? 'in' : 'out' } }))}
            onEdit={(edit) => put(key, edit)} onReset={() => change(({ edits }) => ({ edits: without(edits, key) }))}
          />
        );
      })}
    </ul>
  );
  return (
    <section aria-labelledby="req-lines" className="noprint">
      <h2 id="req-lines">{t('reqLines')}</h2>
      {rows.length === 0 ? <p className="note note-warn small">{t('reqNothingStated')}</p> : <p className="hint">{t('reqLinesHint')}</p>}
      {rows.length > 0 && common.length === 0 && <p className="note note-warn small">{t('reqNothingCommon')}</p>}
      {editors(common)}
      {single.length > 0 && <details className="fold" open={common.length === 0 || single.some(({ isIn }) => isIn)}><summary>{t('reqMore', { count: single.length })}</summary>{editors(single)}</details>}
      {leftOut.length > 0 && (
        <div className="note small">
          <h3>{t('reqLeftOut')}</h3>
          <ul>{leftOut.map(({ name, why }, index) => <li key={`${name?.zh ?? ''} ${index}`}>{name ? t(`reqLeftOut-${why}`, { name: say(name).text }) : t('reqLeftOutUnnamed')}</li>)}</ul>
        </div>
      )}
    </section>
  );
};
