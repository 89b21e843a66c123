import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot, readEdition } from '../../../../scripts/lib/files.ts';
import { catalogueOf, type CatalogueProduct } from '../../../../src/catalogue/catalogue.ts';
import { openParameters } from '../../../../src/catalogue/parameters.ts';
import { brandScanOf } from '../../../../src/catalogue/requirement/brand-scan.ts';
import { brandTerms } from '../../../../src/catalogue/requirement/brand-terms.ts';
import { requirementLines, type RequirementLine } from '../../../../src/catalogue/requirement/lines.ts';
import { judgeBy, makersOf, type Demand } from '../../../../src/catalogue/requirement/satisfied.ts';
import type { Product, Specification } from '../../../../src/catalogue/schema.ts';
import { aListing, aManufacturer, aProduct, aSector, aSpecification, someRecords } from '../../builders.ts';

const figure = (zh: string, min: number | undefined, max: number | undefined, unit = 'kg', own: Partial<Specification> = {}): Specification =>
  aSpecification({ label: { zh }, value: `${min ?? max}`, unit, ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...own });
const word = (zh: string, value: string): Specification => ({ label: { zh }, value, source: 's1' });

const entriesOf = (products: Partial<Product>[]): CatalogueProduct[] =>
  [...catalogueOf(someRecords({
    sectors: [aSector()],
    manufacturers: [aManufacturer(), aManufacturer({ id: 'other-maker', name: { zh: '海光仪器' }, shortName: { zh: '海光' } })],
    products: products.map((own, index) => aProduct({ id: `product-${index}`, name: { zh: `甲型号产品${index}` }, models: [`KH-${index}00`], ...own })),
  })).products].sort((a, b) => a.product.id.localeCompare(b.product.id, 'en'));

const table = openParameters();
const linesOf = (products: Partial<Product>[]) => {
  const entries = entriesOf(products);
  return requirementLines(table, entries, brandScanOf(brandTerms(entries)));
};

describe('lines of a requirement', () => {
  test('are the figures with the bounds of all, the most common first', () => {
    const { lines } = linesOf([{ specifications: [figure('续航', 6, undefined, 'h'), figure('重量', 30, 30)] }, { specifications: [figure('重量', 75, 75)] }]);
    expect(lines).toMatchObject([{ kind: 'figure', name: { zh: '重量' }, unit: 'kg', bounds: { min: 30, max: 75 }, statedBy: 2 }, { kind: 'figure', name: { zh: '续航' }, bounds: { min: 6 }, statedBy: 1 }]);
  });

  test('hold a word that all state alike, and leave out one that they don’t', () => {
    const { lines, leftOut } = linesOf([{ specifications: [word('防护等级', 'IP65'), word('架构', '甲')] }, { specifications: [word('防护等级', 'ＩＰ 65'), word('架构', '乙')] }]);
    expect(lines).toMatchObject([{ kind: 'word', value: 'IP65', statedBy: 2 }]);
    expect(leftOut).toEqual([{ name: { zh: '架构' }, why: 'words-differ' }]);
  });

  test('hold standards by number, but none of an enterprise, and certificates by kind, without their number', () => {
    const { lines } = linesOf([{
      standards: [{ number: 'GB/T 1234-2020', source: 's1' }, { number: 'Q/31 KH-000', source: 's1' }],
      registrations: [{ kind: 'registration', number: '国械注准20243060001', authority: { zh: '国家药监局' }, source: 's1' }, { kind: 'acceptance', number: 'CQZ1', authority: { zh: '国家药监局' }, source: 's1' }],
    }]);
    expect(lines).toEqual([{ kind: 'standard', key: 'standard:gb/t1234-2020', number: 'GB/T 1234-2020', statedBy: 1 }, { kind: 'certificate', key: 'certificate:registration', certificate: 'registration', statedBy: 1 }]);
  });

  test('leave out what names a maker or a model, wherever it stands, and say of which parameter', () => {
    const { lines, leftOut } = linesOf([{ specifications: [word('接口', '海光总线'), word('配 KH-000 时的接口', 'PCIe'), figure('重量', 1, 1, 'kg', { condition: { zh: '海光测试' } })] }, { manufacturer: 'other-maker' }]);
    expect(leftOut).toEqual([{ name: { zh: '接口' }, why: 'brand' }, { why: 'brand' }]);
    expect(lines).toMatchObject([{ name: { zh: '重量' } }]);
    expect(lines[0]).not.toHaveProperty('condition');
  });

  test('tell a condition that is the same for all, and where there are several', () => {
    const at = (zh: string) => ({ condition: { zh } });
    expect(linesOf([{ specifications: [figure('重量', 1, 1, 'kg', at('空载'))] }, { specifications: [figure('重量', 2, 2, 'kg', at('空载'))] }]).lines).toMatchObject([{ condition: { zh: '空载' }, hasOtherConditions: false }]);
    const [line] = linesOf([{ specifications: [figure('重量', 1, 1, 'kg', at('空载'))] }, { specifications: [figure('重量', 2, 2)] }]).lines;
    expect(line).toMatchObject({ hasOtherConditions: true });
    expect(line).not.toHaveProperty('condition');
  });

  test('are none of products that state nothing', () => {
    expect(linesOf([{}, {}])).toEqual({ lines: [], leftOut: [] });
  });
});

