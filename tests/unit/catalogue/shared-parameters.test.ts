import { expect, test } from 'vitest';
import { openParameters } from '../../../src/catalogue/parameters.ts';
import { sharedParameters } from '../../../src/catalogue/shared-parameters.ts';
import { aSpecification } from '../builders.ts';

const table = openParameters({
  units: [{ id: 'kg', symbol: 'kg', dimension: 'mass', factor: '1' }, { id: 't', symbol: 't', dimension: 'mass', factor: '1000' }],
  parameters: [{ id: 'mass', name: { zh: '质量', en: 'Mass' }, labels: ['质量', '重量'], units: ['kg', 't'] }],
});
const entry = (...specifications: Parameters<typeof aSpecification>[0][]) => ({ sector: { id: 'a' }, category: { id: 'b' }, product: { specifications: specifications.map(aSpecification) } });

test('parameters that two products state as figures are shared, the most shared first', () => {
  const shared = sharedParameters(table, [
    entry({ label: { zh: '质量' }, unit: 'kg', min: 1, max: 1 }, { label: { zh: '层数' }, unit: '层', min: 3 }),
    entry({ label: { zh: '重量' }, unit: 't', max: 2 }, { label: { zh: '层数' }, unit: '层', min: 4 }, { label: { zh: '接口' }, value: 'RS485' }),
    entry({ label: { zh: '质量' }, unit: 'kg', min: 1, max: 1 }, { label: { zh: '质量' }, unit: 'kg', min: 2, max: 2 }, { label: { zh: '接口' }, value: 'RS485' }),
    entry({ label: { zh: '质量' }, value: '很轻' }),
  ]);
  expect(shared.map(({ key, count, unit }) => [key, count, unit])).toEqual([['mass', 3, 'kg'], ['层数|层', 2, '层']]);
});

test('what one product alone states is not', () => {
  expect(sharedParameters(table, [entry({ label: { zh: '质量' }, unit: 'kg', min: 1 }), entry({ label: { zh: '质量' }, value: '约' })])).toEqual([]);
});
