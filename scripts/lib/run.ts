/** Runs a script's main. What goes wrong is told in a line and ends with 1; DEBUG=1 shows where it came from. */
export const run = async (main: () => Promise<void>): Promise<void> => {
  try {
    await main();
  } catch (error) {
    console.error(process.env['DEBUG'] || !(error instanceof Error) ? error : error.message);
    process.exitCode = 1;
  }
};
