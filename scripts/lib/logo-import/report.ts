// What an import of logos tells: which files can be used for whom, and why the others can not.
import type { Told } from '../../../src/catalogue/problem.ts';
import type { Refusal, Size } from '../../../src/logo/refusals.ts';
import type { SheetProblem } from '../../../src/spreadsheet/sheet.ts';

/** Whose logo it is. */
export interface LogoOwner {
  kind: 'manufacturer' | 'product';
  id: string;
}

/** By which of the owner's names a file was found. */
export type MatchedBy = 'id' | 'credit-code' | 'name' | 'short-name' | 'alias' | 'model';

/** A logo that can be used: whose it is, and the bytes to write. */
export interface LogoFound {
  /** Path within the folder of logos, with forward slashes. */
  file: string;
  owner: LogoOwner;
  matchedBy: MatchedBy;
  /** File name to write in logos/, `amec.png`. */
  name: string;
  bytes: Uint8Array;
  /** In pixels, or in the units of a drawing. */
  size: Size;
  /** What was changed, each a sentence. */
  done: Told[];
  /** What somebody should look at, each a sentence. */
  warnings: Told[];
}

/** A file that is left out although nothing is wrong with it, and why: a sentence. */
export interface LogoLeftOut {
  file: string;
  reason: Told;
}

export interface LogoReport {
  /** At most one per owner, in the order of the file names. */
  found: LogoFound[];
  /** Files that belong to nobody, or to more than one. */
  unmatched: LogoLeftOut[];
  /** Files whose owner has a better one. */
  unused: LogoLeftOut[];
  /** Files that cannot be used. */
  refused: SheetProblem[];
}

/** A logo as it will be written. */
export interface Picture {
  format: 'png' | 'svg';
  bytes: Buffer;
  size: Size;
  /** Pixels of the supplied picture without its empty border; a drawing has as many as one wants. */
  pixels: number;
  done: Told[];
  warnings: Told[];
}

/** A picture, or all that stands against it. */
export type Prepared = { picture: Picture } | { refusals: Refusal[] };
