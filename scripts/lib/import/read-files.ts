// The files of an import: their bytes, their sheets, and what each of them is as a source.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Origin } from '../../../src/importing/sources.ts';
import { readSpreadsheet } from '../../../src/spreadsheet/read.ts';
import type { Sheet, SheetProblem } from '../../../src/spreadsheet/sheet.ts';
import { readingLimits } from '../../../src/spreadsheet/row-collector.ts';
import { progress } from '../progress.ts';
import type { ImportOptions } from './options.ts';

interface FilesRead {
  sheets: Sheet[];
  origins: Map<string, Origin>;
  problems: SheetProblem[];
  notices: SheetProblem[];
}

const fileProblem = (file: string, zh: string, hintZh: string, en: string, hintEn: string): SheetProblem => ({ place: { file }, message: { zh, en }, hint: { zh: hintZh, en: hintEn } });

/** The bytes of a file, or why it cannot be read. */
export const readBytes = async (path: string): Promise<Uint8Array | SheetProblem> => {
  const file = basename(path);
  try {
    const { size } = await stat(path);
    if (size > readingLimits.fileBytes) {
      return fileProblem(file, `文件有 ${Math.round(size / 1024 / 1024)} MB，最多 ${readingLimits.fileBytes / 1024 / 1024} MB`, '请删去图片和多余的工作表后另存。', `has ${Math.round(size / 1024 / 1024)} MB, at most ${readingLimits.fileBytes / 1024 / 1024} MB are read`, 'Remove pictures and sheets that are not needed, and save it again.');
    }
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const [zh, en] = code === 'ENOENT' ? ['没有这个文件', 'there is no such file'] : code === 'EISDIR' ? ['是文件夹，不是文件', 'is a folder, not a file'] : [`无法读取（${code || String(error)}）`, `cannot be read (${code || String(error)})`];
    return fileProblem(path, zh, '请核对路径；文件名有空格时请加引号。', en, 'Check the path; put it in quotation marks if it holds spaces.');
  }
};

/** Reads all files of an import. What is wrong with one of them is a problem, and the others are read all the same. */
export const readImportFiles = async (options: Pick<ImportOptions, 'files' | 'title' | 'document' | 'url' | 'language'>, today: string): Promise<FilesRead> => {
  const read: FilesRead = { sheets: [], origins: new Map(), problems: [], notices: [] };
  for (const path of options.files) {
    const file = basename(path);
    if (read.origins.has(file)) {
      read.problems.push(fileProblem(path, '与另一个文件同名', '同名的文件请分别导入，或改名。', 'has the name of another file', 'Import files of one name one after the other, or rename one.'));
      continue;
    }
    const bytes = await readBytes(path);
    if (!(bytes instanceof Uint8Array)) {
      read.problems.push(bytes);
      continue;
    }
    read.origins.set(file, {
      ...(options.url !== undefined && { url: options.url }),
      title: options.title ?? '',
      ...(options.document !== undefined && { document: options.document }),
      file: { name: file, sha256: createHash('sha256').update(bytes).digest('hex') },
      retrieved: today,
    });
    const line = progress(options.language === 'zh' ? `读取 ${file}，行` : `Reading ${file}, rows`);
    const { sheets, problems, notices } = await readSpreadsheet(file, bytes, { onRow: (rows) => line.update(rows) });
    line.end();
    for (const sheet of sheets) read.sheets.push(sheet);
    for (const problem of problems) read.problems.push(problem);
    for (const notice of notices) read.notices.push(notice);
  }
  return read;
};
