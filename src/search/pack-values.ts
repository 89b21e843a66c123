// Makes the file of all figures. Runs when the index is built.
import type { Catalogue } from '../catalogue/catalogue.ts';
import { quantityOf, type Quantity } from '../catalogue/parameters.ts';
import { fewestSharing } from '../catalogue/shared-parameters.ts';
import { rowsOf } from './rows.ts';
import type { PackedColumn, PackedFigure, PackedValues } from './values.ts';

interface Found {
  row: number;
  quantity: Quantity;
  specification: number;
  condition: number;
}

const figureOf = ({ min, max, bounds }: Quantity): PackedFigure => {
  switch (bounds) {
    case 'exact': return [min ?? null];
    case 'none': return [];
    default: return [min ?? null, max ?? null];
  }
};

const packColumn = (found: readonly Found[]): PackedColumn[] => {
  const [first] = found;
  // What one product alone states as a figure cannot be chosen by.
  if (!first || new Set(found.flatMap(({ row, quantity }) => (quantity.bounds === 'none' ? [] : [row]))).size < fewestSharing) return [];
  const { key, name, unit, units, reading } = first.quantity;
  return [{
    key,
    name,
    ...(unit !== undefined && { unit }),
    ...(units.length > 0 && { units: [...units] }),
    ...(reading !== 'value' && { reading }),
    rows: found.map(({ row }, place) => row - (found[place - 1]?.row ?? 0)),
    figures: found.map(({ quantity }) => figureOf(quantity)),
    specifications: found.map(({ specification }) => specification),
    conditions: found.map(({ condition }) => condition),
  }];
};

export const packValues = (catalogue: Catalogue): PackedValues => {
  const found = rowsOf(catalogue).flatMap((entry, row) => {
    const specifications = entry.product.specifications ?? [];
    // A card holds all specifications in order, and behind them their conditions.
    const conditioned = specifications.filter(({ condition }) => condition !== undefined);
    return specifications.map((given, place): Found => ({ row, quantity: quantityOf(catalogue.parameters, entry, given), specification: place, condition: given.condition === undefined ? 0 : specifications.length + conditioned.indexOf(given) }));
  });
  const columns = [...Map.groupBy(found, ({ quantity }) => quantity.key).values()].flatMap(packColumn);
  const used = new Set(columns.flatMap(({ units = [] }) => units));
  const units = catalogue.parameters.file.units.filter(({ id }) => used.has(id)).map(({ id, symbol, factor }) => [id, { symbol, factor }] as const);
  return { units: Object.fromEntries(units), columns };
};
