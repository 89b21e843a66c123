// `parameters.json`: which labels of specifications mean the same figure, and which units measure the same thing.
import { z } from 'zod';
import { anyTextSchema, idSchema, localizedSchema, text, withKey } from './schema.ts';

/** A sector (`robots`) or a category of it (`robots/humanoid-robots`). */
const placeSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/, withKey('place'));

/** A unit in which figures are stated. */
export const parameterUnitSchema = z.strictObject({
  /** Part of an address, so of letters and digits: `kg`, `km-h`, `MW`. Capitals count: mW is not MW. */
  id: z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, withKey('parameter-unit-id')),
  /** As it is printed: a symbol, or a counting word per language. */
  symbol: anyTextSchema,
  /** Other ways in which records write it, in any language: 毫米, 吨/年. Width and spaces don't count, capitals do. */
  aliases: z.array(text).optional(),
  /** What it measures; only units of one dimension are converted. A figure without a unit is of the dimension `count`. */
  dimension: idSchema,
  /** How much of the dimension's base unit it is, exactly: `0.001`, or a fraction, `1/3600`. */
  factor: z.string().regex(/^(?=.*[1-9])\d+(\.\d+)?(\/[1-9]\d*)?$/, withKey('factor')),
});
export type ParameterUnit = z.infer<typeof parameterUnitSchema>;

/** A label of specifications: in every category of the parameter, or in some only. */
export const parameterLabelSchema = z.union([text, z.strictObject({ text, categories: z.array(placeSchema).min(1, withKey('no-place')) })]);
export type ParameterLabel = z.infer<typeof parameterLabelSchema>;

/** `value`: one figure; a stated range leaves open which. `span`: the range itself is the figure, from its lower to its upper end. */
export const readings = ['value', 'span'] as const;
export type Reading = (typeof readings)[number];

/** A figure that products can be compared by. */
export const parameterSchema = z.strictObject({
  id: idSchema,
  name: localizedSchema,
  /** Labels as records print them, in either language. Only those that mean exactly this: a load of one hand is none of two. */
  labels: z.array(parameterLabelSchema).min(1, withKey('no-label')),
  /** Ids of the units that a reader can choose from; the first is the one that values are told in. None for a mere number. */
  units: z.array(z.string()).optional(),
  /** `value` if left out. */
  reading: z.enum(readings).optional(),
  /** Where it holds; everywhere if left out. */
  categories: z.array(placeSchema).min(1, withKey('no-place')).optional(),
});
export type Parameter = z.infer<typeof parameterSchema>;

/** `parameters.json`, which an edition may have. */
export const parametersFileSchema = z.strictObject({ units: z.array(parameterUnitSchema), parameters: z.array(parameterSchema) });
export type ParametersFile = z.infer<typeof parametersFileSchema>;
