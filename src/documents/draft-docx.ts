// A draft as a Word file: A4, with the mark in the header and across each page. Loaded only when a file is asked for.
import { AlignmentType, BorderStyle, Document, Footer, Header, HeadingLevel, PageNumber, Packer, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType, type IFontAttributesProperties } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { DraftDocument, DraftTable } from './draft.ts';

/** Fonts by name, as Chinese offices have them; where they are missing the program takes its own. */
const body: IFontAttributesProperties = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '宋体' };
const heading: IFontAttributesProperties = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: '黑体' };

/** Half points: 小四 is 24, 五号 is 21. */
const sizes = { title: 36, heading: 28, text: 24, table: 21, small: 18 };
/** Twentieths of a point. */
const a4 = { width: 11906, height: 16838 };
const margin = { top: 1440, bottom: 1440, left: 1417, right: 1417, header: 720, footer: 720 };
const textWidth = a4.width - margin.left - margin.right;

const cell = (text: string, { width, isHead }: { width: number; isHead: boolean }): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(isHead && { shading: { type: ShadingType.CLEAR, fill: 'EEEEEE', color: 'auto' } }),
    children: [new Paragraph({ children: [new TextRun({ text, size: sizes.table, font: isHead ? heading : body, bold: isHead })] })],
  });

const tableOf = ({ widths, columns, rows }: DraftTable): Table => {
  const columnWidths = widths.map((part) => Math.round((textWidth * part) / 100));
  const row = (cells: readonly string[], isHead: boolean): TableRow => new TableRow({ ...(isHead && { tableHeader: true }), cantSplit: true, children: cells.map((text, index) => cell(text, { width: columnWidths[index] ?? 0, isHead })) });
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    width: { size: textWidth, type: WidthType.DXA }, columnWidths,
    borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border },
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
};

const paragraph = (text: string, size = sizes.text): Paragraph => new Paragraph({ spacing: { line: 360, after: 80 }, children: [new TextRun({ text, size, font: body })] });
const headed = (text: string, isTitle: boolean): Paragraph =>
  new Paragraph({ heading: isTitle ? HeadingLevel.TITLE : HeadingLevel.HEADING_1, alignment: isTitle ? AlignmentType.CENTER : AlignmentType.START, spacing: { before: 240, after: 240 }, keepNext: true, children: [new TextRun({ text, size: isTitle ? sizes.title : sizes.heading, font: heading, bold: true, color: '000000' })] });

/** The file's own properties name nobody: an author's name would be the library's or the reader's. */
const documentOf = ({ language, mark, title, facts, table, notes, foot, annex }: DraftDocument): Document =>
  new Document({
    title, creator: mark, lastModifiedBy: mark, description: mark,
    styles: { default: { document: { run: { font: body, size: sizes.text, language: { value: language === 'zh' ? 'zh-CN' : 'en-GB', eastAsia: 'zh-CN' } } } } },
    sections: [{
      properties: { page: { size: a4, margin } },
      headers: { default: new Header({ children: [new Paragraph({ alignment: AlignmentType.END, children: [new TextWatermark({ text: mark, font: language === 'zh' ? '黑体' : 'Arial' }), new TextRun({ text: mark, size: sizes.table, font: heading, bold: true })] })] }) },
      footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ text: `${foot}  `, size: sizes.small, font: body }), new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: sizes.small, font: body })] })] }) },
      children: [
        headed(title, true),
        ...facts.map(({ name, text }) => new Paragraph({ spacing: { line: 360 }, children: [new TextRun({ text: name, size: sizes.text, font: heading, bold: true }), new TextRun({ text: `  ${text}`, size: sizes.text, font: body })] })),
        paragraph(''),
        tableOf(table),
        paragraph(''),
        ...notes.map((note) => paragraph(note, sizes.table)),
        ...(annex ? [headed(annex.title, false), paragraph(annex.note, sizes.table), tableOf(annex)] : []),
      ],
    }],
  });

/** The bytes of the file, in a browser and in Node. */
export const draftDocx = async (draft: DraftDocument): Promise<Uint8Array<ArrayBuffer>> => {
  const blob = await Packer.toBlob(documentOf(draft));
  return new Uint8Array(await blob.arrayBuffer());
};
