// The draft as it will leave the page, and the ways to take it along.
import { useState } from 'react';
import { copyText } from '../../components/copy/copy-text.ts';
import { saveFile } from '../../components/save-file.ts';
import { draftMarkdown } from '../../documents/draft-markdown.ts';
import type { Cleared } from '../../documents/draft.ts';
import type { RequirementSpeaker } from './messages.ts';

interface SheetProps {
  cleared: Cleared;
  hasAnnex: boolean;
  onAnnex: (hasAnnex: boolean) => void;
  isLong: boolean;
  day: string;
  speaker: RequirementSpeaker;
}

export const DraftSheet = ({ cleared: { draft, removed }, hasAnnex, onAnnex, isLong, day, speaker: { t } }: SheetProps) => {
  const [told, setTold] = useState('');
  const name = (ending: string): string => `${t('reqFile', { day })}.${ending}`;
  const copy = async (): Promise<void> => setTold(t((await copyText(draftMarkdown(draft))) ? 'reqCopied' : 'reqNotCopied'));
  const saveMarkdown = (): void => {
    saveFile(name('md'), draftMarkdown(draft));
    setTold(t('reqMade', { file: name('md') }));
  };
  const saveWord = async (): Promise<void> => {
    setTold(t('reqMaking'));
    try {
      const { draftDocx } = await import('../../documents/draft-docx.ts');
      saveFile(name('docx'), await draftDocx(draft));
      setTold(t('reqMade', { file: name('docx') }));
    } catch (error) {
      console.info('The Word file was not made.', error);
      setTold(t('reqNotMade'));
    }
  };
  const { table, annex } = draft;
  return (
    <section aria-labelledby="req-draft" className="req-draft">
      <h2 id="req-draft" className="noprint">{t('reqDraft')}</h2>
      {removed > 0 && <p className="note note-warn small noprint" role="alert">{t('reqRemoved', { count: removed })}</p>}
      {isLong && <p className="note small noprint">{t('reqLong')}</p>}
      <div className="req-sheet" data-mark={draft.mark}>
        <p className="req-mark">{draft.mark}</p>
        <h3>{draft.title}</h3>
        {draft.facts.length > 0 && <dl className="facts">{draft.facts.map(({ name: fact, text }) => <div key={fact}><dt>{fact}</dt><dd>{text}</dd></div>)}</dl>}
        {table.rows.length === 0 ? <p className="note small">{t('reqEmpty')}</p> : (
          <table className="tbl">
            <thead><tr>{table.columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
            <tbody>{table.rows.map(([number = '', parameter = '', ...others]) => <tr key={number}><td>{number}</td><th scope="row">{parameter}</th>{others.map((text, index) => <td key={table.columns[index + 2]}>{text}</td>)}</tr>)}</tbody>
          </table>
        )}
        <ul className="req-notes small">{draft.notes.map((note) => <li key={note}>{note}</li>)}</ul>
        {annex && (
          <section className="req-annex">
            <h3>{annex.title}</h3>
            <p className="small">{annex.note}</p>
            <table className="tbl">
              <thead><tr>{annex.columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
              <tbody>{annex.rows.map(([product = '', maker = '', status = '']) => <tr key={`${product} ${maker}`}><th scope="row">{product}</th><td>{maker}</td><td>{status}</td></tr>)}</tbody>
            </table>
          </section>
        )}
        <p className="req-foot small muted">{draft.foot}</p>
      </div>
      <div className="noprint">
        <label className="req-take"><input type="checkbox" checked={hasAnnex} aria-describedby="req-annex-hint" onChange={(event) => onAnnex(event.currentTarget.checked)} /><span>{t('reqAnnex')}</span></label>
        <p className="hint" id="req-annex-hint">{t('reqAnnexHint')}</p>
        <p className="tools">
          <button type="button" className="btn btn-p tall" onClick={() => void saveWord()}>{t('reqDocx')}</button>
          <button type="button" className="btn tall" onClick={saveMarkdown}>{t('reqMarkdown')}</button>
          <button type="button" className="btn tall" onClick={() => void copy()}>{t('reqCopy')}</button>
          <button type="button" className="btn tall" onClick={() => window.print()}>{t('reqPrint')}</button>
        </p>
        <p className="hint" role="status">{told}</p>
        <p className="hint">{t('reqPrintHint')}</p>
      </div>
    </section>
  );
};
