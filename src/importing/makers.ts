// Whose product a row is: the maker that is there already, or a new one, the same for all rows that name it.
import { normalizedName } from '../catalogue/records.ts';
import type { Manufacturer } from '../catalogue/schema.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import type { CellValue } from './cells.ts';
import { textOf, type Draft, type Said } from './drafts.ts';
import { coreName, manufacturerSlug, type TakenIds } from './ids.ts';
import type { KnownRecords } from './known.ts';
import { LikenessIndex } from './likeness.ts';
import type { ImportSettings } from './settings.ts';
import { inShort, rowIn, sheetProblem, usedBefore } from './told.ts';

/** A maker that rows of the import name, with all rows that say something of it. */
export interface MakerGroup {
  id: string;
  known?: Manufacturer;
  /** Rows, with what stands before a maker's columns in them: `maker.` in a product's row, nothing on the sheet of makers. */
  drafts: MakerRow[];
}

/** A row with what stands before a maker's columns in it. */
export interface MakerRow {
  draft: Draft;
  prefix: '' | 'maker.';
}

/** Legal names below this likeness are two companies; above it, somebody has to say. */
export const makerNamesAlike = 0.75;

const legalForm = /公司|大学|学院|研究院|研究所|医院|中心|集团|实验室/g;

/** Whether a cell names several organisations: 甲公司、乙大学. */
const isJoint = (name: string): boolean => /[、;；/／\n]|联合/.test(name) && (name.match(legalForm) ?? []).length > 1;

export class MakerRecogniser {
  readonly groups = new Map<string, MakerGroup>();
  readonly problems: SheetProblem[] = [];
  readonly questions: SheetProblem[] = [];
  /** New makers of this import by name and by code. */
  readonly #byName = new Map<string, string>();
  readonly #byCode = new Map<string, string>();
  readonly #asked = new Set<string>();

  readonly #alike = new LikenessIndex<Manufacturer>();
  readonly known: KnownRecords;
  readonly settings: Pick<ImportSettings, 'same' | 'fresh'>;
  readonly ids: TakenIds;

  constructor(known: KnownRecords, settings: Pick<ImportSettings, 'same' | 'fresh'>, ids: TakenIds) {
    this.known = known;
    this.settings = settings;
    this.ids = ids;
    for (const maker of known.manufacturers.values()) this.#alike.add(normalizedName(coreName(maker.name.zh)), maker);
  }

