// A built site as its files: pages parsed once, everything else by name.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Parser } from 'htmlparser2';
import { projectRoot } from '../../scripts/lib/files.ts';

export interface Element {
  name: string;
  attributes: Record<string, string>;
}

export interface PageFile {
  /** Path in the folder, `en/products/x/index.html`. */
  file: string;
  html: string;
  elements: Element[];
  ids: Set<string>;
  title: string;
}

export interface BuiltSite {
  name: string;
  directory: string;
  base: string;
  files: Set<string>;
  pages: PageFile[];
}

const parsePage = (file: string, html: string): PageFile => {
  const elements: Element[] = [];
  const ids = new Set<string>();
  let title = '';
  let inTitle = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      elements.push({ name, attributes });
      if (attributes['id']) ids.add(attributes['id']);
      if (name === 'title') inTitle = title === '';
    },
    ontext: (text) => { if (inTitle) title += text; },
    onclosetag: (name) => { if (name === 'title') inTitle = false; },
  });
  parser.end(html);
  return { file, html, elements, ids, title };
};

const readSite = (name: string): BuiltSite => {
  const directory = process.env[`${name.toUpperCase()}_DIR`];
  const base = process.env[`${name.toUpperCase()}_BASE`];
  if (!directory || !base) throw new Error(`These tests need a built site: run npm test. (${name.toUpperCase()}_DIR is not set.)`);
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/')).filter((file) => statSync(join(directory, file)).isFile());
  return {
    name,
    directory,
    base,
    files: new Set(files),
    pages: files.filter((file) => file.endsWith('.html')).map((file) => parsePage(file, readFileSync(join(directory, file), 'utf8'))),
  };
};

export const sites: BuiltSite[] = [readSite('reference'), readSite('demo'), readSite('fixture')];

/** The edition that a site was built from. */
export const editionOf = ({ name, directory }: BuiltSite): string =>
  name === 'reference' ? join(projectRoot, 'content') : name === 'fixture' ? join(projectRoot, 'tests/fixtures/edition') : join(directory, '../edition');

/** Path on the host of a page's file. */
export const pathOfFile = (base: string, file: string): string => base + file.replace(/(^|\/)index\.html$/, '$1');

export const attributesOf = ({ elements }: PageFile, name: string): Record<string, string>[] => elements.filter((element) => element.name === name).map(({ attributes }) => attributes);

/** The old address of a record that has another id now: it names the new one as its own. */
export const hasMoved = (page: PageFile): boolean => attributesOf(page, 'meta').some((meta) => meta['http-equiv'] === 'refresh');
