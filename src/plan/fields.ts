// What the columns of a procurement plan may be, and the headings under which people put them.

export const planFields = ['name', 'model', 'maker', 'registration', 'quantity', 'unitPrice', 'amount', 'sector', 'remark'] as const;
export type PlanField = (typeof planFields)[number];

/** A plan must say in one of these which product a line is about. */
export const namingFields = ['name', 'model', 'registration'] as const satisfies readonly PlanField[];

/** Headings as keys, the likeliest first: of two columns that could be one field, the one further up in its list is taken. */
const headings: Record<PlanField, readonly string[]> = {
  registration: ['注册证号', '医疗器械注册证号', '注册证编号', '注册证备案证编号', '注册备案号', '备案号', '注册号', '证号', 'registrationnumber', 'registrationno', 'registration', 'certificateno'],
  model: ['规格型号', '型号规格', '型号', '产品型号', '设备型号', '品牌型号', '规格', '规格参数', '技术规格', 'model', 'modelnumber', 'modelno', 'specification', 'spec', 'type'],
  maker: ['制造商', '生产厂商', '生产厂家', '生产企业', '生产单位', '研制单位', '厂家', '厂商', '品牌', '制造厂商', '企业名称', '品牌厂商', '品牌厂家', '供应商', '供应商名称', '供货商', '供货单位', '中标单位', '成交供应商', '中标供应商', '中标人', '卖方', 'manufacturer', 'maker', 'brand', 'make', 'supplier', 'vendor'],
  unitPrice: ['单价', '成交单价', '中标单价', '合同单价', '采购单价', '预算单价', '含税单价', 'unitprice', 'price'],
  amount: ['合同金额', '成交金额', '中标金额', '实付金额', '采购金额', '金额', '总金额', '总价', '含税金额', '小计', '合计', '预算金额', '采购预算', '预算', '预算总额', '资金', 'contractamount', 'amount', 'total', 'totalprice', 'totalamount', 'value', 'budget', 'cost'],
  quantity: ['数量', '采购数量', '台数', '台套数', '件数', 'quantity', 'qty', 'number', 'units'],
  sector: ['行业', '类别', '分类', '品类', '采购类别', '物资类别', '产品类别', '品目', '品目名称', '所属行业', '采购品目', 'sector', 'category', 'class'],
  remark: ['备注', '说明', '用途', 'remark', 'remarks', 'note', 'notes', 'comment'],
  name: ['产品名称', '货物名称', '设备名称', '物资名称', '商品名称', '标的名称', '采购内容', '物品名称', '品名', '名称', '采购项目名称', '采购标的', '项目名称', '产品', '设备', 'productname', 'product', 'item', 'itemname', 'name', 'goods', 'description'],
};

/** Fields whose words also stand in headings of others are looked for last. */
const inOrder: readonly PlanField[] = ['registration', 'unitPrice', 'maker', 'model', 'quantity', 'amount', 'sector', 'remark', 'name'];

/** A heading without brackets, marks and spaces: `*金额（万元）` is `金额`. */
export const headingKey = (heading: string): string =>
  heading.normalize('NFKC').toLowerCase().replace(/\([^)]*\)|\[[^\]]*\]/g, '').replace(/[^\p{L}\p{N}]/gu, '');

/** What a heading means, and how surely: the smaller, the surer. */
export const fieldOfHeading = (heading: string): { field: PlanField; rank: number } | undefined => {
  const key = headingKey(heading);
  if (key === '' || key.length > 30) return undefined;
  for (const field of inOrder) {
    const rank = headings[field].indexOf(key);
    if (rank >= 0) return { field, rank };
  }
  if (key.length > 12 && !/^[a-z]+$/.test(key)) return undefined;
  for (const field of inOrder) {
    const rank = headings[field].findIndex((known) => known.length >= 2 && /[^a-z]/.test(known) && key.includes(known));
    if (rank >= 0) return { field, rank: 100 + rank };
  }
  return undefined;
};
