// Brings what a page will need while its reader is still on the way to it.

interface ConnectionOfReader {
  saveData?: boolean;
}

const asked = new Set<string>();

/**
 * Loads a page with the scripts and styles that its head names, once, when the browser has nothing else to do. Not where the reader saves
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
  const start = (): void => void load().catch(() => undefined);
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(start, { timeout: 2000 });
  else window.setTimeout(start, 200); // Safari has no idle callback.
};
