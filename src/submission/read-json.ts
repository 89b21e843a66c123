// A submission's text to a value: nothing in it is taken for more than data.
import { syntaxErrorAt } from '../catalogue/json-syntax.ts';
import { isObject } from '../catalogue/paths.ts';
import { duplicateKeys } from '../catalogue/parse.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import { submissionFormat, submissionVersion } from './submission-schema.ts';
import { problemIn } from './told.ts';

/** The largest submission has a few hundred kilobytes. */
export const mostJsonBytes = 8 * 1024 ** 2;
/** A record goes six deep. */
const deepest = 32;

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 ** 2);

/** Keys that mean something else to a program than to a reader. */
const strangeKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** A value within others; the whole has no key. */
interface Inner {
  value: object;
  key?: string | number;
  within?: Inner;
}

const pathOf = ({ key, within }: Inner): (string | number)[] => (key === undefined ? [] : [...(within ? pathOf(within) : []), key]);

/** Strange keys with their path, and whether it goes too deep. Without recursion: what is nested too deep must not fill the stack. */
export const lookThrough = (value: unknown): { strange: (string | number)[][]; isTooDeep: boolean } => {
  const strange: (string | number)[][] = [];
  let open: Inner[] = typeof value === 'object' && value !== null ? [{ value }] : [];
  for (let depth = 0; open.length > 0; depth += 1) {
    if (depth > deepest) return { strange, isTooDeep: true };
    const next: Inner[] = [];
    // Paths are put together where one is told: a file may hold millions of values.
    for (const within of open) {
      const items: Iterable<[string | number, unknown]> = Array.isArray(within.value) ? within.value.entries() : Object.entries(within.value);
      for (const [key, inner] of items) {
        if (typeof key === 'string' && strangeKeys.has(key)) strange.push([...pathOf(within), key]);
        if (typeof inner === 'object' && inner !== null) next.push({ value: inner, key, within });
      }
    }
    open = next;
  }
  return { strange, isTooDeep: false };
};

const saveAgain = { hintZh: '请在自查页重新生成提交文件，不要用其他程序改动它。', hintEn: 'Make the file anew in the self-check, and do not change it with another program.' };

const otherFormats: Record<string, { zh: string; en: string }> = {
  'catalogue-evidence': { zh: '是采购依据文件，不是企业提交', en: 'is an evidence file, not a submission' },
  'catalogue-shortlist': { zh: '是候选清单，不是企业提交', en: 'is a shortlist, not a submission' },
};

const formatProblem = (file: string, value: unknown): SheetProblem | undefined => {
  const { format, version } = isObject(value) ? value : {};
  if (format !== submissionFormat) {
    const other = typeof format === 'string' && Object.hasOwn(otherFormats, format) ? otherFormats[format] : undefined;
    return problemIn(file, [], other ? { ...other, hintZh: '要核对它，请用核验页。', hintEn: 'To check it, use the page for verifying.' } : { zh: '不是本目录的提交文件', hintZh: '请选自查页生成的 JSON 或 ZIP 文件，或填好的模板。', en: 'is not a submission of this catalogue', hintEn: 'Choose a JSON or ZIP file that the self-check made, or the filled-in template.' });
  }
  if (version === submissionVersion) return undefined;
  const isNewer = typeof version === 'number' && version > submissionVersion;
  return problemIn(file, ['version'], {
    zh: isNewer ? `是较新的格式（版本 ${version}）` : '没有写明可识别的格式版本', hintZh: isNewer ? '请刷新自查页后再试；仍然不行的，请告知目录维护人员。' : saveAgain.hintZh,
    en: isNewer ? `is of a newer format, version ${version}` : 'names no version of the format that is known', hintEn: isNewer ? 'Reload the page of the self-check and try again; if that does not help, tell the keepers of the catalogue.' : saveAgain.hintEn,
  });
};

const decoded = (file: string, bytes: Uint8Array): string | SheetProblem => {
  if (bytes.length > mostJsonBytes) return problemIn(file, [], { zh: `有 ${megabytes(bytes.length)} MB，最多 ${megabytes(mostJsonBytes)} MB`, hintZh: '请把产品分成几份提交；标志放在压缩包里，不写进 JSON。', en: `has ${megabytes(bytes.length)} MB, at most ${megabytes(mostJsonBytes)} MB are read`, hintEn: 'Hand in the products in several parts; logos belong into the package, not into the JSON.' });
  if (bytes.length === 0) return problemIn(file, [], { zh: '文件是空的', hintZh: '请重新下载或生成。', en: 'is empty', hintEn: 'Download it again, or make it anew.' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return problemIn(file, [], { zh: '文字不是 UTF-8 编码', ...saveAgain, en: 'is not encoded in UTF-8' });
  }
};

const syntaxProblem = (file: string, text: string): SheetProblem => {
  const at = syntaxErrorAt(text);
  // A text in quotation marks that never ends begins where the rest is no JSON.
  if (at >= text.trimEnd().length || !/[}\]]$/.test(text.trimEnd())) return problemIn(file, [], { zh: '文件不完整，后面缺了一段', en: 'breaks off before its end', hintZh: '请重新下载或复制完整的文件。', hintEn: 'Download or copy the whole file again.' });
  const line = text.slice(0, at).split('\n').length;
  const shown = text.slice(at, at + 30).split('\n')[0] ?? '';
  return problemIn(file, [], { zh: `第 ${line} 行不是有效的 JSON：${shown}`, en: `is no JSON in line ${line}: ${shown}`, ...saveAgain });
};

/** The value in a submission's file, or why it is none. Its shape is judged afterwards, by its schema. */
export const readSubmissionJson = (file: string, bytes: Uint8Array): { value?: unknown; problems: SheetProblem[] } => {
  const text = decoded(file, bytes);
  if (typeof text !== 'string') return { problems: [text] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problems: [syntaxProblem(file, text)] };
  }
  const { strange, isTooDeep } = lookThrough(value);
  const problems = [
    ...(isTooDeep ? [problemIn(file, [], { zh: '嵌套的层数太多', en: 'is nested too deep', ...saveAgain })] : []),
    ...strange.slice(0, 20).map((path) => problemIn(file, path, { zh: `含有不允许的字段名 ${String(path.at(-1))}`, en: `holds ${String(path.at(-1))}, which is not allowed as the name of a field`, ...saveAgain })),
    ...duplicateKeys(text).slice(0, 20).map(({ key, line }) => problemIn(file, [], { zh: `第 ${line} 行重复了字段 ${key}`, en: `repeats the field ${key} in line ${line}`, ...saveAgain })),
  ];
  const format = formatProblem(file, value);
  // What is of another format is not wrong in its fields.
  if (format) return { problems: [format] };
  return problems.length > 0 ? { problems } : { value, problems };
};
