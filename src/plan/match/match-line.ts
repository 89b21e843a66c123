// Which product of the catalogue a line of a plan means. 'Exact' is said only where nothing is left to doubt; whatever is
// a matter of judgement is suggested with its reason, and a maker alone is no product.
import { keyOf } from '../../search/normalise.ts';
import { endsWithPart, mostUnexplained, pointsBeside, statesModel, unexplainedIn } from './beside.ts';
import { comparedName, likenessTo, type ComparedName, type Likeness } from './likeness.ts';
import type { Agreement } from './makers.ts';
import type { ExactReason, LikelyReason, Match, Sought } from './outcome.ts';
import type { KnownProduct, ProductIndex } from './product-index.ts';
import { designationsOf, isSpecific, looksLikeModel, modelsWithin } from './tokens.ts';

/** `none`: the line names no maker. `other`: it names somebody else, perhaps a dealer. */
type MakerState = Agreement | 'none' | 'other';

interface Considered {
  known: KnownProduct;
  maker: MakerState;
  /** The line gives a model of the product; how much that says. */
  model?: { key: string; from: 'model' | 'name' };
  /** The line gives a model, and it is none of the product's. */
  otherModel: boolean;
  sameName: boolean;
  likeness: Likeness;
  /** How much of the line's name the product's own names do not have, by its weight: from 0 to 1; all where it ends with a part of the product. */
  unexplained: number;
}

interface Read {
  sought: Sought;
  name: ComparedName;
  makers: ReadonlyMap<string, Agreement>;
  /** Models that the line may give. */
  designations: ReadonlyMap<string, 'model' | 'name'>;
  /** Those that it certainly gives. */
  givenModels: readonly string[];
  givenModelField: string;
  /** It is about something that belongs to a product. */
  isPartOrService: boolean;
}

const partsAndServices = /配件|备件|备品|耗材|维保|维修|保养|维护|运维|服务(?!器|机器人|型)|培训|租赁|租金|检测费|安装(?!式)|调试|拆除|spare part|maintenance|repair|training|rental|leasing/i;

const read = (sought: Sought, index: ProductIndex): Read => {
  const { fold, makers } = index;
  const nameKey = keyOf(sought.name, fold);
  const inName = makers.within(nameKey);
  const named = new Map(sought.maker === '' ? [] : makers.named(sought.maker));
  // A maker in the name counts where the column says nothing, or where it names the same.
  if (sought.maker === '') for (const { maker } of inName) named.set(maker, 'alike');
  const designations = new Map<string, 'model' | 'name'>();
  for (const one of designationsOf(sought.name, fold)) designations.set(one, 'name');
  for (const one of designationsOf(sought.model, fold)) designations.set(one, 'model');
  const longestInName = inName.filter(({ maker }) => named.has(maker)).map(({ key }) => key).sort((a, b) => b.length - a.length)[0];
  // The maker's name says nothing about which of its products is meant.
  const own = longestInName === undefined ? nameKey : nameKey.replace(longestInName, '');
  const modelKey = keyOf(sought.model, fold);
  return {
    sought,
    name: own === nameKey || own === '' ? comparedName(sought.name, nameKey, index) : comparedName(longestInName === undefined ? sought.name : withoutKey(sought.name, longestInName, index), nameKey, index),
    makers: named,
    designations,
    givenModels: modelsWithin(sought.name, fold),
    givenModelField: looksLikeModel(modelKey) ? modelKey : '',
    isPartOrService: partsAndServices.test(sought.name),
  };
};

/** A text without the part of it whose key is given. */
const withoutKey = (text: string, key: string, { fold }: ProductIndex): string => {
  const characters = Array.from(text);
  for (let from = 0; from < characters.length; from += 1) {
    if (keyOf(characters[from] ?? '', fold) === '') continue;
    let built = '';
    for (let to = from; to < characters.length && built.length < key.length; to += 1) {
      built += keyOf(characters[to] ?? '', fold);
      if (built === key) return `${characters.slice(0, from).join('')} ${characters.slice(to + 1).join('')}`;
    }
  }
  return text;
};

/** Models that the line gives and the catalogue has; one within a longer one is no model of its own. */
const modelHits = ({ designations }: Read, index: ProductIndex): Map<KnownProduct, { key: string; from: 'model' | 'name' }> => {
  const keys = [...designations].filter(([key]) => index.ofModel(key).length > 0);
  const hits = new Map<KnownProduct, { key: string; from: 'model' | 'name' }>();
  for (const [key, from] of keys) {
    if (keys.some(([other]) => other !== key && other.includes(key))) continue;
    for (const product of index.ofModel(key)) hits.set(product, { key, from });
  }
  return hits;
};

const swapped = (a: string, b: string): boolean => a.length === b.length && a.length >= 5 && a !== b && [...a].sort().join('') === [...b].sort().join('');

