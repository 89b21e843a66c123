import { describe, expect, test } from 'vitest';
import type { CatalogueProduct } from '../../../src/catalogue/catalogue.ts';
import { comparisonOf, countDifferences } from '../../../src/catalogue/comparison.ts';
import type { ComparisonRow } from '../../../src/catalogue/comparison/cells.ts';
import type { ComparisonSectionId } from '../../../src/catalogue/comparison/words.ts';
import { openParameters, type ParameterTable } from '../../../src/catalogue/parameters.ts';
import type { Product, Specification } from '../../../src/catalogue/schema.ts';
import { aListing, aSpecification } from '../builders.ts';
import { anEntry } from './an-entry.ts';

const day = '2026-11-22';
const parameters = openParameters({
  units: [
    { id: 'cm', symbol: 'cm', dimension: 'length', factor: '0.01' },
    { id: 'm', symbol: 'm', dimension: 'length', factor: '1' },
    { id: 'ft', symbol: 'ft', dimension: 'length', factor: '1/3' },
  ],
  parameters: [{ id: 'height', name: { zh: '身高' }, labels: ['身高', '身长'], units: ['cm', 'm'] }],
});

const rowsOf = (section: ComparisonSectionId, own: readonly Partial<Product>[], table?: ParameterTable): ComparisonRow[] =>
  comparisonOf(own.map(anEntry), { day, parameters: table }).find(({ id }) => id === section)?.rows ?? [];

/** @throws if there is no such row */
const rowOf = (section: ComparisonSectionId, id: string, own: readonly Partial<Product>[]): ComparisonRow => {
  const row = rowsOf(section, own).find((one) => one.id === id);
  if (!row) throw new Error(`There is no row ${id}.`);
  return row;
};

const kinds = ({ cells }: ComparisonRow): string[] => cells.map(({ kind }) => kind);
const terms = ({ cells }: ComparisonRow): unknown[] => cells.map(({ parts }) => parts.map(({ term }) => ('text' in term ? term.text : term.word)));

describe('not provided, not stated and none', () => {
  const patent = { number: 'ZL 2025 1 0000001.1', source: 's1' };
  test.each<[what: string, ComparisonSectionId, string, Partial<Product>, string]>([
    ['patents that nobody recorded', 'certificates', 'patents', {}, 'not-provided'],
    ['patents of which the record says that there are none', 'certificates', 'patents', { patents: [] }, 'none'],
    ['a patent', 'certificates', 'patents', { patents: [patent] }, 'value'],
    ['registrations that nobody recorded', 'certificates', 'registrations', {}, 'not-provided'],
    ['standards that are said to be none', 'certificates', 'standards', { standards: [] }, 'none'],
    ['applications that nobody recorded', 'applications', 'application-count', {}, 'not-provided'],
    ['applications that are said to be none', 'applications', 'application-count', { applications: [] }, 'none'],
    ['models that nobody recorded', 'basics', 'models', {}, 'not-provided'],
    ['a district that nobody recorded', 'basics', 'district', {}, 'not-provided'],
    ['a status without any listing', 'listing', 'status', {}, 'value'],
    ['the end of a listing that is not there', 'listing', 'valid-until', {}, 'no-listing'],
    ['the end of a listing that does not state it', 'listing', 'valid-until', { listings: [aListing()] }, 'not-stated'],
    ['the end of a listing', 'listing', 'valid-until', { listings: [aListing({ validUntil: '2027-12-31' })] }, 'value'],
    ['lists that nobody recorded', 'listing', 'lists', {}, 'not-provided'],
    ['the document of a listing that names none', 'listing', 'documents', { listings: [{ list: 'award', source: 's1' }] }, 'not-stated'],
    ['the document of a product without listings', 'listing', 'documents', {}, 'not-provided'],
    ['the document of a product that is on no list', 'listing', 'documents', { listings: [] }, 'none'],
    ['a figure that is none', 'specifications', '放射性|', { specifications: [{ label: { zh: '放射性' }, value: '无', source: 's1' }] }, 'none'],
    ['a figure that is not stated', 'specifications', '功耗|', { specifications: [{ label: { zh: '功耗' }, value: '未载明', source: 's1' }] }, 'not-stated'],
  ])('%s', (_, section, id, own, kind) => {
    expect(kinds(rowOf(section, id, [own]))).toEqual([kind]);
  });
});

