import type { SheetProblem } from '../../../spreadsheet/sheet.ts';
import type { FormSpeaker } from './messages.ts';

/** What is wrong, and what to do about it. */
export const problemText = ({ message, hint }: SheetProblem, { locale }: Pick<FormSpeaker, 'locale'>): string => (locale === 'zh' ? `${message.zh}。${hint.zh}` : `${message.en.replace(/^./, (first) => first.toUpperCase())}. ${hint.en}`);

export const FieldProblems = ({ problems, speaker }: { problems: readonly SheetProblem[]; speaker: FormSpeaker }) => (
  <>{problems.map((problem) => <p key={`${problem.message.en} ${problem.hint.en}`} className="wrong">{problemText(problem, speaker)}</p>)}</>
);
