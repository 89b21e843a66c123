// What an edition, a sector, a list, a manufacturer and a product are: the one shape that the
// check, the site and every script share. Rules that need more than one field live in rules/.
import { z } from 'zod';
import { isCalendarDate, isDay } from './calendar-day.ts';
import { idPattern } from './id.ts';

/** A message key of problem.ts, so that a refused value is explained in both languages. */
export const withKey = (key: string) => ({ error: key });

/** Control characters but the line break, broken characters, other line ends, and marks that turn the direction of a text. */
const unprintable = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFFFD\uFFFE\uFFFF]/;

/** Half a character. isWellFormed() would say it, but Chrome knows that from 111 on only, and the schema runs in browsers too. */
const loneSurrogate = /\p{Surrogate}/u;

/** Whether nothing of a text can be seen: spaces, zero-width characters and fillers only. */
const isBlank = (value: string): boolean => /^[\s\p{Cf}\p{Z}\u3164\u115F\u1160]*$/u.test(value);

/** Text of one line or more: not blank, no spaces around it, no control characters but a line break. */
export const text = z
  .string()
  .refine((value) => !isBlank(value), withKey('blank'))
  .refine((value) => isBlank(value) || value === value.trim(), withKey('untrimmed'))
  .refine((value) => !unprintable.test(value) && !loneSurrogate.test(value), withKey('control-character'));

/** A text in Chinese and, where there is one, in English. Without English, the Chinese is shown, marked as Chinese. */
export const localizedSchema = z.strictObject({ zh: text, en: text.optional() });
export type Localized = z.infer<typeof localizedSchema>;

/** A text that is the same in every language (`nm`, `≤ 3.0`), or one text per language. */
export const anyTextSchema = z.union([text, localizedSchema]);
export type AnyText = z.infer<typeof anyTextSchema>;

/** ASCII kebab-case, chosen once, never reused: file name and part of an address. */
export const idSchema = z.string().regex(idPattern, withKey('id'));

/** A day of the calendar, `2026-11-22`. */
export const dateSchema = z
  .string()
  .refine(isDay, withKey('date'));

/** As precise as the source is: `2026`, `2026-11` or `2026-11-22`. */
export const partialDateSchema = z
  .string()
  .refine((value) => /^[12]\d{3}(-\d{2}(-\d{2})?)?$/.test(value) && isCalendarDate(value), withKey('partial-date'));

/** An address on the web, http or https. That it is one is a rule of rules/values.ts. */
const url = text;

const email = z.string().regex(/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, withKey('email'));

/** Syllables without tones, one per Chinese character, separated by single spaces; ü is written v. */
const pinyinSchema = z.string().regex(/^[a-z]+( [a-z]+)*$/, withKey('pinyin'));

