// The change log of the demonstration edition: what a real one would hold, had its listings been imported one by one.
import { createHash } from 'node:crypto';
import type { ChangeSet, Transaction } from '../../../src/catalogue/changes.ts';
import type { Listing, Localized, Manufacturer, Product } from '../../../src/catalogue/schema.ts';
import { batches } from './batches.ts';
import { correct, rename, renameMaker } from './corrections.ts';
import { addDays } from './dates.ts';
import { createRandom, type Random } from './random.ts';
import { dataDate } from './sources.ts';

/** A write before it has its number. */
type Write = Omit<ChangeSet, 'id'>;
type Records = { products: readonly Product[]; makers: readonly Manufacturer[] };

const catalogueList = 'recommendation-catalogue';
const correctedShare = 0.03;
const renamedShare = 0.01;
const renamedMakerShare = 0.02;
/** The last working day before the day of the data, which is a Sunday. */
const lastWrite = '2026-11-20';
/** Working days that pass between an announcement and its import. */
const importDelay = 4;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The first working day on or after a day; nothing is written after the day of the data. */
function workingDayFrom(date: string): string {
  const weekday = new Date(date).getUTCDay();
  const moved = weekday === 6 ? addDays(date, 2) : weekday === 0 ? addDays(date, 1) : date;
  return moved > lastWrite ? lastWrite : moved;
}

const listedOnCatalogue = (product: Product): Listing[] => (product.listings ?? []).filter(({ list }) => list === catalogueList);

/** Every listing of the catalogue with its product. */
const pairs = (products: readonly Product[]): { product: Product; listing: Listing; isFirst: boolean }[] =>
  products.flatMap((product) => listedOnCatalogue(product).map((listing, index) => ({ product, listing, isFirst: index === 0 })));

const ofListing = (type: Transaction['type'], { product, listing }: { product: Product; listing: Listing }, on: string): Transaction => ({
  type,
  product: product.id,
  list: listing.list,
  ...(listing.year !== undefined && { year: listing.year }),
  on,
  ...(type === 'withdrawn' && listing.reason && { reason: listing.reason }),
});

/** Each batch is imported some days after its announcement; one that is announced for later, at once. */
function batchWrites({ products }: Records): Write[] {
  const all = pairs(products);
  return batches.flatMap(({ year, name, listedOn, document }): Write[] => {
    const own = all.filter(({ listing }) => listing.document === document);
    if (own.length === 0) return [];
    const date = workingDayFrom(addDays(listedOn, importDelay));
    const rows = own.map(({ product }) => `${product.id},${product.name.zh}`).join('\n');
    return [{
      date,
      reason: { zh: `导入 ${year} 年${name.zh}名单（演示）。`, en: `Import of the ${name.en.toLowerCase()} of ${year} (demonstration).` },
      source: { title: `演示数据：${year}年${name.zh}名单公告`, document, file: { name: `${year}年${name.zh}名单（演示）.xlsx`, sha256: sha256(rows) }, retrieved: date },
      transactions: own.map((pair) => ofListing(pair.isFirst ? 'listed' : 'renewed', pair, pair.listing.listedOn ?? listedOn)),
    }];
  });
}

const reasonOfExpiry: Localized = { zh: '有效期届满，当天转为“已到期”（演示）。', en: 'The term ended; the status became “expired” (demonstration).' };

/** What ends without being listed again on the next day is written down on the day after its last one. */
function expiryWrites({ products }: Records): Write[] {
  const ended = pairs(products).filter(({ product, listing: { validUntil, withdrawnOn } }) =>
    validUntil !== undefined && withdrawnOn === undefined && validUntil < dataDate && !listedOnCatalogue(product).some(({ listedOn }) => listedOn === addDays(validUntil, 1)));
  return [...Map.groupBy(ended, ({ listing }) => addDays(listing.validUntil ?? dataDate, 1))].map(([day, own]) => ({
    date: day,
    reason: reasonOfExpiry,
    transactions: own.map((pair) => ofListing('expired', pair, day)),
  }));
}

/** Withdrawals of a month are written down together, at its end. */
function withdrawalWrites({ products }: Records): Write[] {
  const withdrawn = pairs(products).filter(({ listing }) => listing.withdrawnOn !== undefined);
  return [...Map.groupBy(withdrawn, ({ listing }) => listing.withdrawnOn?.slice(0, 7) ?? '')].map(([month, own], index) => {
    const date = workingDayFrom(addDays(`${month}-28`, 1));
    return {
      date,
      reason: { zh: `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月移出的产品（演示）。`, en: `Products withdrawn in ${month} (demonstration).` },
      source: { url: `https://example.org/demo/withdrawn/${month}`, title: '演示数据：移出产品公告', document: `演示文号〔${month.slice(0, 4)}〕${300 + index}号`, retrieved: date },
      transactions: own.map((pair) => ofListing('withdrawn', pair, pair.listing.withdrawnOn ?? date)),
    };
  });
}

/** Products outside the catalogue came in once a quarter, some with a listing on another list. */
function recordingWrites({ products }: Records, random: Random): Write[] {
  const days = Array.from({ length: 8 }, (_, quarter) => workingDayFrom(`${2025 + Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-20`)).filter((day) => day < lastWrite);
  const recorded = products.filter((product) => listedOnCatalogue(product).length === 0).map((product) => ({ product, date: random.pick(days) }));
  return [...Map.groupBy(recorded, ({ date }) => date)].map(([date, own]) => ({
    date,
    reason: { zh: '收录公开资料中的产品（演示）。', en: 'Products recorded from public sources (demonstration).' },
    transactions: own.map(({ product }): Transaction => {
      const [listing] = product.listings ?? [];
      return listing ? ofListing('listed', { product, listing }, listing.listedOn ?? date) : { type: 'recorded', product: product.id };
    }),
  }));
}

/** Corrections and renamings, a few at a time. */
function correctionWrites({ products, makers }: Records, random: Random): Write[] {
  const changes = [
    ...random.sample(products, Math.ceil(correctedShare * products.length)).flatMap((product) => correct(random, product) ?? []),
    ...random.sample(products, Math.ceil(renamedShare * products.length)).flatMap((product) => rename(product) ?? []),
    ...random.sample(makers, Math.ceil(renamedMakerShare * makers.length)).flatMap((maker) => renameMaker(maker) ?? []),
  ];
  const dated = changes.map((transaction) => ({ transaction, date: workingDayFrom(`2026-${String(random.integer(1, 11)).padStart(2, '0')}-${random.pick(['08', '19'])}`) }));
  return [...Map.groupBy(dated, ({ date }) => date)].map(([date, own]) => ({
    date,
    reason: { zh: '按企业来函更正（演示）。', en: 'Corrected after letters from makers (demonstration).' },
    source: { url: `https://example.org/demo/letters/${date}`, title: '演示数据：企业更正来函', retrieved: date },
    transactions: own.map(({ transaction }) => transaction),
  }));
}

/** The writes in the order of their days, each with its number. */
export function makeChangeSets(seed: number, records: Records): ChangeSet[] {
  const random = createRandom(seed, 'changes');
  const writes = [...batchWrites(records), ...expiryWrites(records), ...withdrawalWrites(records), ...recordingWrites(records, random), ...correctionWrites(records, random)];
  writes.sort((a, b) => a.date.localeCompare(b.date, 'en'));
  const numbers = new Map<string, number>();
  return writes.map((write) => {
    const number = (numbers.get(write.date) ?? 0) + 1;
    numbers.set(write.date, number);
    return { id: `${write.date}-${String(number).padStart(2, '0')}`, ...write };
  });
}
