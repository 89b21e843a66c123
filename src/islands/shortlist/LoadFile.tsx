// A saved list comes back: chosen, or dropped onto the field.
import { useId, useState, type DragEvent } from 'react';
import { largestFile, readShortlistFile, type ReadFile } from '../../shortlist/file.ts';
import { shortened } from '../shortened.ts';
import type { Speaker } from './messages.ts';

export type FiledList = Extract<ReadFile, { list: unknown }> & { file: string };

interface LoadFileProps {
  onList: (list: FiledList) => void;
  speaker: Speaker;
}

export const LoadFile = ({ onList, speaker: { t } }: LoadFileProps) => {
  const id = useId();
  const [wrong, setWrong] = useState('');
  const [isOver, setOver] = useState(false);

  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const name = shortened(file.name);
    const read = await (file.size > largestFile ? Promise.resolve(undefined) : file.text()).then(readShortlistFile, () => ({ problem: 'unreadable' as const }));
    setWrong('problem' in read ? t(`shortlistFile-${read.problem}`, { file: name }) : '');
    if (!('problem' in read)) onList({ ...read, file: name });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files[0]);
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div className={`load-file ${isOver ? 'is-over' : ''}`} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
      <input
        id={id}
        className="vh"
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}h ${id}w`}
        onChange={(event) => {
          const { target } = event;
          // The same file may be chosen again once it has been mended.
          void read(target.files?.[0]).then(() => (target.value = ''));
        }}
      />
      <label htmlFor={id} className="btn tall">{t('shortlistLoad')}</label>
      <p id={`${id}h`} className="hint">{t('shortlistDrop')}</p>
      <p id={`${id}w`} className="wrong" role="alert">{wrong}</p>
    </div>
  );
};
