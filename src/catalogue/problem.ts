// A problem that stops an edition from being published, and how it is told to the person who can mend it.

/** The languages in which problems are told. */
export type ProblemLanguage = 'zh' | 'en';
/** One sentence in each of them. */
export type Told = Record<ProblemLanguage, string>;

export interface Problem {
  /** Path within the edition, `products/x.json`. */
  file: string;
  /** Keys and positions from the top of the file: `['specifications', 2, 'unit']`. Empty: the file as a whole. */
  path: readonly (string | number)[];
  /** What is wrong, without a full stop. */
  message: Told;
  /** What to do about it, a whole sentence. */
  hint: Told;
}

/** The field as people count: `specifications #3.unit`. */
export const fieldName = (path: Problem['path']): string =>
  path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name} #${key + 1}`;
    return name === '' ? key : `${name}.${key}`;
  }, '');

const printProblem = ({ file, path, message, hint }: Problem, language: ProblemLanguage): string => {
  const field = fieldName(path);
  const place = field === '' ? file : `${file} · ${field}`;
  return language === 'zh' ? `${place} — ${message.zh}。${hint.zh}` : `${place} — ${message.en}. ${hint.en}`;
};

const byPlace = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file, 'en') || fieldName(a.path).localeCompare(fieldName(b.path), 'en', { numeric: true });

/**
 * All problems as text, grouped by file, with a count at the end.
 * @param root folder of the edition, put before each file so that it can be opened from the terminal
 */
export const printProblems = (problems: readonly Problem[], language: ProblemLanguage, root: string): string => {
  const lines = [...problems].sort(byPlace).map((problem) => printProblem({ ...problem, file: `${root}/${problem.file}` }, language));
  const files = new Set(problems.map(({ file }) => file)).size;
  const count =
    language === 'zh'
      ? `共 ${problems.length} 个问题，涉及 ${files} 个文件。`
      : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}.`;
  return [...lines, '', count].join('\n');
};
