// By what a text would betray a maker or a product: names, models, numbers.
import type { CatalogueEntry } from '../entry-file.ts';
import type { Localized, Manufacturer, Product } from '../schema.ts';
import { isGeneric } from './generic-words.ts';

/** What an entry must hold to be kept secret. */
export type NamedEntry = Pick<CatalogueEntry, 'product' | 'manufacturer'>;

const both = (text: Localized | undefined): string[] => (text ? [text.zh, ...(text.en === undefined ? [] : [text.en])] : []);

const place = /^(?:上海市?|中国|[（(](?:上海|中国)[）)])+/;
const legalForm = /(?:[（(][^（()）]*[）)]|股份|有限|责任|公司|集团|总公司|研究院|研究所|Co\.?|Ltd\.?|Inc\.?)+$/;
const trade = /(?:科技|技术|智能|医疗|器械|电子|微电子|半导体|集成电路|机器人|信息|网络|数据|软件|系统|工程|新能源|能源|材料|新材料|装备|设备|仪器|仪表|机械|工业|自动化|生物|医药|汽车|航空|航天|船舶|重工|电气|环保|健康|光电|通信|物联|动力|制造|实业|发展|开发|控制|传感|导航|卫星)+$/;

/** What is left of a Chinese company name without place, legal form and trade: 上海联影医疗科技股份有限公司 is 联影. A word of one character is none. */
export const coreOfName = (name: string): string | undefined => {
  if (!/公司$/.test(name)) return undefined;
  const core = name.replace(place, '').replace(legalForm, '').replace(trade, '').replace(/[（(][^（()）]*[）)]/g, '');
  return core.length >= 2 && core !== name ? core : undefined;
};

const ofManufacturer = ({ name, shortName, aliases = [], creditCode }: Manufacturer): string[] => {
  const core = shortName ? undefined : coreOfName(name.zh);
  return [...both(name), ...both(shortName), ...aliases, ...(creditCode === undefined ? [] : [creditCode]), ...(core === undefined ? [] : [core])];
};

const inQuotes = (name: string): string[] => [...name.matchAll(/[“"「《‘]([^”"」》’]{2,})[”"」》’]/g)].map(([, inner = '']) => inner);

/** Runs of Latin words within a name, and each word of them that is written like a name: 海光 Grand Isle X100 has all three. */
const latinWithin = (name: string): string[] => {
  const runs = name.match(/[A-Za-z0-9][A-Za-z0-9+.-]*(?: [A-Za-z0-9][A-Za-z0-9+.-]*)*/g) ?? [];
  const words = runs.flatMap((run) => run.split(' ')).filter((word) => /[A-Z]/.test(word) && word.length >= 2);
  return [...(words.every(isGeneric) ? [] : runs.filter((run) => /[A-Za-z]/.test(run) && !run.split(' ').every((word) => isGeneric(word) || /^[\d.]+$/.test(word)))), ...words];
};

/** A name in English is of ordinary words; those with a capital inside, or of capitals and figures, are none: uEXPLORER, X100. */
const oddWithin = (name: string): string[] => name.split(/[\s/()（）,，]+/).filter((word) => /[a-z][A-Z]/.test(word) || (/^[A-Z].*\d/.test(word) && !/[a-z]{4}/.test(word)));

/** A name in Chinese sets its Latin words off as names; one in English doesn't. */
const wordsWithin = (name: string): string[] => [...inQuotes(name), ...(/\p{Script=Han}/u.test(name) ? latinWithin(name) : oddWithin(name))];

/** `5kW`, `600mm`, `13000TEU` within a name: a figure, however it is written. */
const isFigure = (word: string): boolean => {
  const unit = /^\d+(?:\.\d+)?([A-Za-z]+)$/.exec(word)?.[1];
  return unit !== undefined && isGeneric(unit);
};

const ofProduct = ({ name, aliases = [], models = [], listings = [], registrations = [], patents = [] }: Product): string[] => {
  const printed = [name.zh, ...aliases, ...listings.flatMap(({ nameAsListed }) => nameAsListed ?? [])];
  const numbers = [...listings.flatMap(({ number }) => number ?? []), ...registrations.map(({ number }) => number), ...patents.map(({ number }) => number)];
  const names = [...printed, ...(name.en === undefined ? [] : [name.en])];
  return [...names, ...models, ...numbers, ...[...names.flatMap(wordsWithin), ...models.flatMap(oddWithin)].filter((word) => !isGeneric(word) && !isFigure(word))];
};

/** A mere figure would forbid each value that happens to be the same, unless it is so long that it can only be a number of something. */
const isTelling = (term: string): boolean => (/\p{L}/u.test(term) ? Array.from(term).length >= 2 : term.replace(/\D/g, '').length >= 8);

/** All terms of some entries, each once. A word within a name may be generic; a name itself is a name. */
export const brandTerms = (entries: readonly NamedEntry[]): string[] => [
  ...new Set(entries.flatMap(({ product, manufacturer }) => [...ofProduct(product), ...ofManufacturer(manufacturer)]).map((term) => term.normalize('NFKC').trim()).filter(isTelling)),
];
