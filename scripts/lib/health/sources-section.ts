import type { OldSources } from '../../../src/catalogue/health/old-sources.ts';
import type { Section } from '../report.ts';
import { filesCell, type Say } from './say.ts';

export const sourcesSection = ({ addresses, sources, hosts }: OldSources, say: Say): Section => {
  const { text, count, many } = say;
  const [oldest] = sources;
  return {
    title: text('出处', 'Sources'),
    summary:
      oldest === undefined
        ? text(`${count(addresses)} 个网页都在一年之内采集`, `${many(addresses, 'page')}, all read within the last year`)
        : text(
            `${count(addresses)} 个网页中 ${count(sources.length)} 个采集已超过一年，最早 ${oldest.retrieved}`,
            `read more than a year ago: ${count(sources.length)} of ${many(addresses, 'page')}, the first on ${oldest.retrieved}`,
          ),
    blocks:
      oldest === undefined
        ? []
        : [
            { table: { caption: text('按网站', 'By host'), headings: text('网页,网站', 'pages,host').split(','), numeric: [0], rows: hosts.map(({ host, addresses: own }) => [count(own), host]) } },
            {
              table: {
                caption: text('按采集日期，最早的在前（只有文号、没有网址的出处不计）', 'By day, the first read first (documents without an address are not counted)'),
                headings: text('采集日期,天,用到它的文件,网址', 'read on,days,used in,address').split(','),
                numeric: [1],
                rows: sources.map(({ address, retrieved, days, files }) => [retrieved, count(days), filesCell(files, say), address]),
              },
            },
          ],
  };
};
