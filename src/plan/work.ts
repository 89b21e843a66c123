// The whole work on a plan, step by step, as a worker does it: it keeps the file, tells how far it is, and can be stopped.
import type { NamedProduct, NameFile } from '../catalogue/name-file.ts';
import type { Localized } from '../catalogue/schema.ts';
import { isListed, statusAt } from '../catalogue/status.ts';
import { tooLargeRefusal } from '../spreadsheet/refusals.ts';
import { readSpreadsheet } from '../spreadsheet/read.ts';
import type { Sheet, SheetProblem } from '../spreadsheet/sheet.ts';
import { writeCsv, writeWorkbook } from '../spreadsheet/write.ts';
import { annotatedRows, annotatedSheets, type AnnotationWords } from './annotate.ts';
import { describeSheet, type PlanSheet } from './columns.ts';
import type { Decision } from './decisions.ts';
import { readLines, type PlanLine, type PlanLines, type PlanReading } from './lines.ts';
import { matchLine } from './match/match-line.ts';
import type { Match } from './match/outcome.ts';
import { indexProducts, type ProductIndex } from './match/product-index.ts';

/** A plan of 100,000 lines is 5 to 10 MB; what is larger holds pictures, or is no plan. */
export const planLimits = { fileBytes: 20 * 1024 ** 2, cells: 2_000_000 };

export type ExportForm = 'xlsx' | 'csv';

/** Each request but the first has the number of the job; answers carry it, so that those of an abandoned job are known. */
export type PlanRequest =
  | { kind: 'prepare' }
  | { kind: 'read'; job: number; name: string; file: Blob }
  | { kind: 'describe'; job: number; sheet: number; header: number | null }
  | { kind: 'match'; job: number; sheet: number; reading: PlanReading; day: string }
  /** @param link address of a product's page, with `{id}` in place of the id */
  | { kind: 'export'; job: number; form: ExportForm; decisions: [number, Decision][]; day: string; link: string; words: AnnotationWords }
  | { kind: 'cancel' };

export interface MatchedLine {
  line: PlanLine;
  match: Match;
}

export interface MatchedPlan {
  leftOut: PlanLines['leftOut'];
  /** All that the matches name. */
  products: NamedProduct[];
  /** Makers that are named without a product, by id. */
  makers: [id: string, name: Localized][];
  /** Products of the whole edition that are in the recommendation catalogue on the day. */
  listedInEdition: number;
}

export type PlanAnswer =
  | { kind: 'ready' }
  | { kind: 'names-failed'; job?: number }
  | { kind: 'reading'; job: number; rows: number }
  | { kind: 'refused'; job: number; problems: SheetProblem[] }
  | { kind: 'sheets'; job: number; sheets: PlanSheet[]; notices: SheetProblem[] }
  | { kind: 'sheet'; job: number; place: number; sheet: PlanSheet }
  | { kind: 'part'; job: number; lines: MatchedLine[]; of: number }
  | ({ kind: 'matched'; job: number } & MatchedPlan)
  | { kind: 'exported'; job: number; form: ExportForm; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'failed'; job: number; message: string };

class Stopped extends Error {}

/** Lines are sent as they are done, so that no message is large. */
const linesPerPart = 250;
/** So long the worker may be deaf. */
const turnMilliseconds = 60;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export interface PlanWorkOptions {
  post: (answer: PlanAnswer) => void;
  /** @throws if they don't come */
  fetchNames: () => Promise<NameFile>;
}

