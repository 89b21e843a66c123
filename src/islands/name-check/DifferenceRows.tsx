import type { Piece } from '../../names/difference.ts';
import { differenceSentences, visibleText } from './difference-words.ts';
import type { Speaker } from './messages.ts';

/** Where characters are missing. */
const gap = '‸';

/** A text with each place that differs underlined and numbered as in the list below it. */
const MarkedText = ({ pieces, side }: { pieces: readonly Piece[]; side: 'written' | 'listed' }) => {
  let number = 0;
  return pieces.map((piece) => {
    if (!piece.kind) return <span key={piece.at}>{piece[side]}</span>;
    number += 1;
    return <u key={`${piece.at} ${piece.kind}`} className={piece[side] === '' ? 'nc-d nc-gap' : 'nc-d'}>{piece[side] === '' ? gap : visibleText(piece[side])}<sup>{number}</sup></u>;
  });
};

interface DifferenceRowsProps {
  pieces: readonly Piece[];
  labels: { written: string; listed: string };
  speaker: Speaker;
}

/** Both texts below each other, and what differs between them. */
export const DifferenceRows = ({ pieces, labels, speaker }: DifferenceRowsProps) => (
  <>
    <dl className="nc-rows">
      <dt>{labels.written}</dt><dd lang="zh-CN"><MarkedText pieces={pieces} side="written" /></dd>
      <dt>{labels.listed}</dt><dd lang="zh-CN"><MarkedText pieces={pieces} side="listed" /></dd>
    </dl>
    <ol className="nc-why">{differenceSentences(pieces, speaker).map((sentence) => <li key={sentence}>{sentence}</li>)}</ol>
  </>
);
