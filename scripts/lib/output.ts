// Where a build goes: into a folder of its own, which takes the place of the site only when it is complete.
import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { editionDirectory, projectRoot } from './files.ts';
import { isAlive } from './processes.ts';
import { replaceFolder } from './replace-folder.ts';

/** A built site holds it; a folder without it is somebody's and is never emptied. */
export const siteMarker = '.build-fingerprint';

const isWithin = (inner: string, outer: string): boolean => !relative(outer, inner).startsWith('..');

/** @throws where building there would delete what is no built site */
export const refuseForeignFolder = (outDir: string): void => {
  const own = ['src', 'content', 'public', 'scripts', 'tests', '.git', 'node_modules'].map((folder) => join(projectRoot, folder));
  if ([...own, editionDirectory()].some((folder) => isWithin(outDir, folder) || isWithin(folder, outDir))) {
    throw new Error(`OUT_DIR 不能是 ${outDir}：那里是项目或目录数据。OUT_DIR cannot be ${outDir}: the project or an edition lies there.`);
  }
  if (existsSync(outDir) && readdirSync(outDir).length > 0 && !existsSync(join(outDir, siteMarker))) {
    throw new Error(`${outDir} 不是空文件夹，也不是以前生成的网站，未作改动。${outDir} is neither empty nor a site built before; nothing was changed.`);
  }
};

/** The folder in which a build is made before it takes its place. */
export const buildFolder = (outDir: string): string => join(dirname(outDir), `.${basename(outDir)}-building-${process.pid}`);

/** Removes what builds left that were interrupted. */
export const removeAbandonedBuilds = async (outDir: string): Promise<void> => {
  const parent = dirname(outDir);
  const prefix = `.${basename(outDir)}-building-`;
  const abandoned = existsSync(parent) ? readdirSync(parent).filter((name) => name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length)))) : [];
  await Promise.all(abandoned.map((name) => rm(join(parent, name), { recursive: true })));
};

/** Puts a complete build in the place of the site. */
export const replaceSite = async (built: string, outDir: string): Promise<void> => {
  const former = `${built}-former`;
  replaceFolder(built, outDir, former);
  await rm(former, { recursive: true, force: true });
};
