// What of a submission the catalogue may have already, under another id: a code that is another maker's is a problem, a name
// or a model that is much like another is a question for the keepers.
import { normalizedName } from '../catalogue/records.ts';
import type { Manufacturer, Product } from '../catalogue/schema.ts';
import { coreName } from '../importing/ids.ts';
import type { KnownRecords } from '../importing/known.ts';
import { likeness } from '../importing/likeness.ts';
import { makerNamesAlike } from '../importing/makers.ts';
import { isTelling, modelsOverlap, productNamesAlike, sameModelAlike } from '../importing/products.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import type { SubmittedRecord } from './submitted-records.ts';
import { problemIn } from './told.ts';

interface Asked {
  file: string;
  known: KnownRecords;
  /** Ids of all records of the submission: they are judged as they will be, not as the catalogue has them. */
  own: ReadonlySet<string>;
  /** Names that the keeper knows to be new, by `normalizedName`. */
  fresh: ReadonlySet<string>;
}

interface Found {
  problems: SheetProblem[];
  questions: SheetProblem[];
}

const called = ({ id, name }: Product | Manufacturer): string => `${name.zh}（${id}）`;

const askAgain = { hintZh: '是同一个的，请从它的页面点“更正”；不是的，请保留，由目录维护人员确认。', hintEn: 'If it is the same, begin a correction from its page; if not, leave it as it is: the keepers of the catalogue will confirm it.' };

/** Whether what tells a record apart is new or has changed; what stood there before needs no question. */
const isNamedAnew = ({ live, changes }: SubmittedRecord, fields: RegExp): boolean => live === undefined || changes.some(({ field }) => fields.test(field));

const makerDuplicates = (record: SubmittedRecord, maker: Manufacturer, { file, known, own, fresh }: Asked): Found => {
  const found: Found = { problems: [], questions: [] };
  const coded = maker.creditCode === undefined ? undefined : known.makerByCode.get(maker.creditCode);
  if (coded && coded.id !== maker.id) {
    found.problems.push(problemIn(file, [...record.at, 'creditCode'], {
      zh: `信用代码 ${maker.creditCode} 是目录里另一家企业的：${called(coded)}`, hintZh: '请对照营业执照核对；就是这家企业的，请从它的页面点“更正”。',
      en: `the credit code ${maker.creditCode} is that of another maker in the catalogue: ${called(coded)}`, hintEn: 'Compare it with the business licence; if it is this maker, begin a correction from its page.',
    }));
  }
  const key = normalizedName(maker.name.zh);
  if (fresh.has(key) || !isNamedAnew(record, /^name\./)) return found;
  const others = [...known.manufacturers.values()].filter(({ id }) => id !== maker.id && id !== coded?.id && !own.has(`manufacturers/${id}`));
  const same = others.filter(({ name }) => normalizedName(name.zh) === key);
  for (const other of same) {
    found.problems.push(problemIn(file, [...record.at, 'name', 'zh'], {
      zh: `目录里已有同名企业：${called(other)}`, hintZh: '请从它的页面点“更正”，或以它的编号提交新产品。',
      en: `the catalogue has a maker of this name: ${called(other)}`, hintEn: 'Begin a correction from its page, or hand in the new product under its id.',
    }));
  }
  const named = known.makersByName.get(key) ?? [];
  const alike = others.filter((other) => !same.includes(other) && (named.includes(other) || likeness(normalizedName(coreName(other.name.zh)), normalizedName(coreName(maker.name.zh))) >= makerNamesAlike)).slice(0, 3);
  if (alike.length > 0) found.questions.push(problemIn(file, [...record.at, 'name', 'zh'], { zh: `“${maker.name.zh}”是不是目录里的企业：${alike.map(called).join('、')}`, en: `is "${maker.name.zh}" one of the makers in the catalogue: ${alike.map(called).join(', ')}`, ...askAgain }));
  return found;
};

