// A small valid policy. A test names only what it is about.
import type { Entry } from '../../../src/catalogue/parse.ts';
import type { Measure, Policy, Scenario, Support, Target, Unit } from '../../../src/catalogue/policy-schema.ts';
import type { PolicyRecords } from '../../../src/catalogue/records.ts';
import { aSource } from '../builders.ts';

export const aTarget = (own: Partial<Target> = {}): Target => ({
  id: 'example-target',
  article: 1,
  kind: 'target',
  name: { zh: '示例目标' },
  value: 10,
  unit: 'count',
  counter: { zh: '个' },
  qualifier: 'exactly',
  ...own,
});

export const aSupport = (own: Partial<Support> = {}): Support => ({
  id: 'example-support',
  article: 1,
  title: { zh: '示例支持' },
  summary: { zh: '一项示例支持。' },
  audience: ['buyer'],
  conditions: [],
  unknown: [],
  ...own,
});

export const aMeasure = (own: Partial<Measure> = {}): Measure => ({
  id: '01',
  action: 'example-action',
  title: { zh: '示例举措' },
  summary: { zh: '一条示例举措。' },
  fields: [],
  units: ['example-unit'],
  ...own,
});

export const aScenario = (own: Partial<Scenario> = {}): Scenario => ({
  id: 'example-scenario',
  kind: 'scenario',
  title: { zh: '示例场景' },
  summary: { zh: '一个示例场景。' },
  publisher: { zh: '示例市产品编审委员会' },
  publishedOn: '2026-10-01',
  sources: [aSource()],
  ...own,
});

export const aUnit = (own: Partial<Unit> = {}): Unit => ({ id: 'example-unit', name: { zh: '示例市产品编审委员会' }, shortName: { zh: '编审委' }, kind: 'municipal', ...own });

export const aPolicyDocument = (own: Partial<Policy> = {}): Policy => ({
  id: 'example-policy',
  name: { zh: '示例市专项行动' },
  shortName: { zh: '专项行动' },
  document: '示经信技〔2024〕1号',
  issuedOn: '2024-05-31',
  issuers: ['example-unit'],
  summary: { zh: '一份示例文件。' },
  actions: [{ id: 'example-action', name: { zh: '示例行动' }, summary: { zh: '一项示例行动。' }, catalogue: { zh: '与目录有关。' } }],
  sources: [aSource()],
  ...own,
});

const entry = <Value>(data: Value): Entry<Value> => ({ file: '', data });

export const aPolicy = ({ policy, measures = [aMeasure()], supports = [], targets = [], units = [aUnit()], scenarios = [] }: { policy?: Partial<Policy>; measures?: Measure[]; supports?: Support[]; targets?: Target[]; units?: Unit[]; scenarios?: Scenario[] } = {}): PolicyRecords => ({
  policy: entry(aPolicyDocument(policy)),
  supports: entry({ supports }),
  targets: entry({ targets }),
  units: entry({ units }),
  measures: measures.map(entry),
  scenarios: scenarios.map(entry),
});
