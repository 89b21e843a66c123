// What is going to be exported, and what of the address could not be read.
import type { SelectionProblem } from '../../exporting/selection.ts';
import { mostIds } from '../../exporting/selection.ts';
import { searchOf } from '../../search/state.ts';
import { pathOf } from '../../site-paths.ts';
import { firstFew } from '../first-few.ts';
import { shortened } from '../shortened.ts';
import type { Speaker } from './messages.ts';
import type { ExportProps } from './props.ts';
import type { ScopeState } from './use-scope.ts';

interface ScopeFactsProps {
  state: ScopeState & { retry: () => void };
  props: ExportProps;
  speaker: Speaker;
}

/** More would be a list of its own. */
const mostTold = 10;

const problemText = ({ kind, value }: SelectionProblem, { t }: Speaker): string => t(`exportProblem-${kind}`, { value: shortened(value), ...(kind === 'too-many' && { most: String(mostIds) }) });

/** Ways to something that can be exported. */
const Ways = ({ props: { sectors, total }, speaker: { t, to } }: Omit<ScopeFactsProps, 'state'>) => (
  <>
    <p>{t('exportNothingChosen')}</p>
    <ul className="links export-ways">
      {sectors.filter(({ count }) => count > 0).map(({ id, name, lang }) => <li key={id}><a href={`${to(pathOf.export)}?sector=${id}`} lang={lang}>{name}</a></li>)}
      <li><a href={`${to(pathOf.export)}?of=search`}>{t('exportWholeCatalogue', { count: total })}</a></li>
    </ul>
  </>
);

export const ScopeFacts = ({ state, props, speaker }: ScopeFactsProps) => {
  const { t, to } = speaker;
  const { selection, scope, problems, failed, retry } = state;
  const { ids = [], values = [] } = scope?.unknown ?? {};
  return (
    <>
      {problems.slice(0, mostTold).map((problem) => <p key={`${problem.kind} ${problem.value}`} className="note note-warn small" role="alert">{problemText(problem, speaker)}</p>)}
      {ids.length > 0 && <p className="note note-warn small">{t('exportUnknownIds', { ids: firstFew(ids.map(shortened), speaker, mostTold) })}</p>}
      {values.length > 0 && <p className="note note-warn small">{t('exportUnknownValue', { values: firstFew(values.map(shortened), speaker, mostTold) })}</p>}
      {state.isRead && (!selection || (problems.some(({ kind }) => kind === 'unknown-manufacturer'))) && <Ways props={props} speaker={speaker} />}
      {failed && <p className="note note-warn" role="alert">{t(scope ? 'exportPreviewFailed' : 'exportFailed')}{' '}<button type="button" className="btn tall" onClick={retry}>{t('retry')}</button></p>}
      {scope && (
        <dl className="facts export-facts">
          <dt>{t('exportScopeWhat')}</dt><dd>{scope.what}</dd>
          {scope.filters.length > 0 && <><dt>{t('exportScopeFilters')}</dt><dd><ul>{scope.filters.map(({ name, value }) => <li key={name}>{t('exportAbout-filter', { name, value })}</li>)}</ul></dd></>}
          <dt>{t('exportScopeCount')}</dt><dd>{t('exportCountOne', { count: scope.count })}</dd>
          <dt>{t('exportScopeVersion')}</dt><dd><span className="no">{props.stamp.version}</span></dd>
        </dl>
      )}
      {scope?.count === 0 && <p className="note">{t('exportEmpty')}{selection?.of === 'search' && <>{' '}<a href={`${to(pathOf.search)}${searchOf(selection.state)}`}>{t('exportEmptyBack')}</a></>}</p>}
    </>
  );
};
