// What is needed of a figure, in words: 双臂负载 ≥ 10 kg.
import { figure, withUnit } from '../i18n/figure.ts';
import { pick } from '../i18n/fill.ts';
import { needText, readNeeds, type Need } from '../search/needs.ts';
import type { OpenValues, ValueColumn } from '../search/values.ts';
import type { SearchWordKey } from './search-word-keys.ts';
import type { IslandSpeaker } from './speaker.ts';

/** The words that tell a need. */
type Speaker = Pick<IslandSpeaker<Extract<SearchWordKey, `need${string}`>>, 't' | 'locale'>;

/** Symbol of a unit of a parameter; of its figures where none is named. */
export const unitText = ({ units: [own], unit }: ValueColumn, id: string | undefined, { units }: OpenValues, { locale }: Pick<Speaker, 'locale'>): string => {
  const known = units[id ?? own ?? '']?.symbol ?? unit;
  return known === undefined ? '' : pick(locale, known).text;
};

const nameOfNeed = (need: Need, values: OpenValues, speaker: Speaker): string => {
  const column = values.columns.get(need.key);
  if (!column) return need.key;
  const { t, locale } = speaker;
  const unit = unitText(column, need.unit, values, speaker);
  const name = pick(locale, column.name).text;
  const { min, max } = need;
  const told = (value: number | undefined): string => (value === undefined ? '' : withUnit(figure(locale, value), unit));
  if (column.reading === 'span') return min !== undefined && max !== undefined && min !== max ? t('needHolds', { name, min: figure(locale, min), max: told(max) }) : t('needHoldsOne', { name, min: told(min ?? max) });
  if (min === undefined) return t('needAtMost', { name, max: told(max) });
  if (max === undefined) return t('needAtLeast', { name, min: told(min) });
  return min === max ? t('needExactly', { name, min: told(min) }) : t('needBetween', { name, min: figure(locale, min), max: told(max) });
};

/** All needs that can be read, each with how it stands in the address. */
export const needNames = (texts: readonly string[], values: OpenValues, speaker: Speaker): { need: string; text: string }[] =>
  readNeeds(texts, values).needs.map((need) => ({ need: needText(need), text: nameOfNeed(need, values, speaker) }));
