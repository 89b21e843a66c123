import { printProblems, type Problem, type ProblemLanguage } from '../../src/catalogue/problem.ts';

/** Problems as the terminal shows them, one a line, without the count. */
export const told = (problems: readonly Problem[], language: ProblemLanguage): string[] =>
  problems.length === 0 ? [] : printProblems(problems, language, 'content').split('\n').slice(0, -2);
