import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addItem, dropSearch, keepSearch, moveItem, removeItems, setNote, setQuantity, tick, untick, type Change } from '../../../src/shortlist/changes.ts';
import { emptyShortlist, limits } from '../../../src/shortlist/shortlist.ts';
import { unreadKey } from '../../../src/shortlist/store.ts';
import { readStored, storedText } from '../../../src/shortlist/stored-text.ts';
import { aBlockedTab, aStorage, aTab, idsOf, key } from './a-storage.ts';

test('what one page keeps, the next one finds', () => {
  const storage = aStorage();
  const page = aTab(storage);
  page.apply(addItem('a'));
  page.apply(setQuantity('a', 2.5));
  page.apply(setNote('a', '备用'));
  page.apply(tick('b'));
  expect(aTab(storage).state()).toEqual({ list: { items: [{ id: 'a', quantity: 2.5, note: '备用' }], compare: ['b'], searches: [] } });
});

describe('two tabs', () => {
  test('a tab that has not heard of the other does not lose its changes', () => {
    const storage = aStorage();
    const [one, two] = [aTab(storage), aTab(storage)];
    one.apply(addItem('a'));
    two.apply(addItem('b'));
    one.apply(setNote('b', 'n'));
    expect(aTab(storage).state().list.items).toEqual([{ id: 'a' }, { id: 'b', note: 'n' }]);
    two.refresh();
    expect(two.state()).toEqual(one.state());
  });

  test('listeners hear of each change once, and of none where nothing changed', () => {
    const storage = aStorage();
    const [one, two] = [aTab(storage), aTab(storage)];
    let heard = 0;
    const end = two.subscribe(() => (heard += 1));
    one.apply(addItem('a'));
    two.refresh();
    two.refresh();
    expect(heard).toBe(1);
    end();
    two.apply(addItem('b'));
    expect(heard).toBe(1);
  });

  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const change: fc.Arbitrary<Change> = fc.oneof(
    id.map(addItem),
    id.map((one) => removeItems([one])),
    fc.tuple(id, fc.integer({ min: -1, max: 7 })).map(([one, place]) => moveItem(one, place)),
    fc.tuple(id, fc.constantFrom(1, 0.125, undefined)).map(([one, quantity]) => setQuantity(one, quantity)),
    fc.tuple(id, fc.constantFrom('', 'n')).map(([one, note]) => setNote(one, note)),
    id.map(tick),
    id.map((one) => untick([one])),
    fc.nat(12).map((number) => keepSearch({ search: `?q=${number}`, count: number, day: '2026-11-26', version: 'v' })),
    fc.nat(12).map((number) => dropSearch(`?q=${number}`)),
  );

  test('changes of any tabs in any order come out as if one had made them', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ tab: fc.nat(2), change, hears: fc.boolean() }), { maxLength: 40 }), (steps) => {
        const storage = aStorage();
        const tabs = [aTab(storage), aTab(storage), aTab(storage)];
        for (const { tab, change: made, hears } of steps) {
          tabs[tab]?.apply(made);
          if (hears) tabs[(tab + 1) % 3]?.refresh();
        }
        const alone = steps.reduce((list, step) => step.change(list).list, emptyShortlist);
        for (const tab of tabs) {
          tab.refresh();
          expect(tab.state().list).toEqual(alone);
        }
      }),
    );
  });

  test('also while the storage is full for a time, once there is room again', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ tab: fc.nat(1), id, full: fc.boolean() }), { maxLength: 30 }), (steps) => {
        const storage = aStorage();
        const tabs = [aTab(storage), aTab(storage)];
        for (const { tab, id: one, full } of steps) {
          storage.room = full ? 0 : Infinity;
          tabs[tab]?.apply(addItem(one));
          expect(tabs[tab] && idsOf(tabs[tab])).toContain(one);
        }
        storage.room = Infinity;
        for (const tab of tabs) tab.refresh();
        expect(new Set(idsOf(aTab(storage)))).toEqual(new Set(steps.map((step) => step.id)));
      }),
    );
  });
});

