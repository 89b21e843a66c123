// Why a picture cannot be a logo, and what somebody should look at: the same words in the browser and in the import.
import type { Told } from '../catalogue/problem.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';

export interface Size {
  width: number;
  height: number;
}

/** Why a file cannot be used, without its place. */
export type Refusal = Pick<SheetProblem, 'message' | 'hint'>;

export const refusal = (zh: string, hintZh: string, en: string, hintEn: string): Refusal => ({ message: { zh, en }, hint: { zh: hintZh, en: hintEn } });

/** The first line of what a library says went wrong. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));

/** Largest sides of a picture that is written, in pixels: twice what the site shows at its sharpest. */
export const longestSide = 1024;
/** Longer than this beside its height, a logo is too small to be read in the site's box. */
const widestRatio = 12;

/** Why a picture of this shape cannot be used, if so. */
export const shapeRefusal = (width: number, height: number): Refusal | undefined => {
  const ratio = Math.max(width, height) / Math.min(width, height);
  if (ratio <= widestRatio) return undefined;
  return refusal(
    `太${width > height ? '宽' : '高'}：长边是短边的 ${ratio.toFixed(0)} 倍，最多 ${widestRatio} 倍`,
    '请换成紧凑的标识，例如只用图形部分，或把文字排成两行。',
    `is too ${width > height ? 'wide' : 'tall'}: ${ratio.toFixed(0)} times as long as the other side, at most ${widestRatio} times`,
    'Supply a compact form of the logo, such as its symbol alone or its words in two lines.',
  );
};

export const nothingToSee = refusal('图片里没有内容：全透明，或只有一种颜色', '请用看图软件打开核对，并重新导出。', 'shows nothing: it is all transparent or of one colour', 'Open it in a viewer to see, and export it again.');

/** For logos made for dark grounds: the site shows logos on white. */
export const paleWarning: Told = { zh: '图形接近白色，在网站的白底上看不清，请换成深色的标识。', en: 'It is nearly white and cannot be seen on the white ground of the site; supply a dark form.' };
