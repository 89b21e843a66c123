// Records that have every field there is, and every way to tamper with one.
import type { Manufacturer, OfficialList, Product } from '../../../src/catalogue/schema.ts';
import type { Path } from '../../../src/verification/differences.ts';
import { aList, aListing, aManufacturer, aProduct, aSource, aSpecification } from '../builders.ts';

const both = (zh: string, en: string): { zh: string; en: string } => ({ zh, en });

export const richProduct: Product = aProduct({
  name: both('示例产品', 'Example product'), pinyin: 'shi li chan pin', aliases: ['甲机', 'Alpha'], models: ['EX-1', 'EX-2'], summary: both('一件示例产品。', 'An example product.'),
  specifications: [aSpecification({ label: both('质量', 'Mass'), value: both('约 1.2', 'about 1.2'), unit: 'kg', min: 1.1, max: 1.3, condition: both('不含电池', 'without battery') }), aSpecification({ label: both('波长', 'Wavelength'), value: '≤ 3.0', unit: 'nm' })],
  applications: [{ text: both('用于港口。', 'Used in a port.'), date: '2024-05', source: 's1' }, { text: both('用于医院。', 'Used in a hospital.'), source: 's2' }],
  patents: [{ number: 'CN1', title: both('一种方法', 'A method'), source: 's1' }, { number: 'CN2', source: 's1' }],
  standards: [{ number: 'GB/T 1', title: both('规范', 'Specification'), source: 's1' }, { number: 'GB/T 2', source: 's2' }],
  registrations: [{ kind: 'registration', number: '国械注准1', authority: both('药监局', 'Regulator'), validUntil: '2029-01-01', source: 's1' }, { kind: 'certificate', number: 'C-2', authority: both('认证中心', 'Certifier'), source: 's1' }],
  claims: [{ text: both('国内首台', 'First in the country'), by: both('企业', 'The maker'), date: '2023', source: 's1' }, { text: both('最大', 'Largest'), by: both('报纸', 'A newspaper'), source: 's2' }],
  listings: [
    aListing({ year: 2025, batch: both('第一批', 'First batch'), number: 'N-1', nameAsListed: '示例产品（甲型）', listedOn: '2025-01-01', validUntil: '2027-12-31', withdrawnOn: '2026-06-01', reason: both('停产', 'No longer made'), endSource: 's2', note: both('备注', 'A note') }),
    aListing({ list: 'award', year: 2024, grade: both('一等奖', 'First prize'), document: '示奖〔2024〕2号', listedOn: '2024-03' }),
  ],
  links: [{ url: 'https://example.org/a', title: both('介绍', 'About') }, { url: 'https://example.org/b', title: both('视频', 'Film') }],
  logo: 'example-product.svg',
  sources: [aSource({ document: '示经信技〔2025〕1号', file: { name: 'list.pdf', sha256: 'ab'.repeat(32) }, note: both('转载', 'A copy') }), aSource({ id: 's2', url: 'https://example.org/two', title: '另一页面' })],
});

export const richMaker: Manufacturer = aManufacturer({
  name: both('示例精仪有限公司', 'Example Instruments'), pinyin: 'shi li jing yi you xian gong si', shortName: both('示例精仪', 'Example'), aliases: ['精仪', 'EI'], creditCode: '91990000EXAMPLE006', district: 'east', homepage: 'https://example.org/',
  contact: { email: 'a@example.org', phone: '021-1', address: both('东区一号', '1 East') }, note: both('有子公司', 'Has a subsidiary'), logo: 'example-maker.svg', sources: [aSource(), aSource({ id: 's2', title: '企业网站' })],
});

export const richList: OfficialList = aList({
  name: both('示例市创新产品推荐目录', 'Recommended Products'), shortName: both('推荐目录', 'Catalogue'), authority: both('编审委员会', 'Committee'), meaning: both('列入即为推荐。', 'Recommended.'), basis: both('办法', 'Measures'),
  article: 3, divisions: [both('甲类', 'A'), both('乙类', 'B')], registers: false, validityMonths: 36, homepage: 'https://example.org/list', sources: [aSource(), aSource({ id: 's2', title: '另一出处' })],
});

/** All places of a value that hold no others, and all objects and arrays. */
export const placesOf = (value: unknown, path: Path = []): { path: Path; value: unknown }[] =>
  typeof value !== 'object' || value === null ? [{ path, value }] : [{ path, value }, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]))];

/** A copy with another value at a place; without it where there is none to put there. */
export const tampered = <Value>(value: Value, path: Path, change: (at: unknown) => unknown): Value => {
  const copy = structuredClone(value);
  const inner = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], copy) as Record<string | number, unknown>; // the path was found there
  const last = path.at(-1) ?? '';
  const now = change(inner[last]);
  if (now !== undefined) inner[last] = now;
  else if (Array.isArray(inner)) inner.splice(Number(last), 1);
  else delete inner[last];
  return copy;
};

/** The same with one character, one digit or one truth another. */
export const altered = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  const text = String(value);
  const last = text.slice(-1);
  return text.slice(0, -1) + (/\d/.test(last) ? String((Number(last) + 1) % 10) : last === 'a' ? 'b' : /[a-z]/i.test(last) ? 'a' : '改');
};

export interface Tampering<Value> {
  what: string;
  path: Path;
  value: Value;
}

/** Every leaf changed, everything removed, a field added to every object, and two neighbours swapped in every array. */
export const tamperings = <Value>(record: Value): Tampering<Value>[] => placesOf(record).flatMap(({ path, value }): Tampering<Value>[] => {
  const isWhole = path.length === 0;
  if (typeof value !== 'object' || value === null) return [{ what: 'changed', path, value: tampered(record, path, altered) }, { what: 'removed', path, value: tampered(record, path, () => undefined) }];
  const removed: Tampering<Value>[] = isWhole ? [] : [{ what: 'removed', path, value: tampered(record, path, () => undefined) }];
  if (!Array.isArray(value)) return [...removed, { what: 'added', path: [...path, 'added'], value: tampered(record, [...path, 'added'], () => 'x') }];
  const [first, second, ...rest] = value as unknown[];
  const twice = { what: 'added', path: [...path, value.length], value: tampered(record, path, () => [...(value as unknown[]), structuredClone(first)]) };
  return value.length < 2 ? [...removed, twice] : [...removed, twice, { what: 'order', path, value: tampered(record, path, () => [second, first, ...rest]) }];
});
