import { describe, expect, test } from 'vitest';
import { isLongPlace, noRequirement, placeOfState, readState, type RequirementState } from '../../../../src/islands/requirements/state.ts';

const aState = (own: Partial<RequirementState> = {}): RequirementState => ({ ...noRequirement, ids: ['a', 'b'], ...own });
const back = (state: RequirementState): RequirementState => readState(placeOfState(state));

describe('the address of a requirement draft', () => {
  test.each([
    ['nothing but ids', aState()],
    ['no ids', noRequirement],
    ['switches', aState({ isWide: true, hasAnnex: true, switched: { mass: 'out', '功率密度|kW/L': 'in' } })],
    ['edits, with and without a unit', aState({ edits: { mass: { min: '1,000', max: '' }, speed: { min: '', max: '5', unit: 'm/s' }, angle: { min: '1', max: '2', unit: '' } } })],
    ['texts', aState({ purpose: '车间 & 仓库', quantity: '2 台', own: [{ name: '售后', text: '两小时内到场' }, { name: '', text: '含培训' }] })],
    ['a great deal', aState({ own: Array.from({ length: 20 }, (_, index) => ({ name: `条件${index}`, text: '甲'.repeat(90) })) })],
  ])('gives back %s', (_, state) => {
    expect(back(state)).toEqual(state);
  });

  test('leaves only the products behind ?, so that nothing typed is sent to the site', () => {
    expect(placeOfState(aState({ purpose: 'x' }))).toEqual({ search: '?ids=a,b', hash: '#draft?purpose=x' });
    expect(placeOfState(aState())).toEqual({ search: '?ids=a,b', hash: '' });
    expect(readState({ search: '?ids=a,b&purpose=x', hash: '' }).purpose).toBe('x');
  });

  test('is told to be long where it may be cut on the way', () => {
    expect(isLongPlace(placeOfState(aState({ purpose: 'x' })))).toBe(false);
    expect(isLongPlace(placeOfState(aState({ purpose: '甲'.repeat(100), own: [{ name: '乙'.repeat(100), text: '丙'.repeat(100) }] })))).toBe(true);
  });

  test('what separates parts is written full-width', () => {
    expect(back(aState({ own: [{ name: 'a~b', text: 'c' }] })).own).toEqual([{ name: 'a～b', text: 'c' }]);
  });

  test('each product counts once; how many are used, those that load decide', () => {
    expect(readState({ search: '?ids=a,b,,a，c%20d', hash: '' })).toMatchObject({ ids: ['a', 'b', 'c', 'd'] });
    expect(readState({ search: '?ids=a&ids=b、c', hash: '' }).ids).toEqual(['a', 'b', 'c']);
    expect(readState({ search: `?ids=${Array.from({ length: 500 }, (_, index) => `p${index}`).join(',')}`, hash: '' }).ids).toHaveLength(500);
  });

  test.each(['?ids=%', '?set=~~~&own=&in=', '?ids=%00&set=mass', '#x'])('makes sense of nonsense: %s', (search) => {
    expect(() => readState({ search, hash: '#draft' })).not.toThrow();
  });
});
