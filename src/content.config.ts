// The edition's folders as Astro collections, with the catalogue's own schemas.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { changeSetSchema } from './catalogue/changes.ts';
import { parametersFileSchema } from './catalogue/parameter-schema.ts';
import {
  applicabilityFileSchema, measureSchema, policySchema, scenarioSchema, supportsFileSchema, targetsFileSchema, unitsFileSchema,
} from './catalogue/policy-schema.ts';
import { releaseSchema, renamedSchema, signingKeysSchema } from './catalogue/release-schema.ts';
import { editionSchema, listSchema, manufacturerSchema, productSchema, sectorsFileSchema } from './catalogue/schema.ts';

const edition = resolve(process.env['CATALOGUE_DIR'] || 'content');
const records = (folder: string) => glob({ base: `${edition}/${folder}`, pattern: '*.json', generateId: ({ entry }) => entry.replace(/\.json$/, '') });

const readJson = (path: string): unknown => JSON.parse(readFileSync(`${edition}/${path}`, 'utf8'));

const readFolder = (folder: string): unknown[] =>
  existsSync(`${edition}/${folder}`) ? readdirSync(`${edition}/${folder}`).filter((name) => name.endsWith('.json')).sort().map((name) => readJson(`${folder}/${name}`)) : [];

/** The change log as one entry: an edition may have none, and Astro warns at each build of a collection that is empty. */
const changeLog = (): { id: string; changeSets: unknown[] }[] => [{ id: 'all', changeSets: readFolder('changes') }];

/** The parameters as one entry, for the same reason. */
const parameters = (): { id: string; file?: unknown }[] => [{ id: 'all', ...(existsSync(`${edition}/parameters.json`) && { file: readJson('parameters.json') }) }];

/** The policy as one entry, for the same reason. */
const policy = (): ({ id: string } & Record<string, unknown>)[] => {
  const files = ['policy', 'supports', 'targets', 'units', 'applicability'].filter((name) => existsSync(`${edition}/${name}.json`));
  return [{ id: 'all', ...Object.fromEntries(files.map((name) => [name, readJson(`${name}.json`)])), measures: readFolder('measures'), scenarios: readFolder('scenarios') }];
};

/** What was published before as one entry, for the same reason. */
const publication = (): ({ id: string } & Record<string, unknown>)[] => {
  const files = ['keys', 'renamed'].filter((name) => existsSync(`${edition}/${name}.json`));
  return [{ id: 'all', ...Object.fromEntries(files.map((name) => [name, readJson(`${name}.json`)])), releases: readFolder('releases') }];
};

export const collections = {
  edition: defineCollection({ loader: file(`${edition}/edition.json`, { parser: (text) => [JSON.parse(text)] }), schema: editionSchema }),
  // One entry, because a collection does not keep the order of its entries.
  sectors: defineCollection({ loader: file(`${edition}/sectors.json`, { parser: (text) => ({ all: JSON.parse(text) }) }), schema: sectorsFileSchema }),
  lists: defineCollection({ loader: records('lists'), schema: listSchema }),
  manufacturers: defineCollection({ loader: records('manufacturers'), schema: manufacturerSchema }),
  products: defineCollection({ loader: records('products'), schema: productSchema }),
  changes: defineCollection({ loader: changeLog, schema: z.object({ changeSets: z.array(changeSetSchema) }) }),
  parameters: defineCollection({ loader: parameters, schema: z.object({ file: parametersFileSchema.optional() }) }),
  policy: defineCollection({
    loader: policy,
    schema: z.object({
      policy: policySchema.optional(),
      supports: supportsFileSchema.optional(),
      targets: targetsFileSchema.optional(),
      units: unitsFileSchema.optional(),
      applicability: applicabilityFileSchema.optional(),
      measures: z.array(measureSchema),
      scenarios: z.array(scenarioSchema),
    }),
  }),
  publication: defineCollection({ loader: publication, schema: z.object({ keys: signingKeysSchema.optional(), renamed: renamedSchema.optional(), releases: z.array(releaseSchema) }) }),
  pages: defineCollection({ loader: glob({ base: `${edition}/pages`, pattern: '*/*.md', generateId: ({ entry }) => entry.replace(/\.md$/, '') }) }),
};
