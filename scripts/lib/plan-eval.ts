// How well the matching of procurement plans does on a plan whose products are known. tests/fixtures/plan/README.md says
// how that plan was made.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { catalogueOf } from '../../src/catalogue/catalogue.ts';
import { openNames, type NameFile, type PackedNames } from '../../src/catalogue/name-file.ts';
import { packNames } from '../../src/catalogue/pack-names.ts';
import { matchLine } from '../../src/plan/match/match-line.ts';
import type { Match, Sought } from '../../src/plan/match/outcome.ts';
import { indexProducts, type ProductIndex } from '../../src/plan/match/product-index.ts';
import { traditionalFold } from '../../src/search/traditional.ts';
import { projectRoot, readEdition } from './files.ts';

const folder = join(projectRoot, 'tests/fixtures/plan');

export const halves = ['tuning', 'held-out'] as const;

export interface LabelledLine extends Sought {
  half: (typeof halves)[number];
  kind: string;
  /** Id of the product that is meant; '' for none. */
  product: string;
}

export const readLabelledPlan = (): LabelledLine[] =>
  Papa.parse<LabelledLine>(readFileSync(join(folder, 'labelled-plan.csv'), 'utf8').replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

/** The products of this repository, and 150 fictional ones as they were when the plan was made. */
export const labelledNames = async (): Promise<NameFile> => {
  const fold = traditionalFold();
  const real = openNames(packNames(catalogueOf((await readEdition(join(projectRoot, 'content'))).records), fold));
  const fictional = openNames(JSON.parse(readFileSync(join(folder, 'fictional-names.json'), 'utf8')) as PackedNames); // as it was packed
  return { products: [...real.products, ...fictional.products], makers: [...real.makers, ...fictional.makers], fold };
};

export interface PlanFigures {
  lines: number;
  exact: { said: number; right: number };
  likely: { said: number; right: number };
  /** Lines that mean a product of the catalogue, and those of them where it was found. */
  meant: number;
  found: number;
  /** Lines that were answered wrongly, with the answer. */
  wrong: { line: LabelledLine; match: Match }[];
}

export const evaluatePlan = (lines: readonly LabelledLine[], index: ProductIndex): PlanFigures => {
  const figures: PlanFigures = { lines: lines.length, exact: { said: 0, right: 0 }, likely: { said: 0, right: 0 }, meant: 0, found: 0, wrong: [] };
  for (const line of lines) {
    const match = matchLine(line, index);
    const found = match.outcome === 'none' ? '' : match.product;
    const isRight = found === line.product;
    if (match.outcome !== 'none') {
      figures[match.outcome].said += 1;
      if (isRight) figures[match.outcome].right += 1;
    }
    if (line.product !== '') {
      figures.meant += 1;
      if (isRight) figures.found += 1;
    }
    if (!isRight) figures.wrong.push({ line, match });
  }
  return figures;
};

export const labelledIndex = async (): Promise<ProductIndex> => indexProducts(await labelledNames());
