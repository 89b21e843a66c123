// Fictional products: one record from the words of its category, the figures drawn for it and its listings.
import { normalizedName } from '../../../src/catalogue/records.ts';
import type { Listing, Product } from '../../../src/catalogue/schema.ts';
import type { Status } from '../../../src/catalogue/status.ts';
import { makeCatalogueListings } from './catalogue-listings.ts';
import { commonSpecifications } from './common-specifications.ts';
import { makeDetails } from './details.ts';
import type { Maker } from './makers.ts';
import { makeModel } from './model-numbers.ts';
import { makeOtherListings } from './other-listings.ts';
import { makeName, nameWithModel, repeatsKind, type NameParts } from './product-names.ts';
import type { Random } from './random.ts';
import { demoSource } from './sources.ts';
import { makeFigure, type Figure } from './specifications.ts';
import { makeSummary } from './summaries.ts';
import { wordsOfCategory } from './vocabulary.ts';
import { both, holdsFor, type Both, type CategoryWords, type Phrase } from './words.ts';

/** What is decided of a product before it is made. */
export interface ProductPlan {
  maker: Maker;
  /** Status on the edition's day. */
  status: Status;
  /** Whether it was listed before and listed again. */
  renewed: boolean;
  /** Whether it stands on other lists, too. */
  onOtherLists: boolean;
  /** Number within the edition, from 1. */
  serial: number;
}

/** Names and ids that are taken. */
export interface Taken {
  /** Chinese names as the check compares them: without spaces, hyphens and brackets. */
  names: Set<string>;
  summaries: Set<string>;
  idFor: (wanted: string) => string;
}

const withoutSpecifications = 0.06;
const withoutEnglishName = 0.05;

function sizeOf(random: Random, modifier: Phrase): number {
  if (modifier.size === 'large') return 0.6 + 0.4 * random.next();
  if (modifier.size === 'small') return 0.35 * random.next();
  return random.next();
}

function makeFigures(random: Random, templates: CategoryWords['specifications'], size: number): Figure[] {
  const labels = new Set<string>();
  const different = templates.filter(({ label }) => !labels.has(label.zh) && labels.add(label.zh));
  const titles = different.filter(({ traits }) => traits.includes('title'));
  const others = random.sample(different.filter(({ traits }) => !traits.includes('title')), random.integer(3, 7));
  const chosen = new Set([...titles, ...others]);
  return different.filter((template) => chosen.has(template)).map((template) => makeFigure(random, template, size));
}

function makeParts(random: Random, maker: Maker, category: string): NameParts {
  const words = wordsOfCategory(maker.sector.id, category);
  const kind = random.pick(words.kinds);
  const modifier = random.pick(words.modifiers.filter((each) => holdsFor(each.only, kind) && !repeatsKind(kind, each)));
  const scenes = random.shuffle(words.scenes.filter(({ only }) => holdsFor(only, kind)));
  const common = commonSpecifications(maker.sector.id, category);
  const templates = words.specifications.concat(common).filter(({ only }) => holdsFor(only, kind));
  const figures = random.chance(withoutSpecifications) ? [] : makeFigures(random, templates, sizeOf(random, modifier));
  return { words, kind, modifier, scenes, figures, model: makeModel(random, words, maker.brand.letters), maker };
}

/** Parts and a name that no other product has. */
function makeNamedParts(random: Random, maker: Maker, { names }: Taken): { parts: NameParts; name: Both; category: string } {
  const category = random.chance(0.75) ? maker.categories[0] : random.pick(maker.categories);
  if (category === undefined) throw new Error(`Maker ${maker.record.id} has no category`);
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const parts = makeParts(random, maker, category);
    const wanted = makeName(random, parts);
    const name = names.has(normalizedName(wanted.zh)) ? nameWithModel(parts) : wanted;
    if (names.has(normalizedName(name.zh))) continue;
    names.add(normalizedName(name.zh));
    return { parts, name, category };
  }
  throw new Error(`No name is left for a product of ${maker.record.id} in ${category}`);
}

const slug = (text: string): string =>
  text.normalize('NFKD').replace(/α/g, 'alpha').replace(/β/g, 'beta').replace(/γ/g, 'gamma').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').split('-').reduce((id, word) => (`${id}-${word}`.length > 56 ? id : id === '' ? word : `${id}-${word}`), '');

