// The pictures that go with a submission: those of a package that was read, and those that were chosen here. Judged one after the other.
import { useCallback, useRef, useState } from 'react';
import type { Refusal } from '../../logo/refusals.ts';
import type { SuppliedLogo } from '../../submission/read-package.ts';
import type { CleanLogo } from './judge-logo.ts';

export interface LogoItem {
  key: number;
  file: string;
  /** Path of the record that it is for: `manufacturers/amec`; undefined while nobody said, '' for none. */
  record?: string;
  /** It came within the package that is checked, and goes with it. */
  isPacked: boolean;
  outcome: 'judging' | 'failed' | { refusals: Refusal[] } | { logo: CleanLogo };
}

export interface Logos {
  items: readonly LogoItem[];
  add: (logos: readonly SuppliedLogo[], isPacked: boolean) => void;
  assign: (key: number, record: string) => void;
  remove: (key: number) => void;
  /** Takes away what came with the package that was checked before. */
  dropPacked: () => void;
}

export const useLogos = (): Logos => {
  const [items, setItems] = useState<readonly LogoItem[]>([]);
  const lastKey = useRef(0);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const add = useCallback((logos: readonly SuppliedLogo[], isPacked: boolean): void => {
    const fresh = logos.map(({ file, record, bytes }) => {
      lastKey.current += 1;
      const item: LogoItem = { key: lastKey.current, file, isPacked, outcome: 'judging', ...(record !== undefined && { record }) };
      queue.current = queue.current.then(async () => {
        const outcome = await import('./judge-logo.ts').then(({ judgeLogo }) => judgeLogo(file, bytes)).catch((error: unknown) => {
          console.info('The script that judges logos did not load.', error);
          return 'failed' as const;
        });
        setItems((now) => now.map((one) => (one.key === item.key ? { ...one, outcome } : one)));
      });
      return item;
    });
    setItems((now) => [...now, ...fresh]);
  }, []);
  return {
    items,
    add,
    assign: useCallback((key, record) => setItems((now) => now.map((one) => (one.key === key ? { ...one, record } : one))), []),
    remove: useCallback((key) => setItems((now) => now.filter((one) => one.key !== key)), []),
    dropPacked: useCallback(() => setItems((now) => now.filter(({ isPacked }) => !isPacked)), []),
  };
};
