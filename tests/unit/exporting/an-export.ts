// The products of an edition as an export page has them, and the words that it writes with.
import { catalogueOf } from '../../../src/catalogue/catalogue.ts';
import { hashRecords, stampOf } from '../../../src/catalogue/edition-stamp.ts';
import { openEntries, packEntries, type CatalogueEntry } from '../../../src/catalogue/entry-file.ts';
import type { EditionRecords } from '../../../src/catalogue/records.ts';
import type { About } from '../../../src/exporting/about.ts';
import type { ExportContext } from '../../../src/exporting/words.ts';
import { translator } from '../../../src/i18n/index.ts';

/** Through the file that a browser loads. */
export const entriesOf = async (records: EditionRecords): Promise<CatalogueEntry[]> => {
  const catalogue = catalogueOf(records);
  const hashes = await hashRecords(catalogue);
  const file = packEntries(catalogue.products, { edition: catalogue.edition, hashes, stamp: await stampOf(catalogue, hashes) });
  return openEntries(JSON.parse(JSON.stringify(file)));
};

export const contextIn = (language: 'zh' | 'en' = 'zh', day = '2026-11-26'): ExportContext => ({ language, t: translator(language), day, pageOf: (id) => `https://example.org/products/${id}/` });

export const anAbout = (own: Partial<About> = {}): About => ({
  what: '检索“磁共振”',
  filters: [{ name: '行业', value: '医疗器械' }],
  count: 2,
  day: '2026-11-26',
  address: 'https://example.org/export/?of=search&q=磁共振',
  catalogue: '示例市创新产品推荐目录',
  stamp: { version: '2026-11-22-09450755', sha256: '0'.repeat(64), dataDate: '2026-11-22', kind: 'reference' },
  kindName: '公开资料版',
  provenance: '测试用的虚构数据。',
  ...own,
});
