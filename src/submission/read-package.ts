// A package that the self-check made: submission.json and the logos that it names, in a ZIP file. Nothing in it is a path.
import { canHash, sha256OfBytes } from '../catalogue/record-hash.ts';
import { isObject } from '../catalogue/paths.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import { DamagedFile, unzipEntry } from '../spreadsheet/unzip-entry.ts';
import { listZip, type ZipEntry, type ZipLimits, type ZipTrouble } from '../spreadsheet/zip-guard.ts';
import { mostJsonBytes, readSubmissionJson } from './read-json.ts';
import { problemIn, type Told } from './told.ts';

/** A picture as it came, not looked at yet. */
export interface SuppliedLogo {
  /** Path of the record that it is for; undefined where it came beside a workbook. */
  record?: string;
  file: string;
  bytes: Uint8Array;
}

export const packageLimits: ZipLimits = { entries: 100, totalBytes: 64 * 1024 ** 2 };
export const submissionFile = 'submission.json';
const mostLogoBytes = 10 * 1024 ** 2;

const packAgain = { hintZh: '请用自查页重新生成提交包，不要自己压缩。', hintEn: 'Make the package anew in the self-check instead of packing it yourself.' };

const troubles: Record<ZipTrouble, Told> = {
  damaged: { zh: '压缩包不完整或已损坏，打不开', hintZh: '请重新下载或复制完整的文件。', en: 'is incomplete or damaged', hintEn: 'Download or copy the whole file again.' },
  encrypted: { zh: '压缩包有密码', en: 'is protected by a password', ...packAgain },
  'false-size': { zh: '压缩包标注的大小与实际不符，不能安全打开', en: 'says false sizes of what it holds and cannot be opened safely', ...packAgain },
  'too-large': { zh: '压缩包解开后超过 64 MB', en: 'is more than 64 MB once unpacked', ...packAgain },
  'too-many-entries': { zh: '压缩包里有 100 个以上的文件', en: 'holds more than 100 files', ...packAgain },
};

/** What computers put beside files on their own. */
const isIncidental = (name: string): boolean => /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name) || name.endsWith('/');

/** A path that leads out of the package, or that no package has. */
const leadsAway = (name: string): boolean => name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..') || /[\u0000-\u001f]/.test(name);

const isArchive = (name: string): boolean => /\.(?:zip|rar|7z|gz|tgz|tar|bz2|xz|jar|docx|xlsx|xlsm)$/i.test(name);

const shownName = (name: string): string => (name.length > 60 ? `${name.slice(0, 59)}…` : name).replace(/[\u0000-\u001f]/g, '?');

const listed = (names: readonly string[], language: 'zh' | 'en'): string => {
  const shown = names.slice(0, 5).map(shownName).join(language === 'zh' ? '、' : ', ');
  return names.length <= 5 ? shown : language === 'zh' ? `${shown} 等 ${names.length} 个` : `${shown} and ${names.length - 5} more`;
};

const entryProblems = (file: string, strangers: readonly string[], away: readonly string[]): SheetProblem[] => {
  const [archives, others] = [strangers.filter(isArchive), strangers.filter((name) => !isArchive(name))];
  const tell = (names: readonly string[], zh: string, en: string): SheetProblem[] => (names.length === 0 ? [] : [problemIn(file, [], { zh: `${zh}：${listed(names, 'zh')}`, en: `${en}: ${listed(names, 'en')}`, ...packAgain })]);
  return [
    ...tell(away, '压缩包里有指向包外的路径', 'holds paths that lead out of the package'),
    ...tell(archives, '压缩包里还有压缩包或文档', 'holds another archive or document'),
    ...tell(others, '压缩包里有提交文件没有提到的文件', 'holds files that the submission does not name'),
  ];
};

/** @throws DamagedFile */
const unpacked = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  for (const piece of unzipEntry(bytes, entry)) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

interface NamedLogo {
  record: string;
  file: string;
  sha256: string;
}

/** Logos as a submission names them, as far as that can be read before its shape is judged. */
const namedLogos = (value: unknown): NamedLogo[] => {
  const logos = isObject(value) && Array.isArray(value['logos']) ? value['logos'] : [];
  return logos.flatMap((logo: unknown): NamedLogo[] => {
    const { record, file, sha256 } = isObject(logo) ? logo : {};
    return typeof record === 'string' && typeof file === 'string' && typeof sha256 === 'string' ? [{ record, file, sha256 }] : [];
  });
};

