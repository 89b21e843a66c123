// The requirement draft: from compared products, a table that names none of them, and who would satisfy it.
import { useMemo } from 'react';
import { brandScanOf } from '../catalogue/requirement/brand-scan.ts';
import { brandTerms } from '../catalogue/requirement/brand-terms.ts';
import { requirementLines } from '../catalogue/requirement/lines.ts';
import { judgeBy } from '../catalogue/requirement/satisfied.ts';
import { today } from '../components/today.ts';
import { pathOf } from '../site-paths.ts';
import { Loading } from './Loading.tsx';
import { ChosenProducts } from './requirements/ChosenProducts.tsx';
import { documentOf } from './requirements/document.ts';
import { DraftSheet } from './requirements/DraftSheet.tsx';
import { LineList } from './requirements/LineList.tsx';
import type { RequirementDraftProps, RequirementSpeaker } from './requirements/messages.ts';
import { OwnConditions } from './requirements/OwnConditions.tsx';
import { demandsOf, rowsOf } from './requirements/rows.ts';
import { Satisfied } from './requirements/Satisfied.tsx';
import { useCompared, type Compared } from './requirements/use-compared.ts';
import { useStateInAddress, type StateInAddress } from './requirements/use-state-in-address.ts';
import { lineName, lineText, textOf } from './requirements/wording.ts';
import { speakerOf } from './speaker.ts';
import { useFocusAfterRemoval } from './use-focus-after-removal.ts';

interface WorkbenchProps {
  compared: Compared;
  memory: StateInAddress;
  retry: () => void;
  removing: (place: number) => void;
  speaker: RequirementSpeaker;
}

const Workbench = ({ compared, memory: { state, change, isLong }, retry, removing, speaker }: WorkbenchProps) => {
  const { entries, pool, table } = compared;
  // One day for all that a page says, also where it stays open over midnight.
  const day = useMemo(today, []);
  const scan = useMemo(() => brandScanOf(brandTerms(pool)), [pool]);
  const { lines, leftOut } = useMemo(() => requirementLines(table, entries, scan), [table, entries, scan]);
  const rows = useMemo(() => rowsOf(lines, { state, products: entries.length, table, scan, unitText: ({ unit }) => textOf(speaker, unit) }), [lines, state, entries.length, table, scan, speaker]);
  const candidates = useMemo(() => {
    const categories = new Set(entries.map(({ sector, category }) => `${sector.id}/${category.id}`));
    return state.isWide ? pool : pool.filter(({ sector, category }) => categories.has(`${sector.id}/${category.id}`));
  }, [entries, pool, state.isWide]);
  const demands = useMemo(() => demandsOf(rows), [rows]);
  const judged = useMemo(() => candidates.map(judgeBy(table, demands, day)), [candidates, table, demands, day]);
  const [first] = entries;
  const remove = (id: string, place: number): void => {
    removing(place);
    change(({ ids }) => ({ ids: ids.filter((one) => one !== id) }));
  };
  const chosen = <ChosenProducts compared={compared} day={day} remove={remove} retry={retry} speaker={speaker} />;
  if (!first) return <>{chosen}<Choose speaker={speaker} /></>;
  const isOneCategory = entries.every(({ product }) => product.category !== undefined && product.category === first.product.category && product.sector === first.product.sector);
  const satisfying = judged.filter(({ outcome }) => outcome === 'satisfies').sort((a, b) => Number(b.isInCatalogue) - Number(a.isInCatalogue));
  const cleared = documentOf({ state, rows, category: isOneCategory ? textOf(speaker, first.category.name) : undefined, satisfying, stamp: first.stamp, day, origin: window.location.origin, scan }, speaker);
  const nameOf = (key: string): string => {
    const row = rows.find(({ line }) => line.key === key);
    if (!row) return '';
    return row.line.kind === 'figure' || row.line.kind === 'word' ? lineName(row, speaker) : lineText(row, speaker);
  };
  return (
    <div className="req">
      <div className="req-edit">
        {chosen}
        <LineList rows={rows} leftOut={leftOut} total={entries.length} state={state} change={change} scan={scan} speaker={speaker} />
        <OwnConditions state={state} change={change} scan={scan} speaker={speaker} />
      </div>
      <Satisfied judged={judged} nameOf={nameOf} hasDemands={demands.length > 0} hasWords={demands.some(({ line }) => line.kind === 'word')} isReference={first.stamp.kind === 'reference'} isWide={state.isWide} onScope={(isWide) => change({ isWide })} day={day} speaker={speaker} />
      <DraftSheet cleared={cleared} hasAnnex={state.hasAnnex} onAnnex={(hasAnnex) => change({ hasAnnex })} isLong={isLong} day={day} speaker={speaker} />
    </div>
  );
};

const Choose = ({ speaker: { t, to } }: { speaker: RequirementSpeaker }) => (
  <div className="note">
    <p>{t('reqNoIds')}</p>
    <p className="tools"><a className="btn tall" href={to(pathOf.search)}>{t('reqToSearch')}</a><a className="btn tall" href={to(pathOf.shortlist)}>{t('shortlist')}</a><a className="btn tall" href={to(pathOf.compare)}>{t('reqToCompare')}</a></p>
  </div>
);

export const RequirementDraft = ({ base, locale, messages }: RequirementDraftProps) => {
  const speaker = useMemo(() => speakerOf({ base, locale, messages }), [base, locale, messages]);
  const { t } = speaker;
  const memory = useStateInAddress();
  const { loaded, retry } = useCompared(base, memory.isRead ? memory.state.ids : undefined);
  const chosen = memory.state.ids.length === 0 ? [] : loaded.phase === 'ready' ? loaded.compared.entries : undefined;
  const { box, removing } = useFocusAfterRemoval<HTMLDivElement>(chosen?.length, chosen?.map(({ product }) => product.id).join());
  return (
    <div ref={box}>
      <noscript><p className="note">{t('reqNeedsScript')}</p></noscript>
      {memory.isRead && memory.state.ids.length === 0 && <Choose speaker={speaker} />}
      {memory.state.ids.length > 0 && loaded.phase === 'failed' && <div className="note note-warn" role="alert"><p>{t('reqFailed')}</p><p className="tools"><button type="button" className="btn tall" onClick={retry}>{t('retry')}</button></p></div>}
      {(!memory.isRead || (memory.state.ids.length > 0 && loaded.phase === 'waiting')) && <div className="req-waits"><Loading texts={{ busy: t('calcLoading'), late: t('reqLate') }} /></div>}
      {memory.state.ids.length > 0 && loaded.phase === 'ready' && <Workbench compared={loaded.compared} memory={memory} retry={retry} removing={removing} speaker={speaker} />}
    </div>
  );
};
