// The figures of content/ in the terms of the list from the policy's text, each with the record that states it.
import type { Support, Target } from '../../../src/catalogue/policy-schema.ts';
import type { SourceFigure } from './source.ts';

export interface ContentFigure extends Omit<SourceFigure, 'what'> {
  /** `targets · motors`, `supports · leasing · cap` */
  of: string;
}

const targetUnits: Record<Target['unit'], SourceFigure['unit']> = {
  count: 'count', yuan: 'yuan', percent: 'percent', 'percentage-points': 'percentage-points', kilowatts: 'kilowatt',
  tonnes: 'tonnes-of-standard-coal', 'tonnes-per-year': 'tonnes-per-year', ratio: 'ratio',
};

const period = (own: Target['period']): Pick<SourceFigure, 'perYear' | 'cumulative'> =>
  own === 'per-year' ? { perYear: true } : own === 'total' ? { cumulative: true } : {};

const figuresOfTarget = ({ id, value, unit, qualifier, strives, year, baselineYear, period: own }: Target, articles: readonly number[]): ContentFigure[] =>
  articles.map((article) => ({
    of: `targets · ${id}`,
    article,
    value,
    unit: targetUnits[unit],
    qualifier: strives ? 'aim' : qualifier === 'at-most' ? 'up-to' : qualifier,
    ...(year !== undefined && { year }),
    ...(baselineYear !== undefined && { baselineYear }),
    ...period(own),
  }));

const figuresOfSupport = ({ id, article, rate, cap, years }: Support): ContentFigure[] => {
  if (article === undefined) return [];
  const figure = (field: string, own: Omit<ContentFigure, 'of' | 'article'>): ContentFigure => ({ of: `supports · ${id} · ${field}`, article, ...own });
  return [
    ...(rate ? [figure('rate', { value: rate.percent, unit: 'percent', qualifier: rate.upTo ? 'up-to' : 'exactly' })] : []),
    ...(years === undefined ? [] : [figure('years', { value: years, unit: 'years', qualifier: 'exactly' })]),
    ...(cap ? [figure('cap', { value: cap.yuan, unit: 'yuan', qualifier: 'up-to', ...(cap.per === 'cumulative' && { cumulative: true }) })] : []),
  ];
};

/** The clause names its threshold once for all that it gives. */
const thresholds = (supports: readonly Support[]): ContentFigure[] => {
  const once = new Map(supports.flatMap(({ article, investmentOverYuan }) => (article === undefined || investmentOverYuan === undefined ? [] : [[`${article} ${investmentOverYuan}`, { article, value: investmentOverYuan }] as const])));
  return [...once.values()].map((own) => ({ of: `supports · article ${own.article} · investmentOverYuan`, ...own, unit: 'yuan', qualifier: 'over' }));
};

/** Every figure that is the policy's own, in the order of the files; what another report or a later document states is not. */
export const contentFigures = (targets: readonly Target[], supports: readonly Support[]): ContentFigure[] => [
  ...targets.flatMap((target) => figuresOfTarget(target, [target.article])),
  ...targets.flatMap((target) => figuresOfTarget(target, target.alsoIn ?? [])),
  ...thresholds(supports),
  ...supports.flatMap(figuresOfSupport),
];
