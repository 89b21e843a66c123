// What a file is worth: the verdict first, then what it rests on, then record by record.
import { pathOf } from '../../site-paths.ts';
import { faultSentence, headline, isReliable, notes, outcomeWords, signatureSentence } from '../../verification/sentences.ts';
import type { FileVerdict } from '../../verification/verdict.ts';
import { shortened } from '../shortened.ts';
import { FieldTable } from './FieldTable.tsx';
import { wordsFor, type Speaker } from './messages.ts';
import { Hash, Lines } from './Parts.tsx';
import { RecordPart } from './RecordPart.tsx';
import type { CheckedFile } from './use-files.ts';

const Facts = ({ verdict, speaker }: { verdict: FileVerdict; speaker: Speaker }) => {
  const { t, to } = speaker;
  const words = wordsFor(speaker);
  const { kind, madeAt, sha256, signature, release } = verdict;
  if (kind === undefined) return null;
  return (
    <dl className="facts vf-facts">
      <dt>{t('verifyFileKind')}</dt><dd>{t(`verifyKind-${kind}`)}</dd>
      {madeAt !== undefined && <><dt>{t('verifyMadeAt')}</dt><dd><time dateTime={madeAt}>{madeAt.slice(0, 19).replace('T', ' ')}</time></dd></>}
      {release && <><dt>{t('releases')}</dt><dd><a href={to(pathOf.release(release.number))}>{t('verifyHeldOnce', { first: String(release.number) })}</a></dd></>}
      {signature && <><dt>{t('releaseSignature')}</dt><dd>{signatureSentence(signature, words)}</dd></>}
      {sha256 !== undefined && <><dt>{t('verifyOwnHash')}</dt><dd><Hash of={sha256} /></dd></>}
    </dl>
  );
};

const Verdict = ({ verdict, day, speaker }: { verdict: FileVerdict; day: string; speaker: Speaker }) => {
  const { t, locale } = speaker;
  const words = wordsFor(speaker);
  const { faults, problems, claims, records } = verdict;
  return (
    <>
      <p className="vf-verdict"><span className="vf-mark">{outcomeWords(verdict, words)}</span> {headline(verdict, words)}</p>
      <Lines of={[...faults.map((fault) => faultSentence(fault, words)), ...problems.map(({ message, hint }) => `${message[locale]}${t('colon')}${hint[locale]}`)]} className="vf-faults" />
      <Lines of={notes(verdict, words)} className="vf-notes" />
      <Facts verdict={verdict} speaker={speaker} />
      {claims.length > 0 && <FieldTable rows={claims} caption={t('verifyClaimsAre')} from="verifySigned" to="verifyShown" speaker={speaker} />}
      {records.length > 0 && <ul className="vf-records">{records.map((record) => <RecordPart key={`${record.folder}/${record.id}`} record={record} day={day} words={words} speaker={speaker} />)}</ul>}
    </>
  );
};

interface FileResultProps {
  checked: CheckedFile;
  day: string;
  onRemove: () => void;
  onRetry: () => void;
  speaker: Speaker;
}

export const FileResult = ({ checked: { key, file, state, verdict }, day, onRemove, onRetry, speaker }: FileResultProps) => {
  const { t } = speaker;
  const name = shortened(file.name);
  const tone = verdict && !isReliable(verdict) ? ' vf-doubt' : '';
  return (
    <article className={`vf-result${tone}`} aria-labelledby={`vf-${key}`}>
      <h3 id={`vf-${key}`}>{name}</h3>
      {state === 'busy' && <p>{t('verifyBusyFile', { file: name })}</p>}
      {state === 'failed' && <p className="note note-warn">{t('verifyFailed')} <button type="button" className="btn" onClick={onRetry}>{t('verifyRetry')}</button></p>}
      {state === 'done' && verdict && <Verdict verdict={verdict} day={day} speaker={speaker} />}
      {state !== 'busy' && <p className="noprint"><button type="button" className="btn" onClick={onRemove}>{t('verifyRemove', { file: name })}</button></p>}
    </article>
  );
};