const demandsOf = (lines: readonly RequirementLine[]): Demand[] => lines.map((line) => ({ line, ...(line.kind === 'figure' && { bounds: line.bounds }) }));

describe('who satisfies a requirement', () => {
  const entries = entriesOf([
    { specifications: [figure('重量', 30, 30)], listings: [aListing()] },
    { specifications: [figure('重量', 75, 75)], manufacturer: 'other-maker', listings: [aListing({ validUntil: '2026-01-01' })] },
    { specifications: [figure('长度', 1, 1, 'm')] },
  ]);
  const line = requirementLines(table, entries, brandScanOf([])).lines.find(({ kind, statedBy }) => kind === 'figure' && statedBy === 2);
  const judgedOf = (bounds: { min?: number; max?: number }, day = '2026-11-26') => (line ? entries.map(judgeBy(table, [{ line, bounds }], day)) : []);

  test('is told in three groups: what is not stated is no failing', () => {
    expect(judgedOf({ max: 50 }).map(({ outcome, failing, open }) => [outcome, failing.length, open.length])).toEqual([['satisfies', 0, 0], ['fails', 1, 0], ['not-stated', 0, 1]]);
  });

  test('depends on the day, as far as the catalogue goes', () => {
    expect(judgedOf({}).map(({ isInCatalogue }) => isInCatalogue)).toEqual([true, false, false]);
    expect(judgedOf({}, '2025-06-01').map(({ isInCatalogue }) => isInCatalogue)).toEqual([true, true, false]);
  });

  test('is counted by makers', () => {
    expect(makersOf(judgedOf({}))).toBe(2);
  });

  test('all satisfy a requirement that demands nothing', () => {
    expect(entries.map(judgeBy(table, [], '2026-11-26')).every(({ outcome }) => outcome === 'satisfies')).toBe(true);
  });
});

const { records } = await readEdition(join(projectRoot, 'content'));
const { products } = catalogueOf(records);
const real = openParameters(records.parameters?.data);
const realScan = brandScanOf(brandTerms(products));

describe('the real products', () => {
  const categories = new Map<string, CatalogueProduct[]>();
  for (const entry of products) categories.set(`${entry.sector.id}/${entry.category.id}`, [...(categories.get(`${entry.sector.id}/${entry.category.id}`) ?? []), entry]);
  const groups = [...products.map((entry) => [entry]), ...[...categories.values()].map((group) => group.slice(0, 10))];

  test('give lines that name nobody, alone and by category', () => {
    const named = groups.flatMap((group) => requirementLines(real, group, realScan).lines.filter((line) => realScan(JSON.stringify(line)).length > 0).map((line) => JSON.stringify(line)));
    expect(named).toEqual([]);
  });

  test('satisfy what was drawn from them, or leave it open where others state more', () => {
    for (const group of groups) {
      const { lines } = requirementLines(real, group, realScan);
      const failing = group.map(judgeBy(real, demandsOf(lines), '2026-11-26')).filter(({ outcome }) => outcome === 'fails');
      expect(failing.map(({ entry }) => entry.product.id)).toEqual([]);
    }
  });

  test('of humanoid robots have parameters in common', () => {
    const { lines } = requirementLines(real, (categories.get('robots/humanoid-robots') ?? []).slice(0, 10), realScan);
    expect(lines.filter(({ statedBy }) => statedBy > 1).length).toBeGreaterThan(2);
  });
});
