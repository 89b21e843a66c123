// Writes a file beside the page, so that the page goes on answering and the writing can be stopped.
import { createWriteWork, type WriteRequest } from './write-work.ts';

const work = createWriteWork((answer) => (answer.kind === 'written' ? self.postMessage(answer, { transfer: [answer.bytes.buffer] }) : self.postMessage(answer)));

self.addEventListener('message', ({ data }: MessageEvent<WriteRequest>) => void work(data));
