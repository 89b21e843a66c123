import { expect, test } from 'vitest';
import { openParameters } from '../../../../src/catalogue/parameters.ts';
import { messagesOf } from '../../../../src/i18n/index.ts';
import { keptFilters, type FilterNames } from '../../../../src/islands/shortlist/kept-filters.ts';
import { shortlistMessageKeys } from '../../../../src/islands/shortlist/messages.ts';
import { speakerOf } from '../../../../src/islands/speaker.ts';
import { readState } from '../../../../src/search/state.ts';
import type { Locale } from '../../../../src/site-paths.ts';

const names: FilterNames = {
  sector: { robots: '智能机器人' },
  category: { 'robots/arms': '机械臂' },
  list: { 'first-set': '首台套' },
  year: { unknown: '年份未载明' },
  status: { listed: '在目录', expiring: '即将到期' },
  district: { east: '东区' },
  policy: { leasing: '融资租赁支持' },
};
const table = openParameters({
  units: [{ id: 'kg', symbol: 'kg', dimension: 'mass', factor: '1' }, { id: 't', symbol: 't', dimension: 'mass', factor: '1000' }, { id: 'degC', symbol: '°C', dimension: 'temperature', factor: '1' }],
  parameters: [{ id: 'payload', name: { zh: '额定负载', en: 'Payload' }, labels: ['额定负载'], units: ['kg', 't'] }, { id: 'ambient', name: { zh: '工作温度', en: 'Operating temperature' }, labels: ['工作温度'], units: ['degC'], reading: 'span' }],
});
const told = (search: string, { locale = 'zh', known = table }: { locale?: Locale; known?: typeof table | undefined } = {}): string =>
  keptFilters(readState(search), { names, table: known }, speakerOf({ base: '/', locale, messages: messagesOf(locale, shortlistMessageKeys) }));

test.each([
  ['?q=机器人', ''],
  ['?sector=robots&category=robots/arms', '行业（智能机器人）；品类（机械臂）'],
  ['?status=listed&status=expiring', '目录状态（在目录、即将到期）'],
  ['?district=east&list=first-set&policy=leasing', /^名单（首台套）；.*（东区）；.*（融资租赁支持）$/],
  ['?maker=agile-robotics-shanghai', /（agile robotics shanghai）$/],
  ['?year=2025&year=unknown', /（2025、年份未载明）$/],
  ['?sector=robots&sector=a&sector=b&sector=c&sector=d&sector=e-f', '行业（智能机器人、a、b、c、d，另有 1 个）'],
  ['?need=payload:10..', /额定负载 ≥ 10 kg、/],
  ['?need=payload:1..2:t&met=1', /额定负载 .*2 t、只看符合的/],
  ['?need=ambient:-20..40', /工作温度.*20.*40 °C/],
  ['?need=功率密度|kW/L:..3', /功率密度 ≤ 3 kW\/L/],
])('%s is told as %s', (search, text) => {
  if (typeof text === 'string') expect(told(search)).toBe(text);
  else expect(told(search)).toMatch(text);
});

test('in English, too', () => {
  expect(told('?need=payload:10..&status=listed', { locale: 'en' })).toMatch(/^status \(在目录\); .*\(Payload ≥ 10 kg, /);
});

test('while the parameters have not come, a figure goes by its id', () => {
  expect(keptFilters(readState('?need=rated-load:10..:kg'), { names, table: undefined }, speakerOf({ base: '/', locale: 'zh', messages: messagesOf('zh', shortlistMessageKeys) }))).toContain('rated load ≥ 10 kg');
});

test('what is no need is left out', () => {
  expect(told('?need=nonsense')).toBe('');
});
