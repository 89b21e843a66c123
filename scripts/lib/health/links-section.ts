import type { AddressFinding, Links } from '../../../src/catalogue/health/links.ts';
import type { Block, Section, Table } from '../report.ts';
import { filesCell, type Say } from './say.ts';
import { faultNames } from './words.ts';

const table = (own: Omit<Table, 'headings' | 'rows'>, findings: readonly AddressFinding[], say: Say): Block[] =>
  findings.length === 0
    ? []
    : [
        {
          table: {
            ...own,
            headings: say.text('原因,用到它的文件,网址', 'why,used in,address').split(','),
            rows: findings.map(({ address, faults, files }) => [say.list(faults.map((fault) => faultNames[fault][say.language])), filesCell(files, say), address]),
          },
        },
      ];

const isOnlyHttp = ({ faults }: AddressFinding): boolean => faults.every((fault) => fault === 'not-https');

export const linksSection = ({ addresses, findings }: Links, say: Say): Section => {
  const { text, count, many, list } = say;
  const { grave = [], hints = [], http = [] } = Object.groupBy(findings, (one) => (one.isGrave ? 'grave' : isOnlyHttp(one) ? 'http' : 'hints'));
  const parts = [
    { found: grave, told: text(`${count(grave.length)} 个多半打不开`, `${count(grave.length)} unlikely to lead anywhere`) },
    { found: hints, told: text(`${count(hints.length)} 个值得看一眼`, `${count(hints.length)} worth a look`) },
    { found: http, told: text(`${count(http.length)} 个只是没用 https`, `${count(http.length)} merely not https`) },
  ].flatMap(({ found, told }) => (found.length > 0 ? [told] : []));
  const told = parts.length > 0 ? list(parts) : text('未发现问题', 'nothing looks wrong');
  return {
    title: text('网址', 'Addresses'),
    summary: text(`${count(addresses)} 个网址：${told}（未联网，只看写法）`, `${many(addresses, 'address', 'addresses')}: ${told} (judged by spelling, no network)`),
    ...(findings.length > 0 && {
      intro: text('没有联网打开任何网址，只从写法判断：这里没有的，也可能已经失效。', 'No address was opened; only the spelling was judged. An address that is not named here may be dead all the same.'),
    }),
    blocks: [
      ...table({ caption: text('多半打不开，或不是想要的那一页', 'Likely not to lead to the page that was meant') }, grave, say),
      ...table({ caption: text('值得看一眼', 'Worth a look') }, hints, say),
      ...table({ caption: text('只是没用 https', 'Merely not https'), isAside: true }, http, say),
    ],
  };
};
