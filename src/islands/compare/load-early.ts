// What the address asks for is on its way before the framework has come: this module is small, and its page runs it first.
// What fails is asked for again, and told, by the island.
import { mostCompared } from '../../catalogue/comparison.ts';
import { loadFirst } from '../load-first.ts';
import { loadParameters } from '../parameters.ts';
import { readComparison } from './address.ts';

const { ids } = readComparison(window.location.search);
if (ids.length > 0) {
  loadParameters(import.meta.env.BASE_URL).catch(() => undefined);
  void loadFirst(import.meta.env.BASE_URL, ids, { most: mostCompared });
}
