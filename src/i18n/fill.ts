// Filling in messages and choosing a language: what pages and islands share. Carries no messages.
export type Language = 'zh' | 'en';

/** A whole sentence with {placeholders}; where the language has a plural, one for `{count}` being one. */
export type Message = string | { one: string; other: string };
export type Values = Record<string, string | number>;

const formatNumber: Record<Language, Intl.NumberFormat> = { zh: new Intl.NumberFormat('zh-CN'), en: new Intl.NumberFormat('en') };

const chinese = /\p{Script=Han}/u;

/**
 * Fills in a message. Numbers are grouped as the language does. A Chinese sentence sets Latin apart by spaces, so beside a Chinese value
 * its space goes: 在 10 至 14 周之间. @throws if a placeholder has no value
 */
export const fill = (language: Language, message: Message, values: Values = {}): string => {
  const text = typeof message === 'string' ? message : values['count'] === 1 ? message.one : message.other;
  return text.replace(/(\p{Script=Han} )?\{(\w+)\}( (?=\p{Script=Han}))?/gu, (_, before = '', name: string, after = '') => {
    const value = values[name];
    if (value === undefined) throw new Error(`The message "${text}" needs a value for {${name}}.`);
    const shown = typeof value === 'number' ? number(language, value) : value;
    return `${chinese.test(shown.slice(0, 1)) ? before.trim() : before}${shown}${chinese.test(shown.slice(-1)) ? '' : after}`;
  });
};

/** A localised text of the content in a language. `lang` is set where the Chinese stands in for a missing English. */
export const pick = (language: Language, text: string | { zh: string; en?: string | undefined }): { text: string; lang?: string } => {
  if (typeof text === 'string') return { text };
  if (language === 'zh') return { text: text.zh };
  return text.en === undefined ? { text: text.zh, lang: 'zh-CN' } : { text: text.en };
};

export const number = (language: Language, value: number): string => formatNumber[language].format(value);

const oneDecimal: Intl.NumberFormatOptions = { style: 'percent', minimumFractionDigits: 1 };
const shareFormat: Record<Language, Intl.NumberFormat> = { zh: new Intl.NumberFormat('zh-CN', oneDecimal), en: new Intl.NumberFormat('en', oneDecimal) };

/** A share from 0 to 1 as `97.5%`. */
export const percent = (language: Language, share: number): string => shareFormat[language].format(share);
