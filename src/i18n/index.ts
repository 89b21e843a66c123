// The words of the interface, in both languages. Content comes with its own languages; see `pick`.
import { en } from './en.ts';
import { fill, type Language, type Message, type Values } from './fill.ts';
import { longDate } from './long-date.ts';
import { zh } from './zh.ts';

export { number, percent, pick } from './fill.ts';
export { longDate };
export type MessageKey = keyof typeof zh;
export type Messages = Record<MessageKey, Message>;
export type Translate = (key: MessageKey, values?: Values) => string;

const messages: Record<Language, Messages> = { zh, en };

/** The messages of one language. */
export const translator =
  (language: Language): Translate =>
  (key, values) =>
    fill(language, messages[language][key], values);

/** Some messages as plain data, for an island. */
export const messagesOf = <Key extends MessageKey>(language: Language, keys: readonly Key[]): Record<Key, Message> =>
  Object.fromEntries(keys.map((key) => [key, messages[language][key]])) as Record<Key, Message>; // fromEntries forgets the keys

const numerals = '〇一二三四五六七八九';
const chineseNumber = (value: number): string => {
  const [tens, units] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? numerals[tens] : ''}${tens > 0 ? '十' : ''}${units > 0 ? numerals[units] : ''}`;
};

/** A day as a title slip writes it: `二〇二六年十一月二十二日`. In English like any other day. */
export const slipDate = (language: Language, date: string): string => {
  if (language === 'en') return longDate(language, date);
  const [year = '', month = '', day = ''] = date.split('-');
  return `${[...year].map((digit) => numerals[Number(digit)]).join('')}年${chineseNumber(Number(month))}月${chineseNumber(Number(day))}日`;
};
