import type { EnglishOfKind } from '../../../src/catalogue/health/english.ts';
import type { Block, Section } from '../report.ts';
import type { Say } from './say.ts';
import { textKindNames } from './words.ts';

/** Characters of a text that are enough to know it by. */
const shown = 40;

const shortened = (text: string): string => (Array.from(text).length > shown ? `${Array.from(text).slice(0, shown).join('')}…` : text);

const table = ({ kind, texts, missing }: EnglishOfKind, { text, count }: Say): Block => ({
  table: {
    caption: text(`${textKindNames[kind].zh}：${count(texts)} 处中 ${count(missing.length)} 处缺英文`, `${textKindNames[kind].en}: ${count(missing.length)} of ${count(texts)} without English`),
    headings: text('文件,位置,中文', 'file,field,Chinese').split(','),
    rows: missing.map(({ file, field, zh }) => [file, field, shortened(zh)]),
  },
});

export const englishSection = (kinds: readonly EnglishOfKind[], say: Say): Section => {
  const { language, text, count, list } = say;
  const lacking = kinds.filter(({ missing }) => missing.length > 0);
  const texts = kinds.reduce((sum, one) => sum + one.texts, 0);
  const missing = lacking.reduce((sum, one) => sum + one.missing.length, 0);
  const told = list(lacking.map((one) => `${textKindNames[one.kind][language]} ${count(one.missing.length)}`));
  return {
    title: text('英文', 'English'),
    summary:
      missing === 0
        ? text(`${count(texts)} 处文字都有英文`, `all ${count(texts)} texts have English`)
        : text(`${count(texts)} 处文字中 ${count(missing)} 处缺英文：${told}`, `${count(missing)} of ${count(texts)} texts without English: ${told}`),
    blocks: lacking.map((one) => table(one, say)),
  };
};
