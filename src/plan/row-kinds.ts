// Rows of a plan that are no purchase: totals, headings of parts, remarks below the table.

export type RowKind = 'line' | 'total' | 'heading' | 'remark';

const key = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s:：,，.。;；*]/g, '');

const totalWord = /^(?:本页|本表|以上|全部|年度|全年|其中)?(?:合计|小计|总计|共计|总和|合计金额|总金额|total|subtotal|grandtotal|sum)(?:\(?(?:大写|小写|人民币|金额|元|万元|rmb|cny)\)?)*$/;
/** `设备类小计`; `合计人民币伍万元整`. */
const totalPart = /^.{1,10}(?:小计|合计|总计|subtotal)$|^(?:合计|总计|共计)(?:\(|人民币|大写|金额)/;
const partHeading = /^(?:[一二三四五六七八九十]{1,3}[、.．,，]|[(（][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[部类章项])/;
const remarkStart = /^(?:注|备注|说明|填表说明|填报说明|制表|制表人|填表人|审核|审核人|审批|编制|联系人|经办人|note|notes|remark|preparedby|approvedby)(?:[:：\d一二三(（]|$)/i;

/** @param texts of all cells of the row, in order, '' where one is empty @param says whether the columns of the plan name a product in it, besides the first text */
export const rowKindOf = (texts: readonly string[], { hasDetails, hasAmount }: { hasDetails: boolean; hasAmount: boolean }): RowKind => {
  const filled = texts.filter((text) => text !== '');
  const distinct = [...new Set(filled)];
  const words = distinct.filter((text) => /\p{L}/u.test(text));
  const [first = ''] = words;
  if (totalWord.test(key(first)) || (!hasDetails && totalPart.test(key(first)))) return 'total';
  if (hasAmount || distinct.length > 2) return 'line';
  if (remarkStart.test(first.normalize('NFKC').replace(/\s/g, ''))) return 'remark';
  const isMerged = distinct.length === 1 && filled.length >= 3;
  const isAlone = words.length === 1 && distinct.length === 1;
  return isMerged || (isAlone && partHeading.test(first.trim())) ? 'heading' : 'line';
};
