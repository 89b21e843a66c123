// `--complete`: what a whole list no longer holds is proposed to be ended.
import type { Place } from '../spreadsheet/sheet.ts';
import { listOf, type ImportContext } from './context.ts';
import { fieldChanges } from './diff.ts';
import { textOf } from './drafts.ts';
import { holding, mostEnded, withEnded } from './endings.ts';
import type { KnownRecords } from './known.ts';
import type { MadeRecords } from './make-records.ts';
import type { ImportPlan } from './plan.ts';
import type { ImportSettings } from './settings.ts';
import { withOrigin } from './sources.ts';
import { sheetProblem } from './told.ts';

/** Products that hold a listing on the whole list and that no row names: proposed to be ended. */
const endMissing = (plan: ImportPlan, known: KnownRecords, named: ReadonlySet<string>, settings: ImportSettings): void => {
  const { list, today } = settings;
  const place: Place = { file: [...settings.origins.keys()][0] ?? '' };
  if (list === undefined) {
    plan.problems.push(sheetProblem(place, { zh: '--complete 要与 --list 一起用', hintZh: '请写明这个文件是哪份名单的全部。', en: '--complete needs --list', hintEn: 'Say of which list the file is the whole.' }));
    return;
  }
  const on = settings.listedOn?.length === 10 ? settings.listedOn : today;
  const held = holding([...known.products.values()], list, on);
  const missing = held.filter(({ id }) => !named.has(id));
  if (missing.length > held.length * mostEnded && !settings.mayEndMany) {
    plan.problems.push(sheetProblem(place, {
      zh: `文件里没有名单现有 ${held.length} 项中的 ${missing.length} 项，超过五分之一`, hintZh: '请核对文件是否完整；确实要全部移出的，加 --yes-end-many。',
      en: `${missing.length} of the ${held.length} products on the list are not in the file: more than a fifth`, hintEn: 'Check whether the file is whole; to end them all, add --yes-end-many.',
    }));
    return;
  }
  const origin = [...settings.origins.values()].find(({ url, document }) => url !== undefined || document !== undefined);
  if (missing.length > 0 && !origin) {
    plan.problems.push(sheetProblem(place, { zh: '没有写明移出的依据', hintZh: '请用 --document 写公布这份名单的文号，或用 --url 写网址。', en: 'names nothing that the endings rest on', hintEn: 'Give the number of the document that published the list with --document, or an address with --url.' }));
  }
  if (!origin) return;
  const number = origin.document === undefined || origin.document === origin.title ? '' : origin.document;
  const reason = { zh: `未列入《${origin.title}》${number === '' ? '' : `（${number}）`}`, en: `Not on the list as published in "${origin.title}"${number === '' ? '' : ` (${number})`}` };
  const planned = new Map(plan.products.map((one, index) => [one.after.id, index]));
  for (const product of missing) {
    // A row may tell of the product for another list.
    const at = planned.get(product.id);
    const now = (at === undefined ? undefined : plan.products[at]) ?? { after: product, places: [] };
    const { sources, id } = withOrigin(now.after.sources, origin);
    const after = { ...withEnded(now.after, { list, on, reason, source: id }), sources };
    if (at === undefined) plan.products.push({ before: product, after, changes: fieldChanges(product, after), places: [] });
    else plan.products[at] = { before: product, after, changes: fieldChanges(product, after), places: now.places };
    plan.ended.push(product.id);
  }
};

/** Ends what the list no longer holds; what is not on it any more can be told only when every row has been understood. */
export const planEndings = (plan: ImportPlan, known: KnownRecords, { products, rowsOf }: Pick<MadeRecords, 'products' | 'rowsOf'>, context: ImportContext): void => {
  const { settings } = context;
  if (plan.problems.length + plan.questions.length > 0) {
    plan.notices.push(sheetProblem({ file: [...settings.origins.keys()][0] ?? '' }, { zh: '名单之外的产品还没有列出', hintZh: '问题和待确认的都解决之后，再运行一次就会列出拟移出的产品。', en: 'what is not on the list any more is not told yet', hintEn: 'It is once all problems and questions are settled.' }));
    return;
  }
  // A row that speaks of another list does not say that the product is on this one.
  const named = products.filter(({ group }) => group.drafts.some((draft) => listOf(draft, context) === settings.list)).map(({ group }) => group.id);
  const inDetail = [...(rowsOf.get('listings') ?? [])].filter(([, drafts]) => drafts.some((draft) => textOf(draft, 'list') === settings.list)).map(([id]) => id);
  endMissing(plan, known, new Set([...named, ...inDetail]), settings);
};
