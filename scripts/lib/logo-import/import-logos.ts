// A folder of logos, file by file: whose each is, and the picture as the edition can hold it. Writes nothing.
import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Localized } from '../../../src/catalogue/schema.ts';
import { reasonOf, refusal, type Refusal } from '../../../src/logo/refusals.ts';
import type { SheetProblem } from '../../../src/spreadsheet/sheet.ts';
import { inspectLogoBytes } from '../logo.ts';
import { traditionalFold } from '../../../src/search/traditional.ts';
import { kindOf, notAPicture } from '../../../src/logo/file-kind.ts';
import { readLogoFiles } from './list-files.ts';
import { createOwnerMatcher, type OwnerMatch, type Owners } from './match-owner.ts';
import { prepareRaster } from './raster.ts';
import type { LogoFound, LogoLeftOut, LogoOwner, LogoReport, Picture, Prepared } from './report.ts';
import { prepareSvg } from './svg-logo.ts';

export interface LogoImportOptions {
  /** Told after each file that is looked at. */
  onFile?: (done: number, total: number) => void;
  /** The place that names of makers may leave out; Shanghai unless said otherwise. */
  municipality?: Localized;
}

/** The limit of the build's own check, scripts/lib/logo.ts. */
const maxBytes = 10 * 1024 * 1024;

const tooLarge = (bytes: number): Refusal => {
  const megabytes = Math.round(bytes / 1024 / 1024);
  return refusal(`文件有 ${megabytes} MB，最多 10 MB`, '请缩小图片。', `has ${megabytes} MB, at most 10 MB are allowed`, 'Make the picture smaller.');
};

/** The size is asked first, of the file that is then read: a large one never comes into memory. */
const readBytes = async (path: string): Promise<{ bytes: Buffer } | { refusal: Refusal }> => {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > maxBytes) return { refusal: tooLarge(size) };
    if (size === 0) return { refusal: refusal('是空文件', '请重新下载或导出。', 'is an empty file', 'Download or export it again.') };
    return { bytes: await file.readFile() };
  } finally {
    await file.close();
  }
};

/** Prepares a picture by its bytes; its name tells the kind. Never throws for what is in it. */
export const prepareLogo = async (name: string, given: Uint8Array): Promise<Prepared> => {
  const kind = kindOf(name);
  if (!kind) return { refusals: [notAPicture(basename(name))] };
  const source = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const prepared = await (kind === 'svg' ? prepareSvg(source) : prepareRaster(kind, source));
  if (!('picture' in prepared)) return prepared;
  // The build looks at it again: what it would refuse must not be written.
  const { bytes, format } = prepared.picture;
  const { problems } = await inspectLogoBytes(`logo.${format}`, () => Promise.resolve(bytes));
  return problems.length === 0 ? prepared : { refusals: problems.map(({ message, hint }) => ({ message, hint })) };
};

const prepareFile = async (path: string): Promise<Prepared> => {
  if (!kindOf(path)) return { refusals: [notAPicture(basename(path))] };
  try {
    const read = await readBytes(path);
    return 'refusal' in read ? { refusals: [read.refusal] } : await prepareLogo(path, read.bytes);
  } catch (error) {
    return { refusals: [refusal(`无法读取（${reasonOf(error)}）`, '请检查文件权限，或重新复制文件。', `cannot be read (${reasonOf(error)})`, 'See whether you may open it, or copy it again.')] };
  }
};

interface Candidate {
  file: string;
  match: OwnerMatch;
  picture: Picture;
}

/** A drawing before pixels, then more pixels, then the surer name, then the earlier file. */
const better = (a: Candidate, b: Candidate): number => {
  const [first, second] = [a.picture.pixels, b.picture.pixels];
  return (first === second ? 0 : first > second ? -1 : 1) || a.match.rank - b.match.rank || (a.file < b.file ? -1 : 1);
};

/** `amec.png`; a product that shares its id with a manufacturer gets another name than that. */
export const logoFileNames = (owners: Owners): ((owner: LogoOwner, format: Picture['format']) => string) => {
  const taken = new Set([...owners.manufacturers, ...owners.products].map(({ id }) => id));
  const makers = new Set(owners.manufacturers.map(({ id }) => id));
  return ({ kind, id }, format) => {
    let name = id;
    if (kind === 'product' && makers.has(id)) while (taken.has(name)) name = `${name}-product`;
    return `${name}.${format}`;
  };
};

/** Two at a time: pictures are large, and sharp uses every core for each. */
const atOnce = 2;

const inTurns = async <Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> => {
  const rest = items.values();
  const work = async (): Promise<void> => {
    for (const item of rest) await run(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
};

/**
 * Looks through a folder of logos and its subfolders. Writes nothing, and never throws for what is in a file.
 * @param owners those whose logos may be in the folder
 * @throws if the folder itself cannot be read
 */
export const importLogos = async (directory: string, owners: Owners, { onFile, municipality = { zh: '上海市', en: 'Shanghai' } }: LogoImportOptions = {}): Promise<LogoReport> => {
  const { files, others } = await readLogoFiles(directory);
  const problem = (file: string, { message, hint }: Refusal): SheetProblem => ({ place: { file: join(directory, file) }, message, hint });
  const refused: SheetProblem[] = others.map((file) => problem(file, refusal('不是普通文件（链接或设备）', '请放入文件本身。', 'is no plain file, but a link or a device', 'Put the file itself there.')));
  const unmatched: LogoLeftOut[] = [];
  const candidates: Candidate[] = [];
  const ownerOf = createOwnerMatcher(owners, { fold: traditionalFold(), municipality });
  let done = 0;
  await inTurns(files, async (file) => {
    const matched = kindOf(file) ? ownerOf(file) : undefined;
    if (matched && 'reason' in matched) unmatched.push({ file, reason: matched.reason });
    else {
      const prepared = await prepareFile(join(directory, file));
      if ('refusals' in prepared) refused.push(...prepared.refusals.map((one) => problem(file, one)));
      else if (matched) candidates.push({ file, match: matched.match, picture: prepared.picture });
    }
    done += 1;
    onFile?.(done, files.length);
  });

  const nameOf = logoFileNames(owners);
  const byOwner = [...Map.groupBy(candidates, ({ match: { owner } }) => `${owner.kind} ${owner.id}`).values()].map((group) => group.sort(better));
  const found = byOwner.flatMap(([best]): LogoFound[] => {
    if (!best) return [];
    const { file, match: { owner, matchedBy }, picture: { bytes, size, format, done: changed, warnings } } = best;
    return [{ file, owner, matchedBy, name: nameOf(owner, format), bytes, size, done: changed, warnings }];
  });
  const unused = byOwner.flatMap(([best, ...worse]) => worse.map(({ file, match }): LogoLeftOut => ({
    file,
    reason: { zh: `${match.owner.id} 已用更好的 ${best?.file}，未采用。`, en: `${match.owner.id} has a better one, ${best?.file}: this one is not used.` },
  })));
  const byFile = (a: { file: string }, b: { file: string }): number => (a.file < b.file ? -1 : 1);
  return { found: found.sort(byFile), unmatched: unmatched.sort(byFile), unused: unused.sort(byFile), refused: refused.sort((a, b) => byFile(a.place, b.place)) };
};
