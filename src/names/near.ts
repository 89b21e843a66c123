// The known names that a text is nearest to.
import { editDistance } from '../catalogue/edit-distance.ts';
import { gramsOf } from './grams.ts';
import { shortestNear, type KnownName, type NameIndex } from './name-index.ts';

/** As many edits are one name with mistakes; more make another name. */
const mostEdits = (length: number): number => (length < shortestNear ? 0 : Math.max(1, Math.floor(length / 4)));
/** The share of what is rare in a text that a near name has too: 有限公司 is in all of them and says nothing. */
const leastShared = 0.3;
const mostCandidates = 40;
const mostNear = 5;

/** Letters and digits that are no Chinese: the brand or the model within a name. */
const latinPart = (key: string): string => key.replace(/\p{Script=Han}/gu, '');
const chinesePart = (key: string): string => key.replace(/[^\p{Script=Han}]/gu, '');

/** What a company is called between its place and its legal form: two characters in most names. */
const brandOf = (key: string): string => Array.from(key.replace(/^(?:中国)?(?:上海市?)?/u, '')).slice(0, 3).join('');

const areNear = (one: string, other: string): boolean => {
  if (one === '' || other === '') return true;
  const most = Math.max(1, Math.floor(Array.from(one).length / 4));
  return editDistance(one, other, most) <= most;
};

/** A long name of a kind of product is near to another even if its model is another; so is a company of the same trade. */
const areOne = (key: string, other: string, names: readonly KnownName[]): boolean =>
  areNear(latinPart(key), latinPart(other)) && areNear(chinesePart(key), chinesePart(other)) && (names.some(({ product }) => product) || chinesePart(key) === '' || editDistance(brandOf(key), brandOf(other), 1) <= 1);

/** Places in `index.keys` of those that share the most with a key, by the rarity of what they share. */
const candidatesFor = (key: string, { grams, keys }: NameIndex): number[] => {
  const shared = new Map<number, number>();
  let all = 0;
  for (const gram of gramsOf(key)) {
    const places = grams.get(gram) ?? [];
    const rarity = Math.log((keys.length + 1) / (places.length + 1));
    all += rarity;
    for (const place of places) shared.set(place, (shared.get(place) ?? 0) + rarity);
  }
  return Array.from(shared)
    .filter(([, sum]) => sum >= leastShared * all)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostCandidates)
    .map(([place]) => place);
};

/** The names nearest to a text, all that are equally near; none where the nearest is too far. */
export const nearestNames = (text: string, index: NameIndex): KnownName[] => {
  const key = index.keyOf(text);
  const most = mostEdits(Array.from(key).length);
  if (most === 0) return [];
  let least = most;
  let nearest: string[] = [];
  for (const place of candidatesFor(key, index)) {
    const other = index.keys[place] ?? '';
    const distance = editDistance(key, other, least);
    if (distance > least || !areOne(key, other, index.byKey.get(other) ?? [])) continue;
    if (distance < least) nearest = [];
    least = distance;
    nearest.push(other);
  }
  return nearest.flatMap((other) => index.byKey.get(other) ?? []).filter(({ role }) => role !== 'model').slice(0, mostNear);
};
