import { afterEach, expect, test, vi } from 'vitest';
import { checkDraft, type SubmissionDraft } from '../../../src/submission/check-draft.ts';
import { changesInWords, resultOf } from '../../../src/submission/check-result.ts';
import { submissionHash } from '../../../src/submission/seal.ts';
import { day, grounds, newMaker, newProduct, theMaker, theProduct } from './builders.ts';
import { readFixture, servedEdition, servedFiles } from './editions.ts';

const records = await readFixture();
const at = servedEdition(await servedFiles(records));
const check = (draft: SubmissionDraft) => checkDraft(draft, at, { today: day, now: () => new Date('2026-11-22T01:30:00Z') });
const [anyProduct] = records.products;
if (!anyProduct) throw new Error('The fixture has no product.');
const known = () => ({ manufacturer: theMaker(records, anyProduct.data.manufacturer), product: theProduct(records, anyProduct.data.id) });

afterEach(() => void vi.unstubAllGlobals());

test('a new maker with a product passes, and is sealed', async () => {
  const { passes, problems, submission } = await check({ manufacturer: newMaker(), products: [newProduct()] });
  expect(problems).toEqual([]);
  expect([passes, submission?.kind, submission?.madeAt]).toEqual([true, 'new', '2026-11-22T09:30:00+08:00']);
  expect(submission?.sha256).toBe(submission && (await submissionHash(submission)));
});

test('what is incomplete is told field by field, and nothing is thrown', async () => {
  const { passes, problems } = await check({ manufacturer: { name: { zh: '某某' } }, products: [{ ...newProduct(), name: { zh: '' } }, {}, null, 'x'] });
  expect(passes).toBe(false);
  expect(problems.map(({ place }) => (place.path ?? []).join('.'))).toEqual(expect.arrayContaining(['manufacturer.id', 'products.0.name.zh', 'products.1.id', 'products.2', 'products.3']));
  expect((await check({ products: [] })).passes).toBe(false);
});

test('what a maker left out is told in the words of the form, and a product without a maker at the maker', async () => {
  const { problems } = await check({ manufacturer: { sources: [] }, products: [{}] });
  expect(problems.filter(({ hint }) => /[{"]|\.ts|sources/.test(hint.zh + hint.en))).toEqual([]);
  expect(problems.filter(({ place }) => place.path?.at(-1) === 'manufacturer')).toEqual([]);
});

test('a field that was emptied is none', async () => {
  expect((await check({ manufacturer: { ...newMaker(), homepage: undefined }, products: [newProduct()], reason: undefined })).problems).toEqual([]);
});

test('a correction states what it changes, and needs reason and evidence', async () => {
  const { manufacturer, product } = known();
  const changed = { ...product, summary: { ...product.summary, zh: '换过的概述。' } };
  const without = await check({ manufacturer, products: [changed] });
  expect(without.problems.map(({ place }) => place.path?.[0])).toEqual(['reason', 'evidence']);
  const { problems, submission } = await check({ manufacturer, products: [changed], ...grounds });
  expect(problems).toEqual([]);
  expect(submission && changesInWords(submission, () => undefined)).toMatchObject([{ record: `products/${product.id}`, fields: [{ field: { zh: '产品概述' }, to: '换过的概述。' }] }]);
});

test('a record that stays as it is is no correction', async () => {
  const { manufacturer, product } = known();
  expect((await check({ manufacturer, products: [product] })).problems.map(({ message }) => message.en)).toEqual(['is just what the catalogue has, and hands in nothing']);
});

test('where hashes cannot be computed, a new entry passes without one', async () => {
  vi.stubGlobal('crypto', {});
  const { passes, submission, notices } = await check({ manufacturer: newMaker(), products: [newProduct()] });
  expect([passes, submission?.sha256]).toEqual([true, undefined]);
  expect(notices.map(({ message }) => message.zh)).toEqual(['没有校验值，无法确认文件是否完整']);
});

test('a result counts what is new and names the field of each finding', async () => {
  const checked = await check({ manufacturer: newMaker(), products: [newProduct({ specifications: [{ label: { zh: '' }, value: '1', source: 's1' }] })] });
  const { findings, counts } = resultOf('submission', { ...checked, submissions: [] });
  expect(findings[0]).toMatchObject({ kind: 'problem', field: { zh: '主要参数第 1 条 · 参数名称' } });
  expect(counts).toMatchObject({ changedProducts: 0, makers: 1 });
});
