// What a write leaves when its process ends before it does. Steps are the calls to the system, so that every moment is met.
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recoverEdition, takeSnapshot, writeEdition } from '../../../../scripts/lib/edition-write.ts';
import { anEdition, readTree, runChild, someFiles, treeWith } from './an-edition.ts';
import type { Outcome, Task } from './child.ts';

type Edition = Awaited<ReturnType<typeof anEdition>>;

const verify = async (): Promise<[]> => [];

/** Writing through to the disk takes its time on a busy machine. */
const timeout = 300_000;

/** In which state an edition is; the test fails if it is in none. */
const stateOf = ({ directory }: Edition, old: Record<string, string>, files: Record<string, string>): 'old' | 'new' | 'away' => {
  if (!existsSync(directory)) return 'away';
  const now = readTree(directory);
  if (now['products/a.json'] === old['products/a.json']) {
    expect(now).toEqual(old);
    return 'old';
  }
  expect(now).toEqual(treeWith(old, files));
  return 'new';
};

/** The edition is whole or comes back whole, and nothing is left. Returns how it was found. */
const expectWhole = (edition: Edition, old: Record<string, string>, files: Record<string, string>): 'old' | 'new' | 'away' => {
  const state = stateOf(edition, old, files);
  recoverEdition(edition.directory);
  expect(stateOf(edition, old, files)).toBe(state === 'away' ? 'old' : state);
  expect(edition.around()).toEqual(['content']);
  return state;
};

/** And the next write succeeds. */
const expectWritable = async (edition: Edition, old: Record<string, string>, files: Record<string, string>): Promise<'old' | 'new' | 'away'> => {
  const state = expectWhole(edition, old, files);
  const result = await writeEdition(edition.directory, new Map(Object.entries(files)), { snapshot: takeSnapshot(edition.directory), verify });
  expect(result).toEqual({ written: state === 'new' ? 0 : Object.keys(files).length });
  expect(stateOf(edition, old, files)).toBe('new');
  expect(edition.around()).toEqual(['content']);
  return state;
};

/** How many steps a write has. */
const countSteps = async (event?: Task['event']): Promise<number> => {
  await using edition = await anEdition();
  const { outcomes } = await runChild([{ directory: edition.directory, files: someFiles, ...(event && { event }) }]);
  expect(outcomes).toEqual([{ written: 3, steps: expect.any(Number) }]);
  return outcomes[0]?.steps ?? 0;
};

const numbersTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

/** Two at a time, as small machines have processors. */
const twoByTwo = async <Result>(numbers: readonly number[], run: (number: number) => Promise<Result>): Promise<Result[]> => {
  const half = (rest: number): Promise<Result[]> => numbers.filter((_, index) => index % 2 === rest).reduce<Promise<Result[]>>(async (before, number) => [...(await before), await run(number)], Promise.resolve([]));
  return (await Promise.all([half(0), half(1)])).flat();
};

/** Writes into one edition for each step, in one process, and meets with an event there. */
const meetAtEveryStep = async (event: 'end of the world' | 'full'): Promise<{ states: string[]; outcomes: Outcome[] }> => {
  const steps = numbersTo(await countSteps(event));
  const editions = await Promise.all(steps.map(() => anEdition()));
  const olds = editions.map(({ directory }) => readTree(directory));
  const { outcomes } = await runChild(editions.map(({ directory }, index) => ({ directory, files: someFiles, at: index + 1, event })));
  expect(outcomes).toHaveLength(steps.length);
  const states: string[] = [];
  for (const [index, edition] of editions.entries()) {
    states.push(await (event === 'full' ? expectWhole : expectWritable)(edition, olds[index] ?? {}, someFiles));
    await edition[Symbol.asyncDispose]();
  }
  return { states, outcomes };
};

test('broken off before any of its steps, a write has done all or nothing, and the next command puts it in order', { timeout }, async () => {
  const { states } = await meetAtEveryStep('end of the world');
  // In this order, and the edition is away for no more than one step.
  expect(states.join(' ')).toMatch(/^(?:old ){20,}away(?: new){5,}$/);

  // A process that is really killed leaves the same; tried around the swap.
  const away = states.indexOf('away') + 1;
  await twoByTwo([away - 3, away - 1, away, away + 1, away + 3], async (at) => {
    await using edition = await anEdition();
    const old = readTree(edition.directory);
    expect(await runChild([{ directory: edition.directory, files: someFiles, at, event: 'SIGKILL' }])).toMatchObject({ outcomes: [], signal: 'SIGKILL' });
    expect(await expectWritable(edition, old, someFiles)).toBe(states[at - 1]);
  });
});

test('killed at any time, a write of hundreds of files has done all or nothing', { timeout }, async () => {
  const files = Object.fromEntries([...Array(30).keys()].map((number) => [`products/${number === 0 ? 'a' : `new-${number}`}.json`, `new ${number}`]));
  const kills = 25;
  await using other = await anEdition({ products: 200 });
  const { took } = await runChild([{ directory: other.directory, files }]);
  const signals = await twoByTwo(numbersTo(kills), async (number) => {
    await using edition = await anEdition({ products: 200 });
    const old = readTree(edition.directory);
    const { signal } = await runChild([{ directory: edition.directory, files }], (took * (number - 1)) / kills);
    await expectWritable(edition, old, files);
    return signal;
  });
  expect(signals).toContain('SIGKILL');
});

test('asked to end before any of its steps, a write tidies up itself', { timeout }, async () => {
  const steps = await countSteps();
  const ends = await twoByTwo(numbersTo(steps).filter((at) => at % 8 === 1 || at > steps - 6), async (at) => {
    await using edition = await anEdition();
    const old = readTree(edition.directory);
    // The signal is heard a little later than the step; while the new edition is looked over, at the latest.
    const { outcomes, signal } = await runChild([{ directory: edition.directory, files: someFiles, at, event: 'SIGTERM', checkTakes: 60_000 * Number(at < 20) }]);
    const state = stateOf(edition, old, someFiles);
    expect({ state, signal, outcomes }).toEqual(state === 'old' ? { state, signal: 'SIGTERM', outcomes: [] } : { state, signal: null, outcomes: [{ written: 3, steps }] });
    expect(edition.around()).toEqual(['content']);
    return state;
  });
  expect(new Set(ends)).toEqual(new Set(['old', 'new']));
});

test('when the disk is full at any of its steps, a write has done all or nothing, and says which', { timeout }, async () => {
  const { states, outcomes } = await meetAtEveryStep('full');
  expect(states.filter((state) => state === 'old').length).toBeGreaterThan(40);
  expect(states).not.toContain('away');
  for (const [index, { error, written }] of outcomes.entries()) {
    // Nobody need hear of what failed in tidying up, once all was done.
    if (states[index] === 'old') expect(error).toMatch(/^\S+content 未作改动：磁盘空间不足。.*content was not changed: the disk is full\./);
    else expect(written).toBe(3);
  }
});
