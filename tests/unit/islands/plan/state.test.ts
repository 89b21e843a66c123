import { expect, test } from 'vitest';
import { answered, fetching, forgotten, noPlan, reading, workerLost, type Gathered, type PlanState } from '../../../../src/islands/plan/state.ts';
import type { MatchedLine } from '../../../../src/plan/work.ts';

const line: MatchedLine = { line: { row: 2, name: '泵', model: '', maker: '', registration: '', quantity: '', sector: '', amount: { problem: 'empty', text: '' } }, match: { outcome: 'likely', reason: 'misspelt', product: 'pump', score: 0.9, candidates: ['pump'] } };
const gathered: Gathered = { lines: [line], reading: { header: 1, fields: ['name'], unit: { amount: 'ten-thousand', unitPrice: 'yuan' } }, sheet: 0 };
const matched = answered({ kind: 'matched', job: 1, leftOut: { total: [], heading: [], remark: [], 'repeated-header': [], blank: [] }, products: [], makers: [], listedInEdition: 0 }, gathered);
const decided = (): PlanState => ({ ...matched({ ...noPlan, supplies: 'ready', step: 'matching' }), decisions: new Map([[0, 'none']]) });

test('the columns of another file are not taken for what was said of the one before', () => {
  const now = reading('other.csv')(decided());
  expect(now).toMatchObject({ step: 'reading', file: 'other.csv', supplies: 'ready' });
  expect(now.results).toBeUndefined();
  expect(now.decisions.size).toBe(0);
});

test('decisions are kept when the same sheet is matched once more, and go with another sheet', () => {
  const now = { ...decided(), step: 'matching' as const };
  expect([...matched(now).decisions]).toEqual([[0, 'none']]);
  const other = answered({ kind: 'matched', job: 2, leftOut: decided().results?.leftOut ?? { total: [], heading: [], remark: [], 'repeated-header': [], blank: [] }, products: [], makers: [], listedInEdition: 0 }, { ...gathered, sheet: 1 });
  expect(other(now).decisions.size).toBe(0);
});

test('a file that is no longer being written does not keep the buttons shut', () => {
  expect(matched({ ...decided(), isExporting: true }).isExporting).toBe(false);
});

test('where the worker is lost, results stay, and otherwise the file is asked for again', () => {
  expect(workerLost(decided())).toMatchObject({ step: 'results', trouble: 'worker' });
  expect(workerLost({ ...decided(), step: 'matching' })).toMatchObject({ step: 'file', trouble: 'worker' });
});

test('each time that the names did not come is counted, so that trying again says something new', () => {
  const failed = answered({ kind: 'names-failed' }, gathered);
  const once = failed(noPlan);
  expect(once).toMatchObject({ supplies: 'failed', failures: 1 });
  expect(fetching(once)).toMatchObject({ supplies: 'loading', failures: 1 });
  expect(failed(fetching(once))).toMatchObject({ supplies: 'failed', failures: 2 });
  expect(forgotten(failed(once))).toMatchObject({ step: 'file', supplies: 'failed', failures: 2 });
  expect(fetching({ ...noPlan, supplies: 'ready' }).supplies).toBe('ready');
});
