// npm run end: ends one listing, with its day and reason. The record stays. Shows what would change; `--write` does it.
import { relative } from 'node:path';
import { toCanonicalJson } from '../src/catalogue/canonical.ts';
import { checkEdition } from '../src/catalogue/check.ts';
import { changeSetSchema } from '../src/catalogue/changes.ts';
import { fieldLabel } from '../src/catalogue/field-labels.ts';
import { printProblems, type Told } from '../src/catalogue/problem.ts';
import { editionSchema, productSchema } from '../src/catalogue/schema.ts';
import { fieldChanges } from '../src/importing/diff.ts';
import { holding, withEnded } from '../src/importing/endings.ts';
import { find, lookupsOf } from '../src/importing/lookups.ts';
import { changeSetOf } from '../src/importing/change-set.ts';
import { datedEdition } from '../src/importing/record-problems.ts';
import { withOrigin } from '../src/importing/sources.ts';
import { productTransactions } from '../src/importing/transactions.ts';
import { parseEndOptions, type EndOptions } from './lib/end-options.ts';
import { editionDirectory } from './lib/files.ts';
import { writeChecked } from './lib/import/write-plan.ts';
import { readEditionToWrite } from './lib/read-to-write.ts';
import { run } from './lib/run.ts';
import { today } from './lib/today.ts';

const end = async ({ product: id, list: named, on, reason, year, origin, write }: EndOptions, day: string): Promise<boolean> => {
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
  const { sources, id: source } = withOrigin(before.sources, origin);
  const ended = withEnded(before, { list: list.id, on, reason, source, year });
  const after = productSchema.parse({ ...ended, sources });
  const changes = fieldChanges(before, after);
  if (changes.length === 0) throw new Error(`${year ?? ''} 年度没有仍然有效的列入记录。There is no listing of that year that still holds.`);
  const listName = (one: string): Told | undefined => {
    const shortName = records.lists.find(({ data }) => data.id === one)?.data.shortName;
    return shortName && { zh: shortName.zh, en: shortName.en ?? shortName.zh };
  };
  for (const { field, from, to } of changes) console.log(`${before.name.zh}  ${fieldLabel(field, 'products', listName).zh}：${from ?? '（空）'} → ${to ?? '（空）'}`);
  // Listings of other products that have run out are left to the next import: what is said here is the reason of this end alone.
  const changeSet = changeSetOf({ transactions: productTransactions(before, after, changes), origin }, { today: day, reason, changes: records.changes });
  if (!write) {
    console.log('\n以上是预览，没有写入。确认无误后加 --write。This was a dry run: add --write to do it.');
    return true;
  }
  const edition = datedEdition(records, day);
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
  const day = today();
  process.exitCode = (await end(parseEndOptions(process.argv.slice(2), day), day)) ? 0 : 1;
};

if (import.meta.main) await run(main);
