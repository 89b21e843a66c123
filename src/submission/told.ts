// Problems of a submission, at the field that they are about.
import type { Place, SheetProblem } from '../spreadsheet/sheet.ts';

export interface Told {
  zh: string;
  hintZh: string;
  en: string;
  hintEn: string;
}

/** @param path from the top of the submission; none for the file as a whole */
export const problemIn = (file: string, path: readonly (string | number)[], { zh, hintZh, en, hintEn }: Told): SheetProblem => {
  const place: Place = path.length === 0 ? { file } : { file, path };
  return { place, message: { zh, en }, hint: { zh: hintZh, en: hintEn } };
};

/** By field, in the order of the submission; what is said of the whole comes first. */
export const byField = (top: readonly string[]) => (a: SheetProblem, b: SheetProblem): number => {
  const [one, other] = [a.place.path ?? [], b.place.path ?? []];
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const [x, y] = [one[index], other[index]];
    if (x === y) continue;
    if (x === undefined || y === undefined) return x === undefined ? -1 : 1;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    if (index === 0) return top.indexOf(String(x)) - top.indexOf(String(y));
    return String(x) < String(y) ? -1 : 1;
  }
  return 0;
};
