// The whole way from records to an answer, beside a naive computation of each product by itself.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParametersFile } from '../../../src/catalogue/parameter-schema.ts';
import type { Product, Specification } from '../../../src/catalogue/schema.ts';
import { ask } from '../../../src/search/ask.ts';
import { judgeRow } from '../../../src/search/judge-rows.ts';
import { readNeeds } from '../../../src/search/needs.ts';
import { emptyState, type SearchState } from '../../../src/search/state.ts';
import { openValues, sharedColumns } from '../../../src/search/values.ts';
import { packValues } from '../../../src/search/pack-values.ts';
import { catalogueOf } from '../../../src/catalogue/catalogue.ts';
import { rowsOf } from '../../../src/search/rows.ts';
import { aProduct, aSpecification, someRecords } from '../builders.ts';
import { aTable } from './a-table.ts';

const parameters: ParametersFile = {
  units: [
    { id: 'cm', symbol: 'cm', dimension: 'length', factor: '0.01' },
    { id: 'm', symbol: 'm', dimension: 'length', factor: '1' },
    { id: 'inch', symbol: '英寸', dimension: 'length', factor: '0.0254' },
  ],
  parameters: [{ id: 'height', name: { zh: '身高', en: 'Height' }, labels: ['身高', '高度'], units: ['cm', 'm'] }],
};

const asked = (products: Partial<Product>[]) => {
  const catalogue = catalogueOf(someRecords({ parameters, products: products.map((product, place) => aProduct({ id: `p-${place}`, name: { zh: `产品${place}` }, ...product })) }));
  // Through JSON, as the browser gets it.
  const values = openValues(JSON.parse(JSON.stringify(packValues(catalogue))));
  const entries = rowsOf(catalogue);
  const table = aTable({ products: entries.map(() => ({ category: 0, maker: 0, listings: [], flags: 0 })) });
  const index = { table, settings: { lookup: { find: () => Promise.reject(new Error('No words are asked.')) }, fold: new Map() } };
  const answer = async (state: Partial<SearchState>) => {
    // What is asked without words needs the table alone.
    const { rows, ...rest } = await ask(index as unknown as Parameters<typeof ask>[0], { ...emptyState, ...state }, { day: '2026-11-22', language: 'zh', values });
    return { ...rest, rows, ids: rows.map((row) => entries[row]?.product.id ?? '') };
  };
  return { values, answer, rowOf: (id: string) => entries.findIndex(({ product }) => product.id === id) };
};
const height = (own: Partial<Specification>): Specification => aSpecification({ label: { zh: '身高' }, unit: 'cm', ...own });

const five = asked([
  { specifications: [height({ min: 165, max: 165 })] },
  { specifications: [height({ unit: 'm', min: 1.85, max: 1.85, condition: { zh: '据报道' } })] },
  { specifications: [aSpecification(), height({ label: { zh: '高度' }, min: 170 })] },
  {},
  { specifications: [height({ value: '约与成人相当' })] },
]);

describe('an answer with needs', () => {
  test('has those that meet first, then those that leave it open, and none that fail', async () => {
    const { ids, standings } = await five.answer({ needs: ['height:1.8..:m'] });
    expect(ids).toEqual(['p-1', 'p-2', 'p-3', 'p-4']);
    expect(standings).toEqual({ meets: 1, unclear: 3, fails: 1 });
  });

  test('counts what leaves it open also where it is not shown', async () => {
    const { ids, standings, counts } = await five.answer({ needs: ['height:180..'], metOnly: true });
    expect(ids).toEqual(['p-1']);
    expect(standings).toEqual({ meets: 1, unclear: 3, fails: 1 });
    expect(counts.category.get('instruments/spectrometers')).toBe(1);
  });

  test('without the figures, or without needs, is as ever', async () => {
    expect((await five.answer({})).standings).toBeUndefined();
    expect((await five.answer({})).ids).toHaveLength(5);
  });

  test('tells of each row what decided', () => {
    const { needs } = readNeeds(['height:180..'], five.values);
    const verdicts = ['p-0', 'p-1', 'p-2', 'p-3', 'p-4'].map((id) => judgeRow(five.values, needs, five.rowOf(id))[0]);
    expect(verdicts.map((judged) => judged?.verdict)).toEqual(['fails', 'meets', 'undecided', 'not-stated', 'undecided']);
    expect(verdicts[1]?.statement).toEqual({ min: 185, max: 185, specification: 0, condition: 1 });
    expect(verdicts[2]?.statement).toMatchObject({ specification: 1, condition: 0 });
  });

  test('offers what at least two of the rows state as a figure', () => {
    expect(sharedColumns(five.values, new Set([0, 1, 2, 3, 4])).map(({ column, count }) => [column.key, count])).toEqual([['height', 3]]);
    expect(sharedColumns(five.values, new Set([five.rowOf('p-1'), five.rowOf('p-3')]))).toEqual([]);
  });
});

