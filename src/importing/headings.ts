// Which column a header cell means: by the wordings of the catalogue's tables, never by likeness alone.
import { tables, type Column, type Table } from '../catalogue/table.ts';
import { likeness } from './likeness.ts';

/** Width, case, spaces, punctuation and remarks such as `（必填）` and `*` don't count in a header. */
export const headingKey = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\((?:必填|选填|必填项|选填项|可选|如有|若有|可多个|required|optional)\)/g, '')
    .replace(/[^\p{L}\p{N}#]/gu, '');

const wordings = ({ key, heading, aliases }: Column): string[] => [heading.zh, heading.en, key, ...aliases].map(headingKey);

const columnsByHeading = new Map(
  tables.map((table) => {
    const known = new Map<string, Column>();
    // The heading itself goes before a wording that another column has as an alias.
    for (const column of table.columns) for (const wording of [column.heading.zh, column.heading.en].map(headingKey)) known.set(wording, column);
    for (const column of table.columns) for (const wording of wordings(column)) if (!known.has(wording)) known.set(wording, column);
    return [table.id, known];
  }),
);

const makerGroup = /企业|单位|公司|厂商|申报主体|maker|manufacturer|company/i;

/**
 * The column that a header names.
 * @param group what stands above it where several columns share a heading: `企业信息` above `名称`
 */
export const columnFor = (table: Table, heading: string, group = ''): Column | undefined => {
  const known = columnsByHeading.get(table.id);
  const key = headingKey(heading);
  if (key === '' || !known) return undefined;
  // A key as it is written goes first: `manufacturer` holds ids, "Manufacturer" names.
  const byKey = table.columns.find((one) => one.key === heading);
  if (byKey) return byKey;
  // Under 企业 or 企业信息, 性质 is 企业性质.
  const groups = group === '' || headingKey(group) === key ? [] : [group, group.replace(/(?:基本)?(?:信息|情况|概况)$/, '')];
  const grouped = groups.map((one) => known.get(headingKey(`${one}${heading}`))).find((one) => one !== undefined);
  if (grouped) return grouped;
  const column = known.get(key);
  // Under 企业信息, 名称 is the name of the maker, not of the product.
  if (column?.key === 'name.zh' && table.id === 'products' && makerGroup.test(group) && !/产品|product/i.test(group)) return table.columns.find((one) => one.key === 'maker.name.zh');
  return column;
};

/** Columns that a header may mean, most alike first; at most three. */
export const nearestColumns = (table: Table, heading: string): Column[] => {
  // No heading is longer: what follows is a page of text.
  const key = headingKey(heading).slice(0, 60);
  return table.columns
    .filter(({ form }) => form !== 'ignored' && form !== 'private')
    .map((column) => ({ column, alike: Math.max(...wordings(column).map((wording) => likeness(key, wording) + (wording.includes(key) || key.includes(wording) ? 0.3 : 0))) }))
    .filter(({ alike }) => alike >= 0.3)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, 3)
    .map(({ column }) => column);
};

const sheetNames = new Map(tables.flatMap((table) => [table.name.zh, table.name.en, table.id, ...table.aliases].map((name) => [headingKey(name), table])));

/** The table that a sheet's name stands for, if any. */
export const tableNamed = (sheet: string): Table | undefined => sheetNames.get(headingKey(sheet));
