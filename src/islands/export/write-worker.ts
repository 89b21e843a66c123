// Writes a file beside the page, so that the page goes on answering and the writing can be stopped.
import { writeFile, type WriteAnswer, type WriteJob } from './write-file.ts';

addEventListener('message', ({ data }: MessageEvent<WriteJob>) => {
  const answer = (told: WriteAnswer): void => postMessage(told);
  writeFile(data).then(
    (bytes) => answer({ bytes }),
    (error: unknown) => answer({ error: String(error) }),
  );
});
