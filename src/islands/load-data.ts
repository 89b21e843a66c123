/**
 * A file of data of this site.
 * @throws if it does not come, or is no JSON
 */
export const fetchData = async <Data>(url: string): Promise<Data> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return (await response.json()) as Data; // written by the same build
};

/** Loads what lies at an address once; what failed is asked for again. */
export const loadedOnce = <Value>(load: (url: string) => Promise<Value>): ((url: string) => Promise<Value>) => {
  const kept = new Map<string, Promise<Value>>();
  return (url) => {
    const known = kept.get(url);
    if (known) return known;
    const loading = load(url).catch((error: unknown) => {
      kept.delete(url);
      throw error;
    });
    kept.set(url, loading);
    return loading;
  };
};
