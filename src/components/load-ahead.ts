// Brings what a page will need while its reader is still on the way to it: `loadAhead` its scripts and styles, as soon as the page may be
// wanted; and a link with `data-ahead`, its whole page, drawn, once the reader is about to follow it.
import { speculationRules } from './speculation-rules.ts';

interface ConnectionOfReader {
  saveData?: boolean;
}

const asked = new Set<string>();

/**
 * Loads a page with the scripts and styles that its head names, once. Not where the reader saves
 * data. What does not come is loaded by the page itself, so nothing is told.
 * @param address of a page of this site with an island
 */
export const loadAhead = (address: string): void => {
  // `connection` is known to Chromium only, and to no type.
  const { connection } = navigator as Navigator & { connection?: ConnectionOfReader };
  if (connection?.saveData === true || asked.has(address)) return;
  asked.add(address);
  const load = async (): Promise<void> => {
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    for (const named of page.head.querySelectorAll('link[rel="modulepreload"],link[rel="stylesheet"]')) {
      const link = document.createElement('link');
      link.rel = 'prefetch';
      link.href = named.getAttribute('href') ?? '';
      document.head.append(link);
    }
  };
  // What the page itself still loads goes first.
  window.setTimeout(() => void load().catch(() => undefined), 500);
};

/** A pointer that rests so long on a link means it, in milliseconds; one that only passes is gone by then. */
const rest = 50;

let timer: number | undefined;

const follow = ({ type, target, pointerType }: Event & { pointerType?: string }): void => {
  const link = target instanceof Element ? target.closest('a[data-ahead]') : null;
  const isLeft = type === 'pointerout';
  // A finger leaves what it touched before the click comes.
  if (!link || (isLeft && pointerType === 'touch')) return;
  window.clearTimeout(timer);
  if (isLeft) link.removeAttribute('data-opening');
  else timer = window.setTimeout(() => link.setAttribute('data-opening', ''), type === 'pointerdown' ? 0 : rest);
};

for (const type of ['pointerover', 'pointerdown', 'pointerout']) document.addEventListener(type, follow);
document.head.append(Object.assign(document.createElement('script'), { type: 'speculationrules', textContent: speculationRules }));
