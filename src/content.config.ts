// The edition's folders as Astro collections, with the catalogue's own schemas.
import { resolve } from 'node:path';
import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { editionSchema, listSchema, manufacturerSchema, productSchema, sectorsFileSchema } from './catalogue/schema.ts';

const edition = resolve(process.env['CATALOGUE_DIR'] || 'content');
const records = (folder: string) => glob({ base: `${edition}/${folder}`, pattern: '*.json', generateId: ({ entry }) => entry.replace(/\.json$/, '') });

export const collections = {
  edition: defineCollection({ loader: file(`${edition}/edition.json`, { parser: (text) => [JSON.parse(text)] }), schema: editionSchema }),
  // One entry, because a collection does not keep the order of its entries.
  sectors: defineCollection({ loader: file(`${edition}/sectors.json`, { parser: (text) => ({ all: JSON.parse(text) }) }), schema: sectorsFileSchema }),
  lists: defineCollection({ loader: records('lists'), schema: listSchema }),
  manufacturers: defineCollection({ loader: records('manufacturers'), schema: manufacturerSchema }),
  products: defineCollection({ loader: records('products'), schema: productSchema }),
  pages: defineCollection({ loader: glob({ base: `${edition}/pages`, pattern: '*/*.md', generateId: ({ entry }) => entry.replace(/\.md$/, '') }) }),
};
