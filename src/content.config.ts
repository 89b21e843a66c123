// The edition's folders as Astro collections, with the catalogue's own schemas.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { changeSetSchema } from './catalogue/changes.ts';
import { editionSchema, listSchema, manufacturerSchema, productSchema, sectorsFileSchema } from './catalogue/schema.ts';

const edition = resolve(process.env['CATALOGUE_DIR'] || 'content');
const records = (folder: string) => glob({ base: `${edition}/${folder}`, pattern: '*.json', generateId: ({ entry }) => entry.replace(/\.json$/, '') });

/** The change log as one entry: an edition may have none, and Astro warns at each build of a collection that is empty. */
const changeLog = (): { id: string; changeSets: unknown[] }[] => {
  const folder = `${edition}/changes`;
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return [{ id: 'all', changeSets: files.map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))) }];
};

export const collections = {
  edition: defineCollection({ loader: file(`${edition}/edition.json`, { parser: (text) => [JSON.parse(text)] }), schema: editionSchema }),
  // One entry, because a collection does not keep the order of its entries.
  sectors: defineCollection({ loader: file(`${edition}/sectors.json`, { parser: (text) => ({ all: JSON.parse(text) }) }), schema: sectorsFileSchema }),
  lists: defineCollection({ loader: records('lists'), schema: listSchema }),
  manufacturers: defineCollection({ loader: records('manufacturers'), schema: manufacturerSchema }),
  products: defineCollection({ loader: records('products'), schema: productSchema }),
  changes: defineCollection({ loader: changeLog, schema: z.object({ changeSets: z.array(changeSetSchema) }) }),
  pages: defineCollection({ loader: glob({ base: `${edition}/pages`, pattern: '*/*.md', generateId: ({ entry }) => entry.replace(/\.md$/, '') }) }),
};
