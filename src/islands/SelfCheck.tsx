// A maker's check of its own entry before it is handed in: a form or a file, checked in a worker by all rules of the build. Nothing is sent.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { kindOf } from '../logo/file-kind.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import type { Submission } from '../submission/submission-schema.ts';
import { Loading } from './Loading.tsx';
import { Progress } from './plan/Progress.tsx';
import { useFileDrop } from './plan/use-file-drop.ts';
import { Drop } from './self-check/Drop.tsx';
import { isEmptyDraft, type SubmissionDraft } from './self-check/form/draft.ts';
import { ownersIn, previewLogos, withOwners } from './self-check/logo-owners.ts';
import { Logos } from './self-check/Logos.tsx';
import type { SelfMessageKey } from './self-check/messages.ts';
import { Package } from './self-check/Package.tsx';
import { progressOf } from './self-check/progress.ts';
import { Results } from './self-check/Results.tsx';
import { useCheck } from './self-check/use-check.ts';
import { useLoaded } from './self-check/use-loaded.ts';
import { useLogos } from './self-check/use-logos.ts';
import { speakerOf, type SpeakerProps } from './speaker.ts';
import { useLeaveWarning } from './use-leave-warning.ts';
import { useOtherLanguage } from './use-other-language.ts';

const ways = ['files', 'form'] as const;
type Way = (typeof ways)[number];

/** A package has one file to check and some logos; more is a whole folder. */
const mostFiles = 60;
const noProblems: SheetProblem[] = [];

/** Who checks a file needs neither. */
const loadForm = async () => ({ ...(await import('./self-check/form/SubmissionForm.tsx')), ...(await import('./self-check/preview/SubmissionPreview.tsx')) });

