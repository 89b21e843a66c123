// A bound as a reader types it.
const scales: Record<string, number> = { '': 1, 千: 1e3, 万: 1e4, 亿: 1e8, million: 1e6, billion: 1e9 };

/** `1,000`, `１．５`, `−16`, `1.3 万`, `2 million`. Undefined for '' and `'unclear'` for what is no number. */
export const readBound = (text: string): number | undefined | 'unclear' => {
  const plain = text.normalize('NFKC').replace(/[−–]/g, '-').replace(/(\d)[,，](?=\d{3}(?!\d))/g, '$1').trim();
  if (plain === '') return undefined;
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*(千|万|亿|million|billion|)$/i.exec(plain);
  const [, figure, scale = ''] = match ?? [];
  if (figure === undefined) return 'unclear';
  // 1.3 × 10,000 is not quite 13,000 in a computer.
  const value = Number((Number(figure) * (scales[scale.toLowerCase()] ?? 1)).toPrecision(15));
  return Number.isFinite(value) ? value : 'unclear';
};

/** A figure as it stands in a field: with a point, without groups and without an exponent. */
export const boundText = (value: number | undefined): string => (value === undefined ? '' : Math.abs(value) >= 1e21 || (value !== 0 && Math.abs(value) < 1e-6) ? String(value) : value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 12 }));
