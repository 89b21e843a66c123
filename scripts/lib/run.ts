/** Whoever reads the output may stop reading (`| head`): the command goes on and ends as it would. */
const readerMayLeave = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};

/** Runs a script's main. What goes wrong is told in a line and ends with 1; DEBUG=1 shows where it came from. */
export const run = async (main: () => Promise<void>): Promise<void> => {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', readerMayLeave);
  try {
    await main();
  } catch (error) {
    console.error(process.env['DEBUG'] || !(error instanceof Error) ? error : error.message);
    process.exitCode = 1;
  }
};
