// One file of an edition: from its bytes to a record, or to everything that is wrong with it.
import type { z } from 'zod';
import { syntaxErrorAt } from './json-syntax.ts';
import type { Problem } from './problem.ts';
import { shapeProblems } from './shape-problems.ts';

/** A record with the file it stands in. */
export interface Entry<Value> {
  /** Path within the edition, `products/x.json`. */
  file: string;
  data: Value;
}

/** A larger file is refused unread: a record is a few kilobytes, and a whole edition pasted into one file is a mistake. */
export const maxFileBytes = 512 * 1024;

interface JsonResult {
  value?: unknown;
  problems: Problem[];
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

const syntaxProblem = (file: string, text: string): Problem => {
  if (text.trim() === '') {
    return { file, path: [], message: { zh: '文件是空的', en: 'is empty' }, hint: { zh: '请补上内容，或删去这个文件。', en: 'Fill it in, or remove the file.' } };
  }
  const line = lineAt(text, syntaxErrorAt(text));
  const where = text.split('\n')[line - 1]?.trim().slice(0, 60) ?? '';
  return {
    file,
    path: [],
    message: { zh: `第 ${line} 行附近的 JSON 有误：${where}`, en: `broken JSON near line ${line}: ${where}` },
    hint: { zh: '请检查这一行和上一行的引号、逗号与括号是否成对、是否用了全角符号。', en: 'Check the quotation marks, commas and brackets of this line and the one above.' },
  };
};

const marks = /["{}[\],]/g;
const nextMark = (json: string, from: number): number => {
  marks.lastIndex = from;
  return marks.exec(json)?.index ?? json.length;
};

/** Behind the closing quotation mark. Not by one expression for the whole text: one of many megabytes would fill its stack. */
const endOfText = (json: string, start: number): number => {
  for (let quote = json.indexOf('"', start + 1); quote !== -1; quote = json.indexOf('"', quote + 1)) {
    let escapes = 0;
    while (json[quote - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return quote + 1;
  }
  return json.length;
};

/** Keys that one object holds twice: JSON.parse would silently keep the last. */
export const duplicateKeys = (text: string): { key: string; line: number }[] => {
  const found: { key: string; line: number }[] = [];
  const open: { keys: Set<string>; expectsKey: boolean }[] = [];
  // Counted on from the last one: a file may hold millions.
  let [counted, line] = [0, 1];
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at)) {
    const start = at;
    at = text[start] === '"' ? endOfText(text, start) : start + 1;
    const token = text.slice(start, at);
    const top = open.at(-1);
    if (token === '{') open.push({ keys: new Set(), expectsKey: true });
    else if (token === '[') open.push({ keys: new Set(), expectsKey: false });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (top && top.keys.size > 0) top.expectsKey = true;
    } else if (top?.expectsKey) {
      const key = String(JSON.parse(token)); // `"a"` may also be written `"\u0061"`.
      if (top.keys.has(key)) {
        line += lineAt(text.slice(counted, start), start) - 1;
        counted = start;
        found.push({ key: token, line });
      }
      top.keys.add(key);
      top.expectsKey = false;
    }
  }
  return found;
};

/** Text to JSON value, with a byte order mark, Windows line breaks and repeated fields told as problems. */
export const parseJson = (file: string, text: string): JsonResult => {
  const problems: Problem[] = [];
  const whole = (zh: string, hintZh: string, en: string, hintEn: string): void => {
    problems.push({ file, path: [], message: { zh, en }, hint: { zh: hintZh, en: hintEn } });
  };
  if (text.startsWith('\uFEFF')) whole('文件开头有 BOM', '请运行 npm run format，或以“UTF-8 无 BOM”保存。', 'begins with a byte order mark', 'Run npm run format, or save as UTF-8 without BOM.');
  if (text.includes('\r')) whole('含有 Windows 换行（CRLF）', '请运行 npm run format。', 'has Windows line breaks (CRLF)', 'Run npm run format.');
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  try {
    const value: unknown = JSON.parse(clean);
    for (const { key, line } of duplicateKeys(clean)) {
      whole(`第 ${line} 行重复了字段 ${key}`, '同一组里一个字段只能写一次，请合并或删去其中一处。', `line ${line} repeats the field ${key}`, 'A group can hold a field only once: merge the two or remove one.');
    }
    return { value, problems };
  } catch {
    return { problems: [...problems, syntaxProblem(file, clean)] };
  }
};

/** Value to record. */
export const parseRecord = <Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): { entry?: Entry<z.output<Schema>>; problems: Problem[] } => {
  const { value, problems } = parseJson(file, text);
  if (value === undefined) return { problems };
  const parsed = schema.safeParse(value, { reportInput: true });
  if (!parsed.success) return { problems: [...problems, ...shapeProblems(file, parsed.error.issues)] };
  return { entry: { file, data: parsed.data }, problems };
};