describe('trouble', () => {
  test('where storage is forbidden, the list holds for the page', () => {
    const page = aBlockedTab();
    expect(page.state()).toEqual({ list: emptyShortlist, trouble: 'blocked' });
    page.apply(addItem('a'));
    page.apply(addItem('b'));
    page.apply(removeItems(['a']));
    expect(idsOf(page)).toEqual(['b']);
    expect(page.state().trouble).toBe('blocked');
    expect(page.unread()).toEqual([]);
  });

  test('where storage is full, what is there stays there, and what is new holds for the page', () => {
    const storage = aStorage();
    const page = aTab(storage);
    page.apply(addItem('a'));
    storage.room = 1;
    page.apply(addItem('b'));
    expect(page.state().trouble).toBe('full');
    expect([idsOf(page), idsOf(aTab(storage))]).toEqual([['a', 'b'], ['a']]);
    storage.room = Infinity;
    page.apply(addItem('c'));
    expect(page.state().trouble).toBeUndefined();
    expect(idsOf(aTab(storage))).toEqual(['a', 'b', 'c']);
  });

  test('a damaged list is kept aside, and what can be read of it goes on', () => {
    const text = JSON.stringify({ version: 1, items: [{ id: 'a' }, { id: 'NOT AN ID' }, 7], compare: [], searches: [] });
    const storage = aStorage({ [key]: text });
    const page = aTab(storage);
    expect(page.state().trouble).toBe('damaged');
    expect(idsOf(page)).toEqual(['a']);
    expect(page.unread()).toEqual([{ key: unreadKey(key, 1), text }]);
    page.apply(addItem('b'));
    expect(page.state().trouble).toBe('damaged');
    const next = aTab(storage);
    expect(next.state().trouble).toBeUndefined();
    expect(idsOf(next)).toEqual(['a', 'b']);
    next.forgetUnread(unreadKey(key, 1));
    expect(next.unread()).toEqual([]);
  });

  test('two damaged lists are kept both', () => {
    const storage = aStorage({ [key]: '{' });
    aTab(storage);
    storage.setItem(key, 'null');
    expect(aTab(storage).unread().map(({ text }) => text)).toEqual(['{', 'null']);
  });

  test('a damaged list that finds no room aside is not written over', () => {
    const storage = aStorage({ [key]: '{"version":1,"items":[{"id":"a"},{}]}' });
    storage.room = 10;
    const page = aTab(storage);
    page.apply(addItem('b'));
    expect(page.state().trouble).toBe('full');
    expect(idsOf(page)).toEqual(['a', 'b']);
    expect(storage.getItem(key)).toBe('{"version":1,"items":[{"id":"a"},{}]}');
  });

  test('the list of a later version of the site is not touched', () => {
    const text = JSON.stringify({ version: 2, anything: true });
    const storage = aStorage({ [key]: text });
    const page = aTab(storage);
    page.apply(addItem('a'));
    expect(page.state()).toEqual({ list: { ...emptyShortlist, items: [{ id: 'a' }] }, trouble: 'newer' });
    expect(storage.getItem(key)).toBe(text);
  });
});

describe('limits', () => {
  test('a fifth product for comparison is refused', () => {
    const page = aTab(aStorage());
    for (const id of ['a', 'b', 'c', 'd', 'e']) page.apply(tick(id));
    expect(page.state()).toMatchObject({ list: { compare: ['a', 'b', 'c', 'd'] }, refusal: { limit: 'compare', left: 1 } });
    page.apply(untick(['a']));
    expect(page.state().refusal).toBeUndefined();
  });

  test('a list takes 200 products and 10 searches', () => {
    const page = aTab(aStorage());
    for (let number = 0; number <= limits.items; number += 1) page.apply(addItem(`p-${number}`));
    expect(page.state().list.items).toHaveLength(limits.items);
    expect(page.state().refusal).toEqual({ limit: 'items', left: 1 });
    for (let number = 0; number <= limits.searches; number += 1) page.apply(keepSearch({ search: `?q=${number}`, count: 1, day: '2026-11-26', version: 'v' }));
    expect(page.state().list.searches).toHaveLength(limits.searches);
    expect(page.state().refusal).toEqual({ limit: 'searches', left: 1 });
  });
});

test('what is stored is read as it was', () => {
  const list = { items: [{ id: 'a', quantity: 0.001, note: '“\n' }], compare: ['a'], searches: [{ search: '?q=图像', count: 3, day: '2026-11-26', version: '2026-11-22-9c1e5b07' }] };
  expect(readStored(storedText(list))).toEqual({ kind: 'whole', list });
});

test('any text at all is read without an error', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => ['whole', 'damaged', 'newer'].includes(readStored(text).kind)));
});
