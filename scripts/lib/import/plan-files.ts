// The files of an import as a plan: spreadsheets of a list, or what a maker handed in.
import { basename } from 'node:path';
import type { EditionRecords } from '../../../src/catalogue/records.ts';
import { find, lookupsOf } from '../../../src/importing/lookups.ts';
import { emptyPlan, planImport, type ImportPlan } from '../../../src/importing/plan.ts';
import type { Sheet } from '../../../src/spreadsheet/sheet.ts';
import { checkFiles } from '../../../src/submission/check-files.ts';
import { wholeEdition } from '../../../src/submission/edition-at-hand.ts';
import type { SuppliedLogo } from '../../../src/submission/read-package.ts';
import type { Submission } from '../../../src/submission/submission-schema.ts';
import { progress } from '../progress.ts';
import type { ImportOptions } from './options.ts';
import { readBytes, readImportFiles } from './read-files.ts';

/** What a maker handed in: the submission, unless it has not the shape of one, and its pictures. */
export interface Submitted {
  value: Submission | undefined;
  file: string;
  logos: readonly SuppliedLogo[];
}

export interface PlannedFiles {
  plan: ImportPlan;
  /** As they were read; none of a submission. */
  sheets: readonly Sheet[];
  submission?: Submitted;
}

/** The list's id, from its id or name. @throws if the edition has no such list */
const listId = (given: string, records: EditionRecords): string => {
  const lists = lookupsOf(records).lists;
  const found = find(lists, given);
  if (found) return found.id;
  throw new Error(`没有名单“${given}”。可用：${lists.map(({ id, name }) => `${id}（${name}）`).join('、')}。There is no list "${given}"; content/lists/ holds those.`);
};

const planSheets = async (options: ImportOptions, records: EditionRecords, day: string): Promise<PlannedFiles> => {
  const read = await readImportFiles(options, day);
  const { files: _files, help: _help, list, ...given } = options;
  const line = progress(options.language === 'zh' ? '比较' : 'Comparing');
  const plan = planImport(read.sheets, records, { ...given, today: day, ...(list !== undefined && { list: listId(list, records) }), origins: read.origins, unread: read.notices.filter(({ place }) => place.sheet !== undefined && place.row === undefined && place.column === undefined) }, (done, total) => line.update(done, total));
  line.end();
  plan.problems = read.problems.concat(plan.problems);
  plan.notices = read.notices.concat(plan.notices);
  return { plan, sheets: read.sheets };
};

const isSubmission = (file: string): boolean => /\.(?:json|zip)$/i.test(file);

/** What a submission says itself, and what is for whole lists. */
const notForSubmissions = { list: '--list', year: '--edition-year', document: '--document', url: '--url', title: '--title', listedOn: '--listed-on', logos: '--logos' } as const;

const planSubmission = async (path: string, options: ImportOptions, { records, day }: { records: EditionRecords; day: string }): Promise<PlannedFiles> => {
  const needless = Object.entries(notForSubmissions).flatMap(([key, option]) => (options[key as keyof typeof notForSubmissions] === undefined ? [] : [option])); // keys of the object above
  if (needless.length > 0) throw new Error(`提交包自带名单、出处和标志，请去掉 ${needless.join('、')}。A submission says itself what it rests on: leave ${needless.join(', ')} out.`);
  const bytes = await readBytes(path);
  if (!(bytes instanceof Uint8Array)) return { plan: { ...emptyPlan({ today: day, origins: new Map() }), problems: [bytes] }, sheets: [] };
  const { plan, logos, submissions } = await checkFiles([{ name: basename(path), bytes }], wholeEdition(records), { today: day, answers: { fresh: options.fresh } });
  return { plan, sheets: [], submission: { value: submissions[0], file: basename(path), logos } };
};

/**
 * Reads the files and works out what they would change.
 * @throws if the command is mistaken: an unknown list, a submission beside other files
 */
export const planFiles = async (options: ImportOptions, records: EditionRecords, day: string): Promise<PlannedFiles> => {
  const [submitted] = options.files.filter(isSubmission);
  if (submitted === undefined) return planSheets(options, records, day);
  if (options.files.length > 1) throw new Error(`${submitted} 是企业提交，请单独导入。It is a submission: import it alone.`);
  return planSubmission(submitted, options, { records, day });
};
