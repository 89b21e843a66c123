// The command line of npm run end.
import { parseArgs } from 'node:util';
import { readDate, readYear } from '../../src/importing/dates.ts';
import type { Origin } from '../../src/importing/sources.ts';
import { parsedCommandLine } from './command-line.ts';

const usage = `用法 Usage: npm run end -- --product ID --list ID --on 2026-11-25 --reason 原因 --document 文号 [--url 网址] [--title 标题] [--reason-en REASON] [--year 2025] [--write]
--document 和 --url 至少写一个。At least one of --document and --url is needed. 不加 --write 只预览。Without --write nothing is changed.`;

export interface EndOptions {
  product: string;
  list: string;
  on: string;
  reason: { zh: string; en?: string };
  year?: number;
  origin: Origin;
  write: boolean;
}

/** An option's text; nothing where there is none, or none but spaces. */
const said = (text: string | undefined): string | undefined => (text?.trim() ? text.trim() : undefined);

/**
 * @param today day on which the document or page was looked at
 * @throws Error with what to do where something is missing, unknown or cannot be read
 */
export const parseEndOptions = (args: readonly string[], today: string): EndOptions => {
  const text = { type: 'string' } as const;
  const parse = () => parseArgs({ args: [...args], options: { product: text, list: text, on: text, reason: text, 'reason-en': text, year: text, document: text, url: text, title: text, write: { type: 'boolean', default: false } } });
  const { values } = parsedCommandLine(parse, { zh: '不带选项运行 npm run end，可以看到写法', en: 'npm run end without options shows how it is written.' });
  const [product, list, day, reason, reasonEn] = [values.product, values.list, values.on, values.reason, values['reason-en']].map(said);
  const [document, url, title] = [values.document, values.url, values.title].map(said);
  const missing = Object.entries({ product, list, on: day, reason }).filter(([, value]) => value === undefined).map(([name]) => `--${name}`);
  if (product === undefined || list === undefined || day === undefined || reason === undefined) throw new Error(`缺少 ${missing.join('、')}。Missing: ${missing.join(', ')}.\n${usage}`);
  const on = readDate(day);
  if (on?.length !== 10) throw new Error(`--on "${day}" 不是确切的一天，请写成 2026-11-25。It is no day: write it as 2026-11-25.`);
  const year = values.year === undefined ? undefined : readYear(values.year);
  if (values.year !== undefined && year === undefined) throw new Error(`--year "${values.year}" 不是年度，请写成 2025。It is no year: write it as 2025.`);
  const name = title ?? document ?? url;
  if (name === undefined || (document === undefined && url === undefined)) {
    throw new Error('移出要有依据：请用 --document 写明文件编号，或用 --url 写明公布的网页；--title 只是它的标题。An end rests on a document: name its number with --document, or the page with --url; --title is only what it is called.');
  }
  return {
    product,
    list,
    on,
    reason: { zh: reason, ...(reasonEn !== undefined && { en: reasonEn }) },
    ...(year !== undefined && { year }),
    origin: { ...(url !== undefined && { url }), title: name, ...(document !== undefined && { document }), retrieved: today },
    write: values.write,
  };
};
