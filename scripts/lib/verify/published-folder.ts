// What the catalogue publishes, from a folder: of an edition, as a build would make it, or of a site that was built.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { catalogueOf } from '../../../src/catalogue/catalogue.ts';
import { hashRecords, stampOf } from '../../../src/catalogue/edition-stamp.ts';
import { packEntries } from '../../../src/catalogue/entry-file.ts';
import type { CatalogueProduct } from '../../../src/catalogue/catalogue.ts';
import type { EditionRecords } from '../../../src/catalogue/records.ts';
import { releaseIndexOf, runsOf } from '../../../src/catalogue/release.ts';
import { pathOf } from '../../../src/site-paths.ts';
import type { SelfCheckContext } from '../../../src/submission/context.ts';
import type { FetchFile } from '../../../src/submission/site-edition.ts';

export interface PublishedFolder {
  fetchFile: FetchFile;
  /** Address of the site, and id of the catalogue. */
  site: string;
  catalogue: string;
}

/** @param records of a checked edition */
export const publishedEdition = async (records: EditionRecords): Promise<PublishedFolder> => {
  const catalogue = catalogueOf(records);
  const { edition } = catalogue;
  const releases = (records.publication?.releases ?? []).map(({ data }) => data).sort((a, b) => a.number - b.number);
  const hashes = await hashRecords(catalogue);
  const stamp = await stampOf(catalogue, hashes);
  const pack = (products: readonly CatalogueProduct[], runs?: (id: string) => ReturnType<typeof runsOf>): unknown => packEntries(products, { edition, hashes, stamp, ...(runs && { runs }) });
  const files = new Map<string, () => unknown>([
    [pathOf.keys, () => ({ keys: records.publication?.keys?.data.keys ?? [] })],
    [pathOf.renamed, () => records.publication?.renamed?.data ?? {}],
    [pathOf.releaseIndex, () => releaseIndexOf(releases)],
    ...releases.map((release): [string, () => unknown] => [pathOf.releaseFile(release.number), () => release]),
    ...catalogue.products.map((entry): [string, () => unknown] => [pathOf.entry(entry.product.id), () => pack([entry], (id) => runsOf(releases, `products/${id}`))]),
    ...catalogue.manufacturers.map(({ manufacturer, products }): [string, () => unknown] => [pathOf.manufacturerEntries(manufacturer.id), () => pack(products)]),
  ]);
  return {
    site: edition.baseUrl, catalogue: edition.id,
    // Through JSON, as a browser gets it.
    fetchFile: <Data>(path: string) => Promise.resolve(files.has(path) ? (JSON.parse(JSON.stringify(files.get(path)?.())) as Data) : undefined),
  };
};

/** @throws if the folder is no built site of this catalogue */
export const publishedSite = async (directory: string): Promise<PublishedFolder> => {
  const root = resolve(directory);
  const fetchFile: FetchFile = <Data>(path: string) => {
    const file = join(root, path);
    return Promise.resolve(file.startsWith(`${root}${sep}`) && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Data) : undefined); // written by a build
  };
  const context = await fetchFile<SelfCheckContext>(pathOf.selfCheckContext);
  if (!context) throw new Error(`${directory} 不是目录数据的文件夹，也不是生成好的网站。${directory} is neither the folder of an edition nor a built site.`);
  return { site: context.edition.baseUrl, catalogue: context.edition.id, fetchFile };
};