describe('differences', () => {
  const mass = (value: string, own: Parameters<typeof aSpecification>[0] = {}): Partial<Product> => ({ specifications: [aSpecification({ value, min: Number(value), max: Number(value), ...own })] });
  test.each<[what: string, Partial<Product>[], string]>([
    ['the same value', [mass('1.2'), mass('1.2')], 'none'],
    ['the same value in another writing', [mass('1.20'), mass('1.2')], 'none'],
    ['other values', [mass('1.2'), mass('1.3')], 'values'],
    ['a value and nothing', [mass('1.2'), {}], 'gaps'],
    ['two equal values and nothing', [mass('1.2'), mass('1.2'), {}], 'gaps'],
    ['two other values and nothing', [mass('1.2'), mass('1.3'), {}], 'values'],
    ['the same value on a condition', [mass('1.2'), mass('1.2', { condition: { zh: '据报道' } })], 'values'],
    ['a bound and a value', [mass('1.2'), { specifications: [aSpecification({ value: '≤ 1.2', max: 1.2 })] }], 'values'],
    ['a bound with and without its end', [{ specifications: [aSpecification({ value: '≤ 1.2', max: 1.2 })] }, { specifications: [aSpecification({ value: '< 1.2', max: 1.2 })] }], 'values'],
  ])('%s', (_, own, difference) => {
    expect(rowOf('specifications', '质量|kg', own).difference).toBe(difference);
  });

  test('none is known, and differs from something', () => {
    expect(rowOf('certificates', 'patents', [{ patents: [] }, { patents: [{ number: 'ZL 1', source: 's1' }] }]).difference).toBe('values');
    expect(rowOf('certificates', 'patents', [{ patents: [] }, { patents: [] }]).difference).toBe('none');
    expect(rowOf('certificates', 'patents', [{ patents: [] }, {}]).difference).toBe('gaps');
  });

  test('the order of things is none', () => {
    const [a, b] = [{ number: 'GB 1', source: 's1' }, { number: 'GB 2', source: 's1' }];
    expect(rowOf('certificates', 'standards', [{ standards: [a, b] }, { standards: [b, a] }]).difference).toBe('none');
  });

  test('are counted, with the rows of which nobody can tell', () => {
    const sections = comparisonOf([anEntry(mass('1.2')), anEntry({ ...mass('1.3'), models: ['A'] })], { day });
    expect(countDifferences(sections)).toEqual({ differing: 1, unknown: 11, rows: 17 });
  });
});

describe('the status', () => {
  const listed = { listings: [aListing({ listedOn: '2025-01-01', validUntil: '2026-12-31' })] };
  test('is that of the day', () => {
    const statusOn = (on: string): unknown => comparisonOf([anEntry(listed)], { day: on })[0]?.rows[0]?.cells[0]?.parts[0]?.status;
    expect(['2024-12-31', '2025-06-01', '2026-12-01', '2027-01-01'].map(statusOn)).toEqual(['not-yet', 'listed', 'expiring', 'expired']);
  });

  test('of a product with no listing is that it was recorded from public sources', () => {
    expect(terms(rowOf('listing', 'status', [{}]))).toEqual([['status-public-record']]);
  });

  test('of a withdrawn product comes with the day', () => {
    const row = rowOf('listing', 'valid-until', [{ listings: [aListing({ validUntil: '2027-01-01', withdrawnOn: '2026-01-01' })] }]);
    expect(row.cells[0]?.parts[0]?.notes).toEqual([{ word: 'compareWithdrawn', values: { date: '2026-01-01' } }]);
  });
});

