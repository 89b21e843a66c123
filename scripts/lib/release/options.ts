// The command line of npm run release.
import { parseArgs } from 'node:util';
import type { ProblemLanguage } from '../../../src/catalogue/problem.ts';
import { parsedCommandLine } from '../command-line.ts';

export const usage: Record<ProblemLanguage, string> = {
  zh: `用法：npm run release -- [选项]      （不加 --write 只预览，不改动任何文件）

把目录现在的状态记为一次发布：日期、数量、每条记录的校验值，以及上一次发布的校验值。
设置了 CATALOGUE_SIGNING_KEY（私钥，或存放私钥的文件）时同时签名；npm run key 可以生成密钥。

  --again        没有变化也发布
  --unsigned     设置了密钥也不签名
  --all          在终端列出全部，而不只是前几项
  --lang en      English
  --write        确认写入`,
  en: `Usage: npm run release -- [options]      (without --write nothing is changed)

Records the catalogue as it stands as a release: day, counts, the hash of every record, and the hash of the release before.
With CATALOGUE_SIGNING_KEY (a private key, or the file that holds it) it is signed; npm run key makes a key.

  --again        release although nothing has changed
  --unsigned     leave the signature out although there is a key
  --all          list everything on the terminal, not the first few
  --lang en      English
  --write        write it`,
};

export interface ReleaseOptions {
  again: boolean;
  unsigned: boolean;
  all: boolean;
  write: boolean;
  /** Whether only the usage is wanted. */
  help: boolean;
  language: ProblemLanguage;
}

/** @throws Error with what to do where an option is unknown */
export const parseReleaseOptions = (args: readonly string[]): ReleaseOptions => {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parsedCommandLine(
    () => parseArgs({ args: [...args], options: { again: flag, unsigned: flag, all: flag, write: flag, help: flag, lang: { type: 'string', default: 'zh' } } }),
    { zh: 'npm run release -- --help 可以看到全部选项', en: 'npm run release -- --help shows all options.' },
  );
  const { lang, ...flags } = values;
  if (lang !== 'zh' && lang !== 'en') throw new Error(`--lang is "${lang}", but can only be zh or en.`);
  return { ...flags, language: lang };
};
