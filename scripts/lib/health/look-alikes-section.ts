import type { LikePair, LookAlikes, SharedNumber } from '../../../src/catalogue/health/look-alikes.ts';
import { translator } from '../../../src/i18n/index.ts';
import type { Block, Section } from '../report.ts';
import type { Say } from './say.ts';
import { likenessNames } from './words.ts';

const pairTable = (caption: string, pairs: readonly LikePair[], { language, text, name }: Say): Block[] =>
  pairs.length === 0
    ? []
    : [
        {
          table: {
            caption,
            headings: text('相近处,编号,编号,名称,名称', 'how,id,id,name,name').split(','),
            rows: pairs.map(({ a, b, likeness }) => [likenessNames[likeness][language], a.id, b.id, name(a.name), name(b.name)]),
          },
        },
      ];

const numberTable = (caption: string, numbers: readonly (SharedNumber & { kindName?: string })[], { text, list }: Say): Block[] =>
  numbers.length === 0
    ? []
    : [
        {
          table: {
            caption,
            headings: text('号码,产品', 'number,products').split(','),
            rows: numbers.map(({ number, kindName, products }) => [kindName === undefined ? number : text(`${number}（${kindName}）`, `${number} (${kindName})`), list(products.map(({ id }) => id))]),
          },
        },
      ];

export const lookAlikesSection = ({ manufacturers, products, registrations, models }: LookAlikes, say: Say): Section => {
  const { text, count, many, language, list } = say;
  const parts = [
    { found: manufacturers, told: text(`名称相近的企业 ${count(manufacturers.length)} 对`, `${many(manufacturers.length, 'pair')} of manufacturers with near names`) },
    { found: products, told: text(`同一企业名称相近的产品 ${count(products.length)} 对`, `${many(products.length, 'pair')} of products with near names`) },
    { found: registrations, told: text(`多项产品共用的证号 ${count(registrations.length)} 个`, `${many(registrations.length, 'registration number')} on several products`) },
    { found: models, told: text(`同一企业多项产品共用的型号 ${count(models.length)} 个`, `${many(models.length, 'model')} on several products`) },
  ].filter((part) => part.found.length > 0);
  const found = parts.length > 0;
  return {
    title: text('疑似重复', 'Look-alikes'),
    summary: found ? list(parts.map(({ told }) => told)) : text('没有', 'none'),
    ...(found && {
      intro: text('不是错误，请核对是否重复录入。企业填了不同的信用代码、产品填了不同的型号，就不再列出。', 'No errors: look whether one thing was entered twice. Two manufacturers with different credit codes, or two products with different models, are not named.'),
    }),
    blocks: [
      ...pairTable(text('企业', 'Manufacturers'), manufacturers, say),
      ...pairTable(text('同一企业的产品', 'Products of one manufacturer'), products, say),
      ...numberTable(text('同一注册证号', 'The same registration number'), registrations.map((one) => ({ ...one, kindName: translator(language)(`registration-${one.kind}`) })), say),
      ...numberTable(text('同一企业的同一型号', 'The same model of one manufacturer'), models, say),
    ],
  };
};