const givesOtherModel = ({ givenModelField, givenModels, designations }: Read, { models, text }: KnownProduct): boolean => {
  const isOwn = (key: string): boolean => text.includes(key) || models.some((model) => key.includes(model) || swapped(model, key));
  if (models.some((model) => designations.has(model))) return givenModelField !== '' && !isOwn(givenModelField) && !models.some((model) => designations.get(model) === 'model');
  const isAgainst = givenModelField !== '' && models.length > 0 && !isOwn(givenModelField);
  return isAgainst || givenModels.some((key) => !isOwn(key));
};

const makerState = ({ sought, makers }: Read, { product }: KnownProduct): MakerState => makers.get(product.maker.id) ?? (sought.maker === '' ? 'none' : 'other');

const agrees = (state: MakerState): boolean => state === 'same' || state === 'alike';

/** Whether a name can hardly be that of somebody else's product: it holds a model of it, or its maker's name. */
const isDistinctive = (key: string, { models, product }: KnownProduct, index: ProductIndex): boolean =>
  models.some((model) => model.length >= 3 && /\p{N}/u.test(model) && /\p{L}/u.test(model) && key.includes(model)) || index.makers.keysOf(product.maker.id).some((maker) => maker.length >= 3 && key.includes(maker));

/** Below it a name is not taken for that of a product of the maker who is named; without a maker; of another. */
const thresholds = { agreed: 0.42, none: 0.8, balance: 0.72 };
/** Weight of what a name shares with that of a product, at least: a word that many have says nothing. */
const leastShared = 3;
/** A suggestion must be so much better than the next. */
const margin = 0.06;

const exactReason = (one: Considered, line: Read, index: ProductIndex): ExactReason | undefined => {
  if (one.otherModel || one.maker === 'other' || (line.isPartOrService && !partsAndServices.test(one.known.product.name.zh))) return undefined;
  if (one.sameName && agrees(one.maker)) return 'name-and-maker';
  if (one.sameName && isDistinctive(line.name.key, one.known, index)) return 'name';
  if (one.unexplained > mostUnexplained || pointsBeside(line.sought.name, one.known)) return undefined;
  if (one.model && !statesModel(one.model.from === 'model' ? line.sought.model : line.sought.name, one.model.key, index)) return undefined;
  const fits = one.model && (one.model.from === 'model' || isSpecific(one.model.key)) && (isSpecific(one.model.key) || one.likeness.score >= 0.3);
  return fits && agrees(one.maker) ? 'maker-and-model' : undefined;
};

const nearestReason = (one: Considered, line: Read, index: ProductIndex): { reason: LikelyReason; score: number } | undefined => {
  const { likeness, maker, model } = one;
  const { score, balance, shared, edits } = likeness;
  const isStrongModel = model !== undefined && isSpecific(model.key);
  if (one.sameName && one.otherModel) return agrees(maker) ? { reason: 'name-other-model', score: 0.7 } : undefined;
  if (one.otherModel) return undefined;
  if (one.sameName && agrees(maker)) return { reason: 'abbreviated', score: 0.9 };
  if (one.sameName && maker === 'none') return { reason: 'name-no-maker', score: 0.85 };
  if (one.sameName) return isDistinctive(line.name.key, one.known, index) ? { reason: 'name-other-maker', score: 0.75 } : undefined;
  if (edits !== undefined && (agrees(maker) || (maker === 'none' && line.name.key.length >= 8))) return { reason: 'misspelt', score: 0.95 - 0.05 * edits };
  if (agrees(maker) && model && (isStrongModel || score >= 0.2 || model.from === 'model')) return { reason: one.unexplained > mostUnexplained ? 'part-or-service' : 'abbreviated', score: 0.8 + 0.15 * score };
  if (agrees(maker) && score >= thresholds.agreed && shared >= leastShared) return { reason: 'abbreviated', score: 0.75 * score + (maker === 'same' ? 0.05 : 0) };
  if (maker === 'none' && model && (isStrongModel || score >= 0.35)) return { reason: 'model', score: 0.8 + 0.1 * score };
  if (maker === 'none' && score >= thresholds.none && balance >= thresholds.balance && line.name.key.length >= 6) return { reason: 'alike', score: 0.8 * score };
  if (maker === 'other' && line.makers.size === 0 && isStrongModel && (score >= 0.15 || line.sought.name === '')) return { reason: 'model-other-maker', score: 0.6 + 0.1 * score };
  return undefined;
};

/** However a line was found, that it buys a part or a service comes first: whoever accepts by reason must not count it unseen. */
const likelyReason = (one: Considered, line: Read, index: ProductIndex): { reason: LikelyReason; score: number } | undefined => {
  const found = nearestReason(one, line, index);
  return found && line.isPartOrService && !partsAndServices.test(one.known.product.name.zh) ? { ...found, reason: 'part-or-service' } : found;
};

