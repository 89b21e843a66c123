// Whose product a row is: the maker that is there already, or a new one, the same for all rows that name it.
import { normalizedName } from '../catalogue/records.ts';
import type { Manufacturer } from '../catalogue/schema.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import type { CellValue } from './cells.ts';
import { textOf, type Draft } from './drafts.ts';
import { coreName, manufacturerSlug, type TakenIds } from './ids.ts';
import type { KnownRecords } from './known.ts';
import { LikenessIndex } from './likeness.ts';
import type { ImportSettings } from './settings.ts';
import { rowIn, sheetProblem } from './told.ts';

/** A maker that rows of the import name, with all rows that say something of it. */
export interface MakerGroup {
  id: string;
  known?: Manufacturer;
  /** Rows, with what stands before a maker's columns in them: `maker.` in a product's row, nothing on the sheet of makers. */
  drafts: { draft: Draft; prefix: '' | 'maker.' }[];
}

/** Legal names below this likeness are two companies; above it, somebody has to say. */
const alikeEnough = 0.75;

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

  #enter(id: string, draft: Draft, prefix: '' | 'maker.', known: Manufacturer | undefined): string {
    const group = this.groups.get(id) ?? { id, ...(known && { known }), drafts: [] };
    this.groups.set(id, group);
    group.drafts.push({ draft, prefix });
    const [name, code] = [textOf(draft, `${prefix}name.zh`), textOf(draft, `${prefix}creditCode`)];
    if (name !== undefined && !this.#byName.has(normalizedName(name))) this.#byName.set(normalizedName(name), id);
    if (code !== undefined) this.#byCode.set(code, id);
    return id;
  }

  /** The id of the maker that a row names; undefined where that is a problem or a question. */
  recognise(draft: Draft, prefix: '' | 'maker.'): string | undefined {
    const explicit = textOf(draft, prefix === '' ? 'id' : 'manufacturer');
    const [name, code] = [textOf(draft, `${prefix}name.zh`), textOf(draft, `${prefix}creditCode`)];
    if (explicit !== undefined) {
      const known = this.known.manufacturers.get(explicit);
      if (known || this.groups.has(explicit)) return this.#enter(explicit, draft, prefix, known);
      return this.#enter(this.ids.take(explicit), draft, prefix, undefined);
    }
    const answer = name === undefined ? undefined : this.settings.same.get(normalizedName(name));
    const answered = answer === undefined ? undefined : this.known.manufacturers.get(answer);
    if (answered) return this.#enter(answered.id, draft, prefix, answered);

    const byCode = code === undefined ? undefined : (this.known.makerByCode.get(code)?.id ?? this.#byCode.get(code));
    if (byCode !== undefined) return this.#enter(byCode, draft, prefix, this.known.manufacturers.get(byCode));
    if (name === undefined) return this.#without(draft, prefix);

    const byName = this.known.makersByName.get(normalizedName(name)) ?? [];
    if (byName.length > 1) {
      this.questions.push(this.#ask(draft, prefix, name, byName));
      return undefined;
    }
    const [one] = byName;
    if (one) {
      if (code !== undefined && one.creditCode !== undefined && one.creditCode !== code) {
        this.problems.push(sheetProblem(draft.values.get(`${prefix}creditCode`)?.place ?? draft.place, {
          zh: `信用代码 ${code} 与“${one.name.zh}”现有的 ${one.creditCode} 不同`, hintZh: `请核对：是同一家企业就改正其中一个，不是就用 --new "${name}" 说明。`,
          en: `the credit code ${code} differs from ${one.creditCode}, which "${one.name.zh}" has`, hintEn: `Check: mend one of them, or say --new "${name}" if they are two.`,
        }));
        return undefined;
      }
      if (!this.settings.fresh.has(normalizedName(name))) return this.#enter(one.id, draft, prefix, one);
    }
    const made = this.#byName.get(normalizedName(name));
    if (made !== undefined) return this.#enter(made, draft, prefix, this.known.manufacturers.get(made));
    return this.#new(draft, prefix, name);
  }

  #without(draft: Draft, prefix: string): undefined {
    // A cell that was refused has its problem already, and a product that is there knows its maker.
    if (prefix === 'maker.' && textOf(draft, 'id') !== undefined) return undefined;
    this.problems.push(sheetProblem({ ...draft.place, heading: '企业名称' }, { zh: '缺少企业名称', hintZh: '请填写“企业名称”一列；合并单元格或“同上”都可以。', en: 'has no maker', hintEn: 'Fill in the column "Manufacturer"; merged cells or 同上 will do.' }));
    return undefined;
  }

  #new(draft: Draft, prefix: '' | 'maker.', name: string): string | undefined {
    const key = normalizedName(name);
    if (!this.settings.fresh.has(key) && !this.#asked.has(key)) {
      const alike = this.#alike.alike(normalizedName(coreName(name)), alikeEnough).slice(0, 3);
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

const comparable = (key: string, value: CellValue): string => (key.startsWith('name') && typeof value === 'string' ? normalizedName(value) : JSON.stringify(value));

/** Rows of one maker that contradict each other. */
export const contradictions = ({ drafts }: Pick<MakerGroup, 'drafts'>, keys: readonly string[]): SheetProblem[] =>
  keys.flatMap((key) => {
    const said = drafts.flatMap(({ draft, prefix }) => draft.values.get(`${prefix}${key}`) ?? []);
    const [first] = said;
    const other = said.find(({ value }) => first !== undefined && comparable(key, value) !== comparable(key, first.value));
    if (!first || !other) return [];
    return [sheetProblem(other.place, {
      zh: `“${String(other.value)}”与${rowIn(first.place, 'zh')}的“${String(first.value)}”不一致，说的却是同一家企业`, hintZh: '请核对后统一。',
      en: `"${String(other.value)}" contradicts "${String(first.value)}" in ${rowIn(first.place, 'en')}, of the same maker`, hintEn: 'Check which is right, and write it in both.',
    })];
  });
