// Summaries: a first sentence that says what the product is and does, then a sentence or two of figures and use.
import { joinChinese, modifiedKind } from './product-names.ts';
import type { NameParts } from './product-names.ts';
import type { Random } from './random.ts';
import { both, holdsFor, type Both } from './words.ts';

/** First sentences. {product} has the modifier, {kind} has not; {a product} comes with its article. */
const openings = {
  zh: [
    '{product}，{does}，适用于{scene}。',
    '{model} 是一款{product}，{does}。主要用于{scene}。',
    '面向{scene}的{product}，{does}。',
    '这款{product}{does}，可用于{scene}和{other}。',
    '{product}的作用是{does}，主要应用场景为{scene}。',
    '针对{scene}的需要开发的{product}，{does}。',
    '{kind}，{does}。已有型号面向{scene}。',
    '{maker}研制的{product}，{does}，用于{scene}。',
  ],
  en: [
    '{A product} that {does}, suited to {scene}.',
    '{model} is {a product} that {does}. Its main field of use is {scene}.',
    'Built for {scene}, this {product} {does}.',
    'This {product} {does}. Typical fields of use: {scene}; {other}.',
    'The {product} {does}; its main field of use is {scene}.',
    '{A product} developed for {scene}. It {does}.',
    'Made by {maker}, this {product} {does}. It serves {scene}.',
    'For {scene}: {a product} that {does}.',
  ],
};

/** Sentences of figures; each takes as many as it names. */
const figureSentences: readonly Both[] = [
  '{1}，{2}。|{1}, and {2}.',
  '主要参数中，{1}；{2}。|Among its key figures, {1} and {2}.',
  '企业给出的数据是：{1}，{2}，{3}。|The maker states that {1}, {2} and {3}.',
  '该型号{1}，{2}。|For this model {1} and {2}.',
  '{1}，其余参数见参数表。|{1}; the table of specifications has the rest.',
  '交付状态下{1}，{2}。|As delivered, {1} and {2}.',
].map(both);

/** A last sentence that any product can carry. */
const closings: readonly Both[] = [
  '首个用户于 {year} 年投入使用。|The first user put it into service in {year}.',
  '{year} 年完成样机试验，随后转入批量供货。|Prototype tests ended in {year}; volume supply followed.',
  '技术支持由上海的团队负责。|A team in Shanghai gives technical support.',
  '提供中英文技术文件。|Technical papers come in Chinese and English.',
].map(both);

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The indefinite article by sound: an 800 V drive, an LNG carrier, a UV lamp, a 5G station. */
export function withArticle(noun: string): string {
  const first = noun.split(/[\s-]/)[0] ?? '';
  const spelt = /^[A-Z][A-Z0-9₀-₉]*$/.test(first) || /^[A-Z]{2,}/.test(first);
  const spoken = /^(LED|RISC|SIM|MEMS|REBCO|GaN|SiC|SPAD|DP|SCARA|PAN|CAN|NOR|SAN|MES|FADEC|PEM|CMP)/.test(first);
  if (spelt && !spoken) return `${/^[AEFHILMNORSX]/.test(first) ? 'an' : 'a'} ${noun}`;
  const startsWithVowel = /^(?:8|11\b|18\b|α|[aei]|o(?!ne)|u(?!ni|ser|se))/i.test(first);
  return `${startsWithVowel ? 'an' : 'a'} ${noun}`;
}

const fill = (pattern: string, values: Readonly<Record<string, string>>): string => pattern.replace(/\{([^}]+)\}/g, (_, key: string) => values[key] ?? '');

/** Fills a Chinese pattern, setting spaces where Latin text meets Chinese. */
function fillChinese(pattern: string, values: Readonly<Record<string, string>>): string {
  const parts = pattern.split(/(\{[^}]+\})/).map((part) => (part.startsWith('{') ? values[part.slice(1, -1)] ?? '' : part.trim()));
  return joinChinese(...parts);
}

/** A summary in both languages. The two say the same facts, each in a sentence of its own shape. */
export function makeSummary(random: Random, parts: NameParts, releaseYear: number): Both {
  const { kind, modifier, scenes: [scene, other = scene], figures, model, maker, words } = parts;
  if (!scene || !other) throw new Error(`No scene fits ${kind.name.zh}`);
  const product = modifiedKind(kind, modifier);
  const article = kind.uncountable ? product.en : withArticle(product.en);
  const clauses = random.sample(figures.flatMap(({ clause }) => clause ?? []), 4);
  const [sentenceClause, ...rest] = clauses;
  const closing = random.pick(closings);
  const sentence = random.pick(words.sentences.filter(({ only, zh }) => holdsFor(only, kind) && (sentenceClause !== undefined || !zh.includes('{spec}'))));
  const usesClause = sentence.zh.includes('{spec}');
  const left = usesClause ? rest : clauses;
  const figureSentence = random.pick(figureSentences.filter(({ zh }) => (zh.match(/\{\d\}/g) ?? []).length <= left.length).concat(left.length === 0 ? [closing] : []));
  const values = (language: 'zh' | 'en'): Record<string, string> => ({
    product: product[language],
    kind: kind.name[language],
    'a product': article,
    'A product': capital(article),
    does: kind.does[language],
    scene: scene[language],
    other: other === scene ? { zh: '同类场合', en: 'similar uses' }[language] : other[language],
    model,
    maker: language === 'zh' ? maker.brand.zh : maker.brand.letters.name,
    spec: sentenceClause?.[language] ?? '',
    year: String(releaseYear),
    1: left[0]?.[language] ?? '',
    2: left[1]?.[language] ?? '',
    3: left[2]?.[language] ?? '',
  });
  const patterns = [sentence, ...(random.chance(0.7) && left.length > 0 ? [figureSentence] : []), ...(random.chance(0.3) ? [closing] : [])];
  return {
    zh: [random.pick(openings.zh), ...patterns.map(({ zh }) => zh)].map((pattern) => fillChinese(pattern, values('zh'))).join(''),
    en: [random.pick(openings.en), ...patterns.map(({ en }) => en)].map((pattern) => capital(fill(pattern, values('en')))).join(' '),
  };
}
