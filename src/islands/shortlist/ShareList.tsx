// The list for others, and for later: as a link, as a file, on paper.
import { useId, useRef, useState } from 'react';
import { copyText } from '../../components/copy/copy-text.ts';
import { linkSearch, longestLink } from '../../shortlist/link.ts';
import type { ShortlistItem } from '../../shortlist/shortlist.ts';
import { pathOf } from '../../site-paths.ts';
import type { Speaker } from './messages.ts';

interface ShareListProps {
  items: readonly ShortlistItem[];
  save: () => void;
  tell: (text: string) => void;
  speaker: Speaker;
}

/** Whether the browser took it; where the page did not come by https, it may still take what is selected. */
const copy = async (text: string, field: HTMLInputElement | null): Promise<boolean> => {
  if (await copyText(text)) return true;
  field?.select();
  return document.execCommand('copy');
};

export const ShareList = ({ items, save, tell, speaker: { t, to } }: ShareListProps) => {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [parts, setParts] = useState({ quantities: false, notes: false });
  const link = new URL(`${to(pathOf.shortlist)}${linkSearch(items, parts)}`, window.location.href).href;
  const box = (name: 'quantities' | 'notes', text: string) => (
    <label className="tick"><input type="checkbox" checked={parts[name]} onChange={(event) => setParts({ ...parts, [name]: event.target.checked })} />{text}</label>
  );
  return (
    <>
      <p className="small">{t('shortlistShareIntro')}</p>
      {items.some(({ quantity }) => quantity !== undefined) && box('quantities', t('shortlistShareQuantities'))}
      {items.some(({ note }) => note !== undefined) && box('notes', t('shortlistShareNotes'))}
      <div className="field"><label htmlFor={id}>{t('shortlistLink')}</label><input id={id} ref={field} readOnly value={link} onFocus={(event) => event.target.select()} /></div>
      {link.length > longestLink && <p className="note note-warn small">{t('shortlistLinkLong', { count: link.length })}</p>}
      <p className="tools">
        <button type="button" className="btn tall" onClick={async () => tell(t((await copy(link, field.current)) ? 'shortlistCopied' : 'shortlistCopyFailed'))}>{t('shortlistCopy')}</button>
        <button type="button" className="btn tall" onClick={save}>{t('shortlistSave')}</button>
        <button type="button" className="btn tall" onClick={() => window.print()}>{t('shortlistPrint')}</button>
      </p>
    </>
  );
};
