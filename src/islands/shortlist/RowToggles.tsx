import { addItem, removeItems, tick, untick } from '../../shortlist/changes.ts';
import { holds } from '../../shortlist/shortlist.ts';
import type { IslandSpeaker } from '../speaker.ts';
import { useShortlist } from './use-shortlist.ts';

export const rowToggleKeys = ['shortlistKeep', 'shortlistKept', 'shortlistCompare', 'shortlistCompared', 'shortlistActOf'] as const;

interface RowTogglesProps {
  id: string;
  /** Of the product, for readers who hear the button alone. */
  name: string;
  speaker: IslandSpeaker<(typeof rowToggleKeys)[number]>;
}

type KeepKey = Extract<(typeof rowToggleKeys)[number], 'shortlistKeep' | 'shortlistKept' | 'shortlistActOf'>;

/** The button that keeps a product, where it cannot be ticked for comparison: it is being compared. */
export const KeepToggle = ({ id, name, speaker: { base, t } }: { id: string; name: string; speaker: IslandSpeaker<KeepKey> }) => {
  const { list, apply } = useShortlist(base);
  const isKept = holds(list.items, id);
  const act = t(isKept ? 'shortlistKept' : 'shortlistKeep');
  return <button type="button" className="btn tall" aria-pressed={isKept} aria-label={t('shortlistActOf', { act, product: name })} onClick={() => apply(isKept ? removeItems([id]) : addItem(id))}>{act}</button>;
};

/** The buttons of a product among results. */
export const RowToggles = ({ id, name, speaker: { base, t } }: RowTogglesProps) => {
  const { list, apply } = useShortlist(base);
  const isKept = holds(list.items, id);
  const isTicked = list.compare.includes(id);
  const button = (act: string, isOn: boolean, onClick: () => void) => (
    <button type="button" className="btn" aria-pressed={isOn} aria-label={t('shortlistActOf', { act, product: name })} onClick={onClick}>{act}</button>
  );
  return (
    <div className="acts">
      {button(t(isKept ? 'shortlistKept' : 'shortlistKeep'), isKept, () => apply(isKept ? removeItems([id]) : addItem(id)))}
      {button(t(isTicked ? 'shortlistCompared' : 'shortlistCompare'), isTicked, () => apply(isTicked ? untick([id]) : tick(id)))}
    </div>
  );
};
