// A wrong option of any command is told in the same words.
import { expect, test } from 'vitest';
import { anEdition } from './a-run.ts';

test.each([
  ['export', 'npm run export -- 文件.xlsx。There is no option --foo. The command'],
  ['template', 'npm run template -- 文件.xlsx。There is no option --foo. The command'],
  ['import', '不带文件运行 npm run import，可以看到全部选项和写法。There is no option --foo. npm run import'],
  ['release', 'npm run release -- --help 可以看到全部选项。There is no option --foo. npm run release'],
  ['key', 'npm run key -- --help 可以看到全部选项。There is no option --foo. npm run key'],
] as const)('npm run %s', async (command, rest) => {
  await using edition = await anEdition();
  const { status, stdout, stderr } = edition.run(command, '--foo');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^没有选项 --foo。[^。]+。There is no option --foo\. [^。]+\n$/);
  expect(stderr).toContain(rest);
});
