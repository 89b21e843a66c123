// Amounts as each language counts them: by ten thousand and hundred million in Chinese, by million and billion in English.
import { number, type Language } from './fill.ts';

interface Scale {
  step: number;
  word: string;
}

const scales: Record<Language, readonly Scale[]> = {
  zh: [{ step: 100_000_000, word: '亿' }, { step: 10_000, word: '万' }],
  en: [{ step: 1_000_000_000, word: 'billion' }, { step: 1_000_000, word: 'million' }],
};

/** A figure with the word for its scale, which is '' where it is written out. Never rounded: at most two decimals, or a smaller scale. */
const scaled = (language: Language, value: number): { figure: string; word: string } => {
  const scale = scales[language].find(({ step }) => value >= step && value % (step / 100) === 0);
  return { figure: number(language, value / (scale?.step ?? 1)), word: scale?.word ?? '' };
};

/** An amount of whole yuan in two parts, so that the figure can stand out: `2,000` and `万元`, `20` and `million yuan`. */
export const yuanParts = (language: Language, yuan: number): { figure: string; unit: string } => {
  const { figure, word } = scaled(language, yuan);
  return { figure, unit: language === 'zh' ? `${word}元` : word === '' ? 'yuan' : `${word} yuan` };
};

/** An amount of whole yuan: `2,000 万元` / `20 million yuan`. */
export const yuanText = (language: Language, yuan: number): string => {
  const { figure, unit } = yuanParts(language, yuan);
  return `${figure} ${unit}`;
};

/** What a figure of the policy says, without its year and period. */
export interface Figure {
  /** In `unit`. */
  value: number;
  unit: 'count' | 'yuan' | 'percent' | 'percentage-points' | 'kilowatts' | 'tonnes' | 'tonnes-per-year' | 'ratio';
  /** What is counted. For `count` only. */
  counter?: { zh: string; en?: string | undefined } | undefined;
  qualifier: 'exactly' | 'over' | 'at-least' | 'about' | 'at-most';
}

const qualifiers: Record<Language, Record<Figure['qualifier'], string>> = {
  zh: { exactly: '', over: '超过 ', 'at-least': '不少于 ', about: '约 ', 'at-most': '不高于 ' },
  en: { exactly: '', over: 'over ', 'at-least': 'at least ', about: 'about ', 'at-most': 'at most ' },
};

const unitWords: Record<Language, Record<Exclude<Figure['unit'], 'count' | 'yuan' | 'ratio' | 'percent'>, string>> = {
  zh: { 'percentage-points': '个百分点', kilowatts: '千瓦', tonnes: '吨', 'tonnes-per-year': '吨/年' },
  en: { 'percentage-points': 'percentage points', kilowatts: 'kW', tonnes: 'tonnes', 'tonnes-per-year': 'tonnes a year' },
};

const measured = (language: Language, value: number, unit: string): string => {
  const { figure, word } = scaled(language, value);
  const parts = language === 'zh' ? [figure, `${word}${unit}`] : [figure, word, unit];
  return parts.filter((part) => part !== '').join(' ');
};

/** A figure without its qualifier: `1,500 项`, `300 万千瓦`, `95%`. */
const figureText = (language: Language, { value, unit, counter }: Figure): string => {
  if (unit === 'yuan') return yuanText(language, value);
  if (unit === 'percent') return `${number(language, value)}%`;
  if (unit === 'ratio') return number(language, value);
  if (unit !== 'count') return measured(language, value, unitWords[language][unit]);
  return measured(language, value, (language === 'en' ? counter?.en : undefined) ?? counter?.zh ?? '');
};

/** What is to be reached, or not to be crossed: `超过 1,500 项` / `over 1,500 products`. */
export const targetText = (language: Language, figure: Figure): string => `${qualifiers[language][figure.qualifier]}${figureText(language, figure)}`;
