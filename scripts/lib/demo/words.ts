// The small language in which the vocabulary is written, and what it is read into.
//
//   '氢气循环泵|hydrogen recirculation pump'      a text in both languages
//   '[ac]离心式|centrifugal'                      holds only for the category's kinds a and c
//   '[+]大功率|high-power'                        holds only for large ones ([-] small ones)
//   '~碳纤维|carbon fibre'                        a kind that takes no article in English
//   '流量|Flow|m³/h', '通道数|Number of channels|路;'   a label with its unit, or one unit per language

/** A text in both languages. */
export interface Both { zh: string; en: string }

/** A text and the products for which it holds. */
export interface Phrase extends Both {
  /** Keys of the kinds for which it holds; empty for all. */
  only: string;
  /** `large` or `small` if it holds for one half of the sizes. */
  size?: 'large' | 'small';
}

/** A kind of product within a category. */
export interface Kind {
  /** `a`, `b`, … in the order in which the category names them. */
  key: string;
  name: Both;
  /** What it does: a verb phrase that follows the product's name in each language. */
  does: Both;
  /** Whether the English name takes no article, as 'carbon fibre' does. */
  uncountable: boolean;
}

/** How a figure follows the size of the product, and whether it may stand in the name. */
export type Trait = 'grows' | 'shrinks' | 'title';

/** The pattern of one technical figure. */
export interface SpecificationTemplate {
  label: Both;
  unit: Both;
  /** Keys of the kinds that have this figure; empty for all. */
  only: string;
  form: 'exact' | 'at-least' | 'at-most' | 'within' | 'span' | 'choice';
  /** Limits and steps of the figure, in the unit; of the lower end for a span. */
  low: number;
  high: number;
  step: number;
  /** Limits of the upper end of a span. */
  upper?: readonly [number, number];
  choices: readonly Both[];
  /** Whether a summary may state it; a warranty is no figure for a sentence. */
  isTelling: boolean;
  traits: readonly Trait[];
}

/** The words of one category. */
export interface CategoryWords {
  kinds: readonly Kind[];
  modifiers: readonly Phrase[];
  /** Patterns of model numbers: `{B}` two letters of the brand, `{Brand}` the brand, `#` a digit. */
  series: readonly string[];
  specifications: readonly SpecificationTemplate[];
  scenes: readonly Phrase[];
  /** Sentences about the category's products, with {kind}, {scene} and {spec}. */
  sentences: readonly Phrase[];
  /** How its products are counted, and how many one customer buys at most. */
  counted: Both;
  mostCounted: number;
  /** Whether names carry a version (V3.2) and not a model. */
  isSoftware: boolean;
}

/** The words of one sector. */
export interface SectorWords {
  /** Trades that stand in a maker's name: 半导体|Semiconductor. */
  trades: readonly Both[];
  /** Fields of an institute: 微电子技术|Microelectronics. */
  fields: readonly Both[];
  categories: Readonly<Record<string, CategoryWords>>;
}

/** Reads `中文|English`; without a bar, the text is the same in both languages. */
export function both(text: string): Both {
  const [zh = '', en = zh] = text.split('|');
  return { zh, en };
}

/** Reads a text with its mark, as in `[ac+]离心式|centrifugal`. */
export function phrase(text: string): Phrase {
  const mark = /^\[([a-z]*)([+-]?)\]/.exec(text);
  const words = both(mark ? text.slice(mark[0].length) : text);
  const size = mark?.[2] === '+' ? 'large' : mark?.[2] === '-' ? 'small' : undefined;
  return { ...words, only: mark?.[1] ?? '', ...(size && { size }) };
}

/** Whether something marked for some kinds holds for this one. */
export const holdsFor = (only: string, kind: Kind): boolean => only === '' || only.includes(kind.key);

function kind(text: string, index: number): Kind {
  const uncountable = text.startsWith('~');
  const [zh, en, doesZh, doesEn] = (uncountable ? text.slice(1) : text).split('|');
  if (!zh || !en || !doesZh || !doesEn) throw new Error(`A kind needs two names and two clauses: ${text}`);
  return { key: String.fromCharCode(97 + index), name: { zh, en }, does: { zh: doesZh, en: doesEn }, uncountable };
}

function template(label: string): Pick<SpecificationTemplate, 'label' | 'unit' | 'only' | 'choices' | 'isTelling'> {
  const { only } = phrase(label);
  const [zh, en, unit = ''] = label.replace(/^\[[^\]]*\]/, '').split('|');
  if (!zh || !en) throw new Error(`A specification needs a label in both languages: ${label}`);
  const [unitZh = '', unitEn = unitZh] = unit.split(';');
  return { label: { zh, en }, unit: { zh: unitZh, en: unitEn }, only, choices: [], isTelling: true };
}

type FigureArguments = [label: string, low: number, high: number, step: number, ...traits: Trait[]];
const figure = (form: SpecificationTemplate['form']) => (...[label, low, high, step, ...traits]: FigureArguments): SpecificationTemplate => ({
  ...template(label), form, low, high, step, traits,
});

/** A figure as it is: `110`. */
export const exact = figure('exact');
/** A lower bound: `≥ 110`. */
export const atLeast = figure('at-least');
/** An upper bound: `≤ 110`. */
export const atMost = figure('at-most');
/** A deviation to both sides: `±0.02`. */
export const within = figure('within');

/** A range: from the lower end, within `lower`, to the upper end, within `upper`. */
export function span(label: string, lower: readonly [number, number], upper: readonly [number, number], step: number): SpecificationTemplate {
  return { ...template(label), form: 'span', low: lower[0], high: lower[1], upper, step, traits: [] };
}

/** One of several words. */
export function choice(label: string, ...choices: string[]): SpecificationTemplate {
  return { ...template(label), form: 'choice', low: 0, high: 0, step: 1, choices: choices.map(both), traits: [] };
}

/** What the vocabulary files write for one category. */
interface CategoryText {
  kinds: string[];
  modifiers: string[];
  series: string[];
  specs: SpecificationTemplate[];
  scenes: string[];
  sentences: string[];
  counted?: string;
  most?: number;
  software?: boolean;
}

/** Reads the words of one category; throws if a kind is incomplete. */
export function category(text: CategoryText): CategoryWords {
  return {
    kinds: text.kinds.map(kind),
    modifiers: text.modifiers.map(phrase),
    series: text.series,
    specifications: text.specs,
    scenes: text.scenes.map(phrase),
    sentences: text.sentences.map(phrase),
    counted: both(text.counted ?? '台|units'),
    mostCounted: text.most ?? 30,
    isSoftware: text.software ?? false,
  };
}
