// Where the demonstration edition's statements 'come from': addresses of example.org, each saying what it is.
import type { Localized, Source } from '../../../src/catalogue/schema.ts';

/** Day to which the demonstration data goes. */
export const dataDate = '2026-11-22';

/** The statement that every record carries. */
export const demonstrationNote: Localized = { zh: '演示数据：内容为虚构。', en: 'Demonstration data: the content is fictional.' };

/** A fictional source. `page` is the last part of its address. */
export function demoSource(id: string, page: string, title: string): Source {
  return { id, url: `https://example.org/demo/${page}`, title: `演示数据：${title}`, retrieved: dataDate, note: demonstrationNote };
}
