import { beforeEach, describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { creditCodeCheckCharacter } from '../../../src/catalogue/credit-code.ts';
import type { Manufacturer } from '../../../src/catalogue/schema.ts';
import { createLookUp, type LookUp, type MakerSource } from '../../../src/makers/look-up.ts';
import { packMakers, type MakerFiles } from '../../../src/makers/pack.ts';
import { traditionalFold } from '../../../src/search/traditional.ts';
import { aManufacturer, anEdition } from '../builders.ts';

const codeOf = (first: string): string => `${first}${creditCodeCheckCharacter(first)}`;
const code = codeOf('91310999MACT32DA1');

const makers: Manufacturer[] = [
  aManufacturer({ id: 'lianying', name: { zh: '上海联影医疗科技股份有限公司', en: 'Shanghai United Imaging Healthcare Co., Ltd.' }, shortName: { zh: '联影', en: 'United Imaging' }, creditCode: code }),
  aManufacturer({ id: 'lianying-wx', name: { zh: '联影（上海）微电子科技有限公司' }, aliases: ['旧名电子厂', 'UIH Micro'] }),
  aManufacturer({ id: 'chongqing', name: { zh: '上海重庆路仪器有限公司' }, pinyin: 'shang hai chong qing lu yi qi you xian gong si' }),
  aManufacturer({ id: 'delta', name: { zh: '台达电机' } }),
  ...Array.from({ length: 400 }, (_, number) => aManufacturer({ id: `filler-${number}`, name: { zh: `上海${String.fromCodePoint(0x4f00 + number)}${String.fromCodePoint(0x5b00 + number)}示范有限公司` } })),
];

const catalogue = createCatalogue({ edition: anEdition(), sectors: [], lists: [], products: [], manufacturers: makers });
const files = packMakers(catalogue, 'v1', traditionalFold());

const counting = (from: MakerFiles, asked: string[]): MakerSource => {
  const take = async <Value>(name: string, value: Value | undefined): Promise<Value> => {
    asked.push(name);
    if (value === undefined) throw new Error(name);
    return value;
  };
  return { index: () => take('index', from.index), keys: (place) => take(`keys ${place}`, from.keys[place]), makers: (place) => take(`makers ${place}`, from.makers[place]) };
};

let asked: string[] = [];
let lookUp: LookUp;
beforeEach(() => {
  asked = [];
  lookUp = createLookUp(counting(files, asked));
});

const idsOf = async (question: string): Promise<string[] | string> => {
  const found = await lookUp.find(question);
  return found.kind === 'found' ? (await lookUp.makersAt(found.places)).map(({ id }) => id).sort() : found.kind;
};

describe('a part of a name finds its makers', () => {
  test.each([
    ['联影', ['lianying', 'lianying-wx']],
    ['微电子', ['lianying-wx']],
    ['聯影醫療', ['lianying']],
    ['ＵＩＨ', ['lianying-wx']],
    ['lianying', ['lianying', 'lianying-wx']],
    ['LYYL', ['lianying']],
    ['lian ying yi liao', ['lianying']],
    ['united imaging', ['lianying']],
    ['imaging', ['lianying']],
    ['旧名电子厂', ['lianying-wx']],
    ['舊名', ['lianying-wx']],
    ['chongqinglu', ['chongqing']],
    ['zhongqinglu', 'none'],
    ['联影 微电子', ['lianying-wx']],
    ['微电子 联影', ['lianying-wx']],
    ['上海联影医疗科技股份有限公司', ['lianying']],
    ['联影(上海)微电子科技有限公司', ['lianying-wx']],
    ['台达', ['delta']],
    ['没有这家', 'none'],
    ['上海', 'too-common'],
    ['有限公司', 'too-common'],
    ['股份', 'too-common'],
    ['联', 'too-short'],
    ['，。', 'too-short'],
    ['<img src=x onerror=alert(1)>', 'none'],
    ['__proto__', 'none'],
  ])('%s', async (question, ids) => {
    expect(await idsOf(question)).toEqual(ids);
  });

  test('the whole name comes before names that only hold it', async () => {
    const found = await lookUp.find('联影');
    expect(found).toMatchObject({ kind: 'found', isExact: false });
    const [first] = await lookUp.makersAt(found.kind === 'found' ? found.places.slice(0, 1) : []);
    expect(first?.id).toBe('lianying');
    expect(await lookUp.find('联影医疗科技')).toMatchObject({ isExact: false });
    expect(await lookUp.find('上海联影医疗科技股份有限公司')).toMatchObject({ isExact: true });
  });
});

describe('a credit code', () => {
  test.each([code, code.toLowerCase(), ` ${code.slice(0, 8)} ${code.slice(8)}`])('%s finds its maker', async (question) => {
    expect(await idsOf(question)).toEqual(['lianying']);
  });

  test('that is wrong is explained, without a look at the network', async () => {
    expect(await lookUp.find(code.slice(0, 17))).toEqual({ kind: 'code-faults', code: code.slice(0, 17), faults: [{ kind: 'length', length: 17 }] });
    expect(asked).toEqual([]);
  });

  test('of nobody here is not found', async () => {
    expect(await lookUp.find(codeOf('91310999MACT32DA2'))).toEqual({ kind: 'none', asked: 'code' });
  });

  test('is not said to be unknown where no code of anybody is known', async () => {
    const without = packMakers({ ...catalogue, manufacturers: catalogue.manufacturers.map(({ manufacturer: { creditCode: _, ...manufacturer }, products }) => ({ manufacturer, products })) }, 'v1', traditionalFold());
    expect(await createLookUp(counting(without, [])).find(code)).toEqual({ kind: 'none', asked: 'no-codes' });
  });

  test('is never found by a part of it', () => {
    expect(files.keys.flatMap(({ keys }) => keys).filter((key) => key.includes(code))).toEqual([`#${code}`]);
  });
});

test('an answer takes the index, a few files of keys, and those of the makers that it shows', async () => {
  await idsOf('聯影醫療');
  expect(new Set(asked).size).toBeLessThanOrEqual(4);
});

test('every part of every name finds its maker, or is said to be too common', async () => {
  for (const [place, { name }] of catalogue.manufacturers.map(({ manufacturer }) => manufacturer).entries()) {
    for (let start = 0; start + 3 <= name.zh.length; start += 1) {
      const found = await lookUp.find(name.zh.slice(start, start + 3));
      if (found.kind !== 'too-common') expect(found.kind === 'found' && found.places, name.zh.slice(start, start + 3)).toContain(place);
    }
  }
});
