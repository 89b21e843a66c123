import { describe, expect, test } from 'vitest';
import { keyOf, placeProblems, problemsAt, shapeProblemsOf } from '../../../../../src/islands/self-check/form/field-problems.ts';
import { isRequired, isRequiredIn } from '../../../../../src/islands/self-check/form/fields.ts';
import type { SubmissionDraft } from '../../../../../src/islands/self-check/form/draft.ts';
import type { SheetProblem } from '../../../../../src/spreadsheet/sheet.ts';

const draft: SubmissionDraft = { manufacturer: { name: { zh: '某公司' } }, products: [{ specifications: [{ label: { zh: '质量' } }] }], evidence: [] };
const problem = (path: (string | number)[], en = 'is wrong'): SheetProblem => ({ place: { file: 'submission.json', path }, message: { zh: '有误', en }, hint: { zh: '请改。', en: 'Mend it.' } });

describe('a problem', () => {
  test.each([
    ['of a field', ['products', 0, 'summary', 'en'], 'products/0/summary/en'],
    ['of a text that is missing whole', ['products', 0, 'name'], 'products/0/name/zh'],
    ['of one of several names', ['manufacturer', 'aliases', 2], 'manufacturer/aliases'],
    ['of a figure of a list', ['products', 0, 'specifications', 0, 'value'], 'products/0/specifications/0/value'],
    ['of one language of a value', ['products', 0, 'specifications', 0, 'value', 'zh'], 'products/0/specifications/0/value'],
    ['of an entry that is not there any more', ['products', 0, 'specifications', 7, 'value'], 'products/0/specifications'],
    ['of a field that the form does not have', ['products', 0, 'logo'], 'products/0'],
    ['of a product that is not there any more', ['products', 4, 'name', 'zh'], 'products'],
    ['of the reason', ['reason'], 'reason/zh'],
    ['of the evidence', ['evidence'], 'evidence'],
  ])('%s is told there', (_, path, place) => {
    expect([...placeProblems([problem(path)], draft).byPlace.keys()]).toEqual([place]);
  });

  test.each([[[]], [['kind']], [['catalogue', 'id']]])('of %j is told on top', (path) => {
    expect(placeProblems([problem(path)], draft)).toMatchObject({ byPlace: new Map(), others: [problem(path)] });
  });
});

describe('what is told at a field', () => {
  const key = keyOf(['products', 0, 'name', 'zh']);
  const [checked, shape] = [placeProblems([problem(['products', 0, 'name', 'zh'], 'is a duplicate')], draft), placeProblems(shapeProblemsOf(draft), draft)];
  const told = { checked, shape, left: new Set<string>(), changed: new Set<string>() };

  test('is what the last check said', () => {
    expect(problemsAt(key, told).map(({ message }) => message.en)).toEqual(['is a duplicate']);
  });

  test('is what the schema says besides once the field was left', () => {
    expect(problemsAt(key, { ...told, left: new Set([key]) })).toHaveLength(2);
  });

  test('is not what was said of a text that is another by now', () => {
    expect(problemsAt(key, { ...told, changed: new Set([key]) })).toEqual([]);
  });

  test('is said once, though schema and check say it', () => {
    const both = { ...told, checked: shape, left: new Set([key]) };
    expect(problemsAt(key, both)).toHaveLength(1);
  });
});

test('what must be filled in follows from the schema', () => {
  expect(['name.zh', 'name.en', 'nameOrigin', 'sector', 'category', 'summary.zh', 'id'].filter((key) => isRequired('product', { key }))).toEqual(['name.zh', 'nameOrigin', 'sector', 'id']);
  expect(['kind', 'creditCode', 'contact.address.zh'].filter((key) => isRequired('manufacturer', { key }))).toEqual(['kind']);
  expect(['label.zh', 'label.en', 'value', 'unit', 'source'].filter((key) => isRequiredIn('specifications', { key }))).toEqual(['label.zh', 'value', 'source']);
  expect(['title', 'url', 'retrieved'].filter((key) => isRequiredIn('sources', { key }))).toEqual(['title', 'retrieved']);
});

test('problems of the shape come from the schema of the catalogue, with their paths from the top', () => {
  const paths = shapeProblemsOf({ manufacturer: {}, products: [{ id: 'X' }], evidence: [{ title: '' } as never] }).map(({ place }) => keyOf(place.path ?? []));
  expect(paths).toContain('manufacturer/name');
  expect(paths).toContain('products/0/id');
  expect(paths).toContain('evidence/0/retrieved');
});
