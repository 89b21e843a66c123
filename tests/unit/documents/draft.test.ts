import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { draftDocx } from '../../../src/documents/draft-docx.ts';
import { draftMarkdown } from '../../../src/documents/draft-markdown.ts';
import { cleared, type DraftDocument } from '../../../src/documents/draft.ts';

const aDraft = (own: Partial<DraftDocument> = {}): DraftDocument => ({
  language: 'zh',
  mark: '草稿',
  title: '采购需求（草稿）',
  facts: [{ name: '用途', text: '车间搬运' }],
  table: { widths: [9, 33, 40, 18], columns: ['序号', '参数', '要求', '条件'], rows: [['1', '额定负载', '不低于 35 kg', ''], ['2', '防护等级', 'IP65', '室内']] },
  notes: ['使用前请核对。'],
  foot: '数据版本 2026-11-22-abc，2026年11月26日，https://example.org/requirements/',
  ...own,
});
const annex = { title: '附：可满足的产品', note: '仅供内部使用。', widths: [46, 36, 18], columns: ['产品', '企业', '状态'], rows: [['海光 X100', '海光机器人', '在目录']] };
const scan = (text: string): string[] => text.match(/海光|X100/g) ?? [];

describe('the last look at a draft', () => {
  test('leaves what names nobody as it is', () => {
    expect(cleared(aDraft({ annex }), scan)).toEqual({ draft: aDraft({ annex }), removed: 0 });
  });

  test('takes out each line that names somebody, and counts them', () => {
    const named = aDraft({ title: 'X100 的需求', facts: [{ name: '用途', text: '替换海光' }], table: { widths: [100], columns: ['序号'], rows: [['海光'], ['不低于 1']] }, notes: ['同 X100'] });
    const { draft, removed } = cleared(named, scan);
    expect(removed).toBe(3);
    expect(draft).toMatchObject({ title: '草稿', facts: [], table: { rows: [['不低于 1']] }, notes: [] });
  });
});

describe('Markdown of a draft', () => {
  test('has mark, facts, table, notes and foot', () => {
    expect(draftMarkdown(aDraft())).toMatchInlineSnapshot(`
      "# 采购需求（草稿）

      **草稿**

      - **用途** 车间搬运

      | 序号 | 参数 | 要求 | 条件 |
      | --- | --- | --- | --- |
      | 1 | 额定负载 | 不低于 35 kg |  |
      | 2 | 防护等级 | IP65 | 室内 |

      - 使用前请核对。

      ---

      数据版本 2026-11-22-abc，2026年11月26日，https://example.org/requirements/
      "
    `);
  });

  test('lets no text become markup', () => {
    expect(draftMarkdown(aDraft({ notes: ['a|b\n# <img> [x](y)'] }))).toContain('- a\\|b \\# \\<img\\> \\[x\\](y)');
  });

  test('has the annex only where it is wanted', () => {
    expect(draftMarkdown(aDraft())).not.toContain('海光');
    expect(draftMarkdown(aDraft({ annex }))).toContain('| 海光 X100 | 海光机器人 | 在目录 |');
  });
});

describe('the Word file of a draft', () => {
  afterEach(() => void vi.unstubAllGlobals());

  const partsOf = async (draft: DraftDocument): Promise<Record<string, string>> =>
    Object.fromEntries(Object.entries(unzipSync(await draftDocx(draft))).map(([name, bytes]) => [name, strFromU8(bytes)]));

  test('has the rows, a head that repeats, and A4 pages', async () => {
    const document = (await partsOf(aDraft()))['word/document.xml'] ?? '';
    for (const text of ['采购需求（草稿）', '车间搬运', '额定负载', '不低于 35 kg', 'IP65', '使用前请核对。']) expect(document).toContain(text);
    expect(document.match(/<w:tblHeader/g)).toHaveLength(1);
    expect(document).toMatch(/<w:pgSz [^>]*w:w="11906" w:h="16838"/);
    expect(document).toContain('宋体');
  });

  test('is marked as a draft on every page, and tells where it comes from', async () => {
    const parts = await partsOf(aDraft());
    const header = Object.entries(parts).find(([name]) => /^word\/header\d*\.xml$/.test(name))?.[1] ?? '';
    expect(header).toContain('草稿');
    expect(header).toMatch(/v:shape[^]*string="草稿"/);
    const footer = Object.entries(parts).find(([name]) => /^word\/footer\d*\.xml$/.test(name))?.[1] ?? '';
    expect(footer).toContain('数据版本 2026-11-22-abc');
  });

  test('names nobody in any of its parts, without the annex', async () => {
    const named = Object.entries(await partsOf(cleared(aDraft({ facts: [{ name: '用途', text: '替换海光 X100' }] }), scan).draft)).filter(([, text]) => scan(text).length > 0);
    expect(named.map(([name]) => name)).toEqual([]);
  });

  // The library has such an expression where it reads templates, which a draft never is.
  test('is written by Safari before 16.4, which refuses expressions that look behind', async () => {
    vi.stubGlobal('RegExp', class extends RegExp {
      constructor(pattern: string | RegExp, flags?: string) {
        if (/\(\?<[=!]/.test(String(pattern))) throw new SyntaxError('Invalid regular expression: invalid group specifier name');
        super(pattern, flags);
      }
    });
    expect(() => new RegExp('(?<=a)b')).toThrow();
    expect((await partsOf(aDraft({ annex })))['word/document.xml']).toContain('额定负载');
  });

  test('has the annex where it is wanted', async () => {
    expect((await partsOf(aDraft({ annex })))['word/document.xml']).toContain('海光 X100');
  });
});
