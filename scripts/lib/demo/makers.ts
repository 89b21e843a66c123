// Fictional makers: names in both languages, codes, districts and the sector in which they work.
import { pinyin } from 'pinyin-pro';
import { creditCodeCheckCharacter } from '../../../src/catalogue/credit-code.ts';
import type { Localized, Manufacturer, Sector } from '../../../src/catalogue/schema.ts';
import { inventedBrands, namesRealBrand } from './brands.ts';
import type { Letters } from './model-numbers.ts';
import type { Random } from './random.ts';
import { demoSource } from './sources.ts';
import { wordsOfSector } from './vocabulary.ts';
import type { Both } from './words.ts';

/** A maker with what its products need to know of it. */
export interface Maker {
  record: Manufacturer;
  brand: { zh: string; letters: Letters };
  sector: Sector;
  /** Category ids, the first of them the main one. */
  categories: readonly string[];
}

export const makerNote: Localized = { zh: '演示数据：虚构企业', en: 'Demonstration data: fictional company' };

const districtWeights = [
  ['pudong', 30], ['minhang', 14], ['songjiang', 10], ['jiading', 10], ['fengxian', 7], ['qingpu', 5], ['xuhui', 5], ['baoshan', 5],
  ['yangpu', 4], ['jinshan', 3], ['putuo', 2], ['changning', 2], ['jingan', 2], ['hongkou', 1], ['huangpu', 1], ['chongming', 1],
] as const;

/** Latin letters of a brand, `Lanzhuo` and `LZ`. */
function lettersOf(brand: string): Letters {
  const syllables = pinyin(brand, { toneType: 'none', type: 'array', v: true }).map((syllable) => syllable.replaceAll('ü', 'v'));
  const name = syllables.join('');
  return {
    name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    initials: syllables.map((syllable) => syllable.charAt(0).toUpperCase()).join(''),
  };
}

/** Check character of the organisation code within a credit code, after GB 11714-1997. */
function organisationCheck(first8: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number.parseInt(first8.charAt(index), 36), 0);
  const rest = (11 - (sum % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
}

/** A code of the area 310999, which is not assigned, so that it can belong to nobody. */
export function fictionalCreditCode(random: Random): string {
  const organisation = `MA${Array.from({ length: 6 }, () => random.pick([...'0123456789ABCDEFGHJKLMNPQRTUWXY'])).join('')}`;
  const first17 = `91310999${organisation}${organisationCheck(organisation)}`;
  return `${first17}${creditCodeCheckCharacter(first17)}`;
}

type Form = 'limited' | 'stock' | 'branch' | 'institute';
const forms = [['limited', 62], ['stock', 13], ['branch', 18], ['institute', 7]] as const;

function nameOf(form: Form, brand: Maker['brand'], trade: Both, field: Both): Both {
  const letters = brand.letters.name;
  switch (form) {
    case 'limited':
      return { zh: `上海${brand.zh}${trade.zh}有限公司`, en: `Shanghai ${letters} ${trade.en} Co., Ltd.` };
    case 'stock':
      return { zh: `上海${brand.zh}${trade.zh}股份有限公司`, en: `Shanghai ${letters} ${trade.en} Joint-Stock Co., Ltd.` };
    case 'branch':
      return { zh: `${brand.zh}（上海）${trade.zh}有限公司`, en: `${letters} (Shanghai) ${trade.en} Co., Ltd.` };
    case 'institute':
      return { zh: `上海${brand.zh}${field.zh}研究院`, en: `Shanghai ${letters} Institute of ${field.en}` };
  }
}

/** Two characters, Latin letters, or none: as short names are on real lists. */
function shortNameOf(random: Random, brand: Maker['brand']): Localized | undefined {
  const form = random.weighted([['both', 60], ['zh', 12], ['latin', 8], ['none', 20]] as const);
  if (form === 'both') return { zh: brand.zh, en: brand.letters.name };
  if (form === 'zh') return { zh: brand.zh };
  if (form === 'latin') return { zh: brand.letters.initials, en: brand.letters.initials };
  return undefined;
}

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

function makeRecord(random: Random, { id, form, name, brand }: { id: string; form: Form; name: Both; brand: Maker['brand'] }): Manufacturer {
  const shortName = shortNameOf(random, brand);
  const district = random.chance(0.05) ? undefined : random.weighted(districtWeights);
  const homepage = `https://example.org/demo/${id}/home`;
  return {
    id,
    name,
    nameOrigin: random.chance(0.9) ? 'registered' : 'source',
    ...(shortName && { shortName }),
    ...(random.chance(0.15) && { aliases: [`${brand.zh}${brand.letters.name}`, `${brand.letters.name} ${random.pick(['Group', 'Tech', 'Labs'])}`].slice(random.integer(0, 1)) }),
    kind: form === 'institute' ? 'institute' : form === 'branch' && random.chance(0.35) ? 'foreign-invested' : 'company',
    ...(random.chance(0.85) && { creditCode: fictionalCreditCode(random) }),
    ...(district && { district }),
    ...(random.chance(0.6) && { homepage }),
    ...(random.chance(0.3) && { contact: { email: `info@${slug(brand.letters.name)}.example`, ...(random.chance(0.5) && { address: { zh: `上海市示例路 ${random.integer(1, 999)} 号`, en: `${random.integer(1, 999)} Example Road, Shanghai` } }) } }),
    note: makerNote,
    sources: [demoSource('s1', id, `${name.zh}企业信息`)],
  };
}

/** Ids that are not taken yet; a number is added where one is. */
export function createIds(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    return id;
  };
}

/**
 * So many makers, spread evenly over the sectors, each with a brand of its own.
 * @throws Error if there are fewer brands than makers
 */
export function makeMakers(random: Random, sectors: readonly Sector[], count: number): Maker[] {
  if (count > inventedBrands.length) throw new Error(`${count} makers need as many brands, there are ${inventedBrands.length}`);
  const brands = random.shuffle(inventedBrands);
  const idFor = createIds();
  return Array.from({ length: count }, (_, index) => {
    const zh = brands[index] ?? '';
    const brand = { zh, letters: lettersOf(zh) };
    const sector = sectors[index % sectors.length];
    if (!sector) throw new Error('Makers need sectors');
    const words = wordsOfSector(sector.id);
    const form = random.weighted(forms);
    const lines = words.trades.flatMap((trade) => words.fields.map((field) => ({ trade, name: nameOf(form, brand, trade, field) })));
    const { trade, name } = random.pick(lines.filter((line) => !namesRealBrand(line.name.zh)));
    const id = idFor(slug(`${brand.letters.name}-${form === 'institute' ? 'institute' : trade.en}`));
    const main = sector.categories[Math.floor(index / sectors.length) % sector.categories.length]?.id;
    const others = random.sample(sector.categories.map((category) => category.id), random.integer(0, 2));
    return { record: makeRecord(random, { id, form, name, brand }), brand, sector, categories: [...new Set([...(main ? [main] : []), ...others])] };
  });
}
