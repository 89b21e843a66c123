// npm run demo: generates the demonstration edition outside the tracked tree, builds and serves it.
// `-- --products N` for another number of products than 1,500, `-- --build` to build without serving,
// `-- --folder F` for another folder than .demo.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './build.ts';
import { demoSigningKey } from './lib/demo/publication.ts';
import { writeDemoEdition, writeDemoPublication } from './lib/demo/write.ts';
import { projectRoot } from './lib/files.ts';
import { run } from './lib/run.ts';
import { step } from './lib/steps.ts';
import { start } from './start.ts';

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { products: { type: 'string', default: '1500' }, build: { type: 'boolean', default: false }, folder: { type: 'string', default: '.demo' } } });
  const products = Number(values.products);
  if (!Number.isInteger(products) || products < 1 || products > 200_000) throw new Error(`--products is "${values.products}", but must be a whole number from 1 to 200000.`);

  const folder = resolve(projectRoot, values.folder);
  process.env['CATALOGUE_DIR'] = join(folder, 'edition');
  process.env['OUT_DIR'] = join(folder, 'site');
  // An operator's own key never signs what is made up.
  process.env['CATALOGUE_SIGNING_KEY'] = demoSigningKey();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

  await step(`生成演示数据 Generating ${products} fictional products`, async () => {
    writeDemoEdition(join(folder, 'edition'), { products });
    await writeDemoPublication(join(folder, 'edition'));
  });
  if (!values.build) await start();
  else if (!(await buildSite())) process.exitCode = 1;
};

await run(main);
