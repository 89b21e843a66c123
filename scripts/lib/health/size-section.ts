import type { Size } from '../../../src/catalogue/health/size.ts';
import { translator } from '../../../src/i18n/index.ts';
import type { Section } from '../report.ts';
import type { Say } from './say.ts';

export const sizeSection = ({ products, manufacturers, lists, byStatus }: Size, { language, text, count, many, list }: Say): Section => {
  const status = translator(language);
  const told = list(byStatus.filter((one) => one.products > 0).map((one) => `${text(status(`status-${one.status}`), status(`status-${one.status}`).toLowerCase())} ${count(one.products)}`));
  return {
    title: text('规模', 'Size'),
    summary: text(
      `${count(products)} 项产品、${count(manufacturers)} 家企业、${count(lists)} 个名单${told === '' ? '' : `；${told}`}`,
      `${many(products, 'product')}, ${many(manufacturers, 'manufacturer')}, ${many(lists, 'list')}${told === '' ? '' : `; ${told}`}`,
    ),
    blocks: [],
  };
};
