// npm run key: makes a key that signs releases and listing proofs. Shows what it would do; `--write` does it.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { toCanonicalJson } from '../src/catalogue/canonical.ts';
import { checkEdition } from '../src/catalogue/check.ts';
import { printProblems } from '../src/catalogue/problem.ts';
import { signingKeysSchema } from '../src/catalogue/release-schema.ts';
import { checkReleases } from '../src/signing/check-releases.ts';
import { editionDirectory, projectRoot } from './lib/files.ts';
import { writeChecked } from './lib/import/write-plan.ts';
import { nextKeys, replacedKey } from './lib/key/next-keys.ts';
import { parseKeyOptions, usage, type KeyOptions } from './lib/key/options.ts';
import { writeNewFile } from './lib/named-file.ts';
import { readEditionToWrite } from './lib/read-to-write.ts';
import { run } from './lib/run.ts';
import { makeKey } from './lib/signing-key.ts';
import { today } from './lib/today.ts';

/** Only who runs the command may read the private part. */
const ownerOnly = 0o600;

const addKey = async ({ from, replaces, write, language }: KeyOptions, out: string): Promise<boolean> => {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const directory = editionDirectory();
  const root = relative(process.cwd(), directory) || '.';
  const { records, problems, snapshot } = await readEditionToWrite(directory);
  const standing = [...problems, ...checkEdition(records), ...(await checkReleases(records.publication))];
  if (standing.length > 0) {
    console.error(`${printProblems(standing, language, root)}${say('\n\n目录现有的数据有误，请先改好。', '\n\nThe edition has problems: mend them first.')}`);
    return false;
  }
  const keys = records.publication?.keys?.data.keys ?? [];
  const replaced = replaces === undefined ? undefined : replacedKey(keys, replaces, from);
  if (existsSync(out)) throw new Error(`已经有文件 ${out}，没有改动它。请换一个文件名。${out} is there already and was left as it is: choose another name.`);
  console.log(say(`新密钥从 ${from} 起有效：私钥写入 ${out}，公钥写入 ${root}/keys.json。`, `The new key is valid from ${from}: its private part goes to ${out}, its public part to ${root}/keys.json.`));
  if (replaced) console.log(say(`密钥 ${replaced.kid} 到 ${from} 为止；它以前签过的仍然有效。`, `The key ${replaced.kid} ends on ${from}; what it has signed stays valid.`));
  const inUse = keys.filter((key) => key !== replaced && key.validUntil === undefined && !key.revoked);
  if (inUse.length > 0) console.log(say(`仍在使用的密钥：${inUse.map(({ kid }) => kid).join('、')}。要由新密钥接替，请加 --replaces。`, `Keys that stay in use: ${inUse.map(({ kid }) => kid).join(', ')}. To have one replaced, add --replaces.`));
  if (!write) {
    console.log(say('\n以上是预览，没有生成密钥。确认无误后加 --write。', '\nThis was a dry run, and no key was made. Add --write to do it.'));
    return true;
  }
  const { secret, kid, x } = await makeKey();
  // First the private part: a public one that nobody can sign with must not be published.
  await writeNewFile(out, new TextEncoder().encode(toCanonicalJson(secret)), ownerOnly);
  let isDone = false;
  try {
    const file = signingKeysSchema.parse({ keys: nextKeys(keys, { kid, x, from }, replaced) });
    const refused = await writeChecked(directory, new Map([['keys.json', toCanonicalJson(file)]]), snapshot);
    isDone = refused.length === 0;
    if (!isDone) console.error(`${printProblems(refused, language, root)}${say('\n没有写入，目录保持原样，也没有留下私钥。', '\nNothing was written, and no private key was left behind.')}`);
  } finally {
    if (!isDone) await rm(out, { force: true });
  }
  if (isDone) console.log(say(`\n密钥 ${kid} 已生成。签名时设置 CATALOGUE_SIGNING_KEY=${out}；请妥善保管这个文件并另存备份，丢失或泄露都无法补救。`, `\nThe key ${kid} was made. To sign, set CATALOGUE_SIGNING_KEY=${out}. Keep the file safe, with a copy elsewhere: it cannot be made again.`));
  return isDone;
};

const main = async (): Promise<void> => {
  const options = parseKeyOptions(process.argv.slice(2), { today: today(), folders: [projectRoot, editionDirectory()] });
  if (options.out === undefined || options.help) {
    console.log(usage[options.language]);
    if (!options.help) throw new Error(options.language === 'zh' ? '\n没有用 --out 写明存放私钥的文件。' : '\nNo file for the private part was named with --out.');
    return;
  }
  process.exitCode = (await addKey(options, options.out)) ? 0 : 1;
};

if (import.meta.main) await run(main);