const readLogo = async (bytes: Uint8Array, entry: ZipEntry | undefined, { logo, at }: { logo: NamedLogo; at: string }): Promise<SuppliedLogo | SheetProblem> => {
  if (!entry) return problemIn(at, ['logos'], { zh: `压缩包里没有标志文件 ${shownName(logo.file)}`, en: `the package lacks the logo ${shownName(logo.file)}`, ...packAgain });
  if (entry.size > mostLogoBytes) return problemIn(at, ['logos'], { zh: `标志 ${shownName(logo.file)} 超过 10 MB`, hintZh: '请缩小图片后重新生成提交包。', en: `the logo ${shownName(logo.file)} has more than 10 MB`, hintEn: 'Make the picture smaller and make the package anew.' });
  const picture = unpacked(bytes, entry);
  if (canHash() && (await sha256OfBytes(picture)) !== logo.sha256) return problemIn(at, ['logos'], { zh: `标志 ${shownName(logo.file)} 与提交文件写的校验值不符`, en: `the logo ${shownName(logo.file)} is not the one that the submission names`, ...packAgain });
  return { record: logo.record, file: logo.file, bytes: picture };
};

export interface PackageRead {
  value?: unknown;
  /** Where submission.json lies, for places: `包.zip/submission.json`. */
  file: string;
  logos: SuppliedLogo[];
  problems: SheetProblem[];
}

const readEntries = async (file: string, bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<PackageRead> => {
  const at = `${file}/${submissionFile}`;
  const real = entries.filter(({ name }) => !isIncidental(name));
  const away = entries.map(({ name }) => name).filter(leadsAway);
  const json = real.filter(({ name }) => name === submissionFile || (name.split('/').length === 2 && name.endsWith(`/${submissionFile}`)));
  const failed = (problems: SheetProblem[]): PackageRead => ({ file: at, logos: [], problems });
  const [first, second] = json;
  if (away.length > 0) return failed(entryProblems(file, [], away));
  if (!first) return failed([...entryProblems(file, real.map(({ name }) => name).filter(isArchive), []), problemIn(file, [], { zh: `压缩包里没有 ${submissionFile}`, hintZh: '请选自查页生成的提交包；要检查表格的，请直接选表格文件。', en: `holds no ${submissionFile}`, hintEn: 'Choose a package that the self-check made; to check a spreadsheet, choose the spreadsheet itself.' })]);
  if (second) return failed([problemIn(file, [], { zh: `压缩包里有 ${json.length} 个 ${submissionFile}`, en: `holds ${json.length} files named ${submissionFile}`, ...packAgain })]);
  if (first.size > mostJsonBytes) return failed([problemIn(at, [], { zh: `有 ${Math.ceil(first.size / 1024 ** 2)} MB，最多 8 MB`, en: `has ${Math.ceil(first.size / 1024 ** 2)} MB, at most 8 MB are read`, ...packAgain })]);
  const read = readSubmissionJson(at, unpacked(bytes, first));
  // Some programs put all into a folder of the package's name.
  const folder = first.name.slice(0, -submissionFile.length);
  const named = namedLogos(read.value);
  const wanted = new Set(named.map((logo) => folder + logo.file));
  const strangers = real.filter((entry) => entry !== first && (read.value === undefined ? isArchive(entry.name) : !wanted.has(entry.name))).map(({ name }) => name);
  const logos = await Promise.all(named.map((logo) => readLogo(bytes, real.find(({ name }) => name === folder + logo.file), { logo, at })));
  return {
    ...(read.value !== undefined && { value: read.value }),
    file: at,
    logos: logos.filter((logo) => 'bytes' in logo),
    problems: [...entryProblems(file, strangers, []), ...read.problems, ...logos.filter((logo) => 'place' in logo)],
  };
};

/** Reads a package. Never throws for what is in it, and unpacks no more than it declares. */
export const readPackage = async (file: string, bytes: Uint8Array): Promise<PackageRead> => {
  const failed = (trouble: ZipTrouble): PackageRead => ({ file: `${file}/${submissionFile}`, logos: [], problems: [problemIn(file, [], troubles[trouble])] });
  const found = listZip(bytes, packageLimits);
  if ('trouble' in found) return failed(found.trouble);
  try {
    return await readEntries(file, bytes, found.entries);
  } catch (error) {
    if (error instanceof DamagedFile) return failed('damaged');
    throw error;
  }
};
