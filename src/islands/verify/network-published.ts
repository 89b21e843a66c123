// What the site publishes, over the network, each file once while the page is open.
import { publishedBy, type Published } from '../../verification/published.ts';
import { address } from '../../site-paths.ts';

/** @param base base path of the site with slashes at both ends */
export const networkPublished = (base: string): Published =>
  publishedBy(async <Data>(path: string): Promise<Data | undefined> => {
    const response = await fetch(address(base, 'zh', path));
    if (response.status === 404 || response.status === 410) return undefined;
    if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
    return (await response.json()) as Data; // written by the same build
  });
