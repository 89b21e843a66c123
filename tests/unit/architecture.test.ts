// Who may import whom, and what may stand in a template. The reasons are in the handbook's pages on architecture and style.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/files.ts';

interface Import {
  /** File that imports, from the project's root. */
  file: string;
  /** As written. */
  specifier: string;
  /** File from the project's root, or the package. */
  target: string;
  typeOnly: boolean;
}

const sources = globSync(['src/**/*.{ts,tsx,astro}', 'scripts/**/*.ts'], { cwd: projectRoot }).map((file) => ({
  file: file.replaceAll('\\', '/'),
  text: readFileSync(join(projectRoot, file), 'utf8'),
}));

const isTypeOnly = (clause: string): boolean =>
  /^type\s/.test(clause) || (/^\{[^}]*\}$/.test(clause) && clause.slice(1, -1).split(',').filter((name) => name.trim() !== '').every((name) => /^\s*type\s/.test(name)));

const importsOf = ({ file, text }: { file: string; text: string }): Import[] =>
  [...text.matchAll(/(?:^|[\n;>])\s*(?:import|export)\s+(?:(?<clause>[\w*{][^'";]*?)\s*from\s+)?['"](?<from>[^'"]+)['"]|\bimport\(\s*['"](?<dynamic>[^'"]+)['"]/g)].map((match) => {
    const specifier = match.groups?.['from'] ?? match.groups?.['dynamic'] ?? '';
    // What is said to the bundler, such as that a file is a worker.
    const path = specifier.replace(/\?worker$/, '');
    const target = path.startsWith('.') ? normalize(join(dirname(file), path)).replaceAll('\\', '/') : path;
    return { file, specifier, target, typeOnly: isTypeOnly(match.groups?.['clause']?.trim() ?? '') };
  });

const imports = sources.flatMap(importsOf);

/** Whether something lies at a path, or below it where the path ends with a slash. */
const lies = (at: string, path: string): boolean => (path.endsWith('/') || path.endsWith(':') ? at.startsWith(path) : at === path);

const told = ({ file, target, typeOnly }: Import): string => `${file} → ${target}${typeOnly ? ' (type)' : ''}`;

/** Where code lies; what it may import at run time; what it may import as a type besides. The longest folder decides. */
const rules: Record<string, { may: string[]; mayAsType?: string[] }> = {
  // The canonical form of JSON is a standard of its own (RFC 8785).
  'src/catalogue/': { may: ['zod', 'canonicalize', 'src/catalogue/'] },
  'src/search/': { may: ['src/catalogue/', 'src/search/', 'pinyin-pro', 'opencc-js/t2cn'] },
  // Names of a contract against those of the catalogue: compared as the search compares.
  'src/names/': { may: ['src/names/', 'src/catalogue/', 'src/search/normalise.ts'] },
  // Makers looked up by code or name: the files of it and how they are asked. Readings are worked out where the files are made.
  'src/makers/': { may: ['src/makers/', 'src/catalogue/', 'src/spreadsheet/sheet.ts', 'src/search/normalise.ts', 'src/search/pinyin.ts'] },
  'src/i18n/': { may: ['src/i18n/'] },
  // From rows to a plan of what would change: also for the self-check in the browser.
  'src/importing/': { may: ['src/importing/', 'src/catalogue/', 'src/spreadsheet/', 'src/search/pinyin.ts'] },
  // What a maker hands in, from its file to a plan: in a worker of the browser and in Node.
  'src/submission/': { may: ['src/submission/', 'src/catalogue/', 'src/importing/', 'src/spreadsheet/', 'src/logo/', 'src/site-paths.ts', 'zod', 'fflate'] },
  // What a logo must be, and SVG cleaned from text to text: also in the browser.
  'src/logo/': { may: ['src/logo/', 'src/catalogue/', 'svgo/browser'], mayAsType: ['src/spreadsheet/sheet.ts'] },
  // Files and claims against what was published: in the browser and in a command. Their sentences are given the words they need.
  'src/verification/': {
    may: ['src/verification/', 'src/catalogue/', 'src/signing/', 'src/shortlist/', 'src/importing/diff.ts', 'src/submission/', 'src/spreadsheet/zip-guard.ts', 'src/i18n/fill.ts', 'src/i18n/long-date.ts', 'src/site-paths.ts', 'zod'],
    mayAsType: ['src/spreadsheet/sheet.ts'],
  },
  // A procurement plan from its rows to the shares: also in a worker of the browser.
  'src/plan/': { may: ['src/plan/', 'src/catalogue/', 'src/spreadsheet/', 'src/search/normalise.ts'] },
  // Signatures of what was published: made with jose in a build, checked with a library that every browser runs.
  'src/signing/': { may: ['src/signing/', 'src/catalogue/', '@noble/ed25519', 'jose'] },
  // Spreadsheets in and out, in Node and in the browser.
  'src/spreadsheet/': { may: ['src/spreadsheet/', 'src/catalogue/', 'hucre', 'fflate', 'papaparse'] },
  // The innovative product mark as drawings: text in, text out.
  'src/badge/': { may: ['src/badge/', 'src/catalogue/', 'src/i18n/'], mayAsType: ['src/site-paths.ts'] },
  // The buyer's shortlist, on every page: without a framework.
  'src/shortlist/': { may: ['src/shortlist/', 'src/catalogue/'] },
  // Text documents that leave the page, in Node and in the browser.
  'src/documents/': { may: ['src/documents/', 'docx', 'docx/watermarks'] },
  'src/islands/': {
    // The self-check runs the checks of submissions in its worker, and the judgement of logos where there is a canvas.
    may: [
      'src/catalogue/', 'src/submission/', 'src/logo/', 'src/makers/', 'src/names/', 'src/plan/', 'src/signing/', 'src/search/', 'src/shortlist/', 'src/verification/', 'src/exporting/', 'src/documents/', 'src/i18n/', 'src/islands/', 'react', 'react-dom', 'uqr', 'src/site-paths.ts',
      'src/components/copy/copy-text.ts', 'src/components/host.ts', 'src/components/monogram.ts', 'src/components/save-file.ts', 'src/components/status-class.ts', 'src/components/today.ts', 'src/spreadsheet/',
    ],
  },
  // A submission filled in and checked in the page: the one island that brings the schema along. Differences are told as on the pages of changes.
  'src/islands/self-check/': {
    may: [
      'src/catalogue/', 'src/makers/', 'src/submission/', 'src/importing/', 'src/logo/', 'src/spreadsheet/', 'src/i18n/', 'src/islands/', 'react', 'src/site-paths.ts',
      'src/components/changes/difference.ts', 'src/components/copy/copy-text.ts', 'src/components/host.ts', 'src/components/monogram.ts', 'src/components/save-file.ts', 'src/components/status-class.ts', 'src/components/today.ts',
    ],
    mayAsType: ['zod'],
  },
  // What a reader exports: from an address to rows, names and notes; no page, no browser.
  'src/exporting/': { may: ['src/exporting/', 'src/catalogue/', 'src/search/state.ts', 'src/i18n/fill.ts'], mayAsType: ['src/spreadsheet/write.ts'] },
  'src/components/': {
    may: ['src/i18n/', 'src/badge/', 'src/catalogue/', 'src/shortlist/', 'src/components/', 'astro:', 'src/site-paths.ts', 'src/logos.ts'],
    mayAsType: ['src/data.ts', 'src/index-entries.ts'],
  },
  // Loaded when the search box is used, so that no other part of a page brings the search along.
  'src/components/search-box/': { may: ['src/i18n/', 'src/search/', 'src/components/', 'src/site-paths.ts'] },
  'src/layouts/': { may: ['src/i18n/', 'src/catalogue/', 'src/components/', 'src/layouts/', 'src/styles/', 'astro:', 'src/site-paths.ts'] },
  'src/pages/': {
    may: ['src/data.ts', 'src/catalogue/', 'src/components/', 'src/layouts/', 'src/islands/', 'src/i18n/', 'src/styles/', 'src/pages/', 'src/site-paths.ts', 'src/static-paths.ts', 'src/index-entries.ts', 'src/similar-products.ts', 'src/logos.ts', 'src/badge/', 'src/badge-files.ts', 'src/search/quality.json', 'src/spreadsheet/'],
    mayAsType: ['astro'],
  },
};

const ruleOf = (file: string): string | undefined => Object.keys(rules).filter((folder) => lies(file, folder)).sort((a, b) => a.length - b.length).at(-1);

describe('who may import whom', () => {
  test('imports are found in all kinds of file', () => {
    expect(imports.length).toBeGreaterThan(200);
    for (const ending of ['.ts', '.tsx', '.astro']) expect(imports.some(({ file }) => file.endsWith(ending))).toBe(true);
    expect(importsOf({ file: 'src/a/b.astro', text: "---\nimport type {\n  A,\n  B,\n} from '../c.ts';\nimport D, { type E } from './d.astro';\nimport { type F } from 'zod';\n---\n<script>import './e.ts';</script>{await import('../g.ts')}" }).map(told)).toEqual([
      'src/a/b.astro → src/c.ts (type)',
      'src/a/b.astro → src/a/d.astro',
      'src/a/b.astro → zod (type)',
      'src/a/b.astro → src/a/e.ts',
      'src/a/b.astro → src/g.ts',
    ]);
  });

  test.each(Object.entries(rules))('%s imports only what it may', (folder, { may, mayAsType = [] }) => {
    const breaches = imports
      .filter(({ file }) => ruleOf(file) === folder)
      .filter(({ target, typeOnly }) => ![...may, ...(typeOnly ? mayAsType : [])].some((path) => lies(target, path)))
      .map(told);
    expect(breaches).toEqual([]);
  });

  test('astro:content is touched by data.ts and content.config.ts only', () => {
    expect(imports.filter(({ target, file }) => target === 'astro:content' && !['src/data.ts', 'src/content.config.ts'].includes(file)).map(told)).toEqual([]);
  });

  test('nothing in src imports scripts', () => {
    expect(imports.filter(({ file, target }) => lies(file, 'src/') && lies(target, 'scripts/')).map(told)).toEqual([]);
  });

  test('the machine is touched by data.ts, logos.ts and content.config.ts only', () => {
    expect(imports.filter(({ file, target }) => lies(file, 'src/') && lies(target, 'node:') && !['src/data.ts', 'src/logos.ts', 'src/content.config.ts'].includes(file)).map(told)).toEqual([]);
  });

  test('what signs is in no page: jose and the private key stay with the build and the commands', () => {
    const may = (file: string): boolean => file === 'src/data.ts' || lies(file, 'src/signing/') || lies(file, 'scripts/');
    expect(imports.filter(({ file, target, typeOnly }) => !typeOnly && (target === 'jose' || target === 'src/signing/signing-key.ts') && !may(file)).map(told)).toEqual([]);
    // Nor by way of what checks signatures in the browser.
    const signers = ['src/signing/signing-key.ts', 'src/signing/sign-credential.ts'];
    expect(imports.filter(({ file, target, typeOnly }) => !typeOnly && lies(file, 'src/signing/') && target === 'src/signing/signing-key.ts' && !signers.includes(file)).map(told)).toEqual([]);
  });

  test('scripts use of src what is plain TypeScript: catalogue, makers, names, plan, signing, search, spreadsheet, importing, submission, verification, logo and i18n', () => {
    const plain = ['src/catalogue/', 'src/makers/', 'src/names/', 'src/plan/', 'src/signing/', 'src/search/', 'src/spreadsheet/', 'src/importing/', 'src/submission/', 'src/verification/', 'src/logo/', 'src/i18n/', 'src/site-paths.ts'];
    expect(imports.filter(({ file, target }) => lies(file, 'scripts/') && lies(target, 'src/') && !plain.some((path) => lies(target, path))).map(told)).toEqual([]);
  });

  test('relative imports carry their extension and lead to a file', () => {
    const relative = imports.filter(({ specifier }) => specifier.startsWith('.'));
    expect(relative.filter(({ specifier }) => !/\.(?:ts|tsx|astro|css|json)(?:\?worker)?$/.test(specifier)).map(told)).toEqual([]);
    expect(relative.filter(({ target }) => !existsSync(join(projectRoot, target))).map(told)).toEqual([]);
  });
});

describe('templates', () => {
  const templates = sources.filter(({ file }) => /\.(?:astro|tsx)$/.test(file)).map(({ file, text }) => ({
    file,
    code: text.replace(/\/\*.*?\*\/|<!--.*?-->/gs, '').replace(/(?<![:'"`])\/\/.*$/gm, ''),
  }));

  /** Chinese that is no text of the interface, or has to stand in the other language. One that is gone must leave this list. */
  const allowedChinese: Record<string, string[]> = {
    'src/components/Header.astro': ["'中文'"],
    'src/pages/_NotFound.astro': ["'没有这个页面。回到中文首页'"],
    'src/pages/[...locale]/index.astro': ['/市$/'],
  };

  test('no Chinese text outside src/i18n', () => {
    const found = templates.flatMap(({ file, code }) => {
      const rest = (allowedChinese[file] ?? []).reduce((text, allowed) => text.replace(allowed, ''), code);
      return (rest.match(/.*\p{Script=Han}.*/gu) ?? []).map((line) => `${file}: ${line.trim()}`);
    });
    expect(found).toEqual([]);
  });

  test('the allowed Chinese is still there', () => {
    for (const [file, texts] of Object.entries(allowedChinese)) for (const text of texts) expect(templates.find((one) => one.file === file)?.code).toContain(text);
  });

  test('no style attribute: the content security policy blocks it', () => {
    expect(templates.flatMap(({ file, code }) => (code.match(/.*\sstyle\s*=.*/g) ?? []).map((line) => `${file}: ${line.trim()}`))).toEqual([]);
  });

  test('no markup from data', () => {
    expect(templates.filter(({ code }) => /\bset:html\b|dangerouslySetInnerHTML|\binnerHTML\b/.test(code)).map(({ file }) => file)).toEqual([]);
  });
});

// A rule outside the layers is stronger than all that are in them, also than what hides it on paper.
test('every rule of the stylesheets is in a layer', () => {
  for (const file of globSync('src/styles/*.css', { cwd: projectRoot })) {
    let depth = 0;
    const text = readFileSync(join(projectRoot, file), 'utf8').replace(/\/\*.*?\*\//gs, '');
    const outside = text.replace(/[{}]|[^{}]+/g, (part) => {
      if (part === '{') depth += 1;
      if (part === '}') depth -= 1;
      return depth === 0 && part !== '}' ? part : '';
    });
    expect(outside.replace(/@layer\s+[\w,]+;?/g, '').trim(), file).toBe('');
  }
});