/** Where a statement comes from. */
export const sourceSchema = z.strictObject({
  /** Short name within its record (`s1`), which specifications and listings point to. */
  id: z.string().regex(/^s\d+$/, withKey('source-id')),
  /** Address of the page as it was read; left out only where a document is named. */
  url: url.optional(),
  /** Title of the page as printed, or what it is. */
  title: text,
  /** Number of an official document: 沪经信技〔2025〕… */
  document: text.optional(),
  /** The file that was read where the publication is a file: its name and the SHA-256 of its bytes, so that a copy can be compared. */
  file: z.strictObject({ name: text, sha256: z.string().regex(/^[0-9a-f]{64}$/, withKey('sha256')) }).optional(),
  /** Day on which it was read. */
  retrieved: dateSchema,
  /** What to know about the page, such as that it is a copy of another publication. */
  note: localizedSchema.optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** One source of the record (`s1`). */
const sourceRef = z.string().regex(/^s\d+$/, withKey('source-id'));
const sources = z.array(sourceSchema).min(1, withKey('no-source'));

/** A category of products within a sector. */
export const categorySchema = z.strictObject({
  id: idSchema,
  name: localizedSchema,
  /** Code in the government procurement classification (政府采购品目分类目录, 2022) where one fits. */
  procurementCode: z.string().regex(/^[ABC]\d{8}$/, withKey('procurement-code')).optional(),
});
export type Category = z.infer<typeof categorySchema>;

/** The looks that the design offers; each has a hue in tokens.css and a symbol in Glyph.astro. */
export const sectorLooks = [
  'chips', 'medical-devices', 'robots', 'intelligent-manufacturing', 'energy', 'aerospace', 'marine',
  'automotive', 'new-materials', 'instruments', 'software', 'ai', 'safety-green',
] as const;
const sectorLook = z.enum(sectorLooks);
export type SectorLook = z.infer<typeof sectorLook>;

/** A sector of the catalogue; `sectors.json` holds them in the order of the site. */
export const sectorSchema = z.strictObject({
  id: idSchema,
  name: localizedSchema,
  /** One or two sentences that say what the sector holds. */
  description: localizedSchema,
  /** Name of the colour pair in tokens.css. */
  hue: sectorLook,
  /** Name of the symbol. */
  glyph: sectorLook,
  categories: z.array(categorySchema).min(1, withKey('no-category')),
});
export type Sector = z.infer<typeof sectorSchema>;
export const sectorsFileSchema = z.strictObject({
  sectors: z.array(sectorSchema).min(1, withKey('no-sector')),
  /** Where products stand, in each sector, whose category is not known yet. */
  uncategorised: categorySchema.optional(),
});
export type SectorsFile = z.infer<typeof sectorsFileSchema>;

/** Terms of one meaning, in any language: who searches for one finds products that print another. */
export const synonymGroupSchema = z.strictObject({ terms: z.array(text).min(2, withKey('one-term')) });
/** `vocabulary.json`, which an edition may have. */
export const vocabularySchema = z.strictObject({ groups: z.array(synonymGroupSchema) });
export type Vocabulary = z.infer<typeof vocabularySchema>;

export const editionKinds = ['official', 'reference', 'demonstration'] as const;
export type EditionKind = (typeof editionKinds)[number];

/** `edition.json`: whose catalogue this is, and how the site presents itself. */
export const editionSchema = z.strictObject({
  id: idSchema,
  /** `official`: published by the authority. `reference`: recorded from public sources. `demonstration`: fictional. */
  kind: z.enum(editionKinds),
  /** Name of the catalogue, as the site's title. */
  name: localizedSchema,
  municipality: localizedSchema,
  /** The statement on the home page, at most 24 Chinese characters. */
  tagline: localizedSchema,
  /** Searches offered under the search box, each with results. */
  searchExamples: z.array(anyTextSchema),
  /** The body that publishes the official catalogue, and its page. */
  authority: z.strictObject({ name: localizedSchema, url: url.optional() }),
  /** Where a correction can be sent. Left out while the operator has set none. */
  contact: z.strictObject({ email: email.optional(), phone: text.optional(), url: url.optional() }).optional(),
  /** Address at which the site is published, with its base path. SITE_URL in the environment overrides it. */
  baseUrl: url,
  /** The number of listed products that the policy aims at. */
  goal: z.strictObject({ count: z.int().positive(), year: z.int(), document: text, source: url }),
  /** Day to which the data goes. */
  dataDate: dateSchema,
  /** The sentence of the banner on each page; an official edition may leave it out. */
  notice: localizedSchema.optional(),
  /** Where the entries come from, for the foot of each page. */
  provenance: localizedSchema,
  /** The municipality's districts. */
  districts: z.array(z.strictObject({ id: idSchema, name: localizedSchema })),
});
export type Edition = z.infer<typeof editionSchema>;

/** In the order in which the site shows them. */
export const listKinds = [
  'recommendation', 'iconic', 'supply-list', 'demand-list', 'first-set', 'first-version', 'first-batch', 'innovative-chips',
  'programme', 'regulatory-approval', 'regulatory-review', 'award',
] as const;
export type ListKind = (typeof listKinds)[number];

/** An official list on which a product can stand. `lists/<id>.json`. */
export const listSchema = z.strictObject({
  id: idSchema,
  /** `recommendation` is the catalogue itself: only its listings decide a product's status. */
  kind: z.enum(listKinds),
  name: localizedSchema,
  /** Name of a few characters, for a tag beside a product. */
  shortName: localizedSchema,
  /** Who decides on the list. */
  authority: localizedSchema,
  /** What being on it means, and what it does not mean. */
  meaning: localizedSchema,
  /** Title and number of the document that the list rests on. */
  basis: localizedSchema.optional(),
  /** Article of the edition's policy that provides for the list. */
  article: z.int().positive().optional(),
  /** The kinds of product that the document names within the list; a listing's grade is one of them. */
  divisions: z.array(localizedSchema).optional(),
  /** Whether an entry is itself the registration that admits a medical device to the market here. An approval abroad, or one of another kind, is none. */
  registers: z.boolean().optional(),
  /** How long a listing holds, in months, if a rule says so. Unknown rules stay out. */
  validityMonths: z.int().positive().optional(),
  homepage: url.optional(),
  sources,
});
export type OfficialList = z.infer<typeof listSchema>;

export const manufacturerKinds = ['company', 'foreign-invested', 'institute', 'university', 'public-body'] as const;

/** A maker or developing body. `manufacturers/<id>.json`. */
export const manufacturerSchema = z.strictObject({
  id: idSchema,
  name: localizedSchema,
  /** `registered`: full registered name as a source prints it. `source`: the form a source prints. `translated`: Chinese name by us. */
  nameOrigin: z.enum(['registered', 'source', 'translated']),
  /** How the Chinese name is read, a syllable per character (`shang hai chong su …`), where search would read it wrongly. */
  pinyin: pinyinSchema.optional(),
  /** Name of two to six characters, as in headlines. */
  shortName: localizedSchema.optional(),
  /** Other names under which it is known, in any language. */
  aliases: z.array(text).optional(),
  kind: z.enum(manufacturerKinds),
  /** Unified social credit code: 18 characters, the last one a check character (GB 32100). */
  creditCode: z.string().regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/, withKey('credit-code')).optional(),
  /** District id of edition.json; left out where no source says it. */
  district: idSchema.optional(),
  homepage: url.optional(),
  contact: z.strictObject({ email: email.optional(), phone: text.optional(), address: localizedSchema.optional() }).optional(),
  /** What a reader must know, such as a parent company or a subsidiary elsewhere. */
  note: localizedSchema.optional(),
  /** File name in logos/. */
  logo: text.optional(),
  sources,
});
export type Manufacturer = z.infer<typeof manufacturerSchema>;

/** One technical figure with its unit and where it is stated. */
export const specificationSchema = z.strictObject({
  label: localizedSchema,
  /** As stated: `≤ 3.0`, `55`, `32/28 及以下`. */
  value: anyTextSchema,
  /** SI symbol or the usual one (`nm`, `km/h`, `%`), or a counting word per language. */
  unit: anyTextSchema.optional(),
  /** Smallest and largest figure in `unit`, where the value is a number or a range. */
  min: z.number().optional(),
  max: z.number().optional(),
  /** Under what condition the figure holds, or who states it. */
  condition: localizedSchema.optional(),
  source: sourceRef,
});
export type Specification = z.infer<typeof specificationSchema>;

/** A product on an official list. Listings are history: ended, never deleted. */
export const listingSchema = z.strictObject({
  /** List id. */
  list: idSchema,
  /** Edition year of the list, such as the catalogue of 2025. */
  year: z.int().min(1990, withKey('year')).max(2100, withKey('year')).optional(),
  /** Batch as printed: 第二批. */
  batch: anyTextSchema.optional(),
  /** Class or prize within the list: 一等奖. */
  grade: localizedSchema.optional(),
  /** Number of the document that published it: 沪经信技〔2025〕… */
  document: text.optional(),
  /** Number that the list itself prints for the product. */
  number: text.optional(),
  /** Product name where the list prints another one than `name.zh`. */
  nameAsListed: text.optional(),
  /** Day, month or year of the listing, as precise as the source. */
  listedOn: partialDateSchema.optional(),
  /** Last day on which it holds, where the list or its document says so. */
  validUntil: dateSchema.optional(),
  /** Day on which it was ended before its time. */
  withdrawnOn: dateSchema.optional(),
  /** Why it was ended. */
  reason: localizedSchema.optional(),
  /** The source that states its end, where that is another than that of the listing. */
  endSource: sourceRef.optional(),
  /** What exactly was recognised, where it is not the product alone. */
  note: localizedSchema.optional(),
  source: sourceRef,
});
export type Listing = z.infer<typeof listingSchema>;

/** A use that a source reports. */
export const applicationSchema = z.strictObject({
  text: localizedSchema,
  /** When, as precise as the source. */
  date: partialDateSchema.optional(),
  source: sourceRef,
});

/** A statement such as 'first' or 'largest' that is reported as somebody's, never as ours. */
export const claimSchema = z.strictObject({
  text: localizedSchema,
  /** Who says so: the maker, a newspaper, a paper. */
  by: localizedSchema,
  date: partialDateSchema.optional(),
  source: sourceRef,
});

export const registrationKinds = ['registration', 'acceptance', 'clearance', 'certificate'] as const;

/** A number that an authority or a certifier has given. */
export const registrationSchema = z.strictObject({
  /** `registration` 注册证号 · `acceptance` 受理号 (an application, not an approval) · `clearance` such as 510(k) · `certificate`. */
  kind: z.enum(registrationKinds),
  number: text,
  authority: localizedSchema,
  validUntil: dateSchema.optional(),
  source: sourceRef,
});

/** A patent or a standard, with the number as printed. */
export const documentSchema = z.strictObject({ number: text, title: localizedSchema.optional(), source: sourceRef });

/** A product. `products/<id>.json`. */
export const productSchema = z.strictObject({
  id: idSchema,
  name: localizedSchema,
  /** `source`: the Chinese name stands in a source. `translated`: it is ours, and never to be quoted in a contract. */
  nameOrigin: z.enum(['source', 'translated']),
  /** How the Chinese name is read, a syllable per character, where search would read it wrongly. */
  pinyin: pinyinSchema.optional(),
  /** Other names under which it is known, in any language. */
  aliases: z.array(text).optional(),
  /** Model designations as printed. */
  models: z.array(text).optional(),
  /** Manufacturer id. */
  manufacturer: idSchema,
  /** Sector id. */
  sector: idSchema,
  /** Category id within the sector; left out while nobody has said which. */
  category: idSchema.optional(),
  /** What it is and does, for somebody who has not heard of it; our own words. At most 400 characters. An official list prints none. */
  summary: localizedSchema.optional(),
  specifications: z.array(specificationSchema).optional(),
  applications: z.array(applicationSchema).optional(),
  patents: z.array(documentSchema).optional(),
  standards: z.array(documentSchema).optional(),
  registrations: z.array(registrationSchema).optional(),
  claims: z.array(claimSchema).optional(),
  listings: z.array(listingSchema).optional(),
  /** Pages of the maker or an authority about the product. */
  links: z.array(z.strictObject({ url, title: localizedSchema })).optional(),
  /** File name in logos/; without it the manufacturer's logo is shown. */
  logo: text.optional(),
  sources,
});
export type Product = z.infer<typeof productSchema>;
