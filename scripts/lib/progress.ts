// How far a long step is, on standard error, where a person is watching.

export interface Progress {
  update: (done: number, total?: number) => void;
  /** Takes the line away. */
  end: () => void;
}

const width = 24;

const bar = (share: number): string => `${'█'.repeat(Math.round(share * width))}${'░'.repeat(width - Math.round(share * width))}`;

/** A line that is written over itself on a terminal; nothing where the output goes into a file. */
export const progress = (label: string, stream: NodeJS.WriteStream = process.stderr): Progress => {
  let last = 0;
  const write = (text: string): void => {
    if (stream.isTTY) stream.write(`\r\u001B[2K${text}`);
  };
  return {
    update: (done, total) => {
      const now = performance.now();
      if (now - last < 100 && done !== total) return;
      last = now;
      write(total === undefined || total === 0 ? `${label} ${done}` : `${label} ${bar(Math.min(1, done / total))} ${done} / ${total}`);
    },
    end: () => write(''),
  };
};
