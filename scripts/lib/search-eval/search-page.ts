// The search page of a built site, asked as a reader asks it: text in the box of the header, and its form submitted.
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { z } from 'zod';
import { inTime, shortened, type Answer, type Ask } from './answer.ts';

/** What the page tells about each answer, in an event on the document. */
const detailSchema = z.object({ query: z.string(), rows: z.array(z.int().nonnegative()), milliseconds: z.number(), relaxed: z.boolean() });

/** Keeps what the page tells, from before its first script on. Runs in the page. */
const keepAnswers = (): void => {
  const answers: unknown[] = [];
  Reflect.set(window, 'catalogueAnswers', answers);
  document.addEventListener('catalogue-search', (event) => answers.push(Reflect.get(event, 'detail')));
};

/** The first answer that is kept. Runs in the page. */
const firstAnswer = (): unknown => {
  const answers: unknown = Reflect.get(window, 'catalogueAnswers');
  return Array.isArray(answers) ? (answers[0] ?? false) : false;
};

/** Submits the header's form and waits for the strict answer to that very query. Runs in the page. */
const submit = (question: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const box = document.querySelector<HTMLInputElement>('.top input[name=q]');
    if (!box?.form) return reject(new Error('the page has no search box in its header'));
    const bare = (text: string): string => text.replace(/\s+/g, '');
    const listen = (event: Event): void => {
      const detail: unknown = Reflect.get(event, 'detail');
      const [query, relaxed] = typeof detail === 'object' && detail !== null ? [Reflect.get(detail, 'query'), Reflect.get(detail, 'relaxed')] : [undefined, undefined];
      // The page may cut an absurdly long query; spaces are its own matter.
      const isOurs = typeof query === 'string' && (bare(query) === bare(box.value) || (query.length >= 100 && bare(box.value).startsWith(bare(query))));
      if (!isOurs || relaxed === true) return;
      document.removeEventListener('catalogue-search', listen);
      resolve(detail);
    };
    const { form } = box;
    // A reader asks again once the page has settled; its last files must not be counted to the next question.
    const ask = (): void => {
      if (document.querySelector('[aria-busy=true]')) return void setTimeout(ask, 2);
      document.addEventListener('catalogue-search', listen);
      box.value = question;
      form.requestSubmit();
    };
    ask();
  });

const searchPath = { zh: 'search/', en: 'en/search/' };

/** Opens the search page with a query, and waits until it is answered: code and index are then loaded. */
export const openSearchPage = async (context: BrowserContext, site: string, { lang, q }: { lang: 'zh' | 'en'; q: string }): Promise<Page> => {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
  await page.addInitScript(keepAnswers);
  const url = `${site}${searchPath[lang]}?q=${encodeURIComponent(q)}`;
  await page.goto(url);
  try {
    await inTime(page.waitForFunction(firstAnswer, undefined, { timeout: 0 }), `The search page was opened with “${shortened(q)}” (${url})`);
  } catch (error) {
    throw new Error([error instanceof Error ? error.message : String(error), ...errors.slice(0, 5)].join('\n  the page says: '), { cause: error });
  }
  return page;
};

/**
 * A way to ask a site in one language; the page stays open from query to query.
 * @param warmUp a query that is none of those asked
 * @param products of the edition: no row lies beyond
 */
export const askSearchPage = async (browser: Browser, { site, lang, warmUp, products }: { site: string; lang: 'zh' | 'en'; warmUp: string; products: number }): Promise<Ask> => {
  const page = await openSearchPage(await browser.newContext(), site, { lang, q: warmUp });
  return async (question): Promise<Answer> => {
    const told = await inTime(page.evaluate(submit, question), `The query “${shortened(question)}” (${lang})`);
    const { success, data, error } = detailSchema.safeParse(told);
    if (!success) throw new Error(`The query “${shortened(question)}” (${lang}): the page's event is not as agreed. ${error.message}`);
    const strange = data.rows.find((row) => row >= products);
    if (strange !== undefined) throw new Error(`The query “${shortened(question)}” (${lang}): row ${strange} is none of the ${products} products.`);
    return { rows: data.rows, milliseconds: data.milliseconds };
  };
};
