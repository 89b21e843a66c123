// The parts of an XLSX file: where each is, what it leads to.
import type { ZipEntry } from '../zip-guard.ts';
import { DamagedFile, unzipEntry } from '../unzip-entry.ts';
import { readXmlPieces, xmlAttributes, type XmlHandlers } from './xml-stream.ts';

/** An XLSX file whose entries were listed. */
export interface Package {
  bytes: Uint8Array;
  entries: readonly ZipEntry[];
}

/** What a part says it needs. */
export interface Relationship {
  id: string;
  /** Last word of its type: `worksheet`, `sharedStrings`; the rest differs between editions of the standard. */
  kind: string;
  /** Path in the file. */
  path: string;
}

/** The entry at a path; upper and lower case are the same to the standard. */
export const findPart = ({ entries }: Package, path: string): ZipEntry | undefined =>
  entries.find(({ name }) => name === path) ?? entries.find(({ name }) => name.toLowerCase() === path.toLowerCase());

/**
 * Reads a part from its beginning to its end, giving way after each piece.
 * @throws DamagedFile
 */
export const readPart = function* ({ bytes }: Package, entry: ZipEntry, handlers: XmlHandlers): Generator<undefined> {
  const xml = readXmlPieces(handlers);
  for (const piece of unzipEntry(bytes, entry)) {
    xml.push(piece);
    yield;
  }
  xml.end();
};

/** Reads a small part at once. */
export const readSmallPart = (file: Package, entry: ZipEntry, handlers: XmlHandlers): void => {
  for (const _ of readPart(file, entry, handlers));
};

/** Where a target leads from a folder: `/xl/a.xml` from the top, `../a.xml` and `a.xml` from where the part is. */
export const resolveTarget = (folder: string, target: string): string => {
  const steps = (target.startsWith('/') ? target : `${folder}/${target}`).split('/');
  return steps.reduce<string[]>((path, step) => (step === '..' ? path.slice(0, -1) : step === '' || step === '.' ? path : [...path, step]), []).join('/');
};

/** What a part needs; '' stands for the file itself. */
export const readRelationships = (file: Package, path: string): Relationship[] => {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, Math.max(0, slash));
  const entry = findPart(file, `${folder === '' ? '' : `${folder}/`}_rels/${path.slice(slash + 1)}.rels`);
  const relationships: Relationship[] = [];
  if (!entry) return relationships;
  readSmallPart(file, entry, {
    open: (name, tag) => {
      if (name !== 'Relationship') return;
      const { Id: id = '', Type: type = '', Target: target = '' } = xmlAttributes(tag);
      relationships.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), path: resolveTarget(folder, target) });
    },
  });
  return relationships;
};

/** Path of the part that a file is about: `xl/workbook.xml`, `word/document.xml`. */
export const mainPart = (file: Package): string | undefined => readRelationships(file, '').find(({ kind }) => kind === 'officeDocument')?.path;

/** @throws DamagedFile where a part is missing */
export const partAt = (file: Package, path: string): ZipEntry => {
  const entry = findPart(file, path);
  if (!entry) throw new DamagedFile(`The part ${path} is missing.`);
  return entry;
};
