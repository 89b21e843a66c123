// How a product stood on a day: the sentence first, then the listing that decides, the release of the day, and the hashes.
import { asOfParameter } from '../../catalogue/as-of-parameter.ts';
import { address, pathOf } from '../../site-paths.ts';
import { dayHeadline, dayNotes, periodSentence, releaseSentences } from '../../verification/sentences.ts';
import type { DayAnswer, VerifiedDay } from '../../verification/verify-day.ts';
import { shortened } from '../shortened.ts';
import { wordsFor, type Speaker } from './messages.ts';
import { Hash, Lines, StatusSeal } from './Parts.tsx';

const Basis = ({ answer: { deciding }, speaker: { t, to, say } }: { answer: DayAnswer; speaker: Speaker }) => {
  if (!deciding) return null;
  const { list, listing: { document, number, listedOn, validUntil, withdrawnOn, reason } } = deciding;
  const name = say(list.name);
  const facts = [['document', document], ['numberLabel', number], ['listedOn', listedOn], ['validUntil', validUntil ?? t('notStated')], ['withdrawnOn', withdrawnOn], ['changeReason', reason && say(reason).text]] as const;
  return (
    <>
      <dt>{t('verifyDayBasis')}</dt><dd><a href={to(pathOf.list(list.id))} lang={name.lang}>{name.text}</a></dd>
      {facts.map(([key, value]) => value !== undefined && <div key={key} className="vf-pair"><dt>{t(key)}</dt><dd>{value}</dd></div>)}
    </>
  );
};

export const DayResult = ({ answer, speaker }: { answer: VerifiedDay; speaker: Speaker }) => {
  const { t, to, say, base } = speaker;
  if (answer.kind === 'unknown') return <article className="vf-result vf-doubt"><p className="vf-verdict">{t('verifyUnknown', { id: shortened(answer.id) })}</p></article>;
  const words = wordsFor(speaker);
  const { id, entry: { product, manufacturer, hashes }, day, status, isIn, release } = answer;
  const [name, maker] = [say(product.name), say(manufacturer.name)];
  return (
    <article className={`vf-result${isIn ? '' : ' vf-doubt'}`} aria-labelledby={`vf-${id}`}>
      <h3 id={`vf-${id}`} lang={name.lang}>{name.text}</h3>
      <p className="vf-verdict"><StatusSeal status={status} speaker={speaker} /> {dayHeadline(answer, words)}</p>
      <Lines of={dayNotes(answer, words)} className="vf-notes" />
      <dl className="facts vf-facts">
        <Basis answer={answer} speaker={speaker} />
        <dt>{t('verifyDayPeriod')}</dt><dd>{periodSentence(answer, words)}</dd>
        <dt>{t('maker')}</dt><dd><a href={to(pathOf.manufacturer(manufacturer.id))} lang={maker.lang}>{maker.text}</a></dd>
        {product.models && <><dt>{t('model')}</dt><dd className="no">{product.models.join(' / ')}</dd></>}
        <dt>{t('verifyDayRelease')}</dt><dd>{releaseSentences(answer, words).join(' ')}{'number' in release && <>{' '}<a href={to(pathOf.release(release.number))}>{t('verifyHeldOnce', { first: String(release.number) })}</a></>}</dd>
        {'sha256' in release && release.sha256 !== undefined && release.sha256 !== hashes.product && <><dt>{t('verifyHashThen')}</dt><dd><Hash of={release.sha256} /></dd></>}
        <dt>{t('verifyHashNow')}</dt><dd><Hash of={hashes.product} /></dd>
      </dl>
      <p className="tools noprint">
        <a className="btn" href={`${to(pathOf.product(id))}?${asOfParameter}=${day}`}>{t('verifyProductPage')}</a>
        <a className="btn" href={address(base, 'zh', pathOf.credential(id))}>{t('verifyCredentialFile')}</a>
      </p>
    </article>
  );
};
