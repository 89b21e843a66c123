// What else a product may carry: uses, patents, standards, registrations, claims.
import type { Product } from '../../../src/catalogue/schema.ts';
import type { NameParts } from './product-names.ts';
import { joinChinese } from './product-names.ts';
import type { Random } from './random.ts';
import { both, type Phrase } from './words.ts';

type Details = Pick<Product, 'applications' | 'patents' | 'standards' | 'registrations' | 'claims'>;

/** A count that a customer would order: small exactly, large in round figures. */
function orderedCount(random: Random, most: number): number {
  const count = Math.max(1, Math.round(most ** random.next()));
  const unit = count >= 1000 ? 100 : count >= 100 ? 10 : 1;
  return Math.round(count / unit) * unit;
}

function makeApplication(random: Random, words: NameParts['words'], scene: Phrase): NonNullable<Product['applications']>[number] {
  const count = orderedCount(random, words.mostCounted);
  const year = random.integer(2021, 2026);
  const { zh, en } = words.counted;
  const noun = count === 1 ? en.replace(/s$/, '') : en;
  const form = random.pick(['面向{s}，已交付 {n} {u}。|{n} {u} delivered for {s}.', '用于{s}，首批 {n} {u}。|Used for {s}; the first order was {n} {u}.', '某用户采购 {n} {u}，用于{s}，已投入使用。|A user bought {n} {u} for {s}; now in service.'].map(both));
  const fill = (text: string, place: string, unit: string): string => text.replace('{s}', place).replace('{n}', String(count)).replace('{u}', unit);
  return {
    text: { zh: joinChinese(fill(form.zh, scene.zh, zh)), en: fill(form.en, scene.en, noun) },
    ...(random.chance(0.8) && { date: random.chance(0.5) ? String(year) : `${year}-${String(random.integer(1, year === 2026 ? 10 : 12)).padStart(2, '0')}` }),
    source: 's1',
  };
}

/** A number of the shape of a Chinese patent; serials that begin with 99 are not given out. */
function patentNumber(random: Random): string {
  const digits = `${random.integer(2018, 2025)}${random.pick(['1', '2'])}99${String(random.integer(0, 99999)).padStart(5, '0')}`;
  const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
  const rest = weights.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0) % 11;
  return `ZL ${digits.slice(0, 4)} ${digits.charAt(4)} ${digits.slice(5)}.${rest === 10 ? 'X' : rest}（演示）`;
}

const patentTitles = ['一种{k}|A type of {k}', '{k}的控制方法|Control method for {k}', '{k}的检测方法|Test method for {k}', '{k}及其制造方法|{k} and how it is made'].map(both);
const claimTexts = ['称该型号为同类产品中较早实现批量交付的一款|calls it one of the earlier products of its kind to be delivered in volume', '称在相同工况下能耗低于其上一代产品|says that it uses less energy than its own predecessor under the same conditions', '称主要部件在长三角配套|says that its main parts come from the Yangtze River Delta'].map(both);
const claimants = ['企业（演示）|the maker (demonstration)', '《演示日报》|Demonstration Daily'].map(both);

/** The details of one product; most products have some of them. */
export function makeDetails(random: Random, parts: NameParts, isMedical: boolean): Details {
  const { kind } = parts;
  const fillKind = (text: string, name: string): string => text.replace('{k}', name);
  const details: Details = {};
  if (random.chance(0.45)) details.applications = random.sample(parts.scenes, random.weighted([[1, 6], [2, 3], [3, 1]] as const)).map((scene) => makeApplication(random, parts.words, scene));
  if (random.chance(0.3)) {
    const title = random.pick(patentTitles);
    details.patents = Array.from({ length: random.integer(1, 3) }, (_, index) => ({
      number: patentNumber(random),
      ...(index === 0 && { title: { zh: fillKind(title.zh, kind.name.zh), en: capitalOf(fillKind(title.en, kind.name.en)) } }),
      source: 's1',
    }));
  }
  if (random.chance(0.25)) {
    details.standards = [{ number: `T/DEMO ${String(random.integer(1, 899)).padStart(4, '0')}—${random.integer(2019, 2025)}`, title: { zh: joinChinese(kind.name.zh, '通用技术要求'), en: `General requirements for ${kind.name.en}` }, source: 's1' }];
  }
  if (!isMedical && random.chance(0.06)) {
    details.registrations = [{ kind: 'certificate', number: `DEMO-CERT-${random.integer(2021, 2026)}-${random.integer(10000, 99999)}`, authority: both('演示认证机构|Demonstration Certification Body'), validUntil: `${random.integer(2027, 2030)}-${random.pick(['03-31', '06-30', '09-30', '12-31'])}`, source: 's1' }];
  }
  if (isMedical && random.chance(0.08)) {
    details.registrations = [{ kind: 'acceptance', number: `演示受理${random.integer(20230000, 20269999)}`, authority: both('国家药品监督管理局|National Medical Products Administration'), source: 's1' }];
  }
  if (random.chance(0.03)) details.claims = [{ text: random.pick(claimTexts), by: random.pick(claimants), ...(random.chance(0.6) && { date: String(random.integer(2021, 2026)) }), source: 's1' }];
  return details;
}

const capitalOf = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
