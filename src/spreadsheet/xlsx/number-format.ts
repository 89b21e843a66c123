// What a cell shows of a number, where that is more than the number: SH0026 for 26, 1.10 for 1.1, 95% for 0.95.

/** A format of digits and fixed text. Others, such as those of money, dates and fractions, leave the number as it is. */
export interface ShownNumber {
  before: string;
  /** Digits before the point that are shown at least. */
  digits: number;
  /** Digits behind the point. */
  decimals: number;
  isPercent: boolean;
  behind: string;
}

const literal = String.raw`(?:"[^"]*"|\\.|[-+/: ])*`;
const form = new RegExp(`^(?<before>${literal})(?<digits>[#,]*0+)(?:\\.(?<decimals>0+))?(?<percent>%?)(?<behind>${literal})$`);

const textOf = (part: string): string => part.replace(/"([^"]*)"|\\(.)/g, (_, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? '');

const builtIn: Record<number, string> = { 2: '0.00', 9: '0%', 10: '0.00%' };

/** @returns undefined where a cell of this format shows the number itself */
export const shownNumber = (id: number, own: ReadonlyMap<number, string>): ShownNumber | undefined => {
  const format = own.get(id) ?? builtIn[id];
  // A colour or a language in brackets shows nothing; behind the semicolon is what negative numbers look like.
  const [positive = ''] = (format ?? '').replace(/\[[^\]]*\]/g, '').split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const groups = form.exec(positive)?.groups;
  if (!groups) return undefined;
  const shown = { before: textOf(groups['before'] ?? ''), digits: (groups['digits'] ?? '').replace(/[^0]/g, '').length, decimals: groups['decimals']?.length ?? 0, isPercent: groups['percent'] === '%', behind: textOf(groups['behind'] ?? '') };
  return shown.before === '' && shown.behind === '' && shown.digits === 1 && shown.decimals === 0 && !shown.isPercent ? undefined : shown;
};

/** The text that a cell shows; the number itself where the format would round it or show it as negative. */
export const printNumber = (value: number, { before, digits, decimals, isPercent, behind }: ShownNumber): string | number => {
  const shown = isPercent ? Number((value * 100).toPrecision(15)) : value;
  if (shown < 0 || Math.abs(shown) >= 1e15) return value;
  const fixed = shown.toFixed(decimals);
  if (Number(fixed) !== shown) return isPercent ? `${before}${shown}%${behind}` : value;
  const [whole = '', rest] = fixed.split('.');
  return `${before}${whole.padStart(digits, '0')}${rest === undefined ? '' : `.${rest}`}${isPercent ? '%' : ''}${behind}`;
};
