// How an engine is asked: one question after the other.

/** What an engine answers. */
export interface Answer {
  /** All hits, best first. */
  rows: number[];
  /** In the page. */
  milliseconds: number;
}

/** @throws if it takes too long, or the page is lost */
export type Ask = (question: string) => Promise<Answer>;

/** Milliseconds after which a query counts as not answered. The first loads the index. */
export const patience = 30_000;

/**
 * The result of something, unless it takes too long.
 * @throws an error that names it if it fails or does not come in time
 */
export const inTime = async <Result>(promise: Promise<Result>, what: string, milliseconds = patience): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } catch (error) {
    throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
};

/** A query as it is named in a message: an absurdly long one is cut. */
export const shortened = (text: string): string => (Array.from(text).length > 60 ? `${Array.from(text).slice(0, 60).join('')}…` : text);

/**
 * Asks each different question once, in order.
 * @returns the answer by question
 */
export const askEach = async (questions: readonly string[], ask: Ask): Promise<Map<string, Answer>> => {
  const answers = new Map<string, Answer>();
  for (const question of new Set(questions)) answers.set(question, await ask(question));
  return answers;
};