export const SelfCheck = (props: SpeakerProps<SelfMessageKey>) => {
  const speaker = useMemo(() => speakerOf(props), [props]);
  const { t, base, locale } = speaker;
  const check = useCheck(base);
  const { state, prepare } = check;
  const [draft, setDraft] = useState<SubmissionDraft>();
  const logos = useLogos();
  const [isReady, setReady] = useState(false);
  const [way, setWay] = useState<Way>('files');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [isTooMany, setTooMany] = useState(false);
  const [checkedDraft, setCheckedDraft] = useState<typeof draft>();
  useEffect(() => {
    setReady(true);
    if (window.location.hash === '#form' || /[?&](?:product|maker)=/.test(window.location.search)) setWay('form');
  }, []);
  useOtherLanguage(isReady ? window.location.search : undefined, way === 'form' ? '#form' : '');
  const form = useLoaded(loadForm, way === 'form');
  const loaded = form.module === 'failed' ? undefined : form.module;
  const isPrepared = useRef(false);
  const wayButtons = useRef<HTMLDivElement>(null);
  const getReady = useCallback((): void => {
    // The first sign of use: whoever only reads the page loads nothing more.
    if (isPrepared.current) return;
    isPrepared.current = true;
    prepare();
  }, [prepare]);

  const { result } = state;
  const isOfDraft = checkedDraft !== undefined && state.names.length === 0;
  const isShown = state.phase === 'done' && result !== undefined && isOfDraft === (way === 'form');
  // The form keeps its draft through a reload by itself.
  const isAtStake = files.length > 0 || logos.items.length > 0;
  useLeaveWarning(isAtStake);

  const { add, dropPacked } = logos;
  useEffect(() => {
    if (!result) return;
    dropPacked();
    if (result.logos.length > 0) add(result.logos, true);
  }, [result, add, dropPacked]);

  const addPictures = useCallback((pictures: readonly File[]): void => {
    if (pictures.length === 0) return;
    Promise.all(pictures.map(async (file) => ({ file: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))).then((read) => add(read, false), (error: unknown) => console.info('A picture could not be read.', error));
  }, [add]);
  const start = useRef(check.checkFiles);
  start.current = check.checkFiles;
  const open = useCallback((given: readonly File[]): void => {
    setTooMany(given.length > mostFiles);
    if (given.length > mostFiles) return;
    const others = given.filter(({ name }) => kindOf(name) === undefined);
    addPictures(given.filter(({ name }) => kindOf(name) !== undefined));
    if (others.length === 0) return;
    isPrepared.current = true;
    setWay('files');
    setCheckedDraft(undefined);
    setFiles(others);
    start.current(others);
  }, [addPictures]);
  const isDraggedOver = useFileDrop(open);

  const choose = (next: Way): void => {
    setWay(next);
    window.history.replaceState(null, '', `${window.location.pathname}${window.location.search}${next === 'form' ? '#form' : ''}`);
  };
  const checkForm = (): void => {
    if (!draft) return;
    isPrepared.current = true;
    setCheckedDraft(draft);
    check.checkDraft(draft);
  };
  const isBegun = draft !== undefined && !isEmptyDraft(draft);
  const isStale = isOfDraft && checkedDraft !== draft;
  const problems = isOfDraft && result ? result.findings : noProblems;
  const owners = useMemo(() => ownersIn(way === 'files' ? (result?.submissions ?? []) : draft ? [draft] : [], locale), [way, result, draft, locale]);
  const logoItems = useMemo(() => withOwners(logos.items, owners), [logos.items, owners]);
  const edit = (submission: Submission): void => {
    if (isBegun && !window.confirm(t('selfEditReplace'))) return;
    const { manufacturer, products, reason, evidence } = submission;
    setDraft({ manufacturer, products, ...(reason && { reason }), ...(evidence && { evidence }) });
    choose('form');
    // The button that was pressed is gone.
    wayButtons.current?.querySelector<HTMLElement>('button:last-child')?.focus();
  };
  const progress = state.progress && progressOf(state.progress, speaker);
  return (
    <div className="plan self-check" onFocus={getReady}>
      <noscript><p className="note">{t('selfNeedsScript')}</p></noscript>
      {!isReady && <Loading texts={{ busy: t('selfLoading'), late: t('selfLate') }} />}
      <p className="note plan-privacy noprint">{t('selfPrivacy')}</p>
      <div ref={wayButtons} className="tools noprint self-ways" role="group" aria-label={t('selfWay')}>
        {ways.map((one) => <button key={one} type="button" className="btn tall" aria-pressed={way === one} disabled={!isReady} onClick={() => choose(one)}>{t(`selfWay-${one}`)}</button>)}
      </div>
      <div className="noprint" role="status">
        {isTooMany && <p className="note note-warn">{t('selfTooMany', { count: mostFiles })}</p>}
        {state.trouble && <p className="note note-warn">{t(`selfTrouble-${state.trouble}`)}</p>}
      </div>
      {way === 'files' && state.phase !== 'busy' && (
        <div className="noprint" onPointerEnter={getReady}>
          <Drop state={state} isReady={isReady} isDraggedOver={isDraggedOver} onFiles={open} onRetry={prepare} speaker={speaker} />
          {files.length > 0 && <p className="tools self-again"><span>{t('selfChosen', { file: files.map(({ name }) => name).join(t('comma')) })}</span> <button type="button" className="btn tall" onClick={() => open(files)}>{t('selfAgain')}</button></p>}
        </div>
      )}
      {way === 'form' && (
        <div className="noprint" onPointerEnter={getReady}>
          {loaded && <loaded.SubmissionForm base={base} draft={draft} onDraft={setDraft} speaker={speaker} problems={problems} />}
          {isBegun && <p className="tools"><button type="button" className="btn btn-p tall" disabled={state.phase === 'busy'} onClick={checkForm}>{t('selfCheckForm')}</button></p>}
        </div>
      )}
      {state.phase === 'busy' && <Progress text={progress?.text ?? t('selfStep-read')} value={progress?.value} most={progress?.most} cancel={t('selfCancel')} onCancel={check.cancel} />}
      {isShown && <Results result={result} names={state.names} took={state.took ?? 0} isStale={isStale} {...(way === 'files' && { onEdit: edit })} speaker={speaker} />}
      {isReady && <Logos items={logoItems} assign={logos.assign} remove={logos.remove} owners={owners} onFiles={addPictures} isReady={isReady} speaker={speaker} />}
      {isShown && result.passes && !isStale && <Package result={result} logos={logoItems} pack={check.pack} speaker={speaker} />}
      {way === 'form' && loaded && isBegun && <div className="noprint"><loaded.SubmissionPreview records={draft} speaker={speaker} base={base} logos={previewLogos(logoItems)} /></div>}
    </div>
  );
};
