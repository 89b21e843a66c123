// The site of an edition: built where it is not up to date.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { isUpToDate } from '../../build.ts';
import { projectRoot } from '../files.ts';
import type { EvaluatedEdition } from './editions.ts';

/** Runs the build with its output on our standard error: standard output is for the figures. */
const build = (env: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], { cwd: projectRoot, env: { ...process.env, ...env }, stdio: ['ignore', 2, 2] });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });

/**
 * Builds the site of an edition unless it is what a build would make. One at a time: settings go through the environment.
 * @returns its folder
 * @throws if the build fails, which has then said why
 */
export const buildSiteOf = async ({ name, directory, workshop }: EvaluatedEdition): Promise<string> => {
  const outDir = join(workshop, 'site');
  const settings = { CATALOGUE_DIR: directory, OUT_DIR: outDir, SITE_URL: 'http://localhost:4321/', ASTRO_TELEMETRY_DISABLED: '1' };
  Object.assign(process.env, settings);
  if (await isUpToDate()) return outDir;
  console.error(`Building the site of the ${name} edition …`);
  if ((await build(settings)) !== 0) throw new Error(`The site of the ${name} edition could not be built.`);
  return outDir;
};
