// npm run template: writes the spreadsheet that keepers and makers fill in. `-- FILE.xlsx` names it.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { templateSheets, workbookNames } from '../src/spreadsheet/catalogue-sheets.ts';
import { writeWorkbook } from '../src/spreadsheet/write.ts';
import { editionDirectory, readEdition } from './lib/files.ts';
import { run } from './lib/run.ts';

const main = async (): Promise<void> => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file = workbookNames.template, another] = positionals;
  if (another !== undefined || !/\.xlsx$/i.test(file)) throw new Error('请写一个以 .xlsx 结尾的文件名。Give one file name that ends in .xlsx.');
  const { records } = await readEdition(editionDirectory());
  await writeFile(file, await writeWorkbook(templateSheets(records)));
  console.log(`已写入模板 ${file}。The template was written.`);
};

if (import.meta.main) await run(main);
