import type { CheckedPart, Match } from '../../names/check-line.ts';
import { pathOf } from '../../site-paths.ts';
import { CopyButton } from './CopyButton.tsx';
import { DifferenceRows } from './DifferenceRows.tsx';
import type { Speaker } from './messages.ts';
import { matchSentences, partSentences, rightLabel, standingSentence } from './part-words.ts';

const chinese = (text: string): string | undefined => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : undefined);

const MatchResult = ({ part, match, speaker }: { part: CheckedPart; match: Match; speaker: Speaker }) => {
  const { t, to } = speaker;
  const { product, maker, right, difference, standing } = match;
  const named = right ?? product?.name.zh ?? maker?.name.zh ?? '';
  const differs = right !== undefined && right !== part.text;
  return (
    <div className="nc-match">
      {matchSentences(part, match, speaker).map((sentence) => <p key={sentence}>{sentence}</p>)}
      {differs && difference && <DifferenceRows pieces={difference} labels={{ written: t('nameCheckWritten'), listed: rightLabel(match, speaker) }} speaker={speaker} />}
      <p className="nc-right">
        <a href={to(product ? pathOf.product(product.id) : pathOf.manufacturer(maker?.id ?? ''))} lang={chinese(named)}>{named}</a>
        {differs && <>{' '}<CopyButton text={() => right} label={t('nameCheckCopyName')} fullLabel={t('nameCheckCopyNameOf', { text: right })} told={t('nameCheckCopied', { text: right })} speaker={speaker} /></>}
      </p>
      {standing && part.subject !== 'model' && <p className="muted">{standingSentence(standing, speaker)}</p>}
    </div>
  );
};

interface PartResultProps {
  part: CheckedPart;
  hasProduct: boolean;
  speaker: Speaker;
}

export const PartResult = ({ part, hasProduct, speaker }: PartResultProps) => {
  const { t, to } = speaker;
  return (
    <div className="nc-part">
      <p className="nc-subject">{t(`nameCheckSubject-${part.subject}`)}</p>
      <div>
        {partSentences(part, hasProduct, speaker).map((sentence) => <p key={sentence}>{sentence}</p>)}
        {part.verdict === 'unknown' && part.text.length <= 60 && <p className="noprint"><a href={`${to(pathOf.search)}?${new URLSearchParams({ q: part.text })}`}>{t('nameCheckSearch', { text: part.text })}</a></p>}
        {part.matches.map((match) => <MatchResult key={match.product?.id ?? match.maker?.id ?? ''} part={part} match={match} speaker={speaker} />)}
      </div>
    </div>
  );
};
