// A maker's record after the import.
import { normalizedName } from '../catalogue/records.ts';
import type { Manufacturer } from '../catalogue/schema.ts';
import { listOf, type ImportContext } from './context.ts';
import { textOf, type Draft } from './drafts.ts';
import { contradictions, knownNames, type MakerGroup } from './makers.ts';
import { setAt } from '../catalogue/paths.ts';
import { addTo, sheetProblem } from './told.ts';

/** What a name's ending says of its bearer; undefined where it says nothing. */
export const kindOf = (name: string): Manufacturer['kind'] | undefined => {
  if (/合伙[）)]$/.test(name)) return 'company';
  const bare = name.replace(/[（(][^（(）)]*[）)]$/, '');
  if (/(?:公司|厂|集团|企业|合作社|事务所|\b(?:co\.?,? ?ltd\.?|ltd\.?|limited|inc\.?|corp\.?|corporation|gmbh|llc|ag))$/i.test(bare)) return 'company';
  if (/(?:研究所|研究院|研究中心|实验室|设计院|科学院|工程院|创新中心)$/.test(bare)) return 'institute';
  if (/(?:大学|学院)$/.test(bare)) return 'university';
  if (/(?:医院|中心|局|站)$/.test(bare)) return 'public-body';
  return undefined;
};

const keys = ['name.zh', 'name.en', 'shortName.zh', 'creditCode', 'kind', 'district', 'homepage'] as const;
const ownKeys = ['nameOrigin', 'pinyin', 'shortName.en', 'aliases', 'contact.email', 'contact.phone', 'contact.address.zh', 'contact.address.en', 'note.zh', 'note.en', 'logo'] as const;

/** The name as a row prints it, where the record should take it over. */
const newName = (known: Manufacturer, draft: Draft, prefix: string, context: ImportContext): string | undefined => {
  const printed = textOf(draft, `${prefix}name.zh`);
  if (printed === undefined || printed === known.name.zh) return undefined;
  if (prefix === '' || known.nameOrigin === 'translated') return printed;
  const list = listOf(draft, context);
  const isCatalogue = list !== undefined && context.lists.get(list)?.kind === 'recommendation';
  // Full-width brackets or a space: what the catalogue prints is what contracts quote.
  if (normalizedName(printed) === normalizedName(known.name.zh)) return isCatalogue ? printed : undefined;
  if (knownNames(known).has(normalizedName(printed))) return undefined;
  // The catalogue names its makers as they are registered; another list, or an earlier year's, may print another or a former name.
  const year = typeof draft.values.get('listing.year')?.value === 'number' ? Number(draft.values.get('listing.year')?.value) : context.settings.year;
  const newest = list === undefined ? undefined : context.newestYear(known.id, list);
  return list === undefined || (isCatalogue && (year === undefined || newest === undefined || year >= newest)) ? printed : undefined;
};

/** The maker with the name that a row prints among its other names, so that it is known by it from now on. */
const alsoKnownAs = (known: Manufacturer, printed: string): Manufacturer =>
  knownNames(known).has(normalizedName(printed)) ? known : { ...known, aliases: [...(known.aliases ?? []), printed] };

const renamed = (known: Manufacturer, printed: string, hasCode: boolean): Manufacturer => {
  const aliases = known.nameOrigin === 'translated' || normalizedName(printed) === normalizedName(known.name.zh) ? known.aliases : [...(known.aliases ?? []), known.name.zh];
  const { pinyin, ...rest } = known;
  const fits = Array.from(printed).filter((character) => /\p{Script=Han}/u.test(character)).length === pinyin?.split(' ').length;
  return {
    ...rest,
    ...(fits && pinyin !== undefined && { pinyin }),
    name: { ...known.name, zh: printed },
    nameOrigin: hasCode || known.nameOrigin === 'registered' ? 'registered' : 'source',
    ...(aliases && { aliases: [...new Set(aliases)] }),
  };
};

/** A maker whose rows hold together; its sources are still those it had. */
export const applyMaker = (group: MakerGroup, context: ImportContext): Manufacturer | undefined => {
  const conflicts = contradictions(group, [...keys]);
  addTo(context.problems, conflicts);
  let maker: Manufacturer | undefined = group.known;
  const named = group.drafts.find(({ draft, prefix }) => draft.values.has(`${prefix}name.zh`));
  const hasCode = group.drafts.some(({ draft, prefix }) => draft.values.has(`${prefix}creditCode`));
  if (!maker) {
    const name = named && textOf(named.draft, `${named.prefix}name.zh`);
    if (!named || name === undefined) {
      const place = group.drafts[0]?.draft.place;
      if (place) context.problems.push(sheetProblem(place, { zh: `没有编号为 ${group.id} 的企业`, hintZh: '请改正企业ID，或写上企业名称作为新企业。', en: `there is no manufacturer ${group.id}`, hintEn: 'Correct the id, or give its name as a new one.' }));
      return undefined;
    }
    const kind = kindOf(name);
    if (kind === undefined && !group.drafts.some(({ draft, prefix }) => draft.values.has(`${prefix}kind`))) {
      context.problems.push(sheetProblem(named.draft.values.get(`${named.prefix}name.zh`)?.place ?? named.draft.place, {
        zh: `从名称看不出“${name}”的性质`, hintZh: '请填写“企业性质”一列：企业、外商投资企业、科研院所、高等院校或事业单位。',
        en: `the name "${name}" does not tell what kind of organisation it is`, hintEn: 'Fill in the column "Kind of organisation".',
      }));
    }
    maker = { id: group.id, name: { zh: name }, nameOrigin: hasCode ? 'registered' : 'source', kind: kind ?? 'company', sources: [] };
  } else if (named) {
    const printed = newName(maker, named.draft, named.prefix, context);
    const said = textOf(named.draft, `${named.prefix}name.zh`);
    maker = printed !== undefined ? renamed(maker, printed, hasCode) : said === undefined ? maker : alsoKnownAs(maker, said);
    // What was this site's translation is from now on what a list prints.
    if (said === maker.name.zh && maker.nameOrigin === 'translated') maker = { ...maker, nameOrigin: hasCode ? 'registered' : 'source' };
  }
  let next: Manufacturer = maker;
  for (const { draft, prefix } of group.drafts) {
    for (const key of [...keys, ...(prefix === '' ? ownKeys : [])]) {
      const value = draft.values.get(`${prefix}${key}`)?.value;
      if (value !== undefined && key !== 'name.zh') next = setAt(next, key, value);
    }
  }
  return conflicts.length > 0 ? undefined : next;
};
