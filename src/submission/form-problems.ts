// What a submission as a whole must be: of one maker, of this catalogue, each record once, with reason and evidence where it
// corrects something.
import { isReserved } from '../importing/ids.ts';
import { canHash } from '../catalogue/record-hash.ts';
import type { EditionRecords } from '../catalogue/records.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import { submissionHash } from './seal.ts';
import type { Submission } from './submission-schema.ts';
import { isUnchanged, type SubmittedRecord } from './submitted-records.ts';
import { problemIn } from './told.ts';

const idProblems = (record: SubmittedRecord, { publication }: EditionRecords, file: string): SheetProblem[] => {
  const { id } = record.after;
  const renamed = publication?.renamed?.data[record.kind === 'product' ? 'products' : 'manufacturers']?.[id];
  if (renamed !== undefined) {
    return [problemIn(file, [...record.at, 'id'], { zh: `编号 ${id} 已改为 ${renamed}`, hintZh: '用过的编号不再使用：更正请从现在的记录开始，新记录请换一个编号。', en: `the id ${id} is ${renamed} now`, hintEn: 'An id is never used again: begin the correction from the record as it is now, or choose another id.' })];
  }
  if (record.live || !isReserved(id)) return [];
  return [problemIn(file, [...record.at, 'id'], { zh: `编号 ${id} 另有用途`, hintZh: '请换一个编号，例如加上企业简称。', en: `the id ${id} is kept for something else`, hintEn: 'Choose another, such as one with the maker\'s short name.' })];
};

/** A picture is named by the package, not by the record: it is cleaned and named on its way in. */
const logoProblems = (record: SubmittedRecord, file: string): SheetProblem[] =>
  record.after.logo === undefined || record.after.logo === record.live?.logo
    ? []
    : [problemIn(file, [...record.at, 'logo'], { zh: '标志不能只写文件名', hintZh: '请删去这一项，把标志放进提交包。', en: 'a logo cannot be given by a file name alone', hintEn: 'Remove the field and put the logo into the package.' })];

const repeated = (items: readonly string[]): Set<string> => new Set(items.filter((item, index) => items.indexOf(item) !== index));

const kindProblems = ({ kind, reason, evidence = [], logos = [] }: Submission, records: readonly SubmittedRecord[], file: string): SheetProblem[] => {
  const products = records.filter((record) => record.kind === 'product');
  const known = products.filter(({ live }) => live !== undefined);
  const changes = records.some((record) => !isUnchanged(record)) || logos.length > 0;
  const problems: SheetProblem[] = [];
  const tell = (path: string[], zh: string, hintZh: string, en: string, hintEn: string): void => void problems.push(problemIn(file, path, { zh, hintZh, en, hintEn }));
  if (!changes) tell([], '与目录现有的内容完全相同，没有要提交的改动', '请改好要更正的内容再提交；不需要更正的，不必提交。', 'is just what the catalogue has, and hands in nothing', 'Make the correction first; where nothing is wrong, nothing needs to be handed in.');
  if (kind === 'new' && products.length === 0) tell(['products'], '没有产品', '新提交至少要有一个产品；只改企业信息的，请作为更正提交。', 'holds no product', 'A new submission has at least one; where only the maker\'s record changes, hand in a correction.');
  if (kind === 'new' && known.length > 0) tell(['kind'], `写作新提交，但目录里已有其中的产品：${known.map(({ after }) => after.name.zh).join('、')}`, '已有的产品请作为更正提交。', `is marked as new, but the catalogue has some of its products: ${known.map(({ after }) => after.name.zh).join(', ')}`, 'Hand those in as a correction.');
  if (kind === 'correction' && changes && reason === undefined) tell(['reason'], '没有写更正的原因', '请写一句话，说明为什么要更正；它会公布在变更记录里。', 'gives no reason for the correction', 'Say in a sentence why; it is published in the change log.');
  if (kind === 'correction' && changes && evidence.length === 0) tell(['evidence'], '没有写更正的依据', '请写明文号或网址，让核对的人能够查到。', 'names no evidence for the correction', 'Give a document number or an address, so that it can be checked.');
  return problems;
};

const evidenceProblems = ({ evidence = [] }: Submission, file: string): SheetProblem[] =>
  evidence.flatMap(({ url, document }, index) => (url !== undefined || document !== undefined ? [] : [problemIn(file, ['evidence', index], { zh: '依据既没有网址，也没有文号', hintZh: '请至少写一项，让核对的人能够查到。', en: 'the evidence has neither an address nor a document number', hintEn: 'Give at least one of them, so that it can be checked.' })]));

const sealProblems = async (submission: Submission, file: string): Promise<SheetProblem[]> =>
  submission.sha256 === undefined || !canHash() || submission.sha256 === (await submissionHash(submission))
    ? []
    : [problemIn(file, ['sha256'], { zh: '文件在生成之后被改动过，校验值不符', hintZh: '请在自查页打开它，核对内容后重新保存；不要手工修改文件。', en: 'was changed after it was made: its hash does not fit', hintEn: 'Open it in the self-check, look through it and save it again; do not change the file by hand.' })];

/** Of the submission as a whole. @param records all of its records, each with the one that the catalogue has */
export const formProblems = async (submission: Submission, records: readonly SubmittedRecord[], { edition, file }: { edition: EditionRecords; file: string }): Promise<SheetProblem[]> => {
  const twice = repeated(submission.products.map(({ id }) => id));
  const logosTwice = repeated((submission.logos ?? []).flatMap(({ record, file: path }) => [record, path]));
  const id = edition.edition?.data.id;
  return [
    ...(await sealProblems(submission, file)),
    ...(id === undefined || submission.catalogue.id === id ? [] : [problemIn(file, ['catalogue'], { zh: `是给另一个目录的：${submission.catalogue.name.zh}`, hintZh: '请提交给那个目录；要提交到本目录的，请在本站的自查页重新填写。', en: `is for another catalogue: ${submission.catalogue.name.en ?? submission.catalogue.name.zh}`, hintEn: 'Hand it in there, or fill in the self-check of this site.' })]),
    ...kindProblems(submission, records, file),
    ...evidenceProblems(submission, file),
    ...submission.products.flatMap(({ manufacturer }, index) => (manufacturer === submission.manufacturer.id ? [] : [problemIn(file, ['products', index, 'manufacturer'], { zh: `产品写的企业是 ${manufacturer}，提交的企业是 ${submission.manufacturer.id}`, hintZh: '一份提交只含一家企业的产品。', en: `the product is of ${manufacturer}, the submission of ${submission.manufacturer.id}`, hintEn: 'A submission holds the products of one maker.' })])),
    ...submission.products.flatMap((product, index) => (twice.has(product.id) ? [problemIn(file, ['products', index, 'id'], { zh: `编号 ${product.id} 在提交里出现两次`, hintZh: '请合并为一条，或换一个编号。', en: `the id ${product.id} occurs twice`, hintEn: 'Merge the two, or choose another id.' })] : [])),
    ...[...logosTwice].map((what) => problemIn(file, ['logos'], { zh: `${what} 有两个标志`, hintZh: '一条记录最多一个标志。', en: `${what} has two logos`, hintEn: 'A record has one logo at the most.' })),
    ...records.flatMap((record) => [...idProblems(record, edition, file), ...logoProblems(record, file)]),
  ];
};
