// Progress on the terminal: what is being done, and how long it took.

/** Runs one step and prints its name, then its duration. */
export const step = async <Result>(name: string, run: () => Promise<Result>): Promise<Result> => {
  process.stdout.write(`${name} …`);
  const start = performance.now();
  const result = await run();
  process.stdout.write(` ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  return result;
};
