// What a workbook says of itself: its sheets, where its days begin, its texts and which of its formats are days.
import { TooManyCells } from '../row-collector.ts';
import { DamagedFile } from '../unzip-entry.ts';
import { isDayFormat } from './dates.ts';
import { shownNumber, type ShownNumber } from './number-format.ts';
import { findPart, partAt, readPart, readRelationships, readSmallPart, type Package } from './package.ts';
import { decodeCellText } from './text.ts';
import { xmlAttributes } from './xml-stream.ts';

export interface SheetPart {
  name: string;
  isHidden: boolean;
  /** Path of the part. */
  path: string;
}

export interface Workbook {
  /** Only sheets with cells: no charts, no macros. */
  sheets: SheetPart[];
  /** Days are counted from 1904, as old Excel for the Mac did. */
  from1904: boolean;
}

/** What cells refer to by number. */
export interface CellTables {
  texts: string[];
  /** By number of the cell's style: whether it shows a day. */
  dayStyles: boolean[];
  /** By number of the cell's style: how it shows a number, where that is more than the number. */
  numberStyles: (ShownNumber | undefined)[];
}

/** Each text stands in a cell. */
const mostTexts = 10_000_000;

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** @throws DamagedFile */
export const readWorkbook = (file: Package, path: string): Workbook => {
  const relationships = readRelationships(file, path);
  const workbook: Workbook = { sheets: [], from1904: false };
  readSmallPart(file, partAt(file, path), {
    open: (name, tag) => {
      if (name === 'workbookPr') workbook.from1904 = isTrue(xmlAttributes(tag)['date1904']);
      if (name !== 'sheet') return;
      const { name: sheetName = '', state = 'visible', ':id': id } = xmlAttributes(tag);
      const relationship = relationships.find((one) => one.id === id);
      if (!relationship) throw new DamagedFile(`Nothing is said of where the sheet ${sheetName} is.`);
      if (relationship.kind === 'worksheet') workbook.sheets.push({ name: sheetName, isHidden: state !== 'visible', path: relationship.path });
    },
  });
  return workbook;
};

/** The texts of cells. Rich text is joined; how it is pronounced (`rPh`) is left out. */
const readTexts = function* (file: Package, path: string): Generator<undefined, string[]> {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  yield* readPart(file, partAt(file, path), {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 't') inText = true;
      else if (name === 'rPh') inPhonetic = true;
    },
    text: (piece) => {
      if (inText && !inPhonetic) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') {
        if (texts.length >= mostTexts) throw new TooManyCells();
        texts.push(decodeCellText(text));
      }
    },
  });
  return texts;
};

const readStyles = (file: Package, path: string): Pick<CellTables, 'dayStyles' | 'numberStyles'> => {
  const formats = new Map<number, string>();
  const used: number[] = [];
  let inCellFormats = false;
  readSmallPart(file, partAt(file, path), {
    open: (name, tag) => {
      if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'numFmt') {
        const { numFmtId, formatCode = '' } = xmlAttributes(tag);
        formats.set(Number(numFmtId), formatCode);
      } else if (name === 'xf' && inCellFormats) used.push(Number(xmlAttributes(tag)['numFmtId'] ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return { dayStyles: used.map((id) => isDayFormat(id, formats)), numberStyles: used.map((id) => shownNumber(id, formats)) };
};

/** @throws DamagedFile, TooManyCells */
export const readCellTables = function* (file: Package, workbookPath: string): Generator<undefined, CellTables> {
  const relationships = readRelationships(file, workbookPath);
  const pathOf = (kind: string): string | undefined => {
    const path = relationships.find((one) => one.kind === kind)?.path;
    // Some programs name a part that they then do not write, because there is nothing to say.
    return path !== undefined && findPart(file, path) ? path : undefined;
  };
  const textsPath = pathOf('sharedStrings');
  const stylesPath = pathOf('styles');
  return {
    texts: textsPath === undefined ? [] : yield* readTexts(file, textsPath),
    ...(stylesPath === undefined ? { dayStyles: [], numberStyles: [] } : readStyles(file, stylesPath)),
  };
};
