// The demonstration edition, joined, without being written anywhere.
import { createCatalogue, type Catalogue } from '../../../src/catalogue/catalogue.ts';
import { editionSchema, listSchema, manufacturerSchema, productSchema } from '../../../src/catalogue/schema.ts';
import { generateDemoEdition } from './generate.ts';
import { readRepositorySectors } from './write.ts';

export const demoCatalogue = (products: number): Catalogue => {
  const sectors = readRepositorySectors();
  const { files } = generateDemoEdition({ products, sectors });
  const within = (folder: string): unknown[] => [...files].filter(([path]) => path.startsWith(`${folder}/`)).map(([, value]) => value);
  return createCatalogue({
    edition: editionSchema.parse(files.get('edition.json')),
    sectors,
    lists: within('lists').map((value) => listSchema.parse(value)),
    manufacturers: within('manufacturers').map((value) => manufacturerSchema.parse(value)),
    products: within('products').map((value) => productSchema.parse(value)),
  });
};
