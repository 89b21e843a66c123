// What every part of the calculator needs to write and to link.
import type { Localized } from '../../catalogue/schema.ts';
import { fenText } from '../../i18n/fen.ts';
import { fill, pick, type Message, type Values } from '../../i18n/fill.ts';
import { address, type Locale } from '../../site-paths.ts';
import type { CalculatorMessageKey } from './messages.ts';

export interface Speaker {
  locale: Locale;
  t: (key: CalculatorMessageKey, values?: Values) => string;
  to: (path: string) => string;
  money: (fen: bigint) => string;
  /** A text of the content; `lang` is set where the Chinese stands in. */
  say: (text: Localized) => { text: string; lang?: string };
}

export const speakerOf = ({ base, locale, messages }: { base: string; locale: Locale; messages: Record<CalculatorMessageKey, Message> }): Speaker => ({
  locale,
  t: (key, values) => fill(locale, messages[key], values),
  to: (path) => address(base, locale, path),
  money: (fen) => fenText(locale, fen),
  say: (text) => pick(locale, text),
});
