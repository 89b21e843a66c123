import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectRoot, readEdition } from '../../../scripts/lib/files.ts';
import { converted, unitOf } from '../../../src/catalogue/parameter-units.ts';
import { openParameters, quantityOf } from '../../../src/catalogue/parameters.ts';
import type { AnyText, Specification } from '../../../src/catalogue/schema.ts';

const { records } = await readEdition(`${projectRoot}/content`);
const table = openParameters(records.parameters?.data);

const at = (place: string) => {
  const [sector = '', category = ''] = place.split('/');
  return { sector: { id: sector }, category: { id: category } };
};
const stated = (zh: string, min?: number, max?: number, unit?: AnyText): Specification => ({
  label: { zh },
  value: 'as stated',
  source: 's1',
  ...(unit !== undefined && { unit }),
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});
const inBrief = (place: string, specification: Specification): string => {
  const { key, min = '', max = '', unit = '', bounds } = quantityOf(table, at(place), specification);
  return `${key} ${min}..${max} ${typeof unit === 'string' ? unit : unit.zh} ${bounds}`;
};

describe('a specification in the unit of its parameter', () => {
  test.each([
    ['robots/humanoid-robots', stated('身高', 1.85, 1.85, 'm'), 'height-of-robot 185..185 cm exact'],
    ['robots/humanoid-robots', stated('身高', 165, 165, '厘米'), 'height-of-robot 165..165 cm exact'],
    ['robots/humanoid-robots', stated('体重', 71, 71, 'kg'), 'machine-mass 71..71 kg exact'],
    ['robots/humanoid-robots', stated('整机重量', 0.0338, 0.0338, '吨'), 'machine-mass 33.8..33.8 kg exact'],
    ['robots/humanoid-robots', stated('续航时间', 6, undefined, 'h'), 'run-time 6.. h at-least'],
    ['aerospace/low-altitude', stated('续航时间', 90, 90, 'min'), 'run-time 1.5..1.5 h exact'],
    ['robots/humanoid-robots', stated('单手负载', undefined, 3, 'kg'), 'one-hand-payload ..3 kg at-most'],
    ['aerospace/aircraft', stated('座级', 158, 192, { zh: '座', en: 'seats' }), 'seat-class 158..192 座 between'],
    ['aerospace/low-altitude', stated('最大起飞重量', 2, 2, 't'), 'take-off-mass 2000..2000 kg exact'],
    ['chips/processors', stated('CPU 核心数', 12, 12, { zh: '核', en: 'cores' }), 'cpu-cores 12..12 核 exact'],
    ['chips/processors', stated('核心数', 8, 8), 'cpu-cores 8..8 核 exact'],
    ['chips/mcu', stated('主频', 480, 480, 'MHz'), 'clock-frequency 0.48..0.48 GHz exact'],
    ['robots/humanoid-robots', stated('自由度', 28, 28), 'degrees-of-freedom 28..28  exact'],
    ['new-materials/functional-materials', stated('装置产能', 30000, 30000, { zh: '吨/年', en: 't/a' }), 'capacity-per-year 30000..30000 t/a exact'],
    ['ai/large-models', stated('总参数', 456e9, 456e9, { zh: '个', en: 'parameters' }), 'total-parameters 4560..4560 亿 exact'],
    ['energy/wind', stated('单机容量', 8, 8, 'MW'), 'turbine-power 8..8 MW exact'],
    ['intelligent-manufacturing/sensors-control', stated('测距精度'), '测距精度| ..  none'],
    ['energy/hydrogen', stated('寿命', 2, undefined, '万小时'), '寿命|万小时 2.. 万小时 at-least'],
    ['new-materials/bio-based', stated('生物基聚酰胺产能', 10, 10, '吨/年'), '生物基聚酰胺产能|t/a 10..10 t/a exact'],
  ])('%s: %o', (place, specification, brief) => {
    expect(inBrief(place, specification)).toBe(brief);
  });

  test('what is given stays at hand, and so do the name in both languages and the units to choose from', () => {
    const given = stated('身高', 1.85, 1.85, 'm');
    expect(quantityOf(table, at('robots/humanoid-robots'), given)).toMatchObject({ name: { zh: '身高', en: 'Height' }, units: ['cm', 'm'], reading: 'value', given });
    expect(quantityOf(table, at('chips/mcu'), stated('工作温度', -40, 85, '℃'))).toMatchObject({ unit: '°C', reading: 'span' });
    expect(quantityOf(table, at('chips/mcu'), stated('粒径', 15, 45, 'μm'))).toMatchObject({ units: ['um'], reading: 'unknown' });
  });

  test('without a file, each label stands for itself', () => {
    expect(quantityOf(openParameters(), at('robots/humanoid-robots'), stated('身高', 1.85, 1.85, 'm'))).toMatchObject({ key: '身高|m', unit: 'm', min: 1.85 });
  });
});