  /** Makers whose names are much like one, most alike first. */
  #likeNamed(name: string): Manufacturer[] {
    return this.#alike.alike(normalizedName(coreName(name)), makerNamesAlike).map(({ value }) => value);
  }

  #enter(id: string, draft: Draft, prefix: '' | 'maker.', known: Manufacturer | undefined): string {
    const group = this.groups.get(id) ?? { id, ...(known && { known }), drafts: [] };
    this.groups.set(id, group);
    group.drafts.push({ draft, prefix });
    const [name, code] = [textOf(draft, `${prefix}name.zh`), textOf(draft, `${prefix}creditCode`)];
    if (name !== undefined && !this.#byName.has(normalizedName(name))) this.#byName.set(normalizedName(name), id);
    if (code !== undefined) this.#byCode.set(code, id);
    return id;
  }

  /**
   * The ids of the makers that rows name, in the order of the rows; undefined where that is a problem or a question.
   * Rows that say an id or a code go first: what they tell of a name holds for the rows that say the name alone.
   */
  recognise(rows: readonly MakerRow[]): (string | undefined)[] {
    const found = new Map<MakerRow, string | undefined>();
    const isClear = ({ draft, prefix }: MakerRow): boolean => draft.values.has(prefix === '' ? 'id' : 'manufacturer') || draft.values.has(`${prefix}creditCode`);
    const [clear, others] = [rows.filter(isClear), rows.filter((row) => !isClear(row))];
    for (const row of [...clear, ...others]) found.set(row, this.#recognise(row));
    return rows.map((row) => found.get(row));
  }

  #recognise({ draft, prefix }: MakerRow): string | undefined {
    const explicit = textOf(draft, prefix === '' ? 'id' : 'manufacturer');
    const [name, code] = [textOf(draft, `${prefix}name.zh`), textOf(draft, `${prefix}creditCode`)];
    if (explicit !== undefined) {
      const known = this.known.manufacturers.get(explicit);
      if (known || this.groups.has(explicit)) return this.#enter(explicit, draft, prefix, known);
      if (this.ids.has(explicit)) {
        this.problems.push(usedBefore(draft.values.get(prefix === '' ? 'id' : 'manufacturer')?.place ?? draft.place, explicit));
        return undefined;
      }
      const alike = name === undefined || this.settings.fresh.has(normalizedName(name)) ? [] : [...new Set([...(this.known.makersByName.get(normalizedName(name)) ?? []), ...this.#likeNamed(name)])].slice(0, 3);
      if (alike.length > 0 && name !== undefined) {
        this.questions.push(this.#ask(draft, prefix, name, alike));
        return undefined;
      }
      return this.#enter(this.ids.take(explicit), draft, prefix, undefined);
    }
    const answer = name === undefined ? undefined : this.settings.same.get(normalizedName(name));
    const answered = answer === undefined ? undefined : this.known.manufacturers.get(answer);
    if (answered) return this.#enter(answered.id, draft, prefix, answered);

    const byCode = code === undefined ? undefined : (this.known.makerByCode.get(code)?.id ?? this.#byCode.get(code));
    if (byCode !== undefined && !this.#isOfTwo(draft, prefix, { byCode, name })) return this.#enter(byCode, draft, prefix, this.known.manufacturers.get(byCode));
    if (byCode !== undefined) return undefined;
    if (name === undefined) return this.#without(draft, prefix);

    // The user's "this is a new one" was about makers like it; one that has the name itself is it.
    const isItsName = (maker: Manufacturer): boolean => normalizedName(maker.name.zh) === normalizedName(name);
    const named = (this.known.makersByName.get(normalizedName(name)) ?? []).filter((maker) => !this.settings.fresh.has(normalizedName(name)) || isItsName(maker));
    // Its own name goes before another's former one.
    const byName = named.some(isItsName) ? named.filter(isItsName) : named;
    if (byName.length > 1) {
      this.questions.push(this.#ask(draft, prefix, name, byName));
      return undefined;
    }
    const [one] = byName;
    if (one) {
      if (code !== undefined && one.creditCode !== undefined && one.creditCode !== code) {
        this.problems.push(sheetProblem(draft.values.get(`${prefix}creditCode`)?.place ?? draft.place, {
          zh: `信用代码 ${code} 与“${one.name.zh}”现有的 ${one.creditCode} 不同`,
          hintZh: isItsName(one) ? '请对照营业执照核对，改正其中一个。' : `请核对：是同一家企业就改正其中一个，不是就用 --new "${name}" 说明。`,
          en: `the credit code ${code} differs from ${one.creditCode}, which "${one.name.zh}" has`,
          hintEn: isItsName(one) ? 'Compare both with the business licence, and mend one.' : `Check: mend one of them, or say --new "${name}" if they are two.`,
        }));
        return undefined;
      }
      return this.#enter(one.id, draft, prefix, one);
    }
    const made = this.#byName.get(normalizedName(name));
    if (made !== undefined) return this.#enter(made, draft, prefix, this.known.manufacturers.get(made));
    return this.#new(draft, prefix, name);
  }

  /** Whether a row has the code of one maker and the name of another: a problem. */
  #isOfTwo(draft: Draft, prefix: string, { byCode, name }: { byCode: string; name: string | undefined }): boolean {
    const coded = this.known.manufacturers.get(byCode);
    const named = name === undefined ? [] : (this.known.makersByName.get(normalizedName(name)) ?? []);
    const other = named.find((maker) => normalizedName(maker.name.zh) === normalizedName(name ?? ''));
    if (!coded || !other || named.includes(coded)) return false;
    this.problems.push(sheetProblem(draft.values.get(`${prefix}creditCode`)?.place ?? draft.place, {
      zh: `信用代码是“${coded.name.zh}”的，名称却是另一家企业“${other.name.zh}”（${other.id}）`, hintZh: '请核对后改正其中一个。',
      en: `the credit code is that of "${coded.name.zh}", the name that of another maker, "${other.name.zh}" (${other.id})`, hintEn: 'Check which is right, and mend the other.',
    }));
    return true;
  }

  #without(draft: Draft, prefix: string): undefined {
    // A cell that was refused has its problem already, and a product that is there knows its maker.
    if (draft.refused.has(`${prefix}name.zh`) || (prefix === 'maker.' && textOf(draft, 'id') !== undefined)) return undefined;
    this.problems.push(sheetProblem({ ...draft.place, heading: '企业名称' }, { zh: '缺少企业名称', hintZh: '请填写“企业名称”一列；合并单元格或“同上”都可以。', en: 'has no maker', hintEn: 'Fill in the column "Manufacturer"; merged cells or 同上 will do.' }));
    return undefined;
  }

  #new(draft: Draft, prefix: '' | 'maker.', name: string): string | undefined {
    const key = normalizedName(name);
    if (!this.settings.fresh.has(key) && isJoint(name)) {
      if (!this.#asked.has(key)) {
        this.questions.push(sheetProblem(draft.values.get(`${prefix}name.zh`)?.place ?? draft.place, {
          zh: `“${name}”像是几家单位`, hintZh: `请只写第一家（其余可写进产品概述）；确是一家单位的全称，就用 --new "${name}"。`,
          en: `"${name}" looks like several organisations`, hintEn: `Give the first alone (name the others in the summary); if it is the full name of one, say --new "${name}".`,
        }));
      }
      this.#asked.add(key);
      return undefined;
    }
    if (!this.settings.fresh.has(key) && !this.#asked.has(key)) {
      const alike = this.#likeNamed(name).slice(0, 3);
      if (alike.length > 0) {
        this.#asked.add(key);
        this.questions.push(this.#ask(draft, prefix, name, alike));
        return undefined;
      }
    } else if (this.#asked.has(key)) return undefined;
    const id = this.ids.take(manufacturerSlug({ zh: name, en: textOf(draft, `${prefix}name.en`) }, textOf(draft, `${prefix}shortName.zh`)));
    return this.#enter(id, draft, prefix, undefined);
  }

  #ask(draft: Draft, prefix: string, name: string, others: readonly Manufacturer[]): SheetProblem {
    const [first] = others;
    const named = others.map((maker) => `${maker.name.zh}（${maker.id}）`);
    return sheetProblem(draft.values.get(`${prefix}name.zh`)?.place ?? draft.place, {
      zh: `“${name}”是不是已有的企业：${named.join('、')}`,
      hintZh: `是（改名或写法不同），就用 --same "${name}=${first?.id ?? 'id'}"；不是，就用 --new "${name}"。`,
      en: `is "${name}" one of the makers that are there: ${named.join(', ')}`,
      hintEn: `If so (renamed, or spelt differently), say --same "${name}=${first?.id ?? 'id'}"; if not, --new "${name}".`,
    });
  }
}

const shown = ({ value, printed }: Said): string => inShort(printed ?? String(value));

const comparable = (key: string, value: CellValue): string => (key.startsWith('name') && typeof value === 'string' ? normalizedName(value) : JSON.stringify(value));

/** Names under which a maker is known, as they are compared. */
export const knownNames = ({ name, shortName, aliases }: Manufacturer): Set<string> => new Set([name.zh, name.en ?? '', shortName?.zh ?? '', ...(aliases ?? [])].map(normalizedName));

/** Rows of one maker that contradict each other; names under which it is known already do not. */
export const contradictions = ({ drafts, known }: Pick<MakerGroup, 'drafts' | 'known'>, keys: readonly string[]): SheetProblem[] =>
  keys.flatMap((key) => {
    const said = drafts.flatMap(({ draft, prefix }) => draft.values.get(`${prefix}${key}`) ?? []);
    const names = known && key === 'name.zh' ? knownNames(known) : undefined;
    if (names && said.every(({ value }) => names.has(normalizedName(String(value))))) return [];
    const [first] = said;
    const other = said.find(({ value }) => first !== undefined && comparable(key, value) !== comparable(key, first.value));
    if (!first || !other) return [];
    return [sheetProblem(other.place, {
      zh: `“${shown(other)}”与${rowIn(first.place, 'zh')}的“${shown(first)}”不一致，说的却是同一家企业`, hintZh: '请核对后统一。',
      en: `"${shown(other)}" contradicts "${shown(first)}" in ${rowIn(first.place, 'en')}, of the same maker`, hintEn: 'Check which is right, and write it in both.',
    })];
  });