function makeAliases(random: Random, { kind, maker, model }: NameParts): string[] {
  const aliases = [`${maker.brand.zh} ${model}`, `${maker.brand.letters.name} ${model}`, `${maker.brand.zh}${/^[\x21-\x7E]/.test(kind.name.zh) ? ' ' : ''}${kind.name.zh}`];
  return random.sample(aliases, random.integer(1, 2));
}

function nameAsListed(random: Random, listing: Listing, name: string): Listing {
  const shorter = name.replace(/（[^）]*）/g, '').trim();
  if (shorter === name || !random.chance(0.5)) return listing;
  const { source, ...rest } = listing;
  const { list, year, batch, grade, document, number, ...dates } = rest;
  return {
    list,
    ...(year !== undefined && { year }),
    ...(batch !== undefined && { batch }),
    ...(grade !== undefined && { grade }),
    ...(document !== undefined && { document }),
    ...(number !== undefined && { number }),
    nameAsListed: shorter,
    ...dates,
    source,
  };
}

function registrationsFrom(listings: readonly Listing[]): NonNullable<Product['registrations']> {
  return listings.flatMap(({ list, number, validUntil }) =>
    list === 'nmpa-registration' && number !== undefined
      ? [{ kind: 'registration' as const, number, authority: both('国家药品监督管理局|National Medical Products Administration'), ...(validUntil !== undefined && { validUntil }), source: 's2' }]
      : [],
  );
}

function makeListings(random: Random, { maker, status, renewed, onOtherLists, serial }: ProductPlan, name: string): Listing[] {
  const listings = makeCatalogueListings(random, status, { renewed, serial }).map((listing) => nameAsListed(random, listing, name));
  return onOtherLists ? [...listings, ...makeOtherListings(random, maker.sector.id)] : listings;
}

/** A summary that no other product has. */
function makeOwnSummary(random: Random, parts: NameParts, { year, summaries }: { year: number; summaries: Set<string> }): Both {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const summary = makeSummary(random, parts, year);
    if (summaries.has(summary.zh)) continue;
    summaries.add(summary.zh);
    return summary;
  }
  throw new Error(`No summary is left for ${parts.model}`);
}

/** One product. Every field that a real record can carry occurs in some of them. */
export function makeProduct(random: Random, plan: ProductPlan, taken: Taken): Product {
  const { maker } = plan;
  const { parts, name, category } = makeNamedParts(random, maker, taken);
  const id = taken.idFor(slug(name.en) || `product-${plan.serial}`);
  const listings = makeListings(random, plan, name.zh);
  const { applications, patents, standards, registrations = [], claims } = makeDetails(random, parts, maker.sector.id === 'medical-devices');
  const allRegistrations = [...registrationsFrom(listings), ...registrations];
  const firstYear = Number(listings.map(({ listedOn = '2024' }) => listedOn.slice(0, 4)).sort()[0] ?? 2024);
  const isNamedByModel = name.zh.includes(parts.model);
  const sibling = random.chance(0.2) ? [makeModel(random, parts.words, maker.brand.letters)] : [];
  return {
    id,
    name: random.chance(withoutEnglishName) ? { zh: name.zh } : name,
    nameOrigin: random.chance(0.97) ? 'source' : 'translated',
    ...(random.chance(0.18) && { aliases: makeAliases(random, parts) }),
    ...((isNamedByModel || random.chance(0.7)) && { models: [...new Set([parts.model, ...sibling])] }),
    manufacturer: maker.record.id,
    sector: maker.sector.id,
    category,
    summary: makeOwnSummary(random, parts, { year: Math.min(firstYear, 2026) - random.integer(0, 2), summaries: taken.summaries }),
    ...(parts.figures.length > 0 && { specifications: parts.figures.map(({ specification }) => specification) }),
    ...(applications && { applications }),
    ...(patents && { patents }),
    ...(standards && { standards }),
    ...(allRegistrations.length > 0 && { registrations: allRegistrations }),
    ...(claims && { claims }),
    ...(listings.length > 0 && { listings }),
    ...(random.chance(0.3) && { links: [{ url: `https://example.org/demo/${id}/page`, title: both('产品页面（演示）|Product page (demonstration)') }] }),
    sources: [demoSource('s1', id, `${name.zh}产品资料`), ...(listings.length > 0 ? [demoSource('s2', `${id}/listings`, '名单公告')] : [])],
  };
}
