// Nothing disappears: what was published under an id is found under it, or under the id that it has now.
import type { Problem } from '../problem.ts';
import type { EditionRecords } from '../records.ts';
import { currentId, publishedFolders, type PublishedFolder } from '../renamed.ts';
import { knownIds, problemAt, type Rule } from './rule.ts';

const kinds: Record<PublishedFolder, { zh: string; en: string }> = {
  products: { zh: '产品', en: 'product' },
  manufacturers: { zh: '企业', en: 'manufacturer' },
  lists: { zh: '名单', en: 'list' },
};

/** Each renaming that an edition states. */
const eachRenaming = (records: EditionRecords, rule: (at: { entry: { file: string }; folder: PublishedFolder; from: string; known: Set<string> }) => Problem | undefined): Problem[] => {
  const entry = records.publication?.renamed;
  if (!entry) return [];
  return publishedFolders.flatMap((folder) => {
    const known = knownIds(records, folder);
    return Object.keys(entry.data[folder] ?? {}).flatMap((from) => rule({ entry, folder, from, known }) ?? []);
  });
};

export const renamedIdIsFree: Rule = (records) =>
  eachRenaming(records, ({ entry, folder, from, known }) =>
    known.has(from)
      ? problemAt(entry, [folder, from], {
          zh: `"${from}" 已写作改名，却仍有这个编号的${kinds[folder].zh}`,
          hintZh: '请删去这一行；旧编号不能再给别的记录使用。',
          en: `"${from}" is said to be renamed, but there is a ${kinds[folder].en} of that id`,
          hintEn: 'Remove this line; an old id is never given to another record.',
        })
      : undefined,
  );

export const renamedLeadsToRecord: Rule = (records) =>
  eachRenaming(records, ({ entry, folder, from, known }) => {
    const to = currentId(records.publication?.renamed?.data[folder], from);
    if (to !== undefined && known.has(to)) return undefined;
    return to === undefined
      ? problemAt(entry, [folder, from], {
          zh: `"${from}" 的改名绕成一圈，没有尽头`,
          hintZh: `请让最后一步指向现有的${kinds[folder].zh}编号。`,
          en: `the renamings of "${from}" lead in a circle`,
          hintEn: `Let the last one lead to a ${kinds[folder].en} that is there.`,
        })
      : problemAt(entry, [folder, from], {
          zh: `改名后的${kinds[folder].zh} "${to}" 不存在`,
          hintZh: `请改成 ${folder}/ 里已有的编号。`,
          en: `there is no ${kinds[folder].en} "${to}" to which "${from}" is renamed`,
          hintEn: `Use an id that ${folder}/ holds.`,
        });
  });

export const publishedIdAnswers: Rule = (records) => {
  const { releases = [], renamed } = records.publication ?? {};
  const known = new Map(publishedFolders.map((folder) => [folder, knownIds(records, folder)] as const));
  const told = new Set<string>();
  // The newest release that names it: it is the one to look it up in.
  return [...releases].sort((a, b) => b.data.number - a.data.number).flatMap((entry) =>
    Object.keys(entry.data.records).flatMap((path) => {
      const [name, id = ''] = path.split('/');
      const folder = publishedFolders.find((one) => one === name);
      if (!folder || told.has(path) || known.get(folder)?.has(id) || Object.hasOwn(renamed?.data[folder] ?? {}, id)) return [];
      told.add(path);
      return [
        problemAt(entry, ['records', path], {
          zh: `第 ${entry.data.number} 次发布里有${kinds[folder].zh} "${id}"，现在却没有这条记录`,
          hintZh: `发布过的记录不能删除：请恢复 ${path}.json，已结束的写明结束日期和原因；换了编号的，在 renamed.json 里写明新编号。`,
          en: `release ${entry.data.number} holds the ${kinds[folder].en} "${id}", but there is no such record now`,
          hintEn: `What was published is never deleted: restore ${path}.json and end its listings instead; if it has another id now, name it in renamed.json.`,
        }),
      ];
    }),
  );
};
