import type { Term, Terms } from '../../../src/catalogue/health/terms.ts';
import { expiringDays } from '../../../src/catalogue/status.ts';
import type { Block, Section } from '../report.ts';
import type { Say } from './say.ts';

interface Told {
  caption: string;
  /** Heading of the days between the day of the report and the end. */
  days: string;
}

/** What ends together was listed together, and is renewed together. */
const batchTable = ({ caption, days }: Told, terms: readonly Term[], { text, name, count }: Say): Block => {
  const batches = [...Map.groupBy(terms, ({ validUntil, list, document }) => JSON.stringify([validUntil, list.id, document])).values()];
  return {
    table: {
      caption,
      headings: [text('有效期至', 'valid until'), days, text('产品', 'products'), text('名单', 'list'), text('文号', 'document')],
      numeric: [1, 2],
      rows: batches.flatMap((batch) => {
        const [first] = batch;
        return first ? [[endOf(first, text), daysOf(first, count), count(batch.length), name(first.list.name), first.document ?? text('未载明', 'not stated')]] : [];
      }),
    },
  };
};

const endOf = ({ validUntil }: Term, text: Say['text']): string => validUntil ?? text('未载明', 'not stated');
const daysOf = ({ days }: Term, count: Say['count']): string => (days === undefined ? '' : count(Math.abs(days)));

const productTable = ({ caption, days }: Told, terms: readonly Term[], { text, name, count }: Say): Block => ({
  table: {
    caption,
    headings: [text('有效期至', 'valid until'), days, text('产品编号', 'product'), text('企业', 'manufacturer'), text('名单', 'list'), text('文号', 'document')],
    numeric: [1],
    rows: terms.map((term) => [endOf(term, text), daysOf(term, count), term.product.id, name(term.manufacturer.name), name(term.list.name), term.document ?? text('未载明', 'not stated')]),
  },
});

const tables = (told: Told, terms: readonly Term[], say: Say): Block[] =>
  terms.length === 0
    ? []
    : [
        batchTable({ ...told, caption: say.text(`${told.caption}，按批`, `${told.caption}, by batch`) }, terms, say),
        productTable({ ...told, caption: say.text(`${told.caption}，逐项`, `${told.caption}, one by one`) }, terms, say),
      ];

const endlessTable = (terms: readonly Term[], { text, name }: Say): Block[] =>
  terms.length === 0
    ? []
    : [
        {
          table: {
            caption: text('名单有有效期规定，列入记录却没有写有效期', 'Without an end, though the list has a rule for it'),
            headings: text('列入日期,产品编号,企业,名单,文号', 'listed on,product,manufacturer,list,document').split(','),
            rows: terms.map(({ product, manufacturer, list, listedOn, document }) => [listedOn ?? text('未载明', 'not stated'), product.id, name(manufacturer.name), name(list.name), document ?? text('未载明', 'not stated')]),
          },
        },
      ];

export const termsSection = ({ expiring, continued, lapsed, withoutEnd }: Terms, say: Say): Section => {
  const { text, count } = say;
  return {
    title: text('有效期', 'Terms'),
    summary: text(
      `${expiringDays} 天内到期 ${count(expiring.length)} 条${continued > 0 ? `（另有 ${count(continued)} 条已续）` : ''}，近一年到期未续 ${count(lapsed.length)} 条，缺有效期 ${count(withoutEnd.length)} 条`,
      `ending within ${expiringDays} days: ${count(expiring.length)}${continued > 0 ? ` (besides ${count(continued)} already continued)` : ''}; ended in the last year, not renewed: ${count(lapsed.length)}; without an end: ${count(withoutEnd.length)}`,
    ),
    blocks: [
      ...tables({ caption: text(`${expiringDays} 天内到期、尚未续列`, `Ending within ${expiringDays} days, not renewed yet`), days: text('还有天数', 'days left') }, expiring, say),
      ...tables({ caption: text('近一年到期、没有续列', 'Ended in the last year, not renewed'), days: text('已过天数', 'days ago') }, lapsed, say),
      ...endlessTable(withoutEnd, say),
    ],
  };
};
