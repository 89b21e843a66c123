// How the form begins: with a draft that was kept, with what the address asks for, or with the choice of a maker.
import { useEffect, useMemo, useRef, useState } from 'react';
import { emptyDraft, isEmptyDraft, type SubmissionDraft } from './draft.ts';
import { draftStore, type DraftStore, type KeptDraft } from './kept-draft.ts';
import { askedIn, begin, pathsIn, type Asked } from './live.ts';
import type { EditionInPage } from './use-edition.ts';

export type Stage =
  | { kind: 'deciding' }
  /** A draft was kept, and the address asks for something else. */
  | { kind: 'kept'; kept: KeptDraft }
  | { kind: 'start'; unknown?: { what: 'product' | 'maker'; id: string } }
  | { kind: 'form'; isRestored?: boolean; renamed?: { from: string; to: string } }
  | { kind: 'failed' };

/** What an address asks the form for, in one spelling. */
const askedFor = (search: string): string => {
  const { product, maker } = askedIn(search);
  return product !== undefined ? `?product=${product}` : maker !== undefined ? `?maker=${maker}` : '';
};

export interface DraftStart {
  stage: Stage;
  /** Paths of the records that are corrections. */
  corrects: readonly string[];
  /** Whether the browser keeps the draft. */
  isKept: boolean;
  /** Changes the draft as it is by then. */
  edit: (change: (draft: SubmissionDraft) => SubmissionDraft) => void;
  /** Takes a draft that begins here. */
  take: (draft: SubmissionDraft, corrects: readonly string[]) => void;
  /** Goes on with the kept draft. */
  goOn: (kept: KeptDraft) => void;
  /** Begins a correction of a maker or a product. @param change what is added at once */
  begin: (asked: Asked, change?: (begun: SubmissionDraft) => SubmissionDraft) => void;
  /** Does what the address asks for. */
  open: () => void;
  /** Begins with nothing, and forgets what was kept. */
  anew: () => void;
  alsoCorrects: (path: string) => void;
}

interface Given {
  base: string;
  edition: EditionInPage;
  draft: SubmissionDraft;
  onDraft: (draft: SubmissionDraft) => void;
}

export const useDraftStart = ({ base, edition, draft, onDraft }: Given): DraftStart => {
  const [stage, setStage] = useState<Stage>({ kind: 'deciding' });
  const [corrects, setCorrects] = useState<readonly string[]>([]);
  const [isKept, setKept] = useState(true);
  const store = useMemo((): DraftStore => draftStore(() => window.sessionStorage, base), [base]);
  const from = useRef('');
  /** As the form left it last. */
  const own = useRef<SubmissionDraft>(undefined);
  /** All that it made: one may be drawn after the next was made. Drafts from elsewhere, such as a file, correct whatever of them the catalogue has. */
  const made = useRef(new WeakSet<SubmissionDraft>());
  const keep = (next: SubmissionDraft): void => {
    own.current = next;
    made.current.add(next);
  };
  const take = (next: SubmissionDraft, paths: readonly string[], told: Partial<Extract<Stage, { kind: 'form' }>> = {}): void => {
    keep(next);
    setCorrects(paths);
    setStage({ ...told, kind: 'form' });
    onDraft(next);
  };
  const beginWith = (asked: Asked, change = (begun: SubmissionDraft): SubmissionDraft => begun): void => {
    setStage({ kind: 'deciding' });
    begin(asked, edition.at).then(
      (begun) => {
        if (begun.kind === 'unknown') return setStage({ kind: 'start', unknown: { what: begun.what, id: begun.id } });
        const paths = pathsIn(begun.draft);
        const to = paths.at(-1)?.replace(/^.*\//, '') ?? '';
        return take(change(begun.draft), paths, begun.renamedFrom === undefined ? {} : { renamed: { from: begun.renamedFrom, to } });
      },
      (error: unknown) => {
        console.info('The record did not load.', error);
        setStage({ kind: 'failed' });
      },
    );
  };
  const open = (): void => {
    from.current = askedFor(window.location.search);
    if (from.current === '') setStage({ kind: 'start' });
    else beginWith(askedIn(window.location.search));
  };
  const goOn = ({ draft: kept, from: keptFrom, corrects: paths }: KeptDraft): void => {
    from.current = keptFrom;
    take(kept, paths, { isRestored: true });
  };
  const isReady = edition.phase === 'ready';
  useEffect(() => {
    if (!isReady || stage.kind !== 'deciding') return;
    if (!isEmptyDraft(draft)) return;
    const kept = store.read();
    const asked = askedFor(window.location.search);
    if (kept && (asked === '' || asked === kept.from)) goOn(kept);
    else if (kept) setStage({ kind: 'kept', kept });
    else open();
    // Once, when the edition is there.
  }, [isReady]);
  useEffect(() => {
    if (isEmptyDraft(draft) || made.current.has(draft)) return;
    keep(draft);
    // The same draft as was kept is the form's own, shown again.
    const kept = store.read();
    const isOwn = kept !== undefined && JSON.stringify(kept.draft) === JSON.stringify(draft);
    if (isOwn) from.current = kept.from;
    setCorrects(isOwn ? kept.corrects : pathsIn(draft));
    setStage({ kind: 'form' });
  }, [draft, store]);
  useEffect(() => {
    if (stage.kind === 'form' && !isEmptyDraft(draft)) setKept(store.write({ draft, from: from.current, corrects: [...corrects] }));
  }, [stage, draft, corrects, store]);
  const anew = (): void => {
    store.clear();
    from.current = '';
    own.current = emptyDraft;
    setCorrects([]);
    const address = new URL(window.location.href);
    address.searchParams.delete('product');
    address.searchParams.delete('maker');
    window.history.replaceState(window.history.state, '', address);
    setStage({ kind: 'start' });
    onDraft(emptyDraft);
  };
  const edit = (change: (now: SubmissionDraft) => SubmissionDraft): void => {
    const next = change(own.current ?? draft);
    keep(next);
    onDraft(next);
  };
  return { stage, corrects, isKept, edit, take, begin: beginWith, goOn, open, anew, alsoCorrects: (path) => setCorrects((now) => [...new Set([...now, path])]) };
};
