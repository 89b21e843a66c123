import { expect, test } from 'vitest';
import { calculationSearch, unusedCalculations } from '../../../../src/islands/evidence/calculation.ts';

test('a calculation goes with the product that it names', () => {
  const calculations = ['role=buyer&product=a', '?role=lessee&product=b&equipment=320'];
  expect(calculationSearch(calculations, { id: 'b', isOnly: false })).toBe(calculations[1]);
  expect(calculationSearch(calculations, { id: 'c', isOnly: false })).toBeUndefined();
  expect(unusedCalculations(calculations, ['a', 'c'])).toEqual([calculations[1]]);
});

test('one that names none is about the only product', () => {
  expect(calculationSearch(['role=lessee'], { id: 'a', isOnly: true })).toBe('role=lessee');
  expect(calculationSearch(['role=lessee'], { id: 'a', isOnly: false })).toBeUndefined();
  expect(unusedCalculations(['role=lessee'], ['a', 'b'])).toEqual(['role=lessee']);
});
