import type { Entry } from '../parse.ts';
import type { Problem } from '../problem.ts';
import type { EditionRecords } from '../records.ts';

/** A rule that one record's shape cannot express. Pure: what it returns depends on the records alone. */
export type Rule = (records: EditionRecords) => Problem[];

/** One problem of a record, in both languages. */
export const problemAt = (
  { file }: Pick<Entry<unknown>, 'file'>,
  path: Problem['path'],
  told: { zh: string; hintZh: string; en: string; hintEn: string },
): Problem => ({ file, path, message: { zh: told.zh, en: told.en }, hint: { zh: told.hintZh, en: told.hintEn } });

/** A record points to something that is not there. */
export const dangling = (entry: Pick<Entry<unknown>, 'file'>, path: Problem['path'], what: { zh: string; en: string; where: string }, id: string): Problem =>
  problemAt(entry, path, {
    zh: `没有编号为 "${id}" 的${what.zh}`,
    hintZh: `请改成 ${what.where} 里已有的编号，或先建立它。`,
    en: `there is no ${what.en} "${id}"`,
    hintEn: `Use one that ${what.where} holds, or create it first.`,
  });

type Folder = 'lists' | 'manufacturers' | 'products' | 'changes';

const filesIn = ({ paths }: EditionRecords, folder: Folder): string[] => paths.filter((path) => path.startsWith(`${folder}/`));

/** Whether every file of a folder could be read. While one is broken, nothing can be said about what it does not name. */
export const allRead = (records: EditionRecords, folder: Folder): boolean => {
  const read = new Set(records[folder].map(({ file }) => file));
  return filesIn(records, folder).every((path) => read.has(path));
};

/** Ids that a folder holds, also those of files that could not be read: that is a problem of the file, told already. */
export const knownIds = (records: EditionRecords, folder: Folder): Set<string> =>
  new Set([...records[folder].map(({ data }) => data.id), ...filesIn(records, folder).map((path) => path.replace(/^.*\/|\.json$/g, ''))]);

/** Groups of two and more entries that share a key. Entries without a key stay out. */
export const sharing = <Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Item[][] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
};
