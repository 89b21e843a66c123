// The worker of the plan page: reads the file, matches it and writes the workbook, so that the page stays awake.
import { openNames, type NameFile, type PackedNames } from '../../catalogue/name-file.ts';
import { createPlanWork, type PlanRequest } from '../../plan/work.ts';
import { fetchData } from '../load-data.ts';

/** First the address of the names, then the requests. */
export interface PlanStart {
  kind: 'start';
  names: string;
}

let names = '';

const fetchNames = async (): Promise<NameFile> => openNames(await fetchData<PackedNames>(names));

const work = createPlanWork({ post: (answer) => (answer.kind === 'exported' ? self.postMessage(answer, { transfer: [answer.bytes.buffer] }) : self.postMessage(answer)), fetchNames });

self.addEventListener('message', ({ data }: MessageEvent<PlanStart | PlanRequest>) => {
  if (data.kind === 'start') names = data.names;
  else void work(data);
});
