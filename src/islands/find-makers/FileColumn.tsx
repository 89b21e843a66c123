// A spreadsheet whose column fills the field of the look-up. It is read in the page and goes nowhere.
import { useCallback, useRef, useState } from 'react';
import { makerSheets, valuesOf, type MakerSheet } from '../../makers/columns.ts';
import type { SheetProblem } from '../../spreadsheet/sheet.ts';
import { useFileDrop } from '../plan/use-file-drop.ts';
import type { Speaker } from './messages.ts';

interface FileColumnProps {
  isReady: boolean;
  /** @param lines what is to be looked up */
  onLines: (lines: readonly string[]) => void;
  speaker: Speaker;
}

type State =
  | { step: 'none' }
  | { step: 'reading'; file: string; rows: number }
  | { step: 'refused'; file: string; problems: SheetProblem[] }
  | { step: 'read'; file: string; sheets: MakerSheet[]; sheet: number; column: number };

const sampleLength = 24;

export const FileColumn = ({ isReady, onLines, speaker: { t, locale } }: FileColumnProps) => {
  const [state, setState] = useState<State>({ step: 'none' });
  const input = useRef<HTMLInputElement>(null);
  const job = useRef(0);
  const open = useCallback((files: readonly File[]): void => {
    const [file] = files;
    if (!file) return;
    job.current += 1;
    const own = job.current;
    const tell = (next: State): void => { if (own === job.current) setState(next); };
    const read = async (): Promise<void> => {
      tell({ step: 'reading', file: file.name, rows: 0 });
      const { readSpreadsheet } = await import('../../spreadsheet/read.ts');
      const { sheets, problems } = await readSpreadsheet(file.name, new Uint8Array(await file.arrayBuffer()), { onRow: (rows) => tell({ step: 'reading', file: file.name, rows }) });
      const found = makerSheets(sheets);
      tell(found.length === 0 ? { step: 'refused', file: file.name, problems } : { step: 'read', file: file.name, sheets: found, sheet: 0, column: found[0]?.best ?? 0 });
    };
    read().catch((error: unknown) => {
      console.info('The file could not be read.', error);
      tell({ step: 'refused', file: file.name, problems: [] });
    });
  }, []);
  const isOver = useFileDrop(open);
  const sheet = state.step === 'read' ? state.sheets[state.sheet] : undefined;
  const column = state.step === 'read' ? sheet?.columns[state.column] : undefined;
  return (
    <div className={`plan-drop find-drop${isOver ? ' is-over' : ''}`}>
      <p>{t('findManyDrop')}</p>
      <p><button type="button" className="btn tall" disabled={!isReady} aria-describedby="find-file-hint" onClick={() => input.current?.click()}>{t('findManyChoose')}</button></p>
      <input
        ref={input} type="file" hidden accept=".xlsx,.xlsm,.csv,.txt,.tsv" aria-label={t('findManyChoose')}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
          open(files);
        }}
      />
      <p id="find-file-hint" className="hint">{t('findManyFileHint')}</p>
      <div role="status">
        {state.step === 'reading' && <p>{t('findManyReading', { file: state.file, count: state.rows })}</p>}
        {state.step === 'refused' && (
          <div className="note note-warn">
            <p>{t('findManyRefused', { file: state.file })}</p>
            {state.problems.length === 0 ? <p>{t('findManyNoTexts')}</p> : state.problems.map(({ message, hint }) => <p key={message.zh}>{message[locale]}{t('colon')}{hint[locale]}</p>)}
          </div>
        )}
      </div>
      {state.step === 'read' && sheet && (
        <div className="find-columns">
          {state.sheets.length > 1 && (
            <div className="field">
              <label htmlFor="find-sheet">{t('findManySheet')}</label>
              <select id="find-sheet" value={state.sheet} onChange={({ currentTarget }) => { const place = Number(currentTarget.value); setState({ ...state, sheet: place, column: state.sheets[place]?.best ?? 0 }); }}>
                {state.sheets.map(({ name }, place) => <option key={place} value={place}>{name === '' ? t('findManySheetText') : name}</option>)}
              </select>
            </div>
          )}
          <div className="field">
            <label htmlFor="find-column">{t('findManyColumn', { file: state.file })}</label>
            <select id="find-column" value={state.column} onChange={({ currentTarget }) => setState({ ...state, column: Number(currentTarget.value) })}>
              {sheet.columns.map(({ letters, first, values }, place) => <option key={letters} value={place}>{t('findManyColumnOption', { letters, first: Array.from(first).slice(0, sampleLength).join(''), count: values.length })}</option>)}
            </select>
          </div>
          <p><button type="button" className="btn tall" onClick={() => { if (column) onLines(valuesOf(column)); }}>{t('findManyTake')}</button></p>
        </div>
      )}
    </div>
  );
};
