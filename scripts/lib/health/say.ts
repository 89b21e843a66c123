// Small helps for saying the same in both languages.
import type { ProblemLanguage } from '../../../src/catalogue/problem.ts';
import type { Localized } from '../../../src/catalogue/schema.ts';
import { number } from '../../../src/i18n/fill.ts';

/** How a report speaks. */
export interface Say {
  language: ProblemLanguage;
  /** One of two sentences. */
  text: (zh: string, en: string) => string;
  /** A name, in Chinese where there is no English. */
  name: (name: Localized) => string;
  /** A figure, grouped as the language does. */
  count: (value: number) => string;
  /** In English, a figure with its noun: `1 product`, `2 products`. */
  many: (value: number, one: string, other?: string) => string;
  /** Items in a sentence. */
  list: (items: readonly string[]) => string;
}

export const sayIn = (language: ProblemLanguage): Say => {
  const count = (value: number): string => number(language, value);
  return {
    language,
    text: (zh, en) => (language === 'zh' ? zh : en),
    name: ({ zh, en }) => (language === 'zh' ? zh : (en ?? zh)),
    count,
    many: (value, one, other = `${one}s`) => `${count(value)} ${value === 1 ? one : other}`,
    list: (items) => items.join(language === 'zh' ? '、' : ', '),
  };
};

/** Whole percent; 0 and 100 only where it is none and all. */
export const wholePercent = (filled: number, counted: number): string => {
  if (counted === 0) return '—';
  const rounded = Math.round((filled / counted) * 100);
  return `${filled === 0 ? 0 : filled === counted ? 100 : Math.min(99, Math.max(1, rounded))}%`;
};

/** Files that have something in common, the first by name. */
export const filesCell = (files: readonly string[], { text, count }: Say): string => {
  const [first = ''] = files;
  return files.length <= 1 ? first : text(`${first} 等 ${count(files.length)} 个文件`, `${first} and ${count(files.length - 1)} more`);
};
