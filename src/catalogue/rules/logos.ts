// Pictures that are named are there, and pictures that are there are named.
import { allRead, problemAt, type Rule } from './rule.ts';

export const logoExists: Rule = ({ logos, manufacturers, products }) => {
  const known = new Set(logos.map(({ name }) => name));
  return [...manufacturers, ...products].flatMap((entry) =>
    entry.data.logo === undefined || known.has(entry.data.logo)
      ? []
      : [
          problemAt(entry, ['logo'], {
            zh: `logos/ 里没有 "${entry.data.logo}"`,
            hintZh: '请放入这个文件，或删去 logo 一项；没有标识图时显示字标。',
            en: `logos/ holds no "${entry.data.logo}"`,
            hintEn: 'Add the file, or remove the field: a monogram is shown instead.',
          }),
        ],
  );
};

export const logoIsUsed: Rule = (records) => {
  if (!allRead(records, 'manufacturers') || !allRead(records, 'products')) return [];
  const { logos, manufacturers, products } = records;
  const used = new Set([...manufacturers, ...products].map(({ data }) => data.logo));
  return logos
    .filter(({ name }) => !used.has(name))
    .map(({ name }) =>
      problemAt({ file: `logos/${name}` }, [], {
        zh: '没有企业或产品使用这个图',
        hintZh: '请在对应记录里写 "logo": 文件名，或删去这个文件。',
        en: 'no manufacturer or product uses this picture',
        hintEn: 'Name it in the record\'s "logo" field, or remove the file.',
      }),
    );
};
