// From the press of the button to the file: load, write, save; stopped at any time.
import { useCallback, useRef, useState } from 'react';
import { saveFile } from '../../components/save-file.ts';
import { today } from '../../components/today.ts';
import { fileName } from '../../exporting/file-name.ts';
import type { Choices } from '../../exporting/fields.ts';
import { searchOfSelection, type Selection } from '../../exporting/selection.ts';
import { pathOf } from '../../site-paths.ts';
import { fileWords } from './file-words.ts';
import type { Speaker } from './messages.ts';
import type { ExportProps } from './props.ts';
import type { Scope } from './scope.ts';

export type DownloadPhase =
  | { is: 'idle' }
  | { is: 'loading'; done: number; total: number }
  | { is: 'rows'; done: number; total: number }
  | { is: 'writing' }
  | { is: 'done'; name: string; count: number }
  | { is: 'cancelled' }
  | { is: 'failed' }
  | { is: 'unwritten' };

interface Wanted {
  selection: Selection;
  scope: Scope;
  choices: Choices;
  /** The notes on a text file, instead of the file itself. */
  isNote?: boolean;
}

export const useDownload = (props: ExportProps, speaker: Speaker) => {
  const [phase, setPhase] = useState<DownloadPhase>({ is: 'idle' });
  const running = useRef<AbortController>(undefined);
  const cancel = useCallback((): void => running.current?.abort(), []);
  const clear = useCallback((): void => {
    running.current?.abort();
    setPhase({ is: 'idle' });
  }, []);
  const download = useCallback(async ({ selection, scope, choices, isNote = false }: Wanted): Promise<void> => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    /** Only the newest download speaks. */
    const tell = (next: DownloadPhase): void => {
      if (running.current === own) setPhase(next);
    };
    const { signal } = own;
    const failWith = (is: 'failed' | 'unwritten') => (error: unknown): undefined => {
      if (!signal.aborted) console.info('The export was not made.', error);
      tell(signal.aborted ? { is: 'cancelled' } : { is });
      return undefined;
    };
    tell({ is: 'loading', done: 0, total: 1 });
    const entries = await scope.all({ signal, told: (done, total) => !signal.aborted && tell({ is: 'loading', done, total }) }).catch(failWith('failed'));
    if (!entries) return;
    if (signal.aborted) return tell({ is: 'cancelled' });
    tell({ is: 'writing' });
    const day = today();
    const { t } = speaker;
    // Which state of the data the records are of is theirs to say: the page may be older.
    const stamp = entries[0]?.stamp ?? props.stamp;
    const about = { what: scope.what, filters: scope.filters, count: entries.length, day, address: new URL(`${speaker.to(pathOf.export)}${searchOfSelection(selection)}`, window.location.href).href, catalogue: props.catalogue, stamp, kindName: props.kindName, provenance: props.provenance };
    const name = fileName({ catalogue: props.catalogue, what: isNote ? t('exportName-note', { what: scope.name }) : scope.name, day, version: stamp.version, ending: isNote ? 'txt' : choices.format });
    const total = entries.length;
    const write = async (): Promise<Uint8Array<ArrayBuffer>> => {
      const { writeInWorker } = await import('./write-in-worker.ts');
      return writeInWorker(entries, { choices, isNote, about, words: fileWords(props) }, { signal, told: (rows) => !signal.aborted && tell(rows < total ? { is: 'rows', done: rows, total } : { is: 'writing' }) });
    };
    const content = await write().catch(failWith('unwritten'));
    if (content === undefined) return;
    if (signal.aborted) return tell({ is: 'cancelled' });
    saveFile(name, content);
    tell({ is: 'done', name, count: entries.length });
  }, [props, speaker]);
  return { phase, download, cancel, clear };
};
