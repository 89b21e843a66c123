// Whether a submission still starts from what the catalogue has: somebody else may have changed a record meanwhile.
import type { FieldChange } from '../catalogue/changes.ts';
import { fieldLabel } from '../catalogue/field-labels.ts';
import type { Told as Words } from '../catalogue/problem.ts';
import { canHash, recordHash } from '../catalogue/record-hash.ts';
import { inShort } from '../importing/told.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import type { Submission } from './submission-schema.ts';
import { isUnchanged, type SubmittedRecord } from './submitted-records.ts';
import { problemIn } from './told.ts';

interface Asked {
  file: string;
  listName: (id: string) => Words | undefined;
}

/** A field that somebody else changed after the submission was begun. */
interface Meanwhile {
  field: string;
  /** As the submission found it, and as it is now. */
  from: string | undefined;
  now: string | undefined;
}

const changesOf = ({ changes = [] }: Submission, path: string): readonly FieldChange[] => changes.find(({ record }) => record === path)?.fields ?? [];

/**
 * Fields that differ now though the submission does not change them, and those of which it changes another value than they
 * have now. What it changes to the value that they have by now is settled.
 */
const changedMeanwhile = (record: SubmittedRecord, stated: readonly FieldChange[]): Meanwhile[] => {
  const own = new Map(stated.map((change) => [change.field, change]));
  return record.changes.flatMap(({ field, from, to }): Meanwhile[] => {
    const mine = own.get(field);
    if (!mine) return [{ field, from: to, now: from }];
    return mine.from === from ? [] : [{ field, from: mine.from, now: from }];
  });
};

const shown = (value: string | undefined, language: 'zh' | 'en'): string => (value === undefined ? (language === 'zh' ? '空' : 'nothing') : language === 'zh' ? `“${inShort(value)}”` : `"${inShort(value)}"`);

const startAgain = { hintZh: '您的文件没有改动。请从目录里最新的记录重新填写更正，两处改动都要保留的请一并写上。', hintEn: 'Your file is as it was. Begin the correction anew from the record as it is now, and keep both changes where both are right.' };

const outdated = (record: SubmittedRecord, submission: Submission, { file, listName }: Asked): SheetProblem[] => {
  const found = changedMeanwhile(record, changesOf(submission, record.path));
  if (found.length === 0) {
    return [problemIn(file, record.at, { zh: '目录里的这条记录在填写之后更新过，改的只是出处或您已更正的内容', en: 'the catalogue has updated this record since, in its sources or in what you correct yourself', ...startAgain })];
  }
  return found.map(({ field, from, now }) => {
    const label = fieldLabel(field, record.kind === 'product' ? 'products' : 'manufacturers', listName);
    return problemIn(file, record.at, {
      zh: `${label.zh}：目录在填写之后改过，填写时为${shown(from, 'zh')}，现为${shown(now, 'zh')}`,
      en: `${label.en}: the catalogue has changed it since: it was ${shown(from, 'en')}, and is ${shown(now, 'en')} now`,
      ...startAgain,
    });
  });
};

const sorted = (changes: readonly FieldChange[]): string => JSON.stringify(changes.map(({ field, from, to }) => [field, from, to]).sort());

/** What the file says that it changes, against what it would change. */
const misstated = (record: SubmittedRecord, submission: Submission, { file }: Asked): SheetProblem[] =>
  sorted(record.changes) === sorted(changesOf(submission, record.path))
    ? []
    : [problemIn(file, ['changes'], {
        zh: `所列的改动与 ${record.path} 的内容不符`, hintZh: '文件可能被手工改过：请在自查页重新打开并保存。',
        en: `the changes that it states are not those of ${record.path}`, hintEn: 'It may have been changed by hand: open it in the self-check and save it again.',
      })];

/** Problems of one record: that it is new though the catalogue has it, or the other way round, or starts from another state. */
const baseProblemsOf = async (record: SubmittedRecord, submission: Submission, asked: Asked): Promise<SheetProblem[]> => {
  const { path, at, live } = record;
  const { file } = asked;
  const base = submission.base?.hashes[path];
  if (live && base === undefined) {
    if (isUnchanged(record)) return [];
    return [problemIn(file, [...at, 'id'], {
      zh: `目录里已有编号 ${live.id}：“${live.name.zh}”`, hintZh: '是这一条的，请从它的页面点“更正”重新填写；不是的，请换一个编号。',
      en: `the catalogue has ${live.id} already: "${live.name.zh}"`, hintEn: 'If it is this one, begin a correction from its page; if not, choose another id.',
    })];
  }
  if (!live && base !== undefined) {
    return [problemIn(file, [...at, 'id'], {
      zh: `目录里没有编号 ${record.after.id} 的记录`, hintZh: '编号可能已改：请在目录里查到这条记录，再从它的页面点“更正”。',
      en: `the catalogue has no record ${record.after.id}`, hintEn: 'Its id may have changed: find the record in the catalogue, and begin the correction from its page.',
    })];
  }
  if (!live || base === undefined) return changesOf(submission, path).length === 0 ? [] : misstated(record, submission, asked);
  if (canHash() && (await recordHash(live)) !== base) return isUnchanged(record) ? [] : outdated(record, submission, asked);
  return misstated(record, submission, asked);
};

export const baseProblems = async (records: readonly SubmittedRecord[], submission: Submission, asked: Asked): Promise<SheetProblem[]> => {
  const paths = new Set(records.map(({ path }) => path));
  const strange = [...Object.keys(submission.base?.hashes ?? {}), ...(submission.changes ?? []).map(({ record }) => record), ...(submission.logos ?? []).map(({ record }) => record)].filter((path) => !paths.has(path));
  return [
    ...(await Promise.all(records.map((record) => baseProblemsOf(record, submission, asked)))).flat(),
    ...[...new Set(strange)].map((path) => problemIn(asked.file, [], { zh: `提到了文件里没有的记录 ${path}`, hintZh: '文件可能被手工改过：请在自查页重新打开并保存。', en: `speaks of ${path}, a record that it does not hold`, hintEn: 'It may have been changed by hand: open it in the self-check and save it again.' })),
  ];
};
