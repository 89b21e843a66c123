// Shorthand in which the columns are written down.
import type { Column, ColumnForm } from '../table.ts';

/** A column from its Chinese and English wording; `own` adds what is rare. */
export const column = (
  key: string,
  form: ColumnForm,
  { zh, en, note, noteEn, aliases = [], example = '', ...own }: { zh: string; en: string; note: string; noteEn: string; aliases?: readonly string[]; example?: string } & Partial<Pick<Column, 'choices' | 'required' | 'exportOnly'>>,
): Column => ({ key, form, heading: { zh, en }, note: { zh: note, en: noteEn }, aliases, example, ...own });

/** Stands for the English of a text that has none yet: left empty, the text is the same in every language, such as nm. */
export const untranslated = '未译';

/** Name of the template's example product: rows of it are never imported. */
export const exampleName = '示例手持式光谱仪';
export const exampleMaker = '上海示例精密仪器有限公司';

export const sourceColumn = (): Column =>
  column('source', 'text', {
    zh: '出处编号', en: 'Source number', aliases: ['出处号'], example: 's1',
    note: '“出处”表里本记录的编号，如 s1；不填时取导入文件本身为出处。', noteEn: 'Number of one of the record\'s sources on the sheet "Sources", such as s1; left empty, the imported file itself is the source.',
  });

/** Which product a row belongs to. */
export const productColumn = (): Column =>
  column('product', 'text', {
    zh: '产品', en: 'Product', aliases: ['产品ID', '产品名称', '产品编号', '所属产品'], required: 'always', example: exampleName,
    note: '产品 ID；新产品还没有 ID 的，写“产品”表里的产品名称。', noteEn: 'Product ID; for a new product without one, its name as on the sheet "Products".',
  });
