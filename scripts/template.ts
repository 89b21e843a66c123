// npm run template: writes the spreadsheet that keepers and makers fill in. `-- FILE.xlsx` names it.
import { parseArgs } from 'node:util';
import { templateSheets, workbookNames } from '../src/spreadsheet/catalogue-sheets.ts';
import { writeWorkbook } from '../src/spreadsheet/write.ts';
import { parsedCommandLine } from './lib/command-line.ts';
import { editionDirectory, readEdition } from './lib/files.ts';
import { namedFile, writeNewFile } from './lib/named-file.ts';
import { run } from './lib/run.ts';

const main = async (): Promise<void> => {
  const { positionals } = parsedCommandLine(() => parseArgs({ allowPositionals: true }), { zh: '这个命令没有选项，只写一个文件名：npm run template -- 文件.xlsx', en: 'The command has no options, only the name of a file: npm run template -- FILE.xlsx.' });
  const [named = workbookNames.template, another] = positionals;
  if (another !== undefined) throw new Error('只能写一个文件名；有空格时请加引号。Give one file name, in quotation marks if it holds spaces.');
  const file = namedFile('表格 File', named, { ending: '.xlsx', edition: editionDirectory() });
  const { records } = await readEdition(editionDirectory());
  await writeNewFile(file, await writeWorkbook(templateSheets(records)));
  console.log(`已写入模板 ${file}。The template was written.`);
};

if (import.meta.main) await run(main);