/** All products that a line may mean. */
const inQuestion = (line: Read, hits: ReadonlyMap<KnownProduct, unknown>, index: ProductIndex): Set<KnownProduct> => {
  const found = new Set<KnownProduct>([...hits.keys(), ...index.named(line.name.key), ...index.sharing(line.name.tokens)]);
  for (const maker of line.makers.keys()) {
    const own = index.ofMaker(maker);
    // Of a maker with very many products, those that share something are found by that.
    if (own.length <= 60) for (const product of own) found.add(product);
  }
  return found;
};

/** Registration numbers that a line gives; the column may say more than the number. */
const registered = ({ sought }: Read, index: ProductIndex): KnownProduct[] => {
  const texts = [sought.registration, ...sought.registration.split(/[\s,;:，；：、/|()（）]+/u), ...(sought.name.match(/国械[注备][准进许]\d{8,}|[A-Z]{2,4}\d{6,}/g) ?? [])];
  return [...new Set(texts.flatMap((text) => index.registered(keyOf(text, index.fold))))];
};

const none = (line: Read, candidates: readonly KnownProduct[], index: ProductIndex): Match => {
  const ids = candidates.map(({ product }) => product.id);
  const same = [...line.makers].filter(([, agreement]) => agreement === 'same').map(([maker]) => maker);
  const only = same.length === 1 ? same[0] : line.makers.size === 1 ? [...line.makers.keys()][0] : undefined;
  if (ids.length > 1) return { outcome: 'none', reason: 'several', candidates: ids };
  const products = only === undefined ? 0 : index.ofMaker(only).length;
  return only !== undefined && products > 0 ? { outcome: 'none', reason: 'maker-only', candidates: ids, maker: { id: only, products } } : { outcome: 'none', reason: 'nothing', candidates: ids };
};

/** Candidates that are shown beside the found product. */
const mostCandidates = 5;

/** The product that a line means, or why none is said. */
export const matchLine = (sought: Sought, index: ProductIndex): Match => {
  const line = read(sought, index);
  const byNumber = registered(line, index);
  const hits = modelHits(line, index);
  const considered = [...inQuestion(line, hits, index), ...byNumber].map((known): Considered => {
    const model = hits.get(known);
    return {
      known,
      maker: makerState(line, known),
      ...(model && { model }),
      otherModel: givesOtherModel(line, known),
      sameName: line.name.key !== '' && known.names.some(({ key }) => key === line.name.key),
      likeness: likenessTo(line.name, known, index),
      unexplained: !model ? 0 : endsWithPart(sought.name, known, index) ? 1 : unexplainedIn(sought.name, known, index),
    };
  });
  const foundBy = (first: KnownProduct, others: readonly KnownProduct[]): { product: string; candidates: string[] } => ({ product: first.product.id, candidates: [...new Set([first, ...others].map(({ product }) => product.id))].slice(0, mostCandidates) });

  const [numbered] = byNumber;
  if (numbered && byNumber.length === 1) {
    const isDoubtful = line.isPartOrService || considered.some(({ known, model }) => known !== numbered && model?.from === 'model' && isSpecific(model.key) && !hits.has(numbered));
    return isDoubtful ? { outcome: 'likely', reason: line.isPartOrService ? 'part-or-service' : 'name-other-model', score: 0.8, ...foundBy(numbered, []) } : { outcome: 'exact', reason: 'registration', score: 1, ...foundBy(numbered, []) };
  }

  const certain = considered.flatMap((one) => {
    const reason = exactReason(one, line, index);
    return reason ? [{ one, reason }] : [];
  });
  // Of two that fit, the one whose name is the same is meant.
  const named = certain.filter(({ one }) => one.sameName);
  const [exact] = named.length === 1 ? named : certain;
  const isAlone = certain.length === 1 || (named.length === 1 && exact?.one.model !== undefined);
  if (exact && isAlone) return { outcome: 'exact', reason: exact.reason, score: 1, ...foundBy(exact.one.known, certain.map(({ one }) => one.known)) };

  const likely = considered
    .flatMap((one) => {
      const found = likelyReason(one, line, index);
      return found ? [{ ...found, one, rank: found.score + (one.sameName ? 0.5 : 0) + (one.model?.from === 'model' ? 0.05 : 0) }] : [];
    })
    .sort((a, b) => b.rank - a.rank || b.one.likeness.score - a.one.likeness.score || (a.one.known.product.id < b.one.known.product.id ? -1 : 1));
  const [best, next] = likely;
  if (!best) return none(line, [], index);
  const others = likely.map(({ one }) => one.known).slice(0, mostCandidates);
  if (next && best.rank - next.rank < margin && !(best.one.likeness.score - next.one.likeness.score >= 2 * margin)) return none(line, others, index);
  return { outcome: 'likely', reason: best.reason, score: best.score, ...foundBy(best.one.known, others) };
};