export const createPlanWork = ({ post, fetchNames }: PlanWorkOptions): ((request: PlanRequest) => Promise<void>) => {
  let current = 0;
  let sheets: Sheet[] = [];
  let matched: { sheet: Sheet; reading: PlanReading; read: PlanLines; matches: Match[]; products: Map<string, NamedProduct> } | undefined;
  let loading: Promise<{ names: NameFile; index: ProductIndex }> | undefined;

  const load = (): Promise<{ names: NameFile; index: ProductIndex }> => {
    loading ??= fetchNames().then((names) => ({ names, index: indexProducts(names) })).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  const sheetAt = (place: number): Sheet => {
    const sheet = sheets[place];
    if (!sheet) throw new Error(`The file has no sheet at place ${place}.`);
    return sheet;
  };
  const mayGoOn = (job: number): void => { if (job !== current) throw new Stopped(); };

  const read = async ({ job, name, file }: PlanRequest & { kind: 'read' }): Promise<void> => {
    sheets = [];
    matched = undefined;
    if (file.size > planLimits.fileBytes) return post({ kind: 'refused', job, problems: [tooLargeRefusal(name, file.size, planLimits.fileBytes)] });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const found = await readSpreadsheet(name, bytes, { limits: planLimits, onRow: (rows) => { mayGoOn(job); post({ kind: 'reading', job, rows }); } });
    mayGoOn(job);
    if (found.problems.length > 0) return post({ kind: 'refused', job, problems: found.problems });
    sheets = found.sheets.filter(({ rows }) => rows.length > 0);
    post({ kind: 'sheets', job, sheets: sheets.map((sheet) => describeSheet(sheet)), notices: found.notices });
  };

  const match = async ({ job, sheet: place, reading, day }: PlanRequest & { kind: 'match' }): Promise<void> => {
    const sheet = sheetAt(place);
    const plan = readLines(sheet, reading);
    const { names, index } = await load().catch((error: unknown) => {
      console.info('The names did not load.', error);
      return { names: undefined, index: undefined };
    });
    mayGoOn(job);
    if (!names) return post({ kind: 'names-failed', job });
    const matches: Match[] = [];
    const remembered = new Map<string, Match>();
    let turn = performance.now();
    let sent = 0;
    const send = (): void => {
      post({ kind: 'part', job, of: plan.lines.length, lines: plan.lines.slice(sent, matches.length).flatMap((line, at) => { const one = matches[sent + at]; return one ? [{ line, match: one }] : []; }) });
      sent = matches.length;
    };
    for (const line of plan.lines) {
      const sought = { name: line.name, model: line.model, maker: line.maker, registration: line.registration };
      const key = JSON.stringify(sought);
      const found = remembered.get(key) ?? matchLine(sought, index);
      remembered.set(key, found);
      matches.push(found);
      if (matches.length - sent >= linesPerPart) send();
      if (performance.now() - turn < turnMilliseconds) continue;
      await pause();
      mayGoOn(job);
      turn = performance.now();
    }
    send();
    const named = new Set(matches.flatMap(({ candidates }) => candidates));
    const makerIds = new Set(matches.flatMap((one) => (one.outcome === 'none' && one.maker ? [one.maker.id] : [])));
    const products = names.products.filter(({ id }) => named.has(id));
    matched = { sheet, reading, read: plan, matches, products: new Map(products.map((product) => [product.id, product])) };
    post({ kind: 'matched', job, leftOut: plan.leftOut, products, makers: names.makers.filter(({ id }) => makerIds.has(id)).map(({ id, name }) => [id, name]), listedInEdition: names.products.filter(({ catalogueListings }) => isListed(statusAt(catalogueListings, day))).length });
  };

  const write = async ({ job, form, decisions, day, link, words }: PlanRequest & { kind: 'export' }): Promise<void> => {
    if (!matched) throw new Error('There is no matched plan to write.');
    const { sheet, reading, read: lines, matches, products } = matched;
    const input = { sheet, ...(reading.header !== undefined && { header: reading.header }), amounts: reading.fields.flatMap((field, place) => (field === 'amount' || field === 'quantity' ? [place] : [])), read: lines, matches, decisions: new Map(decisions), products, day, linkOf: (id: string) => link.replace('{id}', id), words };
    const rows = form === 'csv' ? annotatedRows(input) : undefined;
    const bytes = rows ? writeCsv([rows.headings, ...rows.rows]) : await writeWorkbook(annotatedSheets(input));
    mayGoOn(job);
    post({ kind: 'exported', job, form, bytes });
  };

  const run = async (request: PlanRequest): Promise<void> => {
    if (request.kind === 'read') return read(request);
    if (request.kind === 'match') return match(request);
    if (request.kind === 'export') return write(request);
    if (request.kind === 'describe') return post({ kind: 'sheet', job: request.job, place: request.sheet, sheet: describeSheet(sheetAt(request.sheet), request.header) });
    if (request.kind === 'prepare') await load().then(() => post({ kind: 'ready' }), () => post({ kind: 'names-failed' }));
  };

  return async (request) => {
    // A new job stops the one before it.
    if (request.kind === 'cancel') current = 0;
    else if (request.kind !== 'prepare') current = request.job;
    try {
      await run(request);
    } catch (error) {
      if (error instanceof Stopped || request.kind === 'prepare' || request.kind === 'cancel') return;
      post({ kind: 'failed', job: request.job, message: error instanceof Error ? error.message : String(error) });
    }
  };
};
