// Whether a built site is still what a build would make: a hash over everything that goes into it.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { editionDirectory, listFiles, projectRoot } from './files.ts';
import { signingKeyOf } from './signing-key.ts';
import { siteSettings } from './site-settings.ts';

const folders = ['src', 'public', 'scripts'];
const files = ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/** Hash over content, code, dependencies and settings of a build. */
export const buildFingerprint = async (): Promise<string> => {
  const hash = createHash('sha256');
  const { origin, base } = siteSettings();
  // Of the key, the public part alone: the fingerprint lies in the built site.
  const kid = (await signingKeyOf())?.kid;
  hash.update(JSON.stringify({ kid, origin, base, node: process.version, edition: relative(projectRoot, editionDirectory()) }));
  const paths = [
    ...files.map((file) => join(projectRoot, file)),
    ...(await Promise.all([...folders.map((folder) => join(projectRoot, folder)), editionDirectory()].map(async (folder) => (await listFiles(folder)).map((file) => join(folder, file))))).flat(),
  ];
  for (const path of paths) {
    hash.update(`\n${relative(projectRoot, path)}\n`);
    hash.update(await readFile(path));
  }
  return hash.digest('hex');
};
