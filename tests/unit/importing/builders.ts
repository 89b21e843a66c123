// Small sheets, and what an import of them would do. A test names only what it is about.
import type { EditionRecords } from '../../../src/catalogue/records.ts';
import { normalizedName } from '../../../src/catalogue/records.ts';
import { headingKey } from '../../../src/importing/headings.ts';
import { planImport, type ImportPlan } from '../../../src/importing/plan.ts';
import { afterImport } from '../../../src/importing/record-problems.ts';
import type { ImportSettings } from '../../../src/importing/settings.ts';
import type { Origin } from '../../../src/importing/sources.ts';
import { printPlace, type Cell, type Sheet, type SheetProblem } from '../../../src/spreadsheet/sheet.ts';
import { aSector, someRecords } from '../builders.ts';

/** A sheet as it lies in the file: every row, the header among them; empty rows are not read, but counted. */
export const aSheetOf = (name: string, rows: readonly (readonly Cell[])[], file = '名单.xlsx'): Sheet => ({
  file,
  name,
  rows: rows.flatMap((cells, index) => (cells.every((cell) => cell === null || cell === '') ? [] : [{ number: index + 1, cells: [...cells] }])),
});

/** A sheet with its header in the first row. */
export const aSheet = (name: string, header: readonly Cell[], ...rows: readonly (readonly Cell[])[]): Sheet => aSheetOf(name, [header, ...rows]);

export const chips = aSector({ id: 'chips', name: { zh: '集成电路', en: 'Integrated circuits' }, hue: 'chips', glyph: 'chips', categories: [{ id: 'analog', name: { zh: '模拟芯片', en: 'Analog' } }, { id: 'mcu', name: { zh: '微控制器', en: 'MCU' } }] });

/** The edition of one product, in two sectors, with a place for products whose category is not known. */
export const recordsFor = (own: Parameters<typeof someRecords>[0] = {}): EditionRecords =>
  someRecords({ sectors: [aSector(), chips], uncategorised: { id: 'uncategorised', name: { zh: '未分品类' } }, ...own });

/** An edition without entries. */
export const noEntries = (own: Parameters<typeof someRecords>[0] = {}): EditionRecords => recordsFor({ products: [], manufacturers: [], ...own });

export const anOrigin = (own: Partial<Origin> = {}): Origin => ({ title: '2025 年推荐目录', document: '示经信技〔2025〕2号', retrieved: '2026-11-22', ...own });

/** Answers of the command line; nothing is answered unless the test says so. */
interface Answers {
  map?: Record<string, string>;
  same?: Record<string, string>;
  fresh?: readonly string[];
  origin?: Origin | null;
}

export const settingsOf = ({ map = {}, same = {}, fresh = [], origin = anOrigin(), ...own }: Partial<Omit<ImportSettings, 'same' | 'fresh'>> & Answers = {}): ImportSettings => ({
  today: '2026-11-22',
  complete: false,
  mayEndMany: false, replacesDetails: false, skipped: new Set<string>(), unread: [],
  headings: new Map(Object.entries(map).map(([heading, field]) => [headingKey(heading), field])),
  same: new Map(Object.entries(same).map(([name, id]) => [normalizedName(name), id])),
  fresh: new Set(fresh.map(normalizedName)),
  origins: new Map(origin ? [['名单.xlsx', origin]] : []),
  ...own,
});

type Given = Parameters<typeof settingsOf>[0] & { sheets: readonly Sheet[]; records?: EditionRecords };

/** The plan of an import onto the catalogue of 2025, unless told otherwise. */
export const importOf = ({ sheets, records = noEntries(), ...own }: Given): ImportPlan =>
  planImport(sheets, records, settingsOf({ list: 'recommendation-catalogue', year: 2025, document: '示经信技〔2025〕2号', listedOn: '2025-05-20', ...own }));

/** An import that puts nothing on a list: a correction of what is there. */
export const correctionOf = ({ sheets, records = recordsFor(), ...own }: Given): ImportPlan => planImport(sheets, records, settingsOf(own));

/** The edition once the plan is written. */
export const written = (plan: ImportPlan, records: EditionRecords): EditionRecords => afterImport(plan, records);

/** Problems, questions or notices as the terminal shows them. */
export const toldIn = (found: readonly SheetProblem[], language: 'zh' | 'en'): string[] =>
  found.map(({ place, message, hint }) => `${printPlace(place, language)} — ${message[language]}${language === 'zh' ? '。' : '. '}${hint[language]}`);

/** In both languages. */
export const told = (found: readonly SheetProblem[]): string => [...toldIn(found, 'zh'), ...toldIn(found, 'en')].join('\n');

/** Everything that keeps a plan from being written. */
export const hindrances = ({ problems, questions }: ImportPlan): string[] => toldIn([...problems, ...questions], 'zh');

/** Every maker and product of a plan in a line: what is new, and which fields of what is there change. */
export const summaryOf = ({ makers, products }: ImportPlan): string[] =>
  [...makers.map((one) => ({ ...one, kind: '企业' })), ...products.map((one) => ({ ...one, kind: '产品' }))].map(({ kind, before, after, changes }) =>
    before ? `${kind} ${after.id}: ${changes.map(({ field, from = '', to = '' }) => `${field} ${from} → ${to}`).join('; ')}` : `${kind} + ${after.id} ${after.name.zh}`,
  );
