// What the policy itself says, written down from its text by hand and apart from content/: figures and responsible units by
// article. 0 is the preamble.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../../scripts/lib/files.ts';

const fixture = (name: string): unknown => JSON.parse(readFileSync(join(projectRoot, 'tests/fixtures', name), 'utf8'));

const figureSchema = z.strictObject({
  article: z.int(),
  value: z.number(),
  unit: z.enum(['count', 'kilowatt', 'percent', 'percentage-points', 'ratio', 'tonnes-of-standard-coal', 'tonnes-per-year', 'years', 'yuan']),
  /** In a few English words. */
  what: z.string(),
  /** `aim`: the policy only strives for it. */
  qualifier: z.enum(['exactly', 'over', 'at-least', 'about', 'up-to', 'aim']),
  year: z.int().optional(),
  baselineYear: z.int().optional(),
  perYear: z.boolean().optional(),
  cumulative: z.boolean().optional(),
});

/** A figure of the policy's text, in the order of the text. */
export type SourceFigure = z.infer<typeof figureSchema>;

export const sourceFigures = z.array(figureSchema).parse(fixture('special-action-figures.json'));

/** Responsible units, as the text names them and in its order. */
export const sourceUnits = z.array(z.strictObject({ article: z.int(), units: z.array(z.string()) })).parse(fixture('special-action-units.json'));
