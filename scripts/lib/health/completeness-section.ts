import { filledShare, type Completeness, type FieldCount, type ProductField } from '../../../src/catalogue/health/completeness.ts';
import type { Told } from '../../../src/catalogue/problem.ts';
import type { Block, Section } from '../report.ts';
import { wholePercent, type Say } from './say.ts';
import { manufacturerFieldNames, productFieldNames, shortFieldNames } from './words.ts';

/** Fields named in the overview: those that lack the most. */
const named = 3;

const share = ({ filled, counted }: FieldCount<string>): number => (counted === 0 ? 1 : filled / counted);

const barest = <Name extends string>(fields: readonly FieldCount<Name>[], names: Record<Name, Told>, { language, list }: Say): string =>
  list(
    fields
      .filter((one) => one.isGap && share(one) < 1)
      .sort((a, b) => share(a) - share(b))
      .slice(0, named)
      .map((one) => `${language === 'en' ? names[one.field].en.toLowerCase().replace('english', 'English') : names[one.field].zh} ${wholePercent(one.filled, one.counted)}`),
  );

const inShort = <Name extends string>(fields: readonly FieldCount<Name>[], names: Record<Name, Told>, say: Say): string => {
  const filled = filledShare(fields);
  if (filled === undefined) return say.text('没有记录', 'no records');
  const least = barest(fields, names, say);
  const whole = filled === 1 ? '100%' : `${Math.min(99, Math.round(filled * 100))}%`;
  return least === '' ? say.text(`${whole}，没有缺项`, `${whole}, nothing missing`) : say.text(`${whole}，最缺${least}`, `${whole}, least: ${least}`);
};

const fieldTable = <Name extends string>(caption: string, { fields, names }: { fields: readonly FieldCount<Name>[]; names: Record<Name, Told> }, { language, text, count }: Say): Block => ({
  table: {
    caption,
    isWhole: true,
    headings: text('项目,应计,已填,比例,缺', 'field,counted,filled,share,missing').split(','),
    numeric: [1, 2, 3, 4],
    rows: fields.map(({ field, isGap, counted, filled }) => [names[field][language], count(counted), count(filled), wholePercent(filled, counted), isGap ? count(counted - filled) : text('可无', 'may be none')]),
  },
});

const sectorTable = ({ bySector }: Completeness, { language, text, name, count }: Say): Block => {
  const fields = bySector[0]?.fields ?? [];
  const heading = ({ field, isGap }: FieldCount<ProductField>): string => `${shortFieldNames[field][language]}${isGap ? '' : '*'}`;
  return {
    table: {
      caption: text('产品各项的比例，按行业（* 可以没有，不算缺）', 'Share of products with each field, by sector (* may be none, never missing)'),
      isWhole: true,
      headings: [text('行业', 'sector'), text('产品', 'products'), ...fields.map(heading)],
      numeric: [1, ...fields.map((_, index) => index + 2)],
      rows: bySector.map(({ sector, products, fields: own }) => [name(sector.name), count(products), ...own.map(({ filled, counted }) => wholePercent(filled, counted))]),
    },
  };
};

export const completenessSection = (completeness: Completeness, say: Say): Section => {
  const { products, manufacturers } = completeness;
  return {
    title: say.text('完整度', 'Completeness'),
    summary: say.text(
      `产品应填项已填 ${inShort(products, productFieldNames, say)}；企业 ${inShort(manufacturers, manufacturerFieldNames, say)}`,
      `products ${inShort(products, productFieldNames, say)}; manufacturers ${inShort(manufacturers, manufacturerFieldNames, say)}`,
    ),
    intro: say.text(
      '应填项是每条记录都该有的内容，空着才算缺。标“可无”的，产品本来可能没有，只报有多少。英文概述只计有概述的产品，注册证号只计医疗器械，标识图可用企业的，简称只计名称超过六个字的企业。',
      'A field counts as missing only where every such record should have it; where it “may be none”, only those that have it are counted. English summaries are counted for products with a summary, registrations for medical devices; a manufacturer’s logo also serves its products; short names are counted for names of more than six characters.',
    ),
    blocks: [
      fieldTable(say.text('产品', 'Products'), { fields: products, names: productFieldNames }, say),
      fieldTable(say.text('企业', 'Manufacturers'), { fields: manufacturers, names: manufacturerFieldNames }, say),
      sectorTable(completeness, say),
    ],
  };
};
