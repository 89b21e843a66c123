import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText, inOneLine, linesIn, modelsIn, parametersIn, readParameter, type Parameter } from '../../../src/importing/text.ts';

describe('the text of a cell', () => {
  const cases: [string, string | number | null | undefined, string][] = [
    ['a name stays character for character', 'ＥＸ－１００（增强型）“甲”', 'ＥＸ－１００（增强型）“甲”'],
    ['spaces around it go', '  甲\u3000 ', '甲'],
    ['spaces within it stay', '甲  乙\u3000丙', '甲  乙\u3000丙'],
    ['line breaks of all systems are one', '甲\r\n乙\r丙\u2028丁', '甲\n乙\n丙\n丁'],
    ['empty lines and spaces around lines go', ' 甲 \n\n \n 乙 ', '甲\n乙'],
    ['a tab is a space', '甲\t乙', '甲 乙'],
    ['what nobody sees goes', '\uFEFF甲\u200B乙\u00AD丙\u202E\u0007', '甲乙丙'],
    ['a number is its digits', 100, '100'],
    ['a number has no noise of binary fractions', 2.4000000000000004, '2.4'],
    ['a zero is something', 0, '0'],
    ['nothing is nothing', null, ''],
    ['no cell is nothing', undefined, ''],
    ['a command is plain text', '=cmd|\' /C calc\'!A0', '=cmd|\' /C calc\'!A0'],
    ['an error value is told, not skipped', '#N/A', '#N/A'],
  ];
  test.each(cases)('%s', (_, cell, text) => {
    expect(cellText(cell)).toBe(text);
  });

  test.each(['-', '——', '/', '\\', 'N/A', 'null', '暂无', '未提供', ' – ', '…'])('%s says nothing', (cell) => {
    expect(cellText(cell)).toBe('');
  });

  test('reading it again changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (cell) => cellText(cellText(cell)) === cellText(cell)));
  });
});

test.each([
  ['手持式\n光谱仪', '手持式光谱仪'],
  ['Handheld\nspectrometer', 'Handheld spectrometer'],
  ['EX-100\n光谱仪', 'EX-100光谱仪'],
  ['光谱仪\nEX-100', '光谱仪EX-100'],
])('%j in one line is %s', (text, line) => {
  expect(inOneLine(text)).toBe(line);
});

test.each([
  ['甲；乙;丙', ['甲', '乙', '丙']],
  ['甲（一；二）；乙', ['甲（一；二）', '乙']],
  ['甲；乙\n丙', ['甲；乙', '丙']],
  ['甲，乙、丙', ['甲，乙、丙']],
  ['甲；甲', ['甲']],
])('%j holds the entries %j', (text, entries) => {
  expect(linesIn(text)).toEqual(entries);
});

describe('models of a cell', () => {
  const cases: [string, string[]][] = [
    ['EX-100', ['EX-100']],
    ['EX-100、EX-200，EX-300；EX-400;EX-500,EX-600', ['EX-100', 'EX-200', 'EX-300', 'EX-400', 'EX-500', 'EX-600']],
    ['EX-100/200', ['EX-100/200']],
    ['EX-100（甲、乙）、EX-200[a,b]', ['EX-100（甲、乙）', 'EX-200[a,b]']],
    ['EX-100（甲、EX-200', ['EX-100（甲', 'EX-200']],
    ['EX-100\nEX-200', ['EX-100', 'EX-200']],
    ['EX-100、甲\nEX-200', ['EX-100、甲', 'EX-200']],
    ['EX-100、\nEX-200、EX-300', ['EX-100', 'EX-200', 'EX-300']],
    ['1,200', ['1,200']],
    ['100A,200B', ['100A', '200B']],
    ['201910000001.1,202010000002.2', ['201910000001.1', '202010000002.2']],
    ['EX-100、EX-100', ['EX-100']],
    ['、，', []],
  ];
  test.each(cases)('%j', (text, models) => {
    expect(modelsIn(text)).toEqual(models);
  });
});

