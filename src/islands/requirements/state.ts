// What the reader of the requirement draft has chosen and edited. All of it lives in the address, as typed.
import { givenIds, idsParameter } from '../../catalogue/id.ts';
import { typedText } from '../typed-text.ts';

export interface LineEdit {
  min: string;
  max: string;
  /** Only where it is another than the one proposed, which each language writes in its own way. */
  unit?: string;
}

export interface OwnLine {
  name: string;
  text: string;
}

export interface RequirementState {
  /** Each once; more than a draft is drawn from, too. */
  ids: readonly string[];
  /** Whether the whole sector is asked who satisfies, not only the category. */
  isWide: boolean;
  /** Whether files and paper carry the list of products that satisfy it. */
  hasAnnex: boolean;
  purpose: string;
  quantity: string;
  /** Lines by key that the reader has put in or taken out. */
  switched: Readonly<Record<string, 'in' | 'out'>>;
  /** By key of the line. */
  edits: Readonly<Record<string, LineEdit>>;
  own: readonly OwnLine[];
}

export const noRequirement: RequirementState = { ids: [], isWide: false, hasAnnex: false, purpose: '', quantity: '', switched: {}, edits: {}, own: [] };

/** As many products as a draft is drawn from: more have hardly anything in common. */
export const mostProducts = 10;
export const mostOwnLines = 20;
const mostEdits = 100;

/** Between the parts of an edited line; a reader's own is written full-width. */
const separator = '~';
const part = (text: string): string => text.replaceAll(separator, '～').trim();

/** A longer address may be cut by what it is sent through. */
const longestAddress = 1500;
const hashMark = '#draft?';

const parametersOf = ({ isWide, hasAnnex, purpose, quantity, switched, edits, own }: RequirementState): URLSearchParams => {
  const parameters = new URLSearchParams();
  if (isWide) parameters.set('scope', 'sector');
  if (hasAnnex) parameters.set('annex', 'yes');
  if (purpose.trim() !== '') parameters.set('purpose', purpose.trim());
  if (quantity.trim() !== '') parameters.set('quantity', quantity.trim());
  for (const [key, how] of Object.entries(switched)) parameters.append(how, key);
  for (const [key, { min, max, unit }] of Object.entries(edits)) parameters.append('set', [key, min, max, ...(unit === undefined ? [] : [unit])].map(part).join(separator));
  for (const { name, text } of own) if (name.trim() !== '' || text.trim() !== '') parameters.append('own', [name, text].map(part).join(separator));
  return parameters;
};

/** Where the state stands: the products behind `?`, all that is typed behind `#`, which no browser sends to the site. */
export interface StatePlace {
  search: string;
  hash: string;
}

export const placeOfState = (state: RequirementState): StatePlace => {
  const ids = state.ids.length === 0 ? '' : idsParameter(state.ids);
  const rest = parametersOf(state).toString();
  return { search: ids === '' ? '' : `?${ids}`, hash: rest === '' ? '' : `${hashMark}${rest}` };
};

/** Whether an address holds more than may be sent safely. */
export const isLongPlace = ({ search, hash }: StatePlace): boolean => search.length + hash.length > longestAddress;

const read = (parameters: URLSearchParams): Omit<RequirementState, 'ids'> => {
  const switched: Record<string, 'in' | 'out'> = {};
  for (const how of ['in', 'out'] as const) for (const key of parameters.getAll(how).slice(0, mostEdits)) switched[typedText(key)] = how;
  const edits: Record<string, LineEdit> = {};
  for (const text of parameters.getAll('set').slice(0, mostEdits)) {
    const [key = '', min = '', max = '', unit] = text.split(separator).map(typedText);
    if (key !== '') edits[key] = { min, max, ...(unit !== undefined && { unit }) };
  }
  const own = parameters.getAll('own').slice(0, mostOwnLines).map((text): OwnLine => {
    const [name = '', demand = ''] = text.split(separator).map(typedText);
    return { name, text: demand };
  });
  return { isWide: parameters.get('scope') === 'sector', hasAnnex: parameters.get('annex') === 'yes', purpose: typedText(parameters.get('purpose') ?? ''), quantity: typedText(parameters.get('quantity') ?? ''), switched, edits, own };
};

/** Reads an address. What is typed may stand behind `?` too, where somebody wrote the address. */
export const readState = ({ search, hash }: StatePlace): RequirementState => {
  const parameters = new URLSearchParams(search);
  return { ids: [...new Set(givenIds(parameters).map(typedText).filter((id) => id !== ''))], ...read(hash.startsWith(hashMark) ? new URLSearchParams(hash.slice(hashMark.length)) : parameters) };
};
