// npm run -s search:eval: how well search finds, asked in a real browser through the real page, beside two baselines.
// `-- --queries FILE` asks other queries than tests/search/queries.jsonl, `-- --edition DIR` asks all of them on that
// edition, `-- --verbose` tells every query that went wrong, `-- --write` keeps the figures for the site, `-- --check`
// fails where the search does not reach what it has to.
// The last line of standard output is one line of JSON.
import { chromium, type Browser } from '@playwright/test';
import { chromiumPath, quietArguments } from './lib/chromium.ts';
import { run } from './lib/run.ts';
import { readArguments } from './lib/search-eval/arguments.ts';
import { brokenBars } from './lib/search-eval/bars.ts';
import { evaluate, type Evaluation } from './lib/search-eval/evaluate.ts';
import { runFigures } from './lib/search-eval/figures.ts';
import { qualityFile, writeQuality } from './lib/search-eval/quality.ts';
import { report } from './lib/search-eval/report.ts';
import { readTask, type Assignment } from './lib/search-eval/task.ts';
import { traditionalFold } from '../src/search/traditional.ts';

const evaluateAll = async (browser: Browser, assignments: readonly Assignment[]): Promise<Evaluation[]> => {
  const biggest = Math.max(...assignments.map(({ edition }) => edition.entries.length));
  const evaluations: Evaluation[] = [];
  for (const assignment of assignments) {
    evaluations.push(await evaluate(browser, assignment, { fold: traditionalFold(), isBiggest: assignment.edition.entries.length === biggest }));
  }
  return evaluations;
};

const main = async (): Promise<void> => {
  const options = readArguments(process.argv.slice(2));
  const assignments = await readTask(options);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: quietArguments });
  try {
    const evaluations = await evaluateAll(browser, assignments);
    const figures = runFigures(evaluations);
    console.log(`${report(evaluations, figures, options)}\n`);
    if (options.write) {
      writeQuality(evaluations, figures);
      console.error(`Written: ${qualityFile}`);
    }
    console.log(JSON.stringify(figures));
    const broken = options.check ? brokenBars(figures) : [];
    for (const bar of broken) console.error(`✗ ${bar}`);
    if (broken.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
  }
};

await run(main);
