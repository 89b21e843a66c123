/** Where in a record a match lies, best first. `rest` is everything else of the page. */
export const zones = ['name', 'model', 'alias', 'maker', 'text', 'rest'] as const;
export type Zone = (typeof zones)[number];

/** Zones whose lengths are kept: the last one has no end. */
export const measuredZones = zones.length - 1;

/** Ends of the zones of all rows, from their lengths: the position of the first word after each. */
export const endsOf = (lengths: readonly number[]): number[] => {
  let end = 0;
  return lengths.map((length, place) => {
    end = (place % measuredZones === 0 ? 0 : end) + length;
    return end;
  });
};

/** The zone of a position in a row's record. */
export const zoneAt = (ends: readonly number[], row: number, position: number): Zone =>
  zones.find((_, zone) => zone < measuredZones && position < (ends[row * measuredZones + zone] ?? 0)) ?? 'rest';
