// The evidence pack: what is chosen lives in the address, the records come from this site, and nothing is sent anywhere.
import { useMemo } from 'react';
import type { Localized } from '../catalogue/schema.ts';
import { today } from '../components/today.ts';
import { fill, type Message } from '../i18n/fill.ts';
import { languageTag, pathOf } from '../site-paths.ts';
import type { CalculatorMessageKey } from './calculator/messages.ts';
import { parts } from './evidence/address.ts';
import { unusedCalculations } from './evidence/calculation.ts';
import { Controls } from './evidence/Controls.tsx';
import { Cover } from './evidence/Cover.tsx';
import type { Writer } from './evidence/files.ts';
import type { EvidenceLabelKey, EvidenceMessageKey } from './evidence/messages.ts';
import type { EvidencePolicy, Pack } from './evidence/pack.ts';
import { SearchRecords } from './evidence/SearchRecords.tsx';
import { Sheet } from './evidence/Sheet.tsx';
import { Troubles } from './evidence/Troubles.tsx';
import { failedText, furtherText, missingOf, unknownText } from './evidence/troubles.ts';
import { useEvidence } from './evidence/use-evidence.ts';
import { useSearches } from './evidence/use-searches.ts';
import type { Vocabulary } from './facet-options.ts';
import { Loading } from './Loading.tsx';
import { shortened } from './shortened.ts';
import { speakerOf, type SpeakerProps } from './speaker.ts';
import { useFocusAfterRemoval } from './use-focus-after-removal.ts';

export interface EvidenceProps extends SpeakerProps<EvidenceMessageKey> {
  /** The labels in the other language. */
  labels: Record<EvidenceLabelKey, Message>;
  /** Address of the published site with a slash at the end, without language. */
  site: string;
  catalogue: Localized;
  policy?: EvidencePolicy | undefined;
  /** The support calculator's words, where there is a policy. */
  calculatorMessages?: SpeakerProps<CalculatorMessageKey>['messages'] | undefined;
  /** Names of what a search can be filtered by. */
  vocabulary: Vocabulary;
}

const noSearches: readonly string[] = [];

export const Evidence = ({ base, locale, messages, labels, site, catalogue, policy, calculatorMessages, vocabulary }: EvidenceProps) => {
  const writer = useMemo((): Writer => {
    const other = locale === 'zh' ? 'en' : 'zh';
    return {
      ...speakerOf({ base, locale, messages }),
      beside: (key) => fill(other, labels[key]),
      besideLanguage: languageTag[other] === 'en' ? 'en' : 'zh-CN',
      hasMessage: (key): key is EvidenceMessageKey => key in messages,
    };
  }, [base, locale, messages, labels]);
  const words = useMemo(() => calculatorMessages && speakerOf({ base, locale, messages: calculatorMessages }), [base, locale, calculatorMessages]);
  const { t, to } = writer;
  const { state, trouble, loaded, change, retry } = useEvidence(base);
  const day = today();
  const on = state && state.on !== '' ? state.on : day;
  const entries = loaded?.entries;
  const wantsSearches = state && !state.without.includes('search') ? state.searches : noSearches;
  const searches = useSearches({ searches: wantsSearches, entries, day, retrievedAt: loaded?.retrievedAt }, vocabulary, writer);

  const [first] = entries ?? [];
  const remarks = state && loaded ? [unknownText(loaded, writer), failedText(loaded, writer), furtherText(state.ids, writer)].filter((one) => one !== undefined) : [];
  const hasCover = (entries?.length ?? 0) > 1;
  const pack: Pack | undefined = state && loaded && first && { catalogue, site, stamp: first.stamp, on, today: day, retrievedAt: loaded.retrievedAt, without: state.without, policy, calculations: state.calculations, hasCover };
  const isEmpty = state !== undefined && state.ids.length === 0;
  const { box, removing } = useFocusAfterRemoval<HTMLDivElement>(isEmpty ? 0 : entries?.length, entries?.map(({ product }) => product.id).join());
  const offered = parts.filter((part) => (part === 'policy' ? policy !== undefined : part !== 'search' || (state?.searches.length ?? 0) > 0));
  const record = pack && entries && <SearchRecords searches={searches} entries={entries} pack={pack} speaker={writer} />;
  return (
    <div className="evidence" ref={box}>
      <noscript><p className="note">{t('evidenceNeedsScript')}</p></noscript>
      {(!state || (!loaded && !isEmpty)) && <div className="noprint on-its-way"><Loading texts={{ busy: t('evidenceLoading'), late: t('evidenceLate') }} /></div>}
      {isEmpty && (
        <div className="noprint">
          <p>{t('evidenceNoProducts')}</p>
          <p className="actions"><a className="btn btn-p tall" href={to(pathOf.search)}>{t('evidenceToSearch')}</a> <a className="btn tall" href={to(pathOf.shortlist)}>{t('evidenceToShortlist')}</a></p>
        </div>
      )}
      {state && <Troubles state={state} trouble={trouble} loaded={loaded} change={change} retry={retry} day={day} speaker={writer} />}
      <p className="vh" role="status">{entries && !isEmpty ? t('evidenceReady', { count: entries.length, day: on }) : ''}</p>
      {policy && state && entries && unusedCalculations(state.calculations, entries.map(({ product }) => product.id)).map((search) => <p key={search} className="note note-warn small noprint">{t('evidenceCalculationUnused', { search: shortened(search) })}</p>)}
      {state && pack && entries && (
        <>
          <Controls state={state} offered={offered} packed={{ entries, missing: loaded ? missingOf(state.ids, loaded) : [], searches: searches.records, pack, speaker: writer }} remarks={remarks} isReady={searches.phase !== 'busy'} change={change} removing={removing} writer={writer} />
          <div className="sheets">
            {hasCover && <Cover entries={entries} remarks={remarks} pack={pack} speaker={writer}>{record}</Cover>}
            {entries.map((entry) => <Sheet key={entry.product.id} entry={entry} pack={pack} words={words} remarks={hasCover ? [] : remarks} speaker={writer}>{!hasCover && record}</Sheet>)}
          </div>
        </>
      )}
    </div>
  );
};
