import { Writable } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { progress } from '../../../scripts/lib/progress.ts';

/** A terminal, or a file, that keeps what was written to it. */
const aStream = (isTTY: boolean): { stream: NodeJS.WriteStream; text: () => string } => {
  const written: string[] = [];
  const stream = new Writable({ write: (chunk, _, done) => { written.push(String(chunk)); done(); } });
  // A stream is told from a terminal by one property.
  return { stream: Object.assign(stream, { isTTY }) as unknown as NodeJS.WriteStream, text: () => written.join('') };
};

const lines = (text: string): string[] => text.split('\r\u001B[2K').slice(1);

test('on a terminal, one line is written over itself, and taken away at the end', () => {
  const { stream, text } = aStream(true);
  const line = progress('标志', stream);
  line.update(3, 3);
  line.end();
  expect(lines(text())).toEqual(['标志 ████████████████████████ 3 / 3', '']);
});

test('a share is a bar; without a whole, it is a number; more than all is all', () => {
  vi.useFakeTimers({ toFake: ['performance'], now: 1000 });
  try {
    const { stream, text } = aStream(true);
    const line = progress('行', stream);
    for (const [done, total] of [[1, 4], [500, undefined], [0, 0], [9, 8]] as const) {
      vi.advanceTimersByTime(200);
      line.update(done, total);
    }
    expect(lines(text())).toEqual(['行 ██████░░░░░░░░░░░░░░░░░░ 1 / 4', '行 500', '行 0', '行 ████████████████████████ 9 / 8']);
  } finally {
    vi.useRealTimers();
  }
});

test('it is written ten times a second at the most, and always when all is done', () => {
  vi.useFakeTimers({ toFake: ['performance'], now: 1000 });
  try {
    const { stream, text } = aStream(true);
    const line = progress('行', stream);
    vi.advanceTimersByTime(200);
    for (let done = 1; done <= 100; done += 1) {
      vi.advanceTimersByTime(1);
      line.update(done, 100);
    }
    expect(lines(text()).map((one) => one.replace(/[█░]+ /, ''))).toEqual(['行 1 / 100', '行 100 / 100']);
  } finally {
    vi.useRealTimers();
  }
});

test('nothing is written where the output goes into a file', () => {
  const { stream, text } = aStream(false);
  const line = progress('行', stream);
  line.update(1, 1);
  line.end();
  expect(text()).toBe('');
});
