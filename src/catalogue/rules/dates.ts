// Dates that can have happened, in an order in which they can have happened.
import type { Entry } from '../parse.ts';
import { policySources } from '../policy-sources.ts';
import type { Problem } from '../problem.ts';
import type { Listing, Product } from '../schema.ts';
import { problemAt, type Rule } from './rule.ts';

type At = { entry: Entry<Product>; listing: Listing; index: number };

const eachListing = (products: Entry<Product>[], rule: (at: At) => Problem | undefined): Problem[] =>
  products.flatMap((entry) => (entry.data.listings ?? []).flatMap((listing, index) => rule({ entry, listing, index }) ?? []));

/** The first day that a partial date can mean. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

export const endsAfterItBegins: Rule = ({ products }) =>
  (['validUntil', 'withdrawnOn'] as const).flatMap((field) =>
    eachListing(products, ({ entry, listing, index }) => {
      const end = listing[field];
      if (end === undefined || listing.listedOn === undefined || end >= firstDay(listing.listedOn)) return undefined;
      return problemAt(entry, ['listings', index, field], {
        zh: `${end} 早于列入日期 ${listing.listedOn}`,
        hintZh: '请对照公告核对两个日期。',
        en: `${end} is before the day of listing, ${listing.listedOn}`,
        hintEn: 'Check both dates against the announcement.',
      });
    }),
  );

export const withdrawnBeforeItExpires: Rule = ({ products }) =>
  eachListing(products, ({ entry, listing: { validUntil, withdrawnOn }, index }) =>
    validUntil === undefined || withdrawnOn === undefined || withdrawnOn <= validUntil
      ? undefined
      : problemAt(entry, ['listings', index, 'withdrawnOn'], {
          zh: `移出日期 ${withdrawnOn} 晚于有效期 ${validUntil}，到期的记录无需再移出`,
          hintZh: '请核对两个日期；有效期届满的，删去移出日期和原因。',
          en: `withdrawn on ${withdrawnOn}, after it had expired on ${validUntil}`,
          hintEn: 'Check both dates; for a listing that ran to its end, remove withdrawnOn and reason.',
        }),
  );

export const withdrawalHasReason: Rule = ({ products }) =>
  eachListing(products, ({ entry, listing, index }) =>
    listing.withdrawnOn === undefined || listing.reason
      ? undefined
      : problemAt(entry, ['listings', index, 'reason'], {
          zh: '移出名单却没有写原因',
          hintZh: '请写明原因，公告未说明的写“公告未载明原因”。',
          en: 'the listing was withdrawn without a reason',
          hintEn: 'State it; where the announcement gives none, say so.',
        }),
  );

/** Membership of the catalogue is a legal statement: it needs its day and its document. */
export const catalogueListingIsDocumented: Rule = ({ lists, products }) => {
  const catalogues = new Set(lists.filter(({ data }) => data.kind === 'recommendation').map(({ data }) => data.id));
  return (['listedOn', 'document'] as const).flatMap((field) =>
    eachListing(products, ({ entry, listing, index }) =>
      !catalogues.has(listing.list) || listing[field] !== undefined
        ? undefined
        : problemAt(entry, ['listings', index, field], {
            zh: '列入推荐目录的记录缺少这一项',
            hintZh: '请按公告填写列入日期和文号；没有公告依据的，不得写作列入。',
            en: 'a listing in the recommendation catalogue lacks it',
            hintEn: 'Give day and document number as announced; without an announcement, it is not a listing.',
          }),
    ),
  );
};

const interval = ({ listedOn, validUntil, withdrawnOn }: Listing): { from: string; to: string } => {
  const ends = [validUntil, withdrawnOn].filter((date) => date !== undefined).sort();
  return { from: firstDay(listedOn ?? '0000'), to: ends[0] ?? '9999-12-31' };
};

/**
 * Two listings on one list at the same time are one listing entered twice, or a renewal with a wrong date.
 * Lists without terms (an award in two years, approvals of two variants) carry no end date and are told apart
 * by year, batch, number, grade, document or note; only where nothing tells them apart are they the same.
 */
const contradict = (a: Listing, b: Listing): boolean => {
  if (a.list !== b.list) return false;
  // The catalogue of a new year lists a product again before its term is over: both are printed, and both are true.
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return false;
  const termed = [a, b].some(({ validUntil, withdrawnOn }) => validUntil !== undefined || withdrawnOn !== undefined);
  if (!termed) {
    const identity = ({ year, batch, number, grade, document, note, listedOn }: Listing): string => JSON.stringify([year, batch, number, grade, document, note, listedOn]);
    return identity(a) === identity(b);
  }
  const [x, y] = [interval(a), interval(b)];
  return x.from < y.to && y.from < x.to;
};

export const listingsDoNotOverlap: Rule = ({ products }) =>
  eachListing(products, ({ entry, listing, index }) => {
    const earlier = (entry.data.listings ?? []).slice(0, index).findIndex((other) => contradict(other, listing));
    if (earlier < 0) return undefined;
    return problemAt(entry, ['listings', index], {
      zh: `与第 ${earlier + 1} 条列入记录在时间上重叠`,
      hintZh: '同一名单同一时间只能有一条；重新列入的，请核对前一条的有效期。',
      en: `overlaps in time with listing #${earlier + 1} on the same list`,
      hintEn: 'A list holds a product once at a time; for a renewal, check the end of the earlier one.',
    });
  });

export const retrievedBeforeToday: Rule = ({ edition, products, manufacturers, lists, policy }) => {
  if (!edition) return [];
  const { dataDate } = edition.data;
  const groups = [
    ...[...products, ...manufacturers, ...lists].map((entry) => ({ entry, path: ['sources'], sources: entry.data.sources })),
    ...policySources(policy),
  ];
  return groups.flatMap(({ entry, path, sources }) =>
    sources.flatMap(({ retrieved }, index) =>
      retrieved <= dataDate && retrieved >= '1995-01-01'
        ? []
        : [
            problemAt(entry, [...path, index, 'retrieved'], {
              zh: `采集日期 ${retrieved} 不可能：本版数据截至 ${dataDate}`,
              hintZh: '请改正采集日期，或更新 edition.json 的 dataDate。',
              en: `was not read on ${retrieved}: the edition's data goes to ${dataDate}`,
              hintEn: 'Correct the date, or move dataDate in edition.json.',
            }),
          ],
    ),
  );
};
