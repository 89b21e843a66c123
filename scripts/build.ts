// npm run build: check the edition, build the pages, index the products. Stops at a wrong entry.
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build as buildPages } from 'astro';
import { checkAndReport } from './check.ts';
import { indexInWorker } from './index-worker.ts';
import { editionDirectory, projectRoot } from './lib/files.ts';
import { buildFingerprint } from './lib/fingerprint.ts';
import { buildFolder, refuseForeignFolder, removeAbandonedBuilds, replaceSite, siteMarker } from './lib/output.ts';
import { preloadIslands } from './lib/preload-islands.ts';
import { run } from './lib/run.ts';
import { siteSettings } from './lib/site-settings.ts';
import { step } from './lib/steps.ts';

/** Whether the built site is what a build would make now. */
export const isUpToDate = async (): Promise<boolean> => {
  const known = await readFile(join(siteSettings().outDir, siteMarker), 'utf8').catch(() => '');
  return known !== '' && known === (await buildFingerprint());
};

/** Checks, builds and indexes. Returns whether there is a site now; says on the terminal why not. */
export const buildSite = async (): Promise<boolean> => {
  process.env['NODE_ENV'] = 'production'; // One left in the environment would put React's development build into the site.
  const { outDir, base } = siteSettings();
  refuseForeignFolder(outDir);
  const directory = editionDirectory();
  console.log('核对目录数据 Checking the edition');
  if (!(await checkAndReport(directory, 'zh'))) {
    console.error('\n数据有误，没有生成网站。The edition has problems; nothing was built. In English: npm run check -- --lang en');
    return false;
  }
  const fingerprint = await buildFingerprint();
  await removeAbandonedBuilds(outDir);
  const folder = buildFolder(outDir);
  // The index is made from the records, so it need not wait for the pages; Astro empties its folder, so it is moved in after.
  const [pages, index] = [join(folder, 'pages'), join(folder, 'pagefind')];
  try {
    const [products] = await Promise.all([
      step('建立检索索引 Indexing the products', () => indexInWorker({ directory, bundle: index })),
      step('生成页面 Building the pages', async () => {
        await buildPages({ root: projectRoot, outDir: pages, logLevel: 'warn' });
        await preloadIslands(pages, base);
      }),
    ]);
    await rename(index, join(pages, 'pagefind'));
    await writeFile(join(pages, siteMarker), fingerprint);
    await replaceSite(pages, outDir);
    console.log(`完成：${products} 项产品。Done: ${products} products in ${outDir}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return true;
};

if (import.meta.main) {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await run(async () => {
    parseArgs(); // There are no options; one that is given is a mistake to be told.
    process.exitCode = (await buildSite()) ? 0 : 1;
  });
}
