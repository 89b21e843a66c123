import type { EditionRecords } from '../../../../src/catalogue/records.ts';
import type { Listing } from '../../../../src/catalogue/schema.ts';
import { aList, aListing, aManufacturer, aPolicy, aProduct, aSource, someRecords } from '../../builders.ts';
import type { RuleCases } from './rule-cases.ts';

const award = aList({ id: 'award', kind: 'award' });

const withListings = (...listings: Partial<Listing>[]): EditionRecords =>
  someRecords({ lists: [aList(), award], products: [aProduct({ listings: listings.map((listing) => aListing(listing)) })] });

export const cases: Record<string, RuleCases> = {
  endsAfterItBegins: {
    passes: {
      'an end after the beginning': withListings({ listedOn: '2025-01-01', validUntil: '2026-12-31', withdrawnOn: '2025-06-01' }),
      'an end on the first day': withListings({ listedOn: '2025-01-01', validUntil: '2025-01-01' }),
      'an end within the month of the beginning': withListings({ listedOn: '2025-03', validUntil: '2025-03-02' }),
      'an end within the year of the beginning': withListings({ listedOn: '2025', withdrawnOn: '2025-03-02' }),
      'an end without a beginning': withListings({ list: 'award', listedOn: undefined, validUntil: '2025-01-01' }),
    },
    fails: {
      'an end the day before the beginning': {
        records: withListings({ listedOn: '2025-01-01', validUntil: '2024-12-31' }),
        zh: ['content/products/example-product.json · listings #1.validUntil — 2024-12-31 早于列入日期 2025-01-01。请对照公告核对两个日期。'],
        en: ['content/products/example-product.json · listings #1.validUntil — 2024-12-31 is before the day of listing, 2025-01-01. Check both dates against the announcement.'],
      },
      'a withdrawal before the year of the beginning': {
        records: withListings({ listedOn: '2025', withdrawnOn: '2024-12-31' }),
        zh: ['content/products/example-product.json · listings #1.withdrawnOn — 2024-12-31 早于列入日期 2025。请对照公告核对两个日期。'],
        en: ['content/products/example-product.json · listings #1.withdrawnOn — 2024-12-31 is before the day of listing, 2025. Check both dates against the announcement.'],
      },
    },
  },
  withdrawnBeforeItExpires: {
    passes: {
      'a withdrawal before the end': withListings({ listedOn: '2023-01-01', validUntil: '2025-12-31', withdrawnOn: '2025-06-01', reason: { zh: '企业申请' } }),
      'a withdrawal on the last day': withListings({ listedOn: '2023-01-01', validUntil: '2025-12-31', withdrawnOn: '2025-12-31', reason: { zh: '企业申请' } }),
      'a withdrawal of a listing without an end': withListings({ listedOn: '2023-01-01', withdrawnOn: '2025-06-01', reason: { zh: '企业申请' } }),
    },
    fails: {
      'a withdrawal after the end': {
        records: withListings({ listedOn: '2023-01-01', validUntil: '2024-12-31', withdrawnOn: '2025-06-01', reason: { zh: '企业申请' } }),
        zh: ['content/products/example-product.json · listings #1.withdrawnOn — 移出日期 2025-06-01 晚于有效期 2024-12-31，到期的记录无需再移出。请核对两个日期；有效期届满的，删去移出日期和原因。'],
        en: ['content/products/example-product.json · listings #1.withdrawnOn — withdrawn on 2025-06-01, after it had expired on 2024-12-31. Check both dates; for a listing that ran to its end, remove withdrawnOn and reason.'],
      },
    },
  },
  withdrawalHasReason: {
    passes: {
      'a withdrawal with its reason': withListings({ withdrawnOn: '2025-06-01', reason: { zh: '公告未载明原因' } }),
      'no withdrawal': withListings({}),
    },
    fails: {
      'a withdrawal without a reason': {
        records: withListings({ withdrawnOn: '2025-06-01' }),
        zh: ['content/products/example-product.json · listings #1.reason — 移出名单却没有写原因。请写明原因，公告未说明的写“公告未载明原因”。'],
        en: ['content/products/example-product.json · listings #1.reason — the listing was withdrawn without a reason. State it; where the announcement gives none, say so.'],
      },
    },
  },
  catalogueListingIsDocumented: {
    passes: {
      'a catalogue listing with day and document': withListings({}),
      'an award without day and document': withListings({ list: 'award', listedOn: undefined, document: undefined }),
    },
    fails: {
      'a catalogue listing without a day': {
        records: withListings({ listedOn: undefined }),
        zh: ['content/products/example-product.json · listings #1.listedOn — 列入推荐目录的记录缺少这一项。请按公告填写列入日期和文号；没有公告依据的，不得写作列入。'],
        en: ['content/products/example-product.json · listings #1.listedOn — a listing in the recommendation catalogue lacks it. Give day and document number as announced; without an announcement, it is not a listing.'],
      },
      'a catalogue listing without a document': {
        records: withListings({ document: undefined }),
        zh: ['content/products/example-product.json · listings #1.document — 列入推荐目录的记录缺少这一项。请按公告填写列入日期和文号；没有公告依据的，不得写作列入。'],
        en: ['content/products/example-product.json · listings #1.document — a listing in the recommendation catalogue lacks it. Give day and document number as announced; without an announcement, it is not a listing.'],
      },
    },
  },
  listingsDoNotOverlap: {
    passes: {
      'a renewal from the day after': withListings({ listedOn: '2023-01-01', validUntil: '2024-12-31' }, { listedOn: '2025-01-01', validUntil: '2026-12-31' }),
      'a renewal on the last day': withListings({ listedOn: '2023-01-01', validUntil: '2024-12-31' }, { listedOn: '2024-12-31' }),
      'a renewal on the last day, the newer listing first': withListings({ listedOn: '2024-12-31' }, { listedOn: '2023-01-01', validUntil: '2024-12-31' }),
      'a return after a withdrawal': withListings({ listedOn: '2023-01-01', validUntil: '2026-12-31', withdrawnOn: '2023-06-01', reason: { zh: '停产' } }, { listedOn: '2024-01-01', validUntil: '2026-12-31' }),
      'the edition of a new year before the term of the last one is over': withListings({ year: 2025, listedOn: '2025-06-01', validUntil: '2028-05-31' }, { year: 2026, listedOn: '2026-06-01', validUntil: '2029-05-31' }),
      'two lists at one time': withListings({ validUntil: '2026-12-31' }, { list: 'award', validUntil: '2026-12-31' }),
      'an award in two years': withListings({ list: 'award', year: 2024 }, { list: 'award', year: 2025 }),
    },
    fails: {
      'a renewal before the end': {
        records: withListings({ listedOn: '2023-01-01', validUntil: '2025-01-02' }, { listedOn: '2025-01-01', validUntil: '2026-12-31' }),
        zh: ['content/products/example-product.json · listings #2 — 与第 1 条列入记录在时间上重叠。同一名单同一时间只能有一条；重新列入的，请核对前一条的有效期。'],
        en: ['content/products/example-product.json · listings #2 — overlaps in time with listing #1 on the same list. A list holds a product once at a time; for a renewal, check the end of the earlier one.'],
      },
      'two terms at one time in the edition of one year': {
        records: withListings({ year: 2025, listedOn: '2025-06-01', validUntil: '2028-05-31' }, { year: 2025, listedOn: '2025-07-01', validUntil: '2028-05-31' }),
        zh: ['content/products/example-product.json · listings #2 — 与第 1 条列入记录在时间上重叠。同一名单同一时间只能有一条；重新列入的，请核对前一条的有效期。'],
        en: ['content/products/example-product.json · listings #2 — overlaps in time with listing #1 on the same list. A list holds a product once at a time; for a renewal, check the end of the earlier one.'],
      },
      'a term within a listing without an end': {
        records: withListings({ listedOn: '2023-01-01' }, { listedOn: '2025-01-01', validUntil: '2026-12-31' }),
        zh: ['content/products/example-product.json · listings #2 — 与第 1 条列入记录在时间上重叠。同一名单同一时间只能有一条；重新列入的，请核对前一条的有效期。'],
        en: ['content/products/example-product.json · listings #2 — overlaps in time with listing #1 on the same list. A list holds a product once at a time; for a renewal, check the end of the earlier one.'],
      },
      'one award entered twice': {
        records: withListings({ list: 'award', year: 2024 }, { validUntil: '2026-12-31' }, { list: 'award', year: 2024 }),
        zh: ['content/products/example-product.json · listings #3 — 与第 1 条列入记录在时间上重叠。同一名单同一时间只能有一条；重新列入的，请核对前一条的有效期。'],
        en: ['content/products/example-product.json · listings #3 — overlaps in time with listing #1 on the same list. A list holds a product once at a time; for a renewal, check the end of the earlier one.'],
      },
    },
  },
  retrievedBeforeToday: {
    passes: {
      'a page read on the day of the data': someRecords({ products: [aProduct({ sources: [aSource({ retrieved: '2026-11-22' })] })] }),
      'any day while edition.json cannot be read': someRecords({ edition: null, products: [aProduct({ sources: [aSource({ retrieved: '2099-01-01' })] })] }),
    },
    fails: {
      'a page read after the day of the data': {
        records: someRecords({ products: [aProduct({ sources: [aSource(), aSource({ id: 's2', retrieved: '2026-11-23' })] })] }),
        zh: ['content/products/example-product.json · sources #2.retrieved — 采集日期 2026-11-23 不可能：本版数据截至 2026-11-22。请改正采集日期，或更新 edition.json 的 dataDate。'],
        en: ['content/products/example-product.json · sources #2.retrieved — was not read on 2026-11-23: the edition\'s data goes to 2026-11-22. Correct the date, or move dataDate in edition.json.'],
      },
      'a page read for the policy after the day of the data': {
        records: someRecords({ policy: { policy: aPolicy({ sources: [aSource({ retrieved: '2026-11-23' })] }) } }),
        zh: ['content/policy.json · sources #1.retrieved — 采集日期 2026-11-23 不可能：本版数据截至 2026-11-22。请改正采集日期，或更新 edition.json 的 dataDate。'],
        en: ['content/policy.json · sources #1.retrieved — was not read on 2026-11-23: the edition\'s data goes to 2026-11-22. Correct the date, or move dataDate in edition.json.'],
      },
      'a page read before there was a web': {
        records: someRecords({ manufacturers: [aManufacturer({ sources: [aSource({ retrieved: '1970-01-01' })] })] }),
        zh: ['content/manufacturers/example-maker.json · sources #1.retrieved — 采集日期 1970-01-01 不可能：本版数据截至 2026-11-22。请改正采集日期，或更新 edition.json 的 dataDate。'],
        en: ['content/manufacturers/example-maker.json · sources #1.retrieved — was not read on 1970-01-01: the edition\'s data goes to 2026-11-22. Correct the date, or move dataDate in edition.json.'],
      },
    },
  },
};