describe('one parameter', () => {
  const cases: [string, Parameter | undefined][] = [
    ['质量：1.2 kg', { label: '质量', value: '1.2', unit: 'kg', min: 1.2, max: 1.2 }],
    ['质量: 1.2kg', { label: '质量', value: '1.2', unit: 'kg', min: 1.2, max: 1.2 }],
    ['通道数：8', { label: '通道数', value: '8', min: 8, max: 8 }],
    ['质量：≤ 3.0 kg', { label: '质量', value: '≤ 3.0', unit: 'kg', max: 3 }],
    ['精度：≥99.9%', { label: '精度', value: '≥99.9', unit: '%', min: 99.9 }],
    ['精度：>=99.9％', { label: '精度', value: '>=99.9', unit: '%', min: 99.9 }],
    ['功率：不超过 10 kW', { label: '功率', value: '不超过 10', unit: 'kW', max: 10 }],
    ['功率：大于等于10kW', { label: '功率', value: '大于等于10', unit: 'kW', min: 10 }],
    ['误差：±0.5 mm', { label: '误差', value: '±0.5', unit: 'mm' }],
    ['长度：5±0.1 mm', { label: '长度', value: '5±0.1 mm' }],
    ['数量：约 10 台', { label: '数量', value: '约 10', unit: '台' }],
    ['范围：10~20 μm', { label: '范围', value: '10~20', unit: 'μm', min: 10, max: 20 }],
    ['范围：10～20 μm', { label: '范围', value: '10～20', unit: 'μm', min: 10, max: 20 }],
    ['波长范围：400–1000 nm', { label: '波长范围', value: '400–1000', unit: 'nm', min: 400, max: 1000 }],
    ['压力：0.5-1.5MPa', { label: '压力', value: '0.5-1.5', unit: 'MPa', min: 0.5, max: 1.5 }],
    ['温度：-40~85 ℃', { label: '温度', value: '-40~85', unit: '℃', min: -40, max: 85 }],
    ['温度：−40 ℃', { label: '温度', value: '-40', unit: '℃', min: -40, max: -40 }],
    ['温度：-40℃~85℃', { label: '温度', value: '-40℃~85℃' }],
    ['范围：20~10 nm', { label: '范围', value: '20~10', unit: 'nm' }],
    ['转速：1,200 rpm', { label: '转速', value: '1,200', unit: 'rpm', min: 1200, max: 1200 }],
    ['转速：12，000 rpm', { label: '转速', value: '12，000', unit: 'rpm', min: 12000, max: 12000 }],
    ['寿命：1×10^5 次', { label: '寿命', value: '1×10^5 次' }],
    ['寿命：10⁵ 次', { label: '寿命', value: '10⁵ 次' }],
    ['泄漏率：10⁻³ Pa', { label: '泄漏率', value: '10⁻³ Pa' }],
    ['寿命：1E5', { label: '寿命', value: '1E5' }],
    ['寿命：100 万次', { label: '寿命', value: '100', unit: '万次', min: 100, max: 100 }],
    ['面积：12 m²', { label: '面积', value: '12', unit: 'm²', min: 12, max: 12 }],
    ['面积：12 m2', { label: '面积', value: '12', unit: 'm2', min: 12, max: 12 }],
    ['压力：20 cmH2O', { label: '压力', value: '20', unit: 'cmH2O', min: 20, max: 20 }],
    ['导热系数：1.5 W/(m·K)', { label: '导热系数', value: '1.5', unit: 'W/(m·K)', min: 1.5, max: 1.5 }],
    ['速度：10 km/h', { label: '速度', value: '10', unit: 'km/h', min: 10, max: 10 }],
    ['尺寸：100×200 mm', { label: '尺寸', value: '100×200 mm' }],
    ['电源：220V/50Hz', { label: '电源', value: '220V/50Hz' }],
    ['制程：32/28 及以下', { label: '制程', value: '32/28 及以下' }],
    ['续航：10 小时以上', { label: '续航', value: '10 小时以上' }],
    ['质量：1.2kg（含电池）', { label: '质量', value: '1.2kg（含电池）' }],
    ['质量：10 kg~20 kg', { label: '质量', value: '10 kg~20 kg' }],
    ['版本：3.0.1', { label: '版本', value: '3.0.1' }],
    ['制式：5G', { label: '制式', value: '5G' }],
    ['分辨率：4K', { label: '分辨率', value: '4K' }],
    ['变比：1:100', { label: '变比', value: '1:100' }],
    ['变比:1:100', { label: '变比', value: '1:100' }],
    ['响应时间：10:30', { label: '响应时间', value: '10:30' }],
    ['型号1：100 kg', { label: '型号1', value: '100', unit: 'kg', min: 100, max: 100 }],
    ['质量：１２．５ ｋｇ', { label: '质量', value: '12.5', unit: 'kg', min: 12.5, max: 12.5 }],
    ['防护等级：IP67', { label: '防护等级', value: 'IP67' }],
    ['网址：https://example.org/a', { label: '网址', value: 'https://example.org/a' }],
    ['变比1:100：2 kg', { label: '变比1:100', value: '2', unit: 'kg', min: 2, max: 2 }],
    ['10:30:：5', { label: '10:30', value: '：5' }],
    ['转速：5 s-1', { label: '转速', value: '5', unit: 's-1', min: 5, max: 5 }],
    ['转速：5 s-12', { label: '转速', value: '5 s-12' }],
    ['变比 1:100', undefined],
    ['质量 1.2 kg', undefined],
    ['：1.2 kg', undefined],
    ['质量：', undefined],
  ];
  test.each(cases)('%s', (text, parameter) => {
    expect(readParameter(text)).toEqual(parameter);
  });
});

describe('parameters of a cell', () => {
  const cases: [string, string[]][] = [
    ['质量：1.2 kg；尺寸：10 mm', ['质量：1.2 kg', '尺寸：10 mm']],
    ['1.质量：1.2 kg\n2、尺寸：10 mm。\n（3）功率：5 W\n④电压：5 V', ['质量：1.2 kg', '尺寸：10 mm', '功率：5 W', '电压：5 V']],
    ['功率：10 kW，质量：5 kg', ['功率：10 kW', '质量：5 kg']],
    ['转速：1,200 rpm', ['转速：1,200 rpm']],
    ['材质：钢，铝', ['材质：钢，铝']],
    ['2.4G频段：支持', ['2.4G频段：支持']],
    ['工况（温度：25 ℃；湿度：50%）：正常', ['工况（温度：25 ℃；湿度：50%）：正常']],
    ['；；', []],
  ];
  test.each(cases)('%j', (text, parts) => {
    expect(parametersIn(text)).toEqual(parts);
  });
});

test('whatever a text is, taking it apart loses none of its letters and digits', () => {
  const kept = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (label, value) => {
    const parameter = readParameter(`甲${label.replace(/[:：\n]/g, '')}：${value.replaceAll('\n', '')}乙`);
    expect(kept(`${parameter?.label ?? ''}${parameter?.value ?? ''}${parameter?.unit ?? ''}`)).toBe(kept(`甲${label.replace(/[:：\n]/g, '')}${value.replaceAll('\n', '')}乙`));
  }));
});
