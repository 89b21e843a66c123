// What stands on which page of a PDF, told by the tags that the browser writes into it with `page.pdf({ tagged: true })`.
import type { Page } from '@playwright/test';

export interface PrintedPart {
  /** `H3`, `Figure`, `TR`, … */
  kind: string;
  /** From 1; a part that goes over has several. */
  pages: number[];
}

export interface Printed {
  pages: number;
  /** Each once, as four figures in points. */
  sizes: string[];
  /** Headings, figures, rows and so on, in the order of the document; the inner ones after the outer one. */
  parts: PrintedPart[];
  /** Pages of the headings that stand on another page than what follows them. */
  orphans: number[];
}

const headings = /^H[1-6]$/;

/** Reads the tags. A page is an object, and so is each part of the document; parts point to their children and to pages. */
export const readPrinted = (pdf: string): Printed => {
  const objects = new Map([...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, number = '', body = '']) => [number, body]));
  const tree = [...objects.values()].find((body) => /\/Type \/Pages\b/.test(body) && !/\/Parent\b/.test(body)) ?? '';
  const order: string[] = [];
  const addPages = (body: string): void => {
    for (const [, number = ''] of (/\/Kids \[([^\]]*)\]/.exec(body)?.[1] ?? '').matchAll(/(\d+) 0 R/g)) {
      const child = objects.get(number) ?? '';
      if (/\/Type \/Pages\b/.test(child)) addPages(child);
      else order.push(number);
    }
  };
  addPages(tree);

  const parts: PrintedPart[] = [];
  /** Of each piece of content: its page, and the headings that it is a part of. */
  const pieces: { page: number; heading: PrintedPart | undefined }[] = [];
  const walk = (number: string, outer: readonly PrintedPart[]): void => {
    const body = objects.get(number) ?? '';
    const kind = /\/S \/(\w+)/.exec(body)?.[1] ?? '';
    const children = /\/K ([\s\S]*)$/.exec(body)?.[1] ?? '';
    const part: PrintedPart = { kind, pages: [] };
    const within = [...outer, part];
    if (kind !== 'NonStruct') parts.push(part);
    const own = /\/Pg (\d+) 0 R/.exec(body.replace(/\/K [\s\S]*$/, ''))?.[1];
    const stands = (page: number): void => {
      if (page === 0) return;
      for (const one of within) if (!one.pages.includes(page)) one.pages.push(page);
      pieces.push({ page, heading: within.find((one) => headings.test(one.kind)) });
    };
    for (const [text, child, marked] of children.matchAll(/(\d+) 0 R(?!\s*\/MCID)|\/Pg (\d+) 0 R|\b\d+\b/g)) {
      if (marked !== undefined) stands(order.indexOf(marked) + 1);
      else if (child !== undefined && /\/Type \/StructElem\b/.test(objects.get(child) ?? '')) walk(child, within);
      else if (child === undefined && own !== undefined && /^\d+$/.test(text)) stands(order.indexOf(own) + 1);
    }
  };
  const [root] = [...objects].find(([, body]) => /\/S \/Document\b/.test(body)) ?? [];
  if (root !== undefined) walk(root, []);
  const orphans = pieces.flatMap(({ heading }, place) => {
    const next = pieces[place + 1];
    return heading && next && next.heading !== heading && !heading.pages.includes(next.page) ? heading.pages : [];
  });
  return { pages: order.length, sizes: [...new Set([...pdf.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, size = '']) => size))], parts, orphans };
};

/** The page as it is printed on the paper that its styles ask for. */
export const printed = async (page: Page): Promise<Printed> => readPrinted((await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1'));
