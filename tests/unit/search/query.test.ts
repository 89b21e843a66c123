import { expect, test } from 'vitest';
import { countFacet, find, type Filters, type Pagefind } from '../../../src/search/query.ts';
import { fieldWords } from '../../../src/search/tokens.ts';

interface Indexed {
  id: string;
  name: string;
  maker?: string;
  text?: string;
  sector?: string;
}

/** An index with the two properties of Pagefind's that are used: words in quotes must stand side by side, a word without quotes may be the beginning of one. */
const anIndex = (products: Indexed[]): Pagefind & { asked: (string | null)[] } => {
  const asked: (string | null)[] = [];
  return {
    asked,
    search: async (term, { filters }) => {
      asked.push(term);
      const results = products.filter(({ name, maker = '', text = '', sector = '' }) => {
        const content = ` ${[fieldWords('name', name), fieldWords('maker', maker), ...[name, maker, text].map((one) => fieldWords('text', one))].join(' qxend ')} `;
        const chosen = filters['sector']?.any;
        return (chosen === undefined || chosen.includes(sector)) && (term === null || content.includes(term.startsWith('"') ? ` ${term.slice(1, -1)} ` : ` ${term}`));
      });
      return { results: results.map(({ id }) => ({ id, data: async () => ({ meta: {} }) })) };
    },
  };
};

const idsOf = async (index: Pagefind, query: string, filters: Filters = {}): Promise<string[]> => (await find(index, query, filters)).map(({ id }) => id);

const index = anIndex([
  { id: 'mentions', name: '手术机器人', text: '与光谱仪配合使用', sector: 'robots' },
  { id: 'made-by', name: '温度计', maker: '光谱仪公司', sector: 'instruments' },
  { id: 'named', name: 'EX-200 光谱仪', maker: '示例精仪', sector: 'instruments' },
  { id: 'other', name: '机器人', maker: '示例精仪', sector: 'robots' },
]);

test('a product named so comes before one whose maker is, and that before one that mentions it', async () => {
  expect(await idsOf(index, '光谱仪')).toEqual(['named', 'made-by', 'mentions']);
});

test('what is separated by spaces must all be found, wherever it stands', async () => {
  expect(await idsOf(index, '光谱仪 示例')).toEqual(['named']);
  expect(await idsOf(index, '示例 光谱仪')).toEqual(['named']);
  expect(await idsOf(index, '光谱仪 机器人')).toEqual(['mentions']);
});

test('with several terms the best fit on the whole comes first', async () => {
  expect(await idsOf(index, '机器人 示例')).toEqual(['other']);
  const two = anIndex([{ id: 'second', name: '机器人', text: '示例' }, { id: 'first', name: '示例机器人' }]);
  expect(await idsOf(two, '机器人 示例')).toEqual(['first', 'second']);
  const mixed = anIndex([{ id: 'second', name: '示例', text: '机器人' }, { id: 'first', name: '机器人', maker: '示例' }]);
  for (const query of ['机器人 示例', '示例 机器人']) expect(await idsOf(mixed, query)).toEqual(['first', 'second']);
});

test('width, case and hyphens do not matter', async () => {
  for (const query of ['ex200', 'ＥＸ－２００', 'EX 200']) expect(await idsOf(index, query)).toEqual(['named']);
});

test('a term in another order is not found', async () => {
  expect(await idsOf(index, '谱光')).toEqual([]);
});

test('without a term, all products are found, and the index is asked for all', async () => {
  const fresh = anIndex([{ id: 'a', name: '甲' }]);
  expect(await idsOf(fresh, ' ，“” ')).toEqual(['a']);
  expect(fresh.asked).toEqual([null]);
});

test('values of a facet are alternatives; a facet without values does not filter', async () => {
  expect(await idsOf(index, '', { sector: ['robots'] })).toEqual(['mentions', 'other']);
  expect(await idsOf(index, '', { sector: ['robots', 'instruments'] })).toHaveLength(4);
  expect(await idsOf(index, '', { sector: [] })).toHaveLength(4);
  expect(await idsOf(index, '光谱仪', { sector: ['robots'] })).toEqual(['mentions']);
});

test('a facet is counted as if its own choice were not made', async () => {
  const counts = await countFacet(index, '光谱仪', { sector: ['robots'] }, 'sector', ['robots', 'instruments', 'energy']);
  expect(Object.fromEntries(counts)).toEqual({ robots: 1, instruments: 2, energy: 0 });
});

test('the beginning of a Latin word finds it, the beginning of a field mark nothing', async () => {
  const models = anIndex([{ id: 'jupiter', name: 'uMR Jupiter' }]);
  for (const query of ['jupi', 'JUP', 'umr jup']) expect(await idsOf(models, query)).toEqual(['jupiter']);
  for (const query of ['upiter', 'q', 'qx', 'qxn', 'qxnjupiter', 'jupiters']) expect(await idsOf(models, query), query).toEqual([]);
});

test('quotation marks in a query cannot break out of the phrase', async () => {
  const fresh = anIndex([]);
  await find(fresh, 'a"b -c', {});
  expect(fresh.asked.length).toBeGreaterThan(0);
  expect(fresh.asked.every((term) => term !== null && /^(?:"[^"]*"|[^"\s]+)$/.test(term))).toBe(true);
});
