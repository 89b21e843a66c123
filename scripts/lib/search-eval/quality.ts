// The figures that a page of the site shows: kept with the code, in one form.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../files.ts';
import type { Evaluation } from './evaluate.ts';
import type { RunFigures } from './figures.ts';

export const qualityFile = 'src/search/quality.json';

/** Day, editions with the number of their products, and the figures: pretty-printed, keys always in this order. */
export const qualityJson = (date: string, evaluations: readonly Evaluation[], figures: RunFigures): string => {
  const { overall, kinds, editions, baselines, firstSearchBytes } = figures;
  const withProducts = Object.fromEntries(evaluations.map(({ edition }) => [edition.name, { products: edition.entries.length, ...editions[edition.name] }]));
  return `${JSON.stringify({ date, editions: withProducts, overall, kinds, baselines, firstSearchBytes }, null, 2)}\n`;
};

/** Writes today's figures for the site. */
export const writeQuality = (evaluations: readonly Evaluation[], figures: RunFigures): void => {
  writeFileSync(join(projectRoot, qualityFile), qualityJson(new Date().toISOString().slice(0, 10), evaluations, figures));
};
