// npm run export: the whole edition as a spreadsheet, to be looked at, corrected and imported again. `-- FILE.xlsx` names it.
import { parseArgs } from 'node:util';
import { exportSheets, workbookNames } from '../src/spreadsheet/catalogue-sheets.ts';
import { writeWorkbook } from '../src/spreadsheet/write.ts';
import { parsedCommandLine } from './lib/command-line.ts';
import { editionDirectory, readEdition } from './lib/files.ts';
import { namedFile, writeNewFile } from './lib/named-file.ts';
import { run } from './lib/run.ts';

const main = async (): Promise<void> => {
  const { positionals } = parsedCommandLine(() => parseArgs({ allowPositionals: true }), { zh: '这个命令没有选项，只写一个文件名：npm run export -- 文件.xlsx', en: 'The command has no options, only the name of a file: npm run export -- FILE.xlsx.' });
  const [named = workbookNames.export, another] = positionals;
  if (another !== undefined) throw new Error('只能写一个文件名；有空格时请加引号。Give one file name, in quotation marks if it holds spaces.');
  const file = namedFile('表格 File', named, { ending: '.xlsx', edition: editionDirectory() });
  const { records, problems } = await readEdition(editionDirectory());
  if (problems.length > 0) throw new Error(`目录有 ${problems.length} 个问题，读不出来的记录不会导出，请先运行 npm run check。The edition has ${problems.length} problems, and records that cannot be read would be missing: run npm run check first.`);
  await writeNewFile(file, await writeWorkbook(exportSheets(records)));
  console.log(`已导出 ${records.products.length} 项产品、${records.manufacturers.length} 家企业到 ${file}。${records.products.length} products and ${records.manufacturers.length} manufacturers were exported.`);
};

if (import.meta.main) await run(main);
