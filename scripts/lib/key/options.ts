// The command line of npm run key.
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { ProblemLanguage } from '../../../src/catalogue/problem.ts';
import { dateSchema } from '../../../src/catalogue/schema.ts';
import { parsedCommandLine } from '../command-line.ts';

export const usage: Record<ProblemLanguage, string> = {
  zh: `用法：npm run key -- --out 文件 [选项]      （不加 --write 只预览，不生成密钥）

生成一把 Ed25519 密钥：私钥写入指定的文件（只有本人可读），公钥写入 keys.json。
私钥不能放进本项目或目录数据的文件夹，请妥善保管、另存备份；命令不会显示它。

  --out 文件        存放私钥的新文件，例如 /secure/catalogue-2026.jwk
  --from 日期       从哪天起有效，默认今天
  --replaces KID    接替哪一把密钥：它有效到新密钥启用的那天为止；“last”指最近的一把
  --lang en         English
  --write           确认生成并写入`,
  en: `Usage: npm run key -- --out FILE [options]      (without --write no key is made)

Makes an Ed25519 key: the private part goes to the file that is named, which only its owner may read, the public part to keys.json.
The private part must not lie in this project or in the edition. Keep it safe, with a copy elsewhere; the command never shows it.

  --out FILE        new file for the private part, such as /secure/catalogue-2026.jwk
  --from DAY        first day of its validity, today if left out
  --replaces KID    the key that it follows, which then ends on the day on which the new one begins; "last" is the latest
  --lang en         English
  --write           make it and write it`,
};

export interface KeyOptions {
  /** Whole path of the file for the private part; nothing where none was named. */
  out?: string;
  from: string;
  replaces?: string;
  write: boolean;
  help: boolean;
  language: ProblemLanguage;
}

/** With links followed as far as the path exists: a link into a folder leads into it. */
const realPath = (path: string): string => (existsSync(path) ? realpathSync(path) : dirname(path) === path ? path : join(realPath(dirname(path)), basename(path)));

/**
 * @param folders those in which a private key must not lie, since they are published
 * @throws Error with what to do where an option is unknown or cannot be meant
 */
export const parseKeyOptions = (args: readonly string[], { today, folders }: { today: string; folders: readonly string[] }): KeyOptions => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parsedCommandLine(
    () => parseArgs({ args: [...args], options: { out: text, from: text, replaces: text, write: flag, help: flag, lang: { type: 'string', default: 'zh' } } }),
    { zh: 'npm run key -- --help 可以看到全部选项', en: 'npm run key -- --help shows all options.' },
  );
  const { lang, from = today, replaces, write, help } = values;
  if (lang !== 'zh' && lang !== 'en') throw new Error(`--lang is "${lang}", but can only be zh or en.`);
  if (!dateSchema.safeParse(from).success) throw new Error(`--from 要写成 2026-11-25 这样的日期，而不是 ${from}。--from is "${from}", but must be a day such as 2026-11-25.`);
  const out = values.out?.trim() ? resolve(values.out.trim()) : undefined;
  const within = out === undefined ? undefined : folders.find((folder) => `${realPath(out)}${sep}`.startsWith(`${realPath(folder)}${sep}`));
  if (within !== undefined) throw new Error(`--out 不能在 ${within} 里：那里的文件会公开。--out must not be within ${within}: what lies there is published.`);
  return { ...(out !== undefined && { out }), from, ...(replaces?.trim() && { replaces: replaces.trim() }), write, help, language: lang };
};