/** Labels that a hasty reader would join. A wrong join misleads a buyer. */
describe('what does not mean the same', () => {
  test.each([
    ['the load of one hand and of both arms', ['robots/humanoid-robots', stated('单手负载', 3, 3, 'kg')], ['robots/humanoid-robots', stated('双臂负载', 3, 3, 'kg')]],
    ['a load while walking and a rated one', ['robots/humanoid-robots', stated('行走时负重', 50, 50, 'kg')], ['robots/industrial-robots', stated('额定负载', 50, 50, 'kg')]],
    ['what an exoskeleton carries and the payload of an arm', ['robots/rehabilitation-robots', stated('负载', 50, 50, 'kg')], ['robots/collaborative-robots', stated('负载', 50, 50, 'kg')]],
    ['commercial and mission payload', ['aerospace/low-altitude', stated('最大商载', 400, 400, 'kg')], ['aerospace/low-altitude', stated('任务载荷', 400, 400, 'kg')]],
    ['a range and a maximum range', ['aerospace/low-altitude', stated('航程', 200, 200, 'km')], ['aerospace/low-altitude', stated('最大航程', 200, 200, 'km')]],
    ['a mass and a mass class', ['aerospace/satellites', stated('质量', 240, 240, 'kg')], ['aerospace/satellites', stated('单星质量级', 240, 240, 'kg')]],
    ['a nominal 12-inch wafer, which has 300 mm, and 304.8 mm', ['chips/chip-materials', stated('硅片尺寸', 12, 12, { zh: '英寸', en: 'inches' })], ['chips/chip-materials', stated('硅片直径', 304.8, 304.8, 'mm')]],
    ['a field that is aimed at and one that is there', ['medical-devices/imaging', stated('目标磁场强度', 5, 5, 'T')], ['medical-devices/imaging', stated('磁场强度', 5, 5, 'T')]],
    ['integer and floating operations', ['chips/ai-accelerators', stated('INT8 算力', 200, 200, 'TOPS')], ['chips/ai-accelerators', stated('FP16 算力', 200, 200, 'TFLOPS')]],
    ['figures of one label that measure different things', ['energy/hydrogen', stated('功率密度', 5, 5, 'kW/L')], ['aerospace/aero-engines', stated('功率密度', 5, 5, 'kW/kg')]],
    ['a depth reached and a depth class', ['marine/deep-sea', stated('最大下潜深度', 4502, 4502, 'm')], ['marine/deep-sea', stated('深度等级', 4500, 4500, 'm')]],
  ] as const)('%s', (_, one, other) => {
    expect(quantityOf(table, at(one[0]), one[1]).key).not.toBe(quantityOf(table, at(other[0]), other[1]).key);
  });

  test('T is tesla, not trillions of operations', () => {
    expect(inBrief('chips/ai-accelerators', stated('实测稠密算力', 100, 300, 'T'))).toBe('实测稠密算力|T 100..300 T between');
  });
});

describe('units', () => {
  test.each<[AnyText, string | undefined]>([
    ['毫米', 'mm'],
    ['ｍｍ', 'mm'],
    ['㎏', 'kg'],
    ['℃', 'celsius'],
    ['mW', 'mW'],
    ['MW', 'MW'],
    ['n mile', 'n-mile'],
    ['吨/年', 't-a'],
    [{ zh: '吨/年', en: 't/a' }, 't-a'],
    [{ zh: '线', en: 'channels' }, 'laser-channels'],
    [{ zh: '支', en: 'lamps' }, 'count'],
    [{ zh: '毫米', en: 'cm' }, undefined],
    ['杯/天', undefined],
  ])('%o is %s', (name, id) => {
    expect(unitOf(table, name)?.id).toBe(id);
  });

  const pairs = table.file.units.flatMap((from) => table.file.units.filter(({ dimension }) => dimension === from.dimension).map((to) => ({ from, to })));
  const decimal = fc.tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 })).map(([digits, places]) => digits / 10 ** places);

  test('there and back is the same number', () => {
    fc.assert(fc.property(fc.constantFrom(...pairs), decimal, (pair, value) => Number(converted(converted(value, pair.from, pair.to), pair.to, pair.from).toPrecision(15)) === value));
  });

  test('the order of two figures is the same in every unit', () => {
    fc.assert(fc.property(fc.constantFrom(...pairs), decimal, decimal, ({ from, to }, a, b) => Math.sign(converted(a, from, to) - converted(b, from, to)) === Math.sign(a - b)));
  });
});
