// What is wrong with the browser's storage, and lists that could not be read.
import { useEffect, useState } from 'react';
import { saveFile } from '../../components/save-file.ts';
import { shortlistStore } from '../../shortlist/browser-store.ts';
import type { Trouble } from '../../shortlist/store.ts';
import type { Speaker } from './messages.ts';

interface StoreTroubleProps {
  trouble: Trouble | undefined;
  save: () => void;
  speaker: Speaker;
}

export const StoreTrouble = ({ trouble, save, speaker: { base, t } }: StoreTroubleProps) => {
  const [unread, setUnread] = useState<{ key: string; text: string }[]>([]);
  useEffect(() => {
    const store = shortlistStore(base);
    const look = (): void => setUnread(store.unread());
    look();
    return store.subscribe(look);
  }, [base]);
  return (
    <>
      {trouble && <div className="note note-warn" role="alert"><p>{t(`shortlistTrouble-${trouble}`)}</p>{(trouble === 'blocked' || trouble === 'full') && <p><button type="button" className="btn tall" onClick={save}>{t('shortlistSave')}</button></p>}</div>}
      {unread.length > 0 && (
        <div className="note small">
          <p>{t('shortlistUnread', { count: unread.length })}</p>
          {unread.map(({ key, text }, index) => (
            <p key={key} className="tools">
              <button type="button" className="btn" onClick={() => saveFile(t('shortlistUnreadName', { number: index + 1 }), text)}>{t('shortlistUnreadSave', { number: index + 1 })}</button>
              <button type="button" className="btn" onClick={() => shortlistStore(base).forgetUnread(key)}>{t('shortlistUnreadForget', { number: index + 1 })}</button>
            </p>
          ))}
        </div>
      )}
    </>
  );
};
