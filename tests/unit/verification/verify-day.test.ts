import { beforeAll, describe, expect, test } from 'vitest';
import { translator } from '../../../src/i18n/index.ts';
import { dayHeadline, dayNotes, releaseSentences, wordsOf } from '../../../src/verification/sentences.ts';
import { verifyDay, type DayAnswer } from '../../../src/verification/verify-day.ts';
import { aListing, aProduct, someRecords } from '../builders.ts';
import { aSite, day, released, type Site } from './published.ts';

const term = aListing({ listedOn: '2025-03-01', validUntil: '2026-12-31' });
const before = someRecords({ products: [aProduct({ id: 'alpha-1', listings: [term] })] });
const later = (publication?: Parameters<typeof someRecords>[0]) => someRecords({ products: [aProduct({ id: 'alpha-1', name: { zh: '改名产品' }, listings: [term] }), aProduct({ id: 'beta-3' })], ...publication });
let site: Site;
let bare: Site;
const [zh, en] = (['zh', 'en'] as const).map((language) => wordsOf(language, translator(language)));

beforeAll(async () => {
  const first = await released(before, { date: '2025-06-01' });
  const second = await released(later(), { date: '2026-06-01', previous: first });
  site = await aSite(later({ publication: { releases: [first, second], renamed: { products: { 'beta-2': 'beta-3' } } } }));
  bare = await aSite(before);
});

const answer = async (id: string, asked: string, of = site): Promise<DayAnswer> => {
  const found = await verifyDay(of.published, { id, asked, today: day });
  if (found.kind === 'unknown') throw new Error(`${id} is not there.`);
  return found;
};

describe('a product on a day', () => {
  test.each([
    ['2025-02-28', 'not-yet', false, 'before', undefined, '2025-02-28'],
    ['2025-03-01', 'listed', true, 'before', '2025-03-01', '2026-10-01'],
    ['2025-06-01', 'listed', true, 'other', '2025-03-01', '2026-10-01'],
    ['2026-06-01', 'listed', true, 'same', '2025-03-01', '2026-10-01'],
    ['', 'expiring', true, 'same', '2026-10-02', '2026-12-31'],
  ])('%s: %s', async (asked, status, isIn, release, from, to) => {
    expect(await answer('alpha-1', asked)).toMatchObject({ status, isIn, release: { kind: release }, ...(from && { from }), to, day: asked === '' ? day : asked });
  });

  test('a product that a release does not hold, an old id, and none', async () => {
    expect(await answer('beta-2', '2025-07-01')).toMatchObject({ id: 'beta-3', renamedFrom: 'beta-2', status: 'public-record', isIn: false, release: { kind: 'absent', number: 1 } });
    expect(await verifyDay(site.published, { id: 'gamma', asked: '', today: day })).toEqual({ kind: 'unknown', id: 'gamma' });
    for (const id of ['../x', 'A b', '__proto__', 'x'.repeat(300)]) expect((await verifyDay(site.published, { id, asked: '', today: day })).kind).toBe('unknown');
    expect(site.asked.filter((path) => path.includes('..'))).toEqual([]);
  });

  test('a release of before holds a product under its old id', async () => {
    const first = await released(someRecords({ products: [aProduct({ id: 'beta-2' })] }), { date: '2025-06-01' });
    const now = await aSite(someRecords({ products: [aProduct({ id: 'beta-3' })], publication: { releases: [first], renamed: { products: { 'beta-2': 'beta-3' } } } }));
    expect(await answer('beta-3', '2025-07-01', now)).toMatchObject({ release: { kind: 'other', number: 1, sha256: first.records['products/beta-2'] } });
  });

  test('a day that has not come, and one of no calendar, are answered for today', async () => {
    expect(await answer('alpha-1', '2999-01-01')).toMatchObject({ day, instead: { kind: 'future', written: '2999-01-01' } });
    expect(await answer('alpha-1', '<b>2026-02-30</b>')).toMatchObject({ day, instead: { kind: 'no-day', written: '<b>2026-02-30</b>' } });
  });

  test('in sentences', async () => {
    const told = await answer('alpha-1', '2025-06-01');
    expect([zh, en].map((words) => words && dayHeadline(told, words))).toEqual(['2025年6月1日，“改名产品”在目录内。', 'On 1 June 2025, “改名产品” is in the catalogue.']);
    expect(zh && releaseSentences(told, zh)[0]).toBe('当天有效的是第 1 次发布（2025年6月1日），其中的记录与现在的不同，此后有改动；改了什么，见产品页的变更记录。');
    expect(en && dayNotes(await answer('beta-2', ''), en)).toEqual(['The id “beta-2” is now “beta-3”.', 'Listings are recorded up to 22 November 2026; later changes are not counted.']);
    expect(en && releaseSentences(await answer('alpha-1', '', bare), en)).toEqual(['The catalogue has not been released formally, so there is no hash of that day to compare.']);
  });
});
