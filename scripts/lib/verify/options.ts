// The command line of npm run verify.
import { parseArgs } from 'node:util';
import type { ProblemLanguage } from '../../../src/catalogue/problem.ts';
import { parsedCommandLine } from '../command-line.ts';

export const usage: Record<ProblemLanguage, string> = {
  zh: `用法：npm run verify -- 文件… [选项]
      npm run verify -- --id 编号 [--asof 日期] [选项]      （离线核对，不读写网络，不改动任何文件）

核对采购依据文件、列入证明、发布文件、候选清单、产品数据（entry.json）和企业的提交文件（JSON、ZIP）：
是否与目录公布的一致、有没有改动过、签名是否有效；或一项产品某一天的状态。

  --site 文件夹     与哪里的数据核对：目录数据的文件夹，或生成好的网站；默认 CATALOGUE_DIR，没有设置的用 content
  --id 编号         核对一项产品
  --asof 日期       哪一天，例如 2026-11-25；默认今天
  --json            以 JSON 输出全部结论
  --lang en         English

结束码：0 全部与目录公布的相符（或产品已找到），有没有签名另行写明；1 有不属实、不能证明或不能核对的；2 用法不对。`,
  en: `Usage: npm run verify -- FILE… [options]
       npm run verify -- --id ID [--asof DAY] [options]      (offline: no network is used, and no file is changed)

Checks evidence files, listing proofs, releases, shortlists, product data (entry.json) and submissions (JSON, ZIP): whether they
are what the catalogue published, whether they were changed, whether their signature is valid; or how a product stood on a day.

  --site FOLDER     what to check against: the folder of an edition, or a built site; CATALOGUE_DIR, or else content
  --id ID           check a product
  --asof DAY        on which day, such as 2026-11-25; today if left out
  --json            write all that was found as JSON
  --lang en         English

Ends with 0 if all is what the catalogue published, signed or not (or the product was found), 1 if something is not or cannot be checked, 2 if it is used wrongly.`,
};

export interface VerifyOptions {
  files: string[];
  /** Of an edition or of a built site. */
  site?: string;
  id?: string;
  /** As written; '' for today. */
  asof: string;
  json: boolean;
  help: boolean;
  language: ProblemLanguage;
}

/** @throws Error with what to do where an option is unknown or there is nothing to check */
export const parseVerifyOptions = (args: readonly string[]): VerifyOptions => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals: files } = parsedCommandLine(
    () => parseArgs({ args: [...args], allowPositionals: true, options: { site: text, id: text, asof: text, json: flag, help: flag, lang: { type: 'string', default: 'zh' } } }),
    { zh: 'npm run verify -- --help 可以看到全部选项', en: 'npm run verify -- --help shows all options.' },
  );
  const { lang, site, id, asof = '', json, help } = values;
  if (lang !== 'zh' && lang !== 'en') throw new Error(`--lang is "${lang}", but can only be zh or en.`);
  if (!help && files.length === 0 && id === undefined) throw new Error('没有写明要核对的文件或 --id。npm run verify -- --help 可以看到全部选项。There is nothing to check: name files, or a product with --id.');
  if (asof !== '' && id === undefined) throw new Error('--asof 要与 --id 一起用。--asof belongs to --id.');
  return { files, asof, json, help, language: lang, ...(site?.trim() && { site: site.trim() }), ...(id !== undefined && { id: id.trim() }) };
};
