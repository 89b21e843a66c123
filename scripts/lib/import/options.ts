// The command line of npm run import.
import { parseArgs } from 'node:util';
import type { ProblemLanguage } from '../../../src/catalogue/problem.ts';
import { normalizedName } from '../../../src/catalogue/records.ts';
import { readDate, readYear } from '../../../src/importing/dates.ts';
import { headingKey } from '../../../src/importing/headings.ts';
import { parsedCommandLine } from '../command-line.ts';
import { namedFile } from '../named-file.ts';

export interface ImportOptions {
  files: string[];
  list?: string;
  year?: number;
  document?: string;
  url?: string;
  title?: string;
  listedOn?: string;
  reason?: string;
  logos?: string;
  complete: boolean;
  mayEndMany: boolean;
  replacesDetails: boolean;
  skipped: Set<string>;
  headings: Map<string, string>;
  same: Map<string, string>;
  fresh: Set<string>;
  report?: string;
  write: boolean;
  all: boolean;
  /** Whether only the usage is wanted. */
  help: boolean;
  language: ProblemLanguage;
}

export const usage: Record<ProblemLanguage, string> = {
  zh: `用法：npm run import -- 文件… [选项]      （不加 --write 只预览，不改动任何文件）

  文件                  .xlsx、.xlsm、.csv、.tsv，可以一次给几个；企业提交（.zip、.json）一次一个
  --list ID             名单（content/lists/ 里的编号或名称）
  --edition-year 2025   名单的年度
  --document 文号       公布名单的文件编号
  --url 网址            公布名单的网页
  --title 标题          文件或网页的标题；不写就用表格上方的标题
  --listed-on 日期      列入日期：2025-05-20、2025-05 或 2025
  --complete            文件是名单的全部：名单现有而文件没有的，拟移出
  --yes-end-many        允许移出名单的五分之一以上
  --skip "表名"         不读这张工作表。可写多次
  --replace-details     参数、专利等表里没有写的，从产品记录里删去（列入记录除外）
  --map "列名=字段"     说明某列是什么；"列名=" 为不导入。可写多次
  --same "名称=ID"      这个名称就是已有的这条记录。可写多次
  --new "名称"          这个名称是新的记录。可写多次
  --logos 文件夹        企业和产品标志，按名称、简称或信用代码匹配
  --reason 文字         变更记录里写的原因
  --report 文件.html    可以打印签字的报告；已有同名文件会被覆盖
  --all                 在终端列出全部，而不只是前几项
  --lang en             English
  --write               确认写入`,
  en: `Usage: npm run import -- FILE… [options]      (without --write nothing is changed)

  FILE                  .xlsx, .xlsm, .csv, .tsv, several at once; or one submission (.zip, .json)
  --list ID             the list: id or name of one in content/lists/
  --edition-year 2025   its year
  --document NUMBER     number of the document that published it
  --url ADDRESS         page that published it
  --title TITLE         title of that document or page; else the title above the table
  --listed-on DATE      day of the listing: 2025-05-20, 2025-05 or 2025
  --complete            the file is the whole list: what it no longer holds is to be ended
  --yes-end-many        more than a fifth of the list may be ended
  --skip "SHEET"        leave this sheet out. As often as needed
  --replace-details     take away what the sheets of specifications, patents … leave out (never listings)
  --map "HEADING=FIELD" what a column means; "HEADING=" leaves it out. As often as needed
  --same "NAME=ID"      the name means this record. As often as needed
  --new "NAME"          the name is a new record. As often as needed
  --logos FOLDER        logos of makers and products, matched by name, short name or credit code
  --reason TEXT         reason for the change log
  --report FILE.html    a report to print and sign; a file of that name is overwritten
  --all                 list everything on the terminal, not the first few
  --lang en             English
  --write               write it`,
};

/** `列名=字段`: the last `=` divides, since a heading may hold one. */
const divided = (option: string, text: string): [string, string] => {
  const at = text.lastIndexOf('=');
  if (at <= 0) throw new Error(`--${option} "${text}"：要写成 "名称=值"。Write it as "NAME=VALUE".`);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
};

const checkedDate = (text: string): string => {
  const date = readDate(text);
  if (date === undefined) throw new Error(`--listed-on "${text}" 不是日期，请写成 2025-05-20。It is no date: write it as 2025-05-20.`);
  return date;
};

const checkedYear = (text: string): number => {
  const year = readYear(text);
  if (year === undefined) throw new Error(`--edition-year "${text}" 不是年度，请写成 2025。It is no year: write it as 2025.`);
  return year;
};

const parse = (args: readonly string[]) => {
  const text = { type: 'string' } as const;
  const many = { type: 'string', multiple: true, default: [] as string[] } as const;
  const flag = { type: 'boolean', default: false } as const;
  return parsedCommandLine(
    () => parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        list: text, 'edition-year': text, document: text, url: text, title: text, 'listed-on': text, reason: text, logos: text, report: text,
        map: many, same: many, new: many, skip: many,
        complete: flag, 'yes-end-many': flag, 'replace-details': flag, write: flag, all: flag, help: flag,
        lang: { type: 'string', default: 'zh' },
      },
    }),
    { zh: '不带文件运行 npm run import，可以看到全部选项和写法', en: 'npm run import without a file shows all options.' },
  );
};

/**
 * @param edition folder of the edition, in which no report may lie
 * @throws Error with what to do where an option is unknown or cannot be read
 */
export const parseImportOptions = (args: readonly string[], edition: string): ImportOptions => {
  const { values, positionals } = parse(args);
  if (values.lang !== 'zh' && values.lang !== 'en') throw new Error(`--lang is "${values.lang}", but can only be zh or en.`);
  return {
    files: positionals,
    ...(values.list !== undefined && { list: values.list.trim() }),
    ...(values['edition-year'] !== undefined && { year: checkedYear(values['edition-year']) }),
    ...(values.document !== undefined && { document: values.document.trim() }),
    ...(values.url !== undefined && { url: values.url.trim() }),
    ...(values.title !== undefined && { title: values.title.trim() }),
    ...(values['listed-on'] !== undefined && { listedOn: checkedDate(values['listed-on']) }),
    ...(values.reason !== undefined && { reason: values.reason.trim() }),
    ...(values.logos !== undefined && { logos: values.logos }),
    ...(values.report !== undefined && { report: namedFile('--report', values.report, { ending: '.html', edition }) }),
    complete: values.complete,
    mayEndMany: values['yes-end-many'],
    replacesDetails: values['replace-details'],
    skipped: new Set(values.skip.map((name) => name.trim())),
    headings: new Map(values.map.map((one) => divided('map', one)).map(([heading, field]) => [headingKey(heading), field])),
    same: new Map(values.same.map((one) => divided('same', one)).map(([name, id]) => [normalizedName(name), id])),
    fresh: new Set(values.new.map(normalizedName)),
    write: values.write,
    all: values.all,
    help: values.help,
    language: values.lang,
  };
};
