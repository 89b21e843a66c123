// A small XLSX file from parts written by hand, for what no program at hand writes.
import { strToU8, zipSync } from 'fflate';

interface Parts {
  /** What stands in `<sheetData>`. */
  rows?: string;
  /** What follows `</sheetData>`. */
  after?: string;
  /** What stands in `<sst>`. */
  texts?: string;
  /** What stands in `<styleSheet>`. */
  styles?: string;
  /** What stands in `<workbook>`, before the sheets. */
  settings?: string;
  /** Parts to add or replace. */
  others?: Record<string, string | Uint8Array>;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const relationshipsPart = (targets: Record<string, string>): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(targets)
    .map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${relationships}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The parts of a workbook with one sheet, 名单. */
export const partsOfAWorkbook = ({ rows = '', after = '', texts = '', styles = '', settings = '', others = {} }: Parts): Record<string, string | Uint8Array> => ({
  '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
  '_rels/.rels': relationshipsPart({ officeDocument: 'xl/workbook.xml' }),
  'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relationships}">${settings}<sheets><sheet name="名单" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationshipsPart({ worksheet: 'worksheets/sheet1.xml', sharedStrings: 'sharedStrings.xml', styles: 'styles.xml' }),
  'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
  'xl/sharedStrings.xml': `<?xml version="1.0"?><sst xmlns="${main}">${texts}</sst>`,
  'xl/styles.xml': `<?xml version="1.0"?><styleSheet xmlns="${main}">${styles}</styleSheet>`,
  ...others,
});

export const zipOf = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part])));

export const aWorkbook = (parts: Parts): Uint8Array => zipOf(partsOfAWorkbook(parts));