/** In tenths of a millimetre, by hand. */
const tenths: Record<string, number> = { cm: 100, m: 10_000, 英寸: 254 };

const naive = (specifications: Specification[], min: number | undefined, max: number | undefined): 'meets' | 'unclear' | 'fails' => {
  const one = specifications.map((specification) => {
    const scale = tenths[String(specification.unit)] ?? NaN;
    const low = specification.min === undefined ? -Infinity : Math.round(specification.min * scale * 10);
    const high = specification.max === undefined ? Infinity : Math.round(specification.max * scale * 10);
    const [least, most] = [min === undefined ? -Infinity : min * 1000, max === undefined ? Infinity : max * 1000];
    if (high < least || low > most) return 'fails';
    return low >= least && high <= most ? 'meets' : 'unclear';
  });
  if (one.length > 0 && one.every((each) => each === 'fails')) return 'fails';
  return one.length > 0 && one.every((each) => each === 'meets') ? 'meets' : 'unclear';
};

test('every product stands as a naive computation of it by itself says', async () => {
  const figure = fc.integer({ min: 1, max: 400 }).map((digits) => digits / 10);
  const specification = fc.tuple(fc.constantFrom('cm', 'm', '英寸'), fc.option(figure), fc.option(figure), fc.boolean()).map(([unit, a, b, isExact]) => {
    const [low, high] = isExact ? [a, a] : a !== null && b !== null && a > b ? [b, a] : [a, b];
    return height({ unit, ...(low !== null && { min: low }), ...(high !== null && { max: high }) });
  });
  const product = fc.array(specification, { maxLength: 2 });
  const wanted = fc.tuple(fc.option(fc.integer({ min: 0, max: 4000 }), { nil: undefined }), fc.option(fc.integer({ min: 0, max: 4000 }), { nil: undefined }), fc.constantFrom('', ':m')).filter(([min, max]) => (min ?? max) !== undefined && (min ?? 0) <= (max ?? Infinity));
  await fc.assert(fc.asyncProperty(fc.array(product, { minLength: 2, maxLength: 8 }), wanted, async (products, [min, max, unit]) => {
    const { answer, values } = asked(products.map((specifications) => ({ specifications })));
    if (!values.columns.has('height')) return;
    const end = (value: number | undefined): string => (value === undefined ? '' : String(unit === ':m' ? value / 100 : value));
    const { ids, standings } = await answer({ needs: [`height:${end(min)}..${end(max)}${unit}`] });
    const expected = products.map((specifications) => naive(specifications, min, max));
    const having = (standing: string): string[] => expected.flatMap((one, place) => (one === standing ? [`p-${place}`] : []));
    expect(standings).toEqual({ meets: having('meets').length, unclear: having('unclear').length, fails: having('fails').length });
    expect(ids.slice(0, standings?.meets).sort()).toEqual(having('meets').sort());
    expect(ids.slice(standings?.meets).sort()).toEqual(having('unclear').sort());
  }), { numRuns: 300 });
});