const productDuplicates = (record: SubmittedRecord, product: Product, { file, known, own, fresh }: Asked): Found => {
  const key = normalizedName(product.name.zh);
  if (!isNamedAnew(record, /^(?:name\.|models$|manufacturer$)/)) return { problems: [], questions: [] };
  const models = product.models ?? [];
  const isOther = ({ id }: Product): boolean => !own.has(`products/${id}`);
  const modelKey = (list: readonly string[] | undefined): string => (list ?? []).map(normalizedName).sort().join(' ');
  const named = known.named(product.manufacturer, product.name.zh).filter(isOther);
  const same = named.filter((other) => modelKey(other.models) === modelKey(models));
  if (same.length > 0) {
    return { problems: [problemIn(file, [...record.at, 'name', 'zh'], {
      zh: `目录里已有这家企业的同名产品：${same.map(called).join('、')}`, hintZh: '请从它的页面点“更正”；确是另一个产品的，请写明不同的型号。',
      en: `the catalogue has a product of this name by the maker: ${same.map(called).join(', ')}`, hintEn: 'Begin a correction from its page; if it is another product, give its different models.',
    })], questions: [] };
  }
  if (fresh.has(key)) return { problems: [], questions: [] };
  const telling = models.filter(isTelling);
  const sameModel = known.withModel(product.manufacturer, telling).filter(isOther);
  const alike = (known.productsByMaker.get(product.manufacturer) ?? []).filter((other) => isOther(other) && likeness(normalizedName(other.name.zh), key) >= productNamesAlike && (models.length === 0 || !other.models || modelsOverlap(other.models, models)));
  const elsewhere = telling.flatMap((model) => known.productsByModel.get(normalizedName(model)) ?? []).filter((other) => isOther(other) && other.manufacturer !== product.manufacturer && likeness(normalizedName(other.name.zh), key) >= sameModelAlike);
  const asked = (others: readonly Product[], zh: string, en: string): SheetProblem[] => {
    const list = [...new Set(others)].slice(0, 3).map(called);
    return list.length === 0 ? [] : [problemIn(file, [...record.at, 'name', 'zh'], { zh: `“${product.name.zh}”${zh}：${list.join('、')}`, en: `"${product.name.zh}" ${en}: ${list.join(', ')}`, ...askAgain })];
  };
  return { problems: [], questions: [...asked([...named, ...sameModel, ...alike], '是不是目录里的产品', 'may be a product that the catalogue has'), ...asked(elsewhere, '与另一家企业的产品型号相同、名称相近', 'has the model and nearly the name of a product of another maker')] };
};

const twins = (records: readonly SubmittedRecord[], file: string): SheetProblem[] => {
  const seen = new Map<string, SubmittedRecord>();
  return records.flatMap((record): SheetProblem[] => {
    if (!('sector' in record.after)) return [];
    const key = `${normalizedName(record.after.name.zh)} ${(record.after.models ?? []).map(normalizedName).sort().join(' ')}`;
    const first = seen.get(key);
    seen.set(key, first ?? record);
    return first ? [problemIn(file, [...record.at, 'name', 'zh'], { zh: `与提交里的第 ${Number(first.at[1]) + 1} 个产品同名同型号`, hintZh: '请合并为一条，或写明不同的型号。', en: `has the name and the models of product #${Number(first.at[1]) + 1} of the submission`, hintEn: 'Merge the two, or give their different models.' })] : [];
  });
};

export const duplicates = (records: readonly SubmittedRecord[], asked: Omit<Asked, 'own'>): Found => {
  const own = new Set(records.map(({ path }) => path));
  const found = records.map((record) => ('sector' in record.after ? productDuplicates(record, record.after, { ...asked, own }) : makerDuplicates(record, record.after, { ...asked, own })));
  return { problems: [...found.flatMap(({ problems }) => problems), ...twins(records, asked.file)], questions: found.flatMap(({ questions }) => questions) };
};
