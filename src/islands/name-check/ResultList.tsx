import { useState } from 'react';
import { outcomes, type CheckedLine, type Outcome } from '../../names/check-line.ts';
import type { Speaker } from './messages.ts';
import { PartResult } from './PartResult.tsx';
import { lineSentences } from './part-words.ts';

/** Beside the words, so that a long list can be run through. */
const signs: Record<Outcome, string> = { identical: '✓', unlisted: '!', differs: '≠', mismatch: '⇄', unknown: '?' };

/** More at once would keep the page from answering while they are drawn. */
const shownAtFirst = 100;

/** A line of a contract that is longer is a paragraph: its beginning is enough to find it. */
const longestShown = 400;

const ResultLine = ({ line, speaker }: { line: CheckedLine; speaker: Speaker }) => {
  const { t } = speaker;
  const hasProduct = line.parts.some(({ subject }) => subject === 'product');
  return (
    <li className="nc-line">
      <p className="nc-head">
        <span className="no">{t('nameCheckLine', { line: String(line.number) })}</span>
        <strong className={`nc-outcome is-${line.outcome}`}><span aria-hidden="true">{signs[line.outcome]}</span>{t(`nameCheckOutcome-${line.outcome}`)}</strong>
      </p>
      <p className="nc-text">{line.text.length > longestShown ? `${line.text.slice(0, longestShown)}…` : line.text.trim()}</p>
      {lineSentences(line, speaker).map((sentence) => <p key={sentence} className="nc-warn">{sentence}</p>)}
      {line.parts.map((part) => <PartResult key={part.start} part={part} hasProduct={hasProduct} speaker={speaker} />)}
    </li>
  );
};

interface ResultListProps {
  lines: readonly CheckedLine[];
  showsAll: boolean;
  showAll: () => void;
  speaker: Speaker;
}

export const ResultList = ({ lines, showsAll, showAll, speaker }: ResultListProps) => {
  const { t } = speaker;
  const [chosen, setChosen] = useState<Outcome>();
  const countOf = (outcome: Outcome): number => lines.filter((line) => line.outcome === outcome).length;
  const matching = chosen === undefined ? lines : lines.filter(({ outcome }) => outcome === chosen);
  const shown = showsAll ? matching : matching.slice(0, shownAtFirst);
  const choose = (outcome: Outcome | undefined) => () => setChosen(outcome);
  return (
    <>
      <div className="tools" role="group" aria-label={t('nameCheckFilter')}>
        <button type="button" className="btn tall" aria-pressed={chosen === undefined} onClick={choose(undefined)}>{t('nameCheckAll', { lines: lines.length })}</button>
        {outcomes.filter((outcome) => countOf(outcome) > 0).map((outcome) => (
          <button key={outcome} type="button" className="btn tall" aria-pressed={chosen === outcome} onClick={choose(outcome)}>{t('nameCheckCount', { outcome: t(`nameCheckOutcome-${outcome}`), lines: countOf(outcome) })}</button>
        ))}
      </div>
      <ul className="nc-lines">{shown.map((line) => <ResultLine key={line.number} line={line} speaker={speaker} />)}</ul>
      {shown.length < matching.length && <p className="tools"><button type="button" className="btn tall" onClick={showAll}>{t('nameCheckShowRest', { lines: matching.length - shown.length })}</button></p>}
    </>
  );
};
