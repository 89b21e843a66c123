import { describe, expect, test } from 'vitest';
import { openParameters } from '../../../../src/catalogue/parameters.ts';
import type { FigureLine, RequirementLine } from '../../../../src/catalogue/requirement/lines.ts';
import { demandsOf, isDemanded, rowsOf } from '../../../../src/islands/requirements/rows.ts';
import type { LineEdit } from '../../../../src/islands/requirements/state.ts';

const table = openParameters({ units: [{ id: 'kg', symbol: 'kg', dimension: 'mass', factor: '1' }, { id: 'g', symbol: 'g', aliases: ['克'], dimension: 'mass', factor: '0.001' }], parameters: [] });
const mass: FigureLine = { kind: 'figure', key: 'mass', name: { zh: '质量' }, unit: 'kg', bounds: { min: 1.5, max: 3 }, isSpan: false, hasOtherConditions: false, statedBy: 2 };
const word: RequirementLine = { kind: 'word', key: 'word:X', name: { zh: '防护等级' }, value: 'IP65', statedBy: 1 };

const rowsWith = (edit?: LineEdit, switched: Record<string, 'in' | 'out'> = {}, products = 2) =>
  rowsOf([mass, word], { state: { edits: edit ? { mass: edit } : {}, switched }, products, table, scan: (text) => text.match(/海光/g) ?? [], unitText: () => 'kg' });
const massWith = (edit?: LineEdit) => rowsWith(edit)[0];

describe('rows of the draft', () => {
  test('begin with what is proposed', () => {
    expect(massWith()).toMatchObject({ isIn: true, fields: { min: '1.5', max: '3', unit: 'kg' }, bounds: { min: 1.5, max: 3 }, problems: [] });
  });

  test('are in where two products state them, or the only one; a reader decides otherwise', () => {
    expect(rowsWith().map(({ isIn }) => isIn)).toEqual([true, false]);
    expect(rowsWith(undefined, {}, 1).map(({ isIn }) => isIn)).toEqual([true, true]);
    expect(rowsWith(undefined, { mass: 'out', 'word:X': 'in' }).map(({ isIn }) => isIn)).toEqual([false, true]);
  });

  test.each([
    [{ min: '', max: '' }, ['no-bound']],
    [{ min: 'x', max: '3' }, ['min-unclear']],
    [{ min: '1', max: 'y' }, ['max-unclear']],
    [{ min: '4', max: '3' }, ['crossed']],
    [{ min: '1', max: '3', unit: '海光单位' }, ['named']],
    [{ min: '', max: '3' }, []],
  ])('%j has the problems %j, and is demanded only without', (edit, problems) => {
    const row = massWith(edit);
    expect(row?.problems).toEqual(problems);
    expect(row && isDemanded(row)).toBe(problems.length === 0);
  });

  test('products are judged in the proposed unit where another known one is written', () => {
    expect(massWith({ min: '1500', max: '', unit: '克' })).toMatchObject({ bounds: { min: 1500 }, judgedBounds: { min: 1.5 }, isUnitUnknown: false });
    expect(massWith({ min: '1', max: '', unit: '公斤左右' })).toMatchObject({ judgedBounds: { min: 1 }, isUnitUnknown: true });
  });

  test('become demands without those that are out or have a problem', () => {
    expect(demandsOf(rowsWith(undefined, { 'word:X': 'in' }))).toEqual([{ line: mass, bounds: { min: 1.5, max: 3 } }, { line: word }]);
    expect(demandsOf(rowsWith({ min: '', max: '' }))).toEqual([]);
  });
});
