// A calculation of the support calculator, computed again for a product of the pack on its day.
import { factsOf } from '../../catalogue/applicability.ts';
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import { readAnswers, type Answers, type Broken } from '../calculator/answers.ts';
import { readFigures } from '../calculator/figures.ts';
import { forCalculator, knownFacts, questionsOf, resultsOf, type Questions, type SupportResult } from '../calculator/supports.ts';
import type { EvidencePolicy } from './pack.ts';

export interface Calculation {
  /** What stood behind `?` on the calculator's page. */
  search: string;
  answers: Answers;
  /** What of it made no sense. */
  broken: readonly Broken[];
  /** What the role asks for. */
  questions: Questions;
  /** Figures that could not be read. */
  unread: readonly string[];
  results: SupportResult[];
}

/** The calculation that is about a product; one that names none is about the only product of a pack. */
export const calculationSearch = (calculations: readonly string[], { id, isOnly }: { id: string; isOnly: boolean }): string | undefined =>
  calculations.find((search) => readAnswers(search).answers.product === id) ?? (isOnly ? calculations.find((search) => readAnswers(search).answers.product === '') : undefined);

/** Those that no product of the pack is meant by. */
export const unusedCalculations = (calculations: readonly string[], ids: readonly string[]): string[] => {
  const used = new Set(ids.map((id) => calculationSearch(calculations, { id, isOnly: ids.length === 1 })));
  return calculations.filter((search) => !used.has(search));
};

export const calculationOf = (search: string, entry: CatalogueEntry, { policy, on }: { policy: EvidencePolicy; on: string }): Calculation => {
  const { answers, broken } = readAnswers(search);
  const supports = policy.supports.map(forCalculator);
  const ofProduct = factsOf(entry, on);
  const questions = questionsOf(supports, answers, ofProduct);
  const { figures, problems } = readFigures(answers, questions.figures);
  const known = knownFacts(answers, questions.product ? ofProduct : undefined);
  return { search, answers, broken, questions, unread: Object.keys(problems), results: resultsOf(supports, { role: answers.role, known, figures, day: on, horizon: policy.policy.horizon }) };
};
