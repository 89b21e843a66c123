// One record of a file: what became of it, its status, its hashes, and the fields that differ.
import { pathOf } from '../../site-paths.ts';
import { heldSentence, recordSentence, type Words } from '../../verification/sentences.ts';
import type { RecordVerdict } from '../../verification/verdict.ts';
import { FieldTable } from './FieldTable.tsx';
import type { Speaker } from './messages.ts';
import { Hash, StatusSeal } from './Parts.tsx';

interface RecordPartProps {
  record: RecordVerdict;
  /** The reader's day. */
  day: string;
  words: Words;
  speaker: Speaker;
}

const pages = { products: pathOf.product, manufacturers: pathOf.manufacturer, lists: pathOf.list };

export const RecordPart = ({ record, day, words, speaker }: RecordPartProps) => {
  const { folder, id, name, outcome, now, hash, held, renamedTo, fields, told, status } = record;
  const { t, say, to } = speaker;
  const shown = name ? say(name) : { text: id };
  return (
    <li className="vf-record">
      <p className="vf-name">
        {now === undefined ? <b lang={shown.lang}>{shown.text}</b> : <a href={to(pages[folder](renamedTo ?? id))} lang={shown.lang}>{shown.text}</a>}{' '}
        <span className="no">{folder}/{id}</span>
      </p>
      <p>{recordSentence(record, words)}{renamedTo !== undefined && <>{' '}{t('verifyRenamed', { old: id, id: renamedTo })}</>}</p>
      <dl className="facts">
        {told && <><dt>{t('verifyStatusThen')}</dt><dd><StatusSeal status={told.status} speaker={speaker} /> <time dateTime={told.on}>{told.on}</time></dd></>}
        {status && <><dt>{t('verifyStatusNow')}</dt><dd><StatusSeal status={status} speaker={speaker} /> <time dateTime={day}>{day}</time></dd></>}
        {hash !== undefined && hash !== now && <><dt>{t('verifyHashInFile')}</dt><dd><Hash of={hash} /></dd></>}
        {now !== undefined && <><dt>{t('verifyHashNow')}</dt><dd><Hash of={now} /></dd></>}
        {held && <><dt>{t('releases')}</dt><dd><a href={to(pathOf.release(held.last))}>{heldSentence(record, words)}</a></dd></>}
      </dl>
      {fields.length > 0 && <FieldTable rows={fields} caption={t('verifyFieldsAre')} from="verifyInFile" to="verifyNow" speaker={speaker} />}
      {fields.length === 0 && outcome === 'earlier' && <p className="hint">{t('verifyHashOnly')}</p>}
    </li>
  );
};
