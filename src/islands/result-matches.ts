// Which words of a result matched, for its name, its maker, its models, and a line of its text.
import type { AnyText } from '../catalogue/schema.ts';
import { pick } from '../i18n/fill.ts';
import type { TermAnswer } from '../search/ask.ts';
import type { CardLine, ResultCard } from '../search/card.ts';
import { excerpt, marksOf, merged, marksOfReading, type Mark } from '../search/highlight.ts';
import { keyOf, type Fold } from '../search/normalise.ts';
import type { Locale } from '../site-paths.ts';

export interface MarkedText {
  text: string;
  lang?: string | undefined;
  marks: Mark[];
}

export interface Matches {
  name: MarkedText;
  maker: MarkedText;
  models: MarkedText;
  /** A line for each term that neither name, model nor maker shows. */
  lines: (MarkedText & { kind: CardLine['kind'] | 'name' | 'maker' })[];
}

/** What stands for a term in a text: itself, what it was corrected to, and words of its meaning. */
const keysOf = ({ terms, corrected = [], synonyms = [] }: TermAnswer, fold: Fold): string[] => [...terms.map((term) => keyOf(term, fold)), ...corrected, ...synonyms];

const mostLines = 2;
const around = 24;

/** A text in the page's language, or in the other one where only that one matches. */
const lineIn = (locale: Locale, text: AnyText, keys: readonly string[], fold: Fold): MarkedText | undefined => {
  const own = pick(locale, text);
  const other = typeof text === 'string' ? own : pick(locale === 'zh' ? 'en' : 'zh', text);
  for (const { text: one, lang } of [{ ...own, lang: own.lang }, { ...other, lang: other.text === own.text ? own.lang : locale === 'zh' ? 'en' : 'zh-CN' }]) {
    const marks = marksOf(one, keys, fold);
    if (marks.length > 0) return { ...excerpt(one, marks, around), lang };
  }
  return undefined;
};

export const matchesOf = (card: ResultCard, answers: readonly TermAnswer[], fold: Fold, locale: Locale): Matches => {
  const keys = answers.flatMap((answer) => keysOf(answer, fold));
  const read = answers.filter(({ understood }) => understood === 'pinyin').flatMap(({ terms }) => terms.map((term) => keyOf(term, fold)));
  const marked = (text: { text: string; lang?: string }, chinese: string, reading: string): MarkedText => {
    const plain = marksOf(text.text, keys, fold);
    const byReading = text.text === chinese ? read.flatMap((letters) => marksOfReading(chinese, reading.split(' '), letters)) : [];
    return { ...text, marks: merged([...plain, ...byReading]) };
  };
  const name = marked(pick(locale, card.name), card.name.zh, card.reading);
  const maker = marked(pick(locale, card.maker), card.maker.zh, card.makerReading);
  const models = marked({ text: card.models.filter((model, place) => place < 3 || marksOf(model, keys, fold).length > 0).join(' / ') }, '', '');
  const isShown = (answer: TermAnswer): boolean => [name, maker, models].some(({ text }) => marksOf(text, keysOf(answer, fold), fold).length > 0);
  const lines: Matches['lines'] = [];
  for (const answer of answers.filter((one) => !isShown(one))) {
    for (const { kind, text } of [{ kind: 'name' as const, text: card.name }, { kind: 'maker' as const, text: card.maker }, ...card.lines]) {
      const line = lines.length < mostLines ? lineIn(locale, text, keysOf(answer, fold), fold) : undefined;
      if (!line) continue;
      lines.push({ kind, ...line });
      break;
    }
  }
  return { name, maker, models, lines };
};
