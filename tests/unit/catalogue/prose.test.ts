import { expect, test } from 'vitest';
import { proseProblems } from '../../../src/catalogue/prose.ts';

const told = (text: string): string[] => proseProblems('pages/zh/about.md', text).map(({ message }) => message.en);

test('Markdown with headings that carry an id is fine', () => {
  expect(told('<h2 id="sources">出处</h2>\n\n正文，见 [公告](https://example.org/)、[上文](#sources)。\n\n| a | b |\n| --- | --- |\n| 1 < 2 | `<script>` |\n')).toEqual([]);
});

test.each([
  ['nothing', ' \n', 'is empty'],
  ['settings', '---\nfoo: [bar\n---\n', 'begins with settings between ---'],
  ['a script', '正文\n<script>alert(1)</script>', 'line 2 holds HTML'],
  ['a picture from elsewhere', '<img src="https://example.org/a.png">', 'line 1 holds HTML'],
  ['a picture in Markdown', '![图](https://example.org/a.png)', 'line 1 holds a picture'],
  ['a link with javascript', '[点](javascript:alert(1))', 'line 1 links to javascript:alert(1, which is no address'],
  ['a heading with a handler', '<h2 id="a" onclick="x">标题</h2>', 'line 1 holds HTML'],
  ['a comment', '<!-- x -->', 'line 1 holds HTML'],
])('%s is refused', (_, text, problem) => {
  expect(told(text)).toContain(problem);
});
