import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileKind, largestFile, readShortlistFile, shortlistFile } from '../../../src/shortlist/file.ts';
import { emptyShortlist, limits } from '../../../src/shortlist/shortlist.ts';

const settings = { day: '2026-11-26', address: 'https://catalogue.example/shortlist/', named: [] };
const stamp = { version: '2026-11-22-9c1e5b07', sha256: '9c1e5b07', dataDate: '2026-11-22', kind: 'reference' } as const;

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const list = fc.record({
  items: fc.uniqueArray(fc.record({ id, quantity: fc.integer({ min: 1, max: 1_000_000 }).map((one) => one / 1000), note: fc.string({ minLength: 1 }) }, { requiredKeys: ['id'] }), { selector: (item) => item.id, maxLength: 30 }),
  compare: fc.uniqueArray(id, { maxLength: limits.compare }),
  searches: fc.uniqueArray(fc.record({ search: fc.webQueryParameters().map((text) => `?${text}`), count: fc.nat(), day: fc.constant('2026-11-26'), version: fc.string({ maxLength: 30 }) }), { selector: ({ search }) => search, maxLength: limits.searches }),
});

describe('a file', () => {
  test('gives back what it was made from', () => {
    fc.assert(
      fc.property(list, (one) => {
        expect(readShortlistFile(shortlistFile(one, { ...settings, stamp }))).toEqual({ list: one, unread: 0, beyond: [], savedOn: settings.day, edition: stamp.version });
      }),
    );
  });

  test('names the products for people', () => {
    expect(shortlistFile({ ...emptyShortlist, items: [{ id: 'a', quantity: 2 }] }, { ...settings, stamp, named: [{ id: 'a', name: { zh: '甲' }, models: ['M-1'], manufacturer: { zh: '乙公司', en: 'B' } }] })).toMatchInlineSnapshot(`
      "{
        "kind": "innovative-product-shortlist",
        "version": 1,
        "savedOn": "2026-11-26",
        "address": "https://catalogue.example/shortlist/",
        "edition": {
          "version": "2026-11-22-9c1e5b07",
          "sha256": "9c1e5b07",
          "dataDate": "2026-11-22",
          "kind": "reference"
        },
        "items": [
          {
            "id": "a",
            "name": {
              "zh": "甲"
            },
            "models": [
              "M-1"
            ],
            "manufacturer": {
              "zh": "乙公司",
              "en": "B"
            },
            "quantity": 2
          }
        ],
        "compare": [],
        "searches": []
      }
      "
    `);
  });

  const whole = shortlistFile({ ...emptyShortlist, items: [{ id: 'a' }] }, settings);
  test.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n', 'empty'],
    ['half a file', whole.slice(0, -20), 'damaged'],
    ['a letter', '您好', 'foreign'],
    ['another JSON', '{"items":[]}', 'foreign'],
    ['a list of JSON', '[1]', 'foreign'],
    ['a later version', JSON.stringify({ kind: fileKind, version: 2 }), 'newer'],
    ['nothing but nonsense', JSON.stringify({ kind: fileKind, version: 1, items: [7, {}] }), 'damaged'],
    ['too much', ' '.repeat(largestFile + 1), 'too-large'],
    ['what was too large to be read', undefined, 'too-large'],
  ])('%s is told apart', (_, text, problem) => {
    expect(readShortlistFile(text)).toEqual({ problem });
  });

  test('a file that an editor saved with a byte order mark is read', () => {
    expect(readShortlistFile(`\uFEFF${whole}`)).toMatchObject({ list: { items: [{ id: 'a' }] } });
  });

  test('what can be read of a file is, and the rest is counted', () => {
    const items = [{ id: 'a', quantity: '2' }, { id: '../a' }, ...Array.from({ length: limits.items + 5 }, (_, index) => ({ id: `p-${index}` }))];
    const read = readShortlistFile(JSON.stringify({ kind: fileKind, version: 1, items, searches: 'x' }));
    expect(read).toMatchObject({ unread: 3, beyond: Array.from({ length: 6 }, (_, index) => `p-${limits.items - 1 + index}`) });
    expect('list' in read && read.list.items.length).toBe(limits.items);
  });

  test('any text at all is read without an error', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.json().map((text) => `{"kind":"${fileKind}","version":1,"items":${text}}`)), (text) => typeof readShortlistFile(text) === 'object'));
  });
});

describe('a day that is none of the calendar', () => {
  const filed = (day: string): string => JSON.stringify({ kind: fileKind, version: 1, savedOn: day, items: [{ id: 'a' }], searches: [{ search: '?q=b', count: 1, day, version: '1' }] });

  // A page that writes such a day out fails as a whole, and does so again each time it is opened.
  test.each(['2026-13-99', '2026-02-30', '0000-00-00', '9999-99-99'])('is left out, with its search: %s', (day) => {
    expect(readShortlistFile(filed(day))).toEqual({ list: { ...emptyShortlist, items: [{ id: 'a' }] }, unread: 1, beyond: [] });
  });
});

test('a search with the longest query and some choices comes back', () => {
  const search = `?${new URLSearchParams([['q', '😀'.repeat(200)], ['need', `${'重'.repeat(40)}:1..2`], ['sector', 'robots'], ['category', 'robots/industrial']]).toString()}`;
  const one = { ...emptyShortlist, searches: [{ search, count: 0, day: '2026-11-26', version: '1' }] };
  expect(readShortlistFile(shortlistFile(one, settings))).toMatchObject({ list: one, unread: 0 });
});
