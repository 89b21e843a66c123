// What the place in a submission is called: the words of its column instead of the keys of its path.
import { fieldLabel } from '../catalogue/field-labels.ts';
import { fieldName, type Told } from '../catalogue/problem.ts';
import { tables } from '../catalogue/table.ts';

type Path = readonly (string | number)[];

/** Field of an entry of a list within a record, such as the unit of the third specification. */
const entryWords = ([list, index, ...rest]: Path): Told | undefined => {
  const table = tables.find(({ id }) => id === list);
  if (!table || typeof index !== 'number') return undefined;
  const key = rest.filter((part) => typeof part === 'string').join('.');
  const column = table.columns.find((one) => one.key === key || one.key === `${key}.zh` || `${one.key}.zh` === key)?.heading;
  return {
    zh: [`${table.name.zh}第 ${index + 1} 条`, column?.zh ?? key].filter((part) => part !== '').join(' · '),
    en: [`${table.name.en} ${index + 1}`, column?.en ?? key].filter((part) => part !== '').join(' · '),
  };
};

/** The field in the words of the spreadsheet; undefined where a path leads to no field of a record. @param path from the top of a submission */
export const fieldWords = (path: Path): Told | undefined => {
  const [top, ...rest] = path;
  const field = top === 'products' && typeof rest[0] === 'number' ? rest.slice(1) : top === 'manufacturer' ? rest : [];
  if (field.length === 0) return undefined;
  const of = top === 'products' ? 'products' : 'manufacturers';
  const inEntry = entryWords(field);
  if (inEntry) return inEntry;
  const keys = field.filter((part) => typeof part === 'string').join('.');
  const words = [keys, `${keys}.zh`].map((key) => ({ key, label: fieldLabel(key, of, () => undefined) })).find(({ key, label }) => label.zh !== key)?.label;
  return words ?? { zh: fieldName(field), en: fieldName(field) };
};
