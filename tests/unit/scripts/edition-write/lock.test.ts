import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { takeSnapshot, writeEdition, type WriteResult } from '../../../../scripts/lib/edition-write.ts';
import { isAlive, isGone, readOwnMark } from '../../../../scripts/lib/processes.ts';
import { aDeadProcess, anEdition, lockAs } from './an-edition.ts';

const write = (directory: string): Promise<WriteResult> => writeEdition(directory, new Map([['products/c.json', 'new c']]), { snapshot: takeSnapshot(directory), verify: async () => [] });

describe('a lock is taken over', () => {
  test('of a process that has ended', async () => {
    await using edition = await anEdition();
    lockAs(edition.parent, { pid: aDeadProcess() });
    expect(await write(edition.directory)).toEqual({ written: 1 });
    expect(edition.around()).toEqual(['content']);
  });

  test.each([
    ['that is empty, as one that is about to be given back', []],
    ['that a machine left empty which lost its power', ['']],
    ['that breaks off', ['{"pid":']],
    ['that lacks who has it', ['{}']],
    ['with more than one file in it', ['{}', '{}']],
  ])('%s', async (_, texts) => {
    await using edition = await anEdition();
    const lock = join(edition.parent, '.content.writing/lock');
    mkdirSync(lock, { recursive: true });
    for (const [index, text] of texts.entries()) writeFileSync(join(lock, String(index)), text);
    expect(await write(edition.directory)).toEqual({ written: 1 });
    expect(edition.around()).toEqual(['content']);
  });
});

describe('a lock is respected', () => {
  test('of a process that runs', async () => {
    await using edition = await anEdition();
    lockAs(edition.parent, {});
    await expect(write(edition.directory)).rejects.toThrow(`process ${process.pid} on `);
    expect(readdirSync(join(edition.parent, '.content.writing'))).toEqual(['lock']);
  });

  test('of another machine, of whose processes nothing is known; the message says what to do', async () => {
    await using edition = await anEdition();
    lockAs(edition.parent, { pid: aDeadProcess(), host: 'other.example', since: '2026-11-01T08:30:00Z' });
    const message = await write(edition.directory).then(() => '', String);
    expect(message.replaceAll(edition.parent, '…').replace(/进程 \d+/, '进程 7').replace(/process \d+/, 'process 7').replace(/，2026[^）]*开始/, '，2026年11月1日 开始').replace(/since [^)]*\)/, 'since 1 Nov 2026)')).toMatchInlineSnapshot(`"Error: 另一个程序正在写入 …/content（主机 other.example，进程 7，2026年11月1日 开始）。请等它结束后再试；如果它已不在运行，请删除 …/.content.writing/lock。Another program is writing …/content (process 7 on other.example, since 1 Nov 2026). Wait until it has ended; if it no longer runs, delete …/.content.writing/lock."`);
  });
});

describe('whether a process is gone', () => {
  const own = readOwnMark();

  test('this one is not', () => {
    expect(isAlive(process.pid)).toBe(true);
    expect(isGone(own)).toBe(false);
  });

  test('one that has ended is', () => {
    const pid = aDeadProcess();
    expect(isAlive(pid)).toBe(false);
    expect(isGone({ ...own, pid })).toBe(true);
  });

  test('one of another machine may not be', () => {
    expect(isGone({ ...own, pid: aDeadProcess(), host: `not-${own.host}` })).toBe(false);
  });

  test('one of before the machine was started is, whoever has its number now', () => {
    expect(isGone({ ...own, boot: 'an earlier one' })).toBe(true);
    expect(isGone({ ...own, boot: '', since: '2001-01-01T00:00:00Z' })).toBe(true);
    expect(isGone({ ...own, boot: '' })).toBe(false);
  });

  test('one whose number was given to another since is, where the system tells', () => {
    expect(isGone({ ...own, born: own.born === '' ? '' : `${own.born}0` })).toBe(own.born !== '');
  });
});
