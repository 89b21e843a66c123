import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { namedFile, writeNewFile } from '../../../scripts/lib/named-file.ts';
import { aTemporaryDirectory } from '../temporary.ts';

const edition = resolve('/a/content');

test('a file is named by its whole path; its ending may be in capitals', () => {
  expect(namedFile('--report', '/a/content-report/X.HTML', { ending: '.html', edition })).toBe(resolve('/a/content-report/X.HTML'));
});

test.each([
  ['/a/x.htm', '--report 的文件名要以 .html 结尾，而不是 /a/x.htm。--report is "/a/x.htm", but must end with .html.'],
  ['/a/content/x.html', `--report 不能写进目录数据所在的文件夹 ${edition}。--report must not be within the edition's folder, ${edition}.`],
  ['/a/b/../content/logos/x.html', `--report 不能写进目录数据所在的文件夹 ${edition}。--report must not be within the edition's folder, ${edition}.`],
])('%s is refused', (file, message) => {
  expect(() => namedFile('--report', file, { ending: '.html', edition })).toThrow(message);
});

test('a new file is written; one that is there, or has no folder, is told', async () => {
  await using directory = await aTemporaryDirectory();
  const path = join(directory.path, 'x.xlsx');
  await writeNewFile(path, Uint8Array.of(1));
  await expect(writeNewFile(path, Uint8Array.of(2))).rejects.toThrow(`已经有文件 ${path}，没有改动它。请换一个文件名，或先移走它。${path} is there already and was left as it is: choose another name, or move it away.`);
  expect([...readFileSync(path)]).toEqual([1]);
  const lost = join(directory.path, 'none/x.xlsx');
  await expect(writeNewFile(lost, Uint8Array.of(1))).rejects.toThrow(`没有可以放 ${lost} 的文件夹，请先建立。There is no folder for ${lost}: create it first.`);
});
