import type { SheetProblem } from '../../../spreadsheet/sheet.ts';
import type { FormSpeaker } from './messages.ts';

/** What the schema says of a field that is not there. */
const missing = 'is missing';

/** What is wrong, and what to do about it. */
export const problemText = ({ message, hint }: SheetProblem, { locale, t }: FormSpeaker): string => {
  // How to add it to a file is no help in a form.
  if (message.en === missing) return t('formMissing');
  return locale === 'zh' ? `${message.zh}。${hint.zh}` : `${message.en.replace(/^./, (first) => first.toUpperCase())}. ${hint.en}`;
};

export const FieldProblems = ({ problems, speaker }: { problems: readonly SheetProblem[]; speaker: FormSpeaker }) => (
  <>{problems.map((problem) => <p key={`${problem.message.en} ${problem.hint.en}`} className="wrong">{problemText(problem, speaker)}</p>)}</>
);
