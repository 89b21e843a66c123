// What is put right in a workbook before it is given away: the library leaves empty cells of a text column unformatted,
// makes the boxes of notes too small for a Chinese sentence, and packs differently in each browser.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Which columns of which sheet are text, from 0; sheets from 1 as their parts are numbered. */
export type TextColumns = ReadonlyMap<number, readonly number[]>;

/** The number of the cell style that is text and nothing else. */
const textStyle = (styles: string): number => {
  const format = /numFmtId="(\d+)" formatCode="@"/.exec(styles)?.[1];
  const cellFormats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
  return [...cellFormats.matchAll(/<xf ([^>]*)/g)].findIndex(([, attributes = '']) => attributes.includes(`numFmtId="${format}" fontId="0"`) && !attributes.includes('applyAlignment'));
};

const withTextColumns = (sheet: string, columns: readonly number[], style: number): string =>
  columns.reduce((text, column) => text.replace(`<col min="${column + 1}" max="${column + 1}"`, `<col min="${column + 1}" max="${column + 1}" style="${style}"`), sheet);

/** Three columns wide and eight rows high. */
const withRoomForNotes = (drawing: string): string =>
  drawing.replace(/<x:Anchor>(\d+),15,(\d+),2,\d+,31,\d+,4</g, (_, column: string, row: string) => `<x:Anchor>${column},15,${row},2,${Number(column) + 3},31,${Number(row) + 8},4<`);

/** Local time, as ZIP keeps it: the first moment that it can tell. */
const noTime = new Date(1980, 0, 1);

/** The workbook with all that put right, the same bytes for the same content on every machine. */
export const finishWorkbook = (bytes: Uint8Array, textColumns: TextColumns): Uint8Array<ArrayBuffer> => {
  const parts = unzipSync(bytes);
  const style = textStyle(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array(0)));
  const change = (path: string, part: Uint8Array): Uint8Array => {
    const columns = textColumns.get(Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1]));
    if (columns && style !== -1) return strToU8(withTextColumns(strFromU8(part), columns, style));
    return /^xl\/drawings\/vmlDrawing\d+\.vml$/.test(path) ? strToU8(withRoomForNotes(strFromU8(part))) : part;
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, change(path, part)])), { mtime: noTime });
};
