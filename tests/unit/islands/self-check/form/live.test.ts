import { describe, expect, test } from 'vitest';
import { changesOfDraft } from '../../../../../src/islands/self-check/form/change-summary.ts';
import { askedIn, begin, correctedIn, isCorrection, liveRecords, pathsIn } from '../../../../../src/islands/self-check/form/live.ts';
import { fieldsOf, newProduct, withMaker, withProduct } from '../../../../../src/islands/self-check/form/draft.ts';
import { makeSubmission } from '../../../../../src/submission/make-submission.ts';
import { manufacturerSchema, productSchema } from '../../../../../src/catalogue/schema.ts';
import { readFixture, servedEdition, servedFiles } from '../../../submission/editions.ts';

const edition = await readFixture();
const at = servedEdition(await servedFiles(edition));
const products = edition.products.map(({ data }) => data);

const begunWith = async (asked: { product?: string; maker?: string }) => {
  const begun = await begin(asked, at);
  if (begun.kind !== 'draft') throw new Error(`The edition has no ${begun.id}.`);
  return begun;
};

describe('a correction', () => {
  test.each(products.map(({ id }) => [id]))('of %s starts from its record as it is, and changes nothing', async (id) => {
    const { draft, live } = await begunWith({ product: id });
    const product = products.find((one) => one.id === id);
    expect(draft.products).toEqual([product]);
    const corrected = correctedIn(draft, live, pathsIn(draft));
    expect(isCorrection(corrected)).toBe(true);
    expect(changesOfDraft(draft, corrected, edition)).toEqual([]);
    // As it would be handed in, read again by the schema.
    const submission = await makeSubmission({ manufacturer: manufacturerSchema.parse(draft.manufacturer), products: draft.products.map((one) => productSchema.parse(one)), madeAt: '2026-11-26T10:00:00+08:00' }, at);
    expect(submission.changes).toBeUndefined();
    expect(submission.kind).toBe('correction');
  });

  test('of a maker offers all of its products', async () => {
    const [first] = products;
    const { draft, live } = await begunWith({ maker: first?.manufacturer ?? '' });
    expect(draft.products).toEqual([]);
    expect(live.products.map(({ id }) => id).sort()).toEqual(products.filter(({ manufacturer }) => manufacturer === first?.manufacturer).map(({ id }) => id).sort());
  });

  test('tells old and new of what was changed, in the words of the columns', async () => {
    const { draft, live } = await begunWith({ product: products[0]?.id ?? '' });
    const [product] = draft.products;
    const changed = withProduct(draft, 0, { ...fieldsOf(product), models: ['NEW-1'], sector: 'robots' });
    const [told] = changesOfDraft(changed, correctedIn(changed, live, pathsIn(draft)), edition);
    expect(told?.changes.map(({ label }) => label.zh).sort()).toEqual(['型号', '行业'].sort());
    expect(told?.changes.find(({ label }) => label.zh === '型号')?.to?.zh).toBe('NEW-1');
  });

  test('that lacks a field by now is told as well', async () => {
    const { draft, live } = await begunWith({ product: products[0]?.id ?? '' });
    const { name: _, ...rest } = fieldsOf(draft.products[0]);
    const nameless = withProduct(draft, 0, rest);
    const [told] = changesOfDraft(nameless, correctedIn(nameless, live, pathsIn(draft)), edition);
    expect(told?.changes[0]?.label.zh).toBe('产品名称');
    expect(told?.changes[0]?.to).toBeUndefined();
  });

  test('of sources alone is one, though the change log tells no field of it', async () => {
    const { draft, live } = await begunWith({ product: products[0]?.id ?? '' });
    const product = fieldsOf(draft.products[0]);
    const changed = withProduct(draft, 0, { ...product, sources: [...products[0]?.sources ?? [], { id: 's9', title: '新出处', url: 'https://example.org/', retrieved: '2026-11-20' }] });
    expect(changesOfDraft(changed, correctedIn(changed, live, pathsIn(draft)), edition)).toMatchObject([{ hasOnlySources: true }]);
  });

  test('of what the catalogue does not have is told', async () => {
    expect(await begin({ product: 'no-such' }, at)).toEqual({ kind: 'unknown', what: 'product', id: 'no-such' });
    expect(await begin({ maker: '../x' }, at)).toEqual({ kind: 'unknown', what: 'maker', id: '../x' });
    expect(await begin({ product: '__proto__' }, at)).toEqual({ kind: 'unknown', what: 'product', id: '__proto__' });
  });

  test('of an id that has another by now begins with that one', async () => {
    const [product] = products;
    if (!product) throw new Error('The fixture has products.');
    const renaming = servedEdition(await servedFiles({ ...edition, publication: { releases: [], renamed: { file: 'renamed.json', data: { products: { 'old-id': product.id }, manufacturers: {} } } } }));
    expect(await begin({ product: 'old-id' }, renaming)).toMatchObject({ kind: 'draft', renamedFrom: 'old-id', draft: { products: [{ id: product.id }] } });
  });
});

describe('a new product', () => {
  test('is none of the catalogue\'s, though its id passes one while it is typed', async () => {
    const [product] = products;
    const { draft, live } = await begunWith({ maker: product?.manufacturer ?? '' });
    const typed = { ...draft, products: [{ ...newProduct(draft.manufacturer, '2026-11-26'), id: product?.id }] };
    expect(correctedIn(typed, live, pathsIn(draft)).products).toEqual([undefined]);
    expect(correctedIn(typed, live, pathsIn(typed)).products).toEqual([product]);
  });

  test('takes the id of its maker, also when that is changed', () => {
    const draft = { manufacturer: { id: 'a' }, products: [newProduct({ id: 'a' }, '2026-11-26')] };
    expect(withMaker(draft, { id: 'b' }).products).toMatchObject([{ manufacturer: 'b' }]);
    expect(fieldsOf(withMaker(draft, {}).products[0])).not.toHaveProperty('manufacturer');
  });
});

test('a maker that the catalogue does not have has no records', async () => {
  expect(await liveRecords('no-such', at)).toEqual({ products: [] });
});

test('an address asks for a product or a maker', () => {
  expect(askedIn('?product=umr-790')).toEqual({ product: 'umr-790', maker: undefined });
  expect(askedIn('?maker= x &product=')).toEqual({ product: undefined, maker: 'x' });
});
