import { expect, test } from 'vitest';
import { changeSetSchema, transactionsOf } from '../../../src/catalogue/changes.ts';
import { parseRecord } from '../../../src/catalogue/parse.ts';
import { aChangeSet } from '../builders.ts';
import { told } from '../told.ts';

test('the newest write comes first, also behind the ninth of a day', () => {
  const sets = ['2026-11-25-02', '2026-11-25-10', '2026-12-01-01', '2026-11-25-09'].map((id) => aChangeSet({ id, date: id.slice(0, 10) }));
  expect(transactionsOf(sets).map(({ changeSet }) => changeSet.id)).toEqual(['2026-12-01-01', '2026-11-25-10', '2026-11-25-09', '2026-11-25-02']);
});

test('transactions of one write keep their order', () => {
  const transactions = [{ type: 'listed' as const, product: 'b', list: 'l' }, { type: 'recorded' as const, product: 'a' }];
  expect(transactionsOf([aChangeSet({ transactions })]).map(({ transaction }) => transaction)).toEqual(transactions);
});

test('a change set without a change, under a strange id, or of an unknown type is told', () => {
  const problemsOf = (set: object): string[] => told(parseRecord('changes/x.json', JSON.stringify(set), changeSetSchema).problems, 'zh');
  expect(problemsOf(aChangeSet({ id: '2026-11-25', transactions: [] }))).toMatchInlineSnapshot(`
    [
      "content/changes/x.json · id — 变更记录编号 "2026-11-25" 不合规定。写作日期加序号，例如 "2026-11-25-01"。",
      "content/changes/x.json · transactions — 变更记录里没有任何一项变更。请删去这个文件。",
    ]
  `);
  expect(problemsOf({ ...aChangeSet(), transactions: [{ type: 'deleted', product: 'a' }], source: { title: '公告', document: '1号', retrieved: '2026-11-25', file: { name: 'a.xlsx', sha256: 'ABC' } } })).toMatchInlineSnapshot(`
    [
      "content/changes/x.json · source.file.sha256 — "ABC" 不是 SHA-256 校验值。应为 64 位十六进制小写字符，由导入命令写入，请勿手改。",
      "content/changes/x.json · transactions #1.type — "deleted" 不在可选值之内。可取："recorded" "listed" "renewed" "corrected" "renamed" "withdrawn" "expired"。",
    ]
  `);
});
