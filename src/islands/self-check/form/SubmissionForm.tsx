// The form of the self-check: a new entry or a correction, filled in field by field. What is typed stays in this tab; nothing is
// sent, and nothing published.
import { useEffect, useMemo, useState } from 'react';
import { today as readersDay } from '../../../components/today.ts';
import type { SheetProblem } from '../../../spreadsheet/sheet.ts';
import { Anew } from './Anew.tsx';
import { Changes } from './Changes.tsx';
import { emptyDraft, isEmptyDraft, nameOf, newMaker, newProduct, ownText, type SubmissionDraft } from './draft.ts';
import { FieldProblems } from './FieldProblems.tsx';
import { placeProblems, shapeProblemsOf } from './field-problems.ts';
import { FormProvider, type FormContent } from './form-context.ts';
import { correctedIn, isCorrection } from './live.ts';
import type { FormSpeaker } from './messages.ts';
import { Opening } from './Opening.tsx';
import { Products } from './Products.tsx';
import { RecordPanel } from './RecordPanel.tsx';
import { Start } from './Start.tsx';
import { useDraftStart } from './use-draft-start.ts';
import { useEdition } from './use-edition.ts';
import { useLive } from './use-live.ts';

export interface SubmissionFormProps {
  /** Base path of the site with slashes at both ends. */
  base: string;
  /** Undefined before anything was begun. */
  draft: SubmissionDraft | undefined;
  /** Is given each state of the draft; the form keeps it through a reload by itself. */
  onDraft: (next: SubmissionDraft) => void;
  speaker: FormSpeaker;
  /** Of the last check; their paths lead into the submission. */
  problems: readonly SheetProblem[];
}

const none: ReadonlySet<string> = new Set();

export const SubmissionForm = ({ base, draft: given, onDraft, speaker, problems }: SubmissionFormProps) => {
  const draft = given ?? emptyDraft;
  const { t, locale } = speaker;
  const edition = useEdition(base);
  const start = useDraftStart({ base, edition, draft, onDraft });
  const { stage, corrects, edit } = start;
  const maker = ownText(draft.manufacturer, 'id');
  // A draft from a file names all of its records: those that the catalogue has are corrections.
  const isLiveMaker = corrects.includes(`manufacturers/${maker}`) && edition.named?.manufacturers.some(({ data }) => data.id === maker) === true;
  const live = useLive(isLiveMaker ? maker : '', edition.at);
  const [left, setLeft] = useState(none);
  const [changed, setChanged] = useState(none);
  const [said, setSaid] = useState<{ text: string; undo?: () => void }>();
  // A new check has seen every field as it is.
  useEffect(() => setChanged(none), [problems]);
  const checked = useMemo(() => placeProblems(problems, draft), [problems, draft]);
  const shape = useMemo(() => placeProblems(shapeProblemsOf(draft), draft), [draft]);
  const corrected = useMemo(() => correctedIn(draft, live.records, corrects), [draft, live.records, corrects]);
  const day = readersDay();

  if (edition.phase === 'failed' || stage.kind === 'failed') {
    return <div className="scf"><p className="note note-warn" role="alert">{t('formFailed')} <button type="button" className="btn" onClick={edition.phase === 'failed' ? edition.retry : start.open}>{t('formRetry')}</button></p></div>;
  }
  if (edition.phase === 'busy' || !edition.named || stage.kind === 'deciding') return <div className="scf"><p className="hint" role="status">{t('formLoading')}</p></div>;
  if (stage.kind === 'kept' || stage.kind === 'start' || isEmptyDraft(draft)) {
    const newProductOf = (id: string | undefined): void => {
      if (id === undefined) start.take({ manufacturer: newMaker(day), products: [newProduct({}, day)] }, []);
      else start.begin({ maker: id }, (begun) => ({ ...begun, products: [newProduct(begun.manufacturer, day)] }));
    };
    return (
      <div className="scf">
        {stage.kind !== 'form' && <Opening stage={stage} goOn={start.goOn} drop={start.open} speaker={speaker} />}
        {stage.kind !== 'kept' && <Start base={base} speaker={speaker} onNewProduct={newProductOf} onCorrect={(id) => start.begin({ maker: id })} />}
      </div>
    );
  }

  const content: FormContent = {
    draft, speaker, named: edition.named, edit, told: { checked, shape, left, changed },
    leave: (key) => setLeft((now) => (now.has(key) ? now : new Set([...now, key]))),
    touch: (key) => setChanged((now) => (now.has(key) ? now : new Set([...now, key]))),
    say: (text, undo) => setSaid({ text, ...(undo && { undo }) }),
  };
  const correct = (id: string): void => {
    const product = live.records.products.find((one) => one.id === id);
    if (!product) return;
    start.alsoCorrects(`products/${id}`);
    edit((now) => ({ ...now, products: [...now.products, product] }));
  };
  const isOnlyMaker = draft.products.length === 0;
  return (
    <FormProvider value={content}>
      <div className="scf">
        {stage.kind === 'form' && stage.renamed && <p className="note">{t('formRenamed', stage.renamed)}</p>}
        {stage.kind === 'form' && stage.isRestored && <p className="note small">{t('formKeptNotice')}</p>}
        {!start.isKept && <p className="note note-warn" role="alert">{t('formNotKept')}</p>}
        {live.hasFailed && <p className="note note-warn" role="alert">{t('formFailed')} <button type="button" className="btn" onClick={live.retry}>{t('formRetry')}</button></p>}
        <div className="scf-head">
          <p className="small muted">{t('formStays')}</p>
          <Anew onAnew={() => { setSaid(undefined); start.anew(); }} speaker={speaker} />
        </div>
        {checked.others.length > 0 && <div className="note note-warn"><FieldProblems problems={checked.others} speaker={speaker} /></div>}
        <section className="scf-section" aria-labelledby="scf-manufacturer">
          <h2 id="scf-manufacturer">{t('formManufacturer')}</h2>
          <RecordPanel id="scf-maker-panel" kind="manufacturer" at={['manufacturer']} record={draft.manufacturer} live={corrected.manufacturer} title={nameOf(draft.manufacturer, locale) || t('formNoName')} state={t(isLiveMaker ? 'formManufacturerLive' : 'formManufacturerNew')} isOpen={!isLiveMaker || isOnlyMaker} today={day} />
        </section>
        <Products live={live.records} corrected={corrected} onCorrect={correct} today={day} />
        {isCorrection(corrected) && <Changes corrected={corrected} today={day} />}
        <div className="scf-said" role="status">
          {said && <p>{said.text} {said.undo && <button type="button" className="btn" onClick={() => { said.undo?.(); setSaid({ text: t('formUndone') }); }}>{t('formUndo')}</button>}</p>}
        </div>
      </div>
    </FormProvider>
  );
};
