// A technical figure as a language writes it: every digit that is stated, grouped.
import type { Language } from './fill.ts';

const formats: Record<Language, Intl.NumberFormat> = {
  zh: new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 12 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 12 }),
};

export const figure = (language: Language, value: number): string => formats[language].format(value);

/** With its unit; degrees of an angle and per cent follow without a space. */
export const withUnit = (text: string, unit: string): string => (unit === '' ? text : `${text}${/^[%°′″]$/.test(unit) ? '' : ' '}${unit}`);
