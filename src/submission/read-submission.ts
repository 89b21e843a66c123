// What a maker drops: a filled-in template, a submission as JSON, or a package of the self-check. What a file is, its content tells.
import { canHash, sha256OfBytes } from '../catalogue/record-hash.ts';
import { refusal } from '../spreadsheet/refusals.ts';
import { readSpreadsheet } from '../spreadsheet/read.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import { DamagedFile } from '../spreadsheet/unzip-entry.ts';
import { mainPart } from '../spreadsheet/xlsx/package.ts';
import { isZip, listZip } from '../spreadsheet/zip-guard.ts';
import type { WorkbookRead } from './check-workbook.ts';
import { readSubmissionJson } from './read-json.ts';
import { readPackage, type SuppliedLogo } from './read-package.ts';
import { problemIn } from './told.ts';

export interface SuppliedFile {
  name: string;
  bytes: Uint8Array;
}

/** What was read, or `nothing` and why. Pictures beside a workbook belong to no record yet. */
export type SubmissionRead = { problems: SheetProblem[]; logos: SuppliedLogo[] } & (
  | { kind: 'nothing' }
  | { kind: 'workbook'; workbook: WorkbookRead }
  | { kind: 'submission'; value: unknown; file: string }
);

const largest = 100 * 1024 ** 2;

/** The file's own name: some browsers and commands give a path. */
const ownName = (name: string): string => name.replace(/^.*[\\/]/, '') || name;

const isPicture = ({ name }: SuppliedFile): boolean => /\.(?:svg|png|jpe?g|jfif|webp|gif|tiff?|avif|heic|heif)$/i.test(name);

const isWorkbookZip = (bytes: Uint8Array): boolean => {
  const listed = listZip(bytes);
  if ('trouble' in listed) return false;
  try {
    return mainPart({ bytes, entries: listed.entries }) !== undefined;
  } catch (error) {
    if (error instanceof DamagedFile) return false;
    throw error;
  }
};

/** Whether bytes begin as JSON does, white space and a byte order mark aside. */
const looksLikeJson = ({ name, bytes }: SuppliedFile): boolean => /\.json$/i.test(name) || /^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 100)));

const readTable = async (file: SuppliedFile, onRow?: (rows: number) => void): Promise<WorkbookRead> => {
  const { sheets, problems, notices } = await readSpreadsheet(file.name, file.bytes, onRow ? { onRow } : {});
  return { sheets, problems, notices, file: { name: file.name, ...(canHash() && { sha256: await sha256OfBytes(file.bytes) }) } };
};

/**
 * Reads what was dropped. Never throws for what is in it; nothing in it is run, and no name in it is used as a path.
 * @param onRow told now and then how many rows of a workbook were read
 */
export const readSubmission = async (files: readonly SuppliedFile[], onRow?: (rows: number) => void): Promise<SubmissionRead> => {
  const given = files.map(({ name, bytes }) => ({ name: ownName(name), bytes }));
  const pictures = given.filter(isPicture);
  const [main, another] = given.filter((file) => !isPicture(file));
  const logos = pictures.map(({ name, bytes }): SuppliedLogo => ({ file: name, bytes }));
  const nothing = (...problems: SheetProblem[]): SubmissionRead => ({ kind: 'nothing', problems, logos });
  if (!main) return nothing(problemIn(pictures[0]?.name ?? '', [], { zh: '没有可以检查的文件', hintZh: '请选填好的模板，或自查页生成的 JSON 或 ZIP 文件；标志请与它们一起选。', en: 'is nothing that can be checked', hintEn: 'Choose the filled-in template, or a JSON or ZIP file that the self-check made; choose a logo together with it.' }));
  if (another) return nothing(problemIn(another.name, [], { zh: '一次只能检查一个文件', hintZh: '请一个一个地检查。', en: 'is one file too many', hintEn: 'Check one after the other.' }));
  if (main.bytes.length > largest) return nothing(problemIn(main.name, [], { zh: `文件有 ${Math.ceil(main.bytes.length / 1024 ** 2)} MB，最多 100 MB`, hintZh: '请删去图片和用不到的工作表。', en: `has ${Math.ceil(main.bytes.length / 1024 ** 2)} MB, at most 100 MB are read`, hintEn: 'Remove pictures and sheets that are not needed.' }));
  if (main.bytes.length === 0) return nothing(refusal(main.name, 'empty'));
  if (isZip(main.bytes) && !/\.xls[xm]$/i.test(main.name) && !isWorkbookZip(main.bytes)) {
    const { value, file, logos: packed, problems } = await readPackage(main.name, main.bytes);
    return value === undefined ? { kind: 'nothing', problems, logos } : { kind: 'submission', value, file, problems, logos: [...packed, ...logos] };
  }
  if (looksLikeJson(main)) {
    const { value, problems } = readSubmissionJson(main.name, main.bytes);
    return value === undefined ? nothing(...problems) : { kind: 'submission', value, file: main.name, problems, logos };
  }
  const workbook = await readTable(main, onRow);
  return { kind: 'workbook', workbook, problems: [], logos };
};
