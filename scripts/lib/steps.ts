// Progress on the terminal: what is being done, and how long it took.

/** Runs one step and prints its name, then its name with its duration: steps may run side by side. */
export const step = async <Result>(name: string, run: () => Promise<Result>): Promise<Result> => {
  console.log(`${name} …`);
  const start = performance.now();
  const result = await run();
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
};
