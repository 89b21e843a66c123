// One figure: its text as typed, and beneath it how it was read or what is wrong with it.
import type { FigureName } from '../../catalogue/support-amount.ts';
import { shortened } from '../shortened.ts';
import type { Told } from './figures.ts';
import type { CalculatorMessageKey } from './messages.ts';
import type { Speaker } from './messages.ts';

const groups: Partial<Record<FigureName, 'Rate' | 'Years'>> = { rate: 'Rate', years: 'Years' };
const always = ['negative', 'zero'] as const;
const ofRates = ['not-a-number', 'unclear', 'too-precise', 'too-high', 'fraction', 'tenfold'] as const;
const ofYears = ['not-a-number', 'unclear', 'months', 'perhaps-months', 'too-precise', 'absurd'] as const;
const ofSums = ['not-a-number', 'unclear', 'mixed', 'chinese-numerals', 'other-currency', 'too-precise', 'absurd'] as const;

/** The message of a problem. What cannot happen to a kind of figure is told as not being a number. */
const keyOf = (name: FigureName, { problem, meant }: Told): CalculatorMessageKey => {
  const shared = always.find((one) => one === problem);
  if (shared) return `calcProblem-${shared}`;
  const group = groups[name];
  if (group === 'Rate') return `calcRateProblem-${ofRates.find((one) => one === problem) ?? 'not-a-number'}`;
  if (problem === 'months' && meant === undefined) return 'calcYearsProblem-not-a-number';
  if (group === 'Years') return `calcYearsProblem-${ofYears.find((one) => one === problem) ?? 'not-a-number'}`;
  return `calcProblem-${ofSums.find((one) => one === problem) ?? 'not-a-number'}`;
};

interface FigureFieldProps {
  name: FigureName;
  text: string;
  /** The text that was judged: the problem is its problem. */
  judged: string;
  problem?: Told | undefined;
  /** How it was read, or what else there is to say. */
  remarks: readonly string[];
  onType: (text: string) => void;
  onSettle: () => void;
  speaker: Speaker;
}

export const FigureField = ({ name, text, judged, problem, remarks, onType, onSettle, speaker: { t } }: FigureFieldProps) => {
  const id = `calc-${name}`;
  return (
    <div className="field">
      <label htmlFor={id}>{t(`calcField-${name}`)}</label>
      <input
        id={id} name={name} type="text" inputMode="text" autoComplete="off" spellCheck={false} value={text}
        aria-describedby={`${id}-told`} aria-invalid={problem !== undefined || undefined}
        onChange={(event) => onType(event.currentTarget.value)} onBlur={onSettle}
      />
      <div id={`${id}-told`}>
        {problem && <p className="wrong" role="alert">{t(keyOf(name, problem), { text: shortened(judged), meant: problem.meant ?? '' })}</p>}
        {remarks.map((remark) => <p key={remark} className="hint">{remark}</p>)}
      </div>
    </div>
  );
};
