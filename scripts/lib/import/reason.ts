// What the change log gives as the reason of an import, unless the keeper gives one.
import type { ChangeSet } from '../../../src/catalogue/changes.ts';
import type { ImportPlan } from '../../../src/importing/plan.ts';

const ended = (text: string, stop: string): string => (/[。.！!？?][”"]?$/.test(text) ? text : `${text}${stop}`);

/**
 * The reason of an import as whole sentences.
 * @param given what the keeper says, and the document that he names
 * @param plan its source, and what it changes: without anything, it is the logos that do
 */
export const importReason = ({ reason, document }: { reason?: string; document?: string }, { origin, transactions }: Pick<ImportPlan, 'origin' | 'transactions'>): ChangeSet['reason'] => {
  if (reason !== undefined) return { zh: reason };
  if (transactions.length === 0) return { zh: '更新标志。', en: 'Logos updated.' };
  // A title that holds the number says it already; where there is no other title, it is the number.
  const number = document === undefined || origin?.title.includes(document) === true ? undefined : document;
  const [zh, en] = origin ? [/^《[^》]*》$/.test(origin.title) ? origin.title : `《${origin.title}》`, `"${origin.title}"`] : ['表格更正', 'corrections'];
  return { zh: ended(`导入${zh}${number === undefined ? '' : `（${number}）`}`, '。'), en: ended(`Import of ${en}${number === undefined ? '' : ` (${number})`}`, '.') };
};