describe('figures', () => {
  const of = (zh: string, value: string, unit: string): Specification => {
    const figure = Number(value.replace(/[^\d.]/g, ''));
    return aSpecification({ label: { zh }, value, unit, ...(value.startsWith('≤') ? { max: figure } : value.startsWith('>') ? { min: figure } : { min: figure, max: figure }) });
  };
  const height = (value: string, unit: string): Partial<Product> => ({ specifications: [of('身高', value, unit)] });
  /** The cells of the only row, as stated and with what is noted. */
  const told = (own: Partial<Product>[], table: ParameterTable = parameters): unknown[] => {
    const [row, ...others] = rowsOf('specifications', own, table);
    if (!row || others.length > 0) throw new Error(`There are ${others.length + (row ? 1 : 0)} rows.`);
    return [row.difference, ...row.cells.map(({ parts }) => parts.map(({ term, notes = [] }) => [term, ...notes].map((one) => ('text' in one ? one.text : [one.word, one.values]))))];
  };

  test('of the same name and unit stand in one row, those in most products first', () => {
    const rows = rowsOf('specifications', [{ specifications: [of('颜色', '1', 'kg'), aSpecification()] }, { specifications: [aSpecification({ value: '1.3' })] }]);
    expect(rows.map(({ id, cells }) => [id, cells.map(({ kind }) => kind)])).toEqual([['质量|kg', ['value', 'value']], ['颜色|kg', ['value', 'not-provided']]]);
  });

  test('in other units stay apart where nobody says how they relate', () => {
    expect(rowsOf('specifications', [height('185', 'cm'), height('1.85', 'm')]).map(({ id }) => id)).toEqual(['身高|cm', '身高|m']);
  });

  test.each<[string, Partial<Product>[], unknown[]]>([
    ['the same in two units', [height('185', 'cm'), height('1.85', 'm')], ['none', [['185 cm']], [['1.85 m', ['compareConverted', { value: '185', unit: 'cm' }]]]]],
    ['other figures in two units', [height('165', 'cm'), height('1.1', 'm')], ['values', [['165 cm']], [['1.1 m', ['compareConverted', { value: '110', unit: 'cm' }]]]]],
    ['one unit that is not the parameter\'s', [height('1.65', 'm'), height('1.85', 'm')], ['values', [['1.65 m']], [['1.85 m']]]],
    ['a bound in another unit', [height('185', 'cm'), height('≤ 1.85', 'm')], ['values', [['185 cm']], [['≤ 1.85 m', ['compareConverted', { value: '≤ 185', unit: 'cm' }]]]]],
    ['a bound that is shut out', [height('185', 'cm'), height('> 1.2', 'm')], ['values', [['185 cm']], [['> 1.2 m', ['compareConverted', { value: '> 120', unit: 'cm' }]]]]],
    ['no whole multiple', [height('185', 'cm'), height('1', 'ft')], ['values', [['185 cm']], [['1 ft', ['compareConvertedAbout', { value: '33.3333', unit: 'cm' }]]]]],
  ])('%s', (_, own, expected) => {
    expect(told(own)).toEqual(expected);
  });

  test('keep their condition, their own name and their source', () => {
    const [row] = rowsOf('specifications', [{ specifications: [{ ...of('身长', '170', 'cm'), condition: { zh: '据报道' }, source: 's2' }] }], parameters);
    expect(row?.label).toEqual({ text: { zh: '身高' } });
    expect(row?.cells[0]?.parts[0]).toMatchObject({ source: 's2', notes: [{ text: { zh: '据报道' } }, { word: 'compareOwnLabel', values: { label: { zh: '身长' } } }] });
  });

  test('that a product states twice stand in one cell', () => {
    expect(told([{ specifications: [of('线数', '64', '线'), of('线数', '128', '线')] }])).toEqual(['none', [['64 线'], ['128 线']]]);
  });
});

test('a comparison of nothing has no cells', () => {
  const none: CatalogueProduct[] = [];
  expect(comparisonOf(none, { day }).flatMap(({ rows }) => rows).every(({ cells, difference }) => cells.length === 0 && difference === 'none')).toBe(true);
});
