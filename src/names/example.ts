// A draft to try the check with: a name that is right, and two with the usual mistakes.
import { isListed } from '../catalogue/status.ts';
import type { NamedProduct } from '../catalogue/name-file.ts';
import type { NameIndex } from './name-index.ts';

const bent = (text: string): string => text.replace(/（/g, ' (').replace(/）/g, ')');

/** Always in the reader's own edition; fewer lines where it has few products. */
export const exampleDraft = (index: NameIndex): string => {
  const named = Array.from(index.listedNames).flatMap(([product, { text, status }]) => (text !== undefined && product.maker.nameOrigin !== 'translated' ? [{ product, text, status }] : []));
  const listed = named.filter(({ status }) => isListed(status));
  const pool = listed.length > 3 ? listed : named;
  const [first, second, third] = [pool[0], pool.find(({ text, product }) => product !== pool[0]?.product && text.includes('（')) ?? pool[1], pool.at(-1)];
  const line = (entry: { product: NamedProduct; text: string } | undefined, change: (text: string) => string): string[] => (entry ? [`${change(entry.text)}\t${entry.product.maker.name.zh}`] : []);
  return [...line(first, (text) => text), ...line(second, bent), ...line(third, (text) => `${text.slice(0, 2)}${text.slice(3)}`)].join('\n');
};
