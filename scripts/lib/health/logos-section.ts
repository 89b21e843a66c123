import type { MakerWithoutLogo } from '../../../src/catalogue/health/logos.ts';
import type { Section } from '../report.ts';
import type { Say } from './say.ts';

export const logosSection = (makers: readonly MakerWithoutLogo[], { text, name, count, many }: Say): Section => {
  const products = makers.reduce((sum, one) => sum + one.products, 0);
  return {
    title: text('标识图', 'Logos'),
    summary:
      makers.length === 0
        ? text('每家企业都有标识图，或其产品有', 'every manufacturer has one, or a product of it has')
        : text(`${count(makers.length)} 家企业和它们的 ${count(products)} 项产品只能显示字标`, `${many(makers.length, 'manufacturer')} with ${many(products, 'product')} shown by a monogram`),
    blocks:
      makers.length === 0
        ? []
        : [
            {
              table: {
                caption: text('没有标识图的企业，产品多的在前', 'Manufacturers without a logo, those with the most products first'),
                headings: text('产品,企业编号,名称', 'products,manufacturer,name').split(','),
                numeric: [0],
                rows: makers.map(({ manufacturer, products: own }) => [count(own), manufacturer.id, name(manufacturer.name)]),
              },
            },
          ],
  };
};
