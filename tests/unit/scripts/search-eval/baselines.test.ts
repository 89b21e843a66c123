import { describe, expect, test } from 'vitest';
import { bigramsOf } from '../../../../scripts/lib/search-eval/bigrams.ts';
import { bilingualProduct, plainProduct } from '../../../../scripts/lib/search-eval/plain-text.ts';
import { aListing, aSpecification } from '../../builders.ts';
import { someEntries } from './entries.ts';

describe('the tokenizer of the MiniSearch baseline', () => {
  test.each([
    ['磁共振成像', ['磁共', '共振', '振成', '成像']],
    ['磁', ['磁']],
    ['展锐 T820 5G', ['展锐', 't820', '5g']],
    ['ＰＥＴ-CT机', ['pet', 'ct', '机']],
    ['？！', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(bigramsOf(text)).toEqual(expected);
  });
});

describe('a page as plain text', () => {
  const [entry] = someEntries([{
    name: { zh: '机械臂', en: 'Robot arm' },
    models: ['X-1'],
    summary: { zh: '一只机械臂。' },
    specifications: [aSpecification()],
    listings: [aListing({ batch: { zh: '第一批', en: 'First batch' } })],
  }], { list: { name: { zh: '推荐目录', en: 'Catalogue' } } });

  test('in Chinese', () => {
    expect(entry && plainProduct(3, entry, 'zh')).toEqual({ id: 3, name: '机械臂', maker: '示例精仪有限公司', text: 'X-1\n光谱仪\n仪器仪表\n一只机械臂。\n质量 1.2 kg\n推荐目录 第一批 示经信技〔2025〕1号' });
  });

  test('in English, with the Chinese where there is no English', () => {
    expect(entry && plainProduct(3, entry, 'en').text).toBe('X-1\nSpectrometers\nInstruments\n一只机械臂。\n质量 1.2 kg\nCatalogue First batch 示经信技〔2025〕1号');
  });

  test('in both, each text once', () => {
    expect(entry && bilingualProduct(3, entry)).toMatchObject({ name: '机械臂\nRobot arm', maker: '示例精仪有限公司' });
    expect(entry && bilingualProduct(3, entry).text.match(/一只机械臂/g)).toHaveLength(1);
  });
});
