// What in a list is no entry, and what stands for the cell above.
import type { TableId } from '../catalogue/table.ts';

/** `同上`, in any sheet. */
const dittoWord = /^(?:同上|同前|〃|ditto)$/i;
/** Marks for it in lists; on the sheets behind the products ″ is a unit. */
const dittoMark = /^(?:″|"|''|“|”|do\.)$/i;

/** Whether a text stands for the cell above. */
export const isDitto = (text: string, table: TableId): boolean => dittoWord.test(text) || ((table === 'products' || table === 'manufacturers') && dittoMark.test(text));

/** The first cell of a row that sums up. */
export const total = /^(?:(?:合\s*计|总\s*计|小\s*计|共\s*计|总\s*数|本页合计|total|subtotal|sum)(?:[：:（(\s].*|\d.*)?|共\s*\d+\s*[个项家种款件台套].{0,6})$/i;

/** What such a row has where others have a name. */
export const isCount = /^共?\s*\d+\s*[个项家种款件台套]?(?:产品|企业)?$/;

/** Remarks below a list, who filled it in, numbers of pages. */
export const footnote = /^(?:注|备注|说明|附注|填表说明|填报说明|填表人|填报人|制表|制表人|审核|审核人|联系人|联系电话|资料来源|数据来源|来源|note|remark|source)s?(?:[一二三四五六七八九十\d]*)?\s*[：:.、]|^[*※＊#]\s*\S|^(?:注|备注)$|^第\s*\d+\s*页|^共\s*\d+\s*页/i;
