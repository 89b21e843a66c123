// npm run end: ends one listing, with its day and reason. The record stays. Shows what would change; `--write` does it.
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { toCanonicalJson } from '../src/catalogue/canonical.ts';
import { checkEdition } from '../src/catalogue/check.ts';
import { changeSetSchema } from '../src/catalogue/changes.ts';
import { fieldLabel } from '../src/catalogue/field-labels.ts';
import { printProblems, type Told } from '../src/catalogue/problem.ts';
import { editionSchema, productSchema } from '../src/catalogue/schema.ts';
import { fieldChanges } from '../src/importing/diff.ts';
import { readDate } from '../src/importing/dates.ts';
import { holding, newlyExpired, withEnded } from '../src/importing/endings.ts';
import { find, lookupsOf } from '../src/importing/lookups.ts';
import { changeSetOf } from '../src/importing/change-set.ts';
import { datedEdition } from '../src/importing/record-problems.ts';
import { withOrigin, type Origin } from '../src/importing/sources.ts';
import { productTransactions } from '../src/importing/transactions.ts';
import { toldCommandLine } from './lib/command-line.ts';
import { editionDirectory } from './lib/files.ts';
import { writeChecked } from './lib/import/write-plan.ts';
import { readEditionToWrite } from './lib/read-to-write.ts';
import { run } from './lib/run.ts';
import { today } from './lib/today.ts';

const usage = `用法 Usage: npm run end -- --product ID --list ID --on 2026-11-25 --reason 原因 [--reason-en REASON] [--year 2025] [--document 文号] [--url 网址] [--title 标题] [--write]
不加 --write 只预览。Without --write nothing is changed.`;

interface EndOptions {
  product: string;
  list: string;
  on: string;
  reason: { zh: string; en?: string };
  year?: number;
  origin?: Origin;
  write: boolean;
}

const given = <Parsed>(parse: () => Parsed): Parsed => {
  try {
    return parse();
  } catch (error) {
    throw toldCommandLine(error, { zh: usage, en: '' });
  }
};

const parseOptions = (): EndOptions => {
  const text = { type: 'string' } as const;
  const parse = () => parseArgs({ options: { product: text, list: text, on: text, reason: text, 'reason-en': text, year: text, document: text, url: text, title: text, write: { type: 'boolean', default: false } } });
  const { values } = given(parse);
  const { product, list, reason, document, url } = values;
  const missing = Object.entries({ product, list, on: values.on, reason }).filter(([, value]) => !value?.trim()).map(([name]) => `--${name}`);
  if (product === undefined || list === undefined || reason === undefined || missing.length > 0) throw new Error(`缺少 ${missing.join('、')}。Missing: ${missing.join(', ')}.\n${usage}`);
  const on = readDate(values.on ?? '');
  if (on?.length !== 10) throw new Error(`--on "${values.on ?? ''}" 不是确切的一天，请写成 2026-11-25。It is no day: write it as 2026-11-25.`);
  const year = values.year === undefined ? undefined : Number(values.year);
  if (year !== undefined && !Number.isInteger(year)) throw new Error(`--year "${values.year ?? ''}" 不是年度，请写成 2025。It is no year: write it as 2025.`);
  const named = document !== undefined || url !== undefined;
  return {
    product: product.trim(),
    list: list.trim(),
    on,
    reason: { zh: reason.trim(), ...(values['reason-en'] !== undefined && { en: values['reason-en'].trim() }) },
    ...(year !== undefined && { year }),
    ...(named && { origin: { ...(url !== undefined && { url }), title: values.title ?? document ?? url ?? '', ...(document !== undefined && { document }), retrieved: today() } }),
    write: values.write,
  };
};

const end = async ({ product: id, list: named, on, reason, year, origin, write }: EndOptions): Promise<boolean> => {
  const directory = editionDirectory();
  const root = relative(process.cwd(), directory) || '.';
  const { records, problems, snapshot } = await readEditionToWrite(directory);
  const standing = [...problems, ...checkEdition(records)];
  if (standing.length > 0) {
    console.error(`${printProblems(standing, 'zh', root)}\n\n目录现有的数据有误，请先改好。The edition itself has problems: mend them first.`);
    return false;
  }
  const list = find(lookupsOf(records).lists, named);
  if (!list) throw new Error(`没有名单“${named}”。There is no list "${named}". content/lists/: ${records.lists.map(({ data }) => data.id).join(', ')}`);
  const before = records.products.find(({ data }) => data.id === id)?.data;
  if (!before) throw new Error(`没有产品“${id}”，请写网址里的编号。There is no product "${id}": give the id in its address.`);
  if (holding([before], list.id, on).length === 0) {
    const own = (before.listings ?? []).filter((listing) => listing.list === list.id);
    const told = own.map(({ listedOn, validUntil, withdrawnOn }) => `${listedOn ?? '?'} – ${withdrawnOn ?? validUntil ?? '?'}`).join('；');
    throw new Error(own.length === 0 ? `“${before.name.zh}”不在${list.name}上。It is not on that list.` : `“${before.name.zh}”在 ${on} 没有仍然有效的列入记录（${told}）。It holds no listing on that day.`);
  }
  const { sources, id: source } = origin ? withOrigin(before.sources, origin) : { sources: before.sources, id: undefined };
  const ended = withEnded(before, { list: list.id, on, reason, source, year });
  const after = productSchema.parse({ ...ended, sources });
  const changes = fieldChanges(before, after);
  if (changes.length === 0) throw new Error(`${year ?? ''} 年度没有仍然有效的列入记录。There is no listing of that year that still holds.`);
  const listName = (one: string): Told | undefined => {
    const shortName = records.lists.find(({ data }) => data.id === one)?.data.shortName;
    return shortName && { zh: shortName.zh, en: shortName.en ?? shortName.zh };
  };
  for (const { field, from, to } of changes) console.log(`${before.name.zh}  ${fieldLabel(field, 'products', listName).zh}：${from ?? '（空）'} → ${to ?? '（空）'}`);
  const transactions = [...productTransactions(before, after, changes), ...newlyExpired([after, ...records.products.flatMap(({ data }) => (data.id === id ? [] : [data]))], records.changes, today())];
  const changeSet = changeSetOf({ transactions, ...(origin && { origin }) }, { today: today(), reason, changes: records.changes });
  if (!write) {
    console.log('\n以上是预览，没有写入。确认无误后加 --write。This was a dry run: add --write to do it.');
    return true;
  }
  const edition = datedEdition(records, today());
  const files = new Map([
    [`products/${id}.json`, toCanonicalJson(after)],
    [`changes/${changeSet.id}.json`, toCanonicalJson(changeSetSchema.parse(changeSet))],
    ...(edition ? [['edition.json', toCanonicalJson(editionSchema.parse(edition.data))] as const] : []),
  ]);
  const refused = await writeChecked(directory, files, snapshot);
  if (refused.length > 0) {
    console.error(`${printProblems(refused, 'zh', root)}\n没有写入，目录保持原样。Nothing was written.`);
    return false;
  }
  console.log(`\n已写入 ${files.size} 个文件。${files.size} files were written.`);
  return true;
};

const main = async (): Promise<void> => {
  process.exitCode = (await end(parseOptions())) ? 0 : 1;
};

if (import.meta.main) await run(main);
