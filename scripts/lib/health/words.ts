// What the kinds of finding are called.
import type { AddressFault } from '../../../src/catalogue/health/address-faults.ts';
import type { ManufacturerField, ProductField } from '../../../src/catalogue/health/completeness.ts';
import type { TextKind } from '../../../src/catalogue/health/english.ts';
import type { Likeness } from '../../../src/catalogue/health/look-alikes.ts';
import type { Told } from '../../../src/catalogue/problem.ts';

export const productFieldNames: Record<ProductField, Told> = {
  summary: { zh: '概述', en: 'Summary' },
  englishName: { zh: '英文名', en: 'English name' },
  englishSummary: { zh: '英文概述', en: 'English summary' },
  category: { zh: '品类', en: 'Category' },
  specifications: { zh: '主要参数', en: 'Specifications' },
  logo: { zh: '标识图', en: 'Logo' },
  models: { zh: '型号', en: 'Models' },
  applications: { zh: '应用案例', en: 'Applications' },
  registrations: { zh: '注册证号', en: 'Registrations' },
  links: { zh: '链接', en: 'Links' },
};

/** Headings of narrow columns. */
export const shortFieldNames: Record<ProductField, Told> = {
  ...productFieldNames,
  englishName: { zh: '英文名', en: 'EN name' },
  englishSummary: { zh: '英文概述', en: 'EN sum.' },
  specifications: { zh: '参数', en: 'Specs' },
  logo: { zh: '标识', en: 'Logo' },
  applications: { zh: '应用', en: 'Uses' },
  registrations: { zh: '注册证', en: 'Reg.' },
};

export const manufacturerFieldNames: Record<ManufacturerField, Told> = {
  creditCode: { zh: '信用代码', en: 'Credit code' },
  district: { zh: '所在区', en: 'District' },
  englishName: { zh: '英文名', en: 'English name' },
  shortName: { zh: '简称', en: 'Short name' },
  homepage: { zh: '官网', en: 'Homepage' },
  logo: { zh: '标识图', en: 'Logo' },
  contact: { zh: '联系方式', en: 'Contact' },
};

export const textKindNames: Record<TextKind, Told> = {
  'product-name': { zh: '产品名称', en: 'product names' },
  'product-summary': { zh: '产品概述', en: 'product summaries' },
  'product-detail': { zh: '产品参数和案例', en: 'product details' },
  'manufacturer-name': { zh: '企业名称', en: 'manufacturer names' },
  'manufacturer-detail': { zh: '企业简称和说明', en: 'manufacturer details' },
  list: { zh: '名单文字', en: 'list texts' },
  sector: { zh: '行业', en: 'sectors' },
  category: { zh: '品类', en: 'categories' },
  policy: { zh: '政策文字', en: 'policy texts' },
  edition: { zh: '版本说明', en: 'edition texts' },
};

export const faultNames: Record<AddressFault, Told> = {
  whitespace: { zh: '含空格', en: 'holds spaces' },
  'cut-off': { zh: '被省略号截断', en: 'cut off by an ellipsis' },
  glued: { zh: '尾部粘连了标点或文字', en: 'punctuation or words glued to its end' },
  'full-width': { zh: '含全角字符', en: 'full-width characters' },
  'broken-encoding': { zh: '百分号编码不完整', en: 'broken percent-encoding' },
  'double-encoding': { zh: '百分号重复编码', en: 'encoded twice' },
  'no-address': { zh: '不是网址', en: 'no web address' },
  'look-alike': { zh: '域名混有形似拉丁字母的文字', en: 'letters that only look Latin' },
  intranet: { zh: '本机或内网地址', en: 'local or intranet address' },
  credentials: { zh: '含用户名或密码', en: 'holds a user name or password' },
  temporary: { zh: '临时链接，会过期', en: 'temporary link that expires' },
  redirect: { zh: '搜索结果或跳转链接', en: 'search result or redirect' },
  shortener: { zh: '短链接', en: 'link shortener' },
  session: { zh: '含会话编号', en: 'session id' },
  'test-host': { zh: '测试站', en: 'test site' },
  'ip-host': { zh: '以 IP 为域名', en: 'IP address as host' },
  port: { zh: '带端口号', en: 'port number' },
  punycode: { zh: '域名是 xn-- 编码，请核对原名', en: 'xn-- host: check the name behind it' },
  tracking: { zh: '带跟踪或分享参数', en: 'tracking or sharing parameters' },
  'front-page': { zh: '出处只到网站首页', en: 'source is only a front page' },
  shared: { zh: '多条记录共用', en: 'shared by several records' },
  mobile: { zh: '手机版页面', en: 'mobile page' },
  'not-https': { zh: '不是 https', en: 'not https' },
};

export const likenessNames: Record<Likeness, Told> = {
  same: { zh: '名称相同', en: 'same name' },
  'one-edit': { zh: '差一个字', en: 'one character apart' },
  contained: { zh: '一个包含另一个', en: 'one contains the other' },
  alias: { zh: '一个是另一个的别名或简称', en: 'one is an alias of the other' },
};
