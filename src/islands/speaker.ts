// What every part of an island needs to write and to link.
import type { AnyText } from '../catalogue/schema.ts';
import { fenText } from '../i18n/fen.ts';
import { fill, pick, type Message, type Values } from '../i18n/fill.ts';
import { address, type Locale } from '../site-paths.ts';

export interface IslandSpeaker<Key extends string> {
  locale: Locale;
  /** Base path of the site with slashes at both ends. */
  base: string;
  t: (key: Key, values?: Values) => string;
  /** Address of a path of this site, in the language of the page. */
  to: (path: string) => string;
  money: (fen: bigint) => string;
  /** A text of the content; `lang` is set where the Chinese stands in. */
  say: (text: AnyText) => { text: string; lang?: string };
}

/** What an island is given by its page to speak with. */
export interface SpeakerProps<Key extends string> {
  base: string;
  locale: Locale;
  messages: Record<Key, Message>;
}

export const speakerOf = <Key extends string>({ base, locale, messages }: SpeakerProps<Key>): IslandSpeaker<Key> => ({
  locale,
  base,
  t: (key, values) => fill(locale, messages[key], values),
  to: (path) => address(base, locale, path),
  money: (fen) => fenText(locale, fen),
  say: (text) => pick(locale, text),
});
