import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot, readEdition } from '../../../../scripts/lib/files.ts';
import { formats, usualChoices } from '../../../../src/exporting/fields.ts';
import { exportFileKeys } from '../../../../src/exporting/words.ts';
import { messagesOf } from '../../../../src/i18n/index.ts';
import { writeFile, type WriteOrder } from '../../../../src/islands/export/write-file.ts';
import { createWriteWork, type WriteAnswer } from '../../../../src/islands/export/write-work.ts';
import { readSpreadsheet } from '../../../../src/spreadsheet/read.ts';
import { anAbout, entriesOf } from '../../exporting/an-export.ts';

const { records } = await readEdition(join(projectRoot, 'content'));
const entries = await entriesOf(records);
const order = (own: Partial<WriteOrder> = {}): WriteOrder => ({ choices: usualChoices('zh'), isNote: false, about: anAbout(), words: { locale: 'zh', messages: messagesOf('zh', exportFileKeys), site: 'https://example.org/catalogue/' }, ...own });
const choosing = (format: (typeof formats)[number]): WriteOrder => order({ choices: { ...usualChoices('zh'), format } });

const working = () => {
  const answers: WriteAnswer[] = [];
  return { answers, work: createWriteWork((answer) => answers.push(answer)) };
};

test.each(formats)('records that come in parts make the same %s as all at once', async (format) => {
  const { answers, work } = working();
  // A worker gets copies: nothing in it may be a function.
  const parts = [entries.slice(0, 100), entries.slice(100, 200), entries.slice(200)].map((part) => structuredClone(part));
  for (const part of parts) await work({ kind: 'entries', entries: part });
  expect(answers).toEqual([{ kind: 'next' }, { kind: 'next' }, { kind: 'next' }, { kind: 'next' }]);
  await work({ kind: 'write', order: structuredClone(choosing(format)) });
  const last = answers.at(-1);
  const together = await writeFile(entries, choosing(format));
  if (last?.kind !== 'written') throw new Error('Nothing was written.');
  if (format === 'xlsx') expect((await readSpreadsheet('a.xlsx', last.bytes)).sheets).toEqual((await readSpreadsheet('a.xlsx', together)).sheets);
  else expect(new TextDecoder().decode(last.bytes)).toBe(new TextDecoder().decode(together));
});

test('pages are named by their whole address, in the language of the page', async () => {
  const english = order({ choices: { ...usualChoices('en'), format: 'csv' }, words: { locale: 'en', messages: messagesOf('en', exportFileKeys), site: 'https://example.org/catalogue/' } });
  expect(new TextDecoder().decode(await writeFile(entries, english))).toContain(`https://example.org/catalogue/en/products/${entries[0]?.product.id}/`);
});

test('how many rows there are is told on the way', async () => {
  const { answers, work } = working();
  const many = Array.from({ length: 5 }, () => entries).flat();
  await work({ kind: 'entries', entries: many });
  await work({ kind: 'write', order: choosing('csv') });
  expect(answers.flatMap((answer) => (answer.kind === 'rows' ? answer.rows : []))).toEqual(Array.from({ length: Math.floor(many.length / 500) }, (_, index) => (index + 1) * 500));
  expect(answers.at(-1)?.kind).toBe('written');
});

test('what cannot be written is told', async () => {
  const { answers, work } = working();
  await work({ kind: 'entries', entries });
  await work({ kind: 'write', order: order({ choices: { ...usualChoices('zh'), fields: ['reader.status'] }, words: { locale: 'zh', messages: { ...order().words.messages, 'status-public-record': '{unknown}' }, site: 'https://example.org/' } }) });
  expect(answers.at(-1)).toEqual({ kind: 'failed', message: 'Error: The message "{unknown}" needs a value for {unknown}.' });
});

test('the notes on a text file are a file of their own', async () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await writeFile(entries, order({ isNote: true })));
  expect(text.startsWith('\uFEFF导出内容')).toBe(true);
});
