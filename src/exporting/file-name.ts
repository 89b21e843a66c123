// The name of an exported file: catalogue, what was asked for, day, version of the data. Whatever a query says, it is a
// name that Windows takes, and no path.

const mostCharacters = 120;
/** Most file systems take 255 bytes; a browser may add ` (1)`. */
const mostBytes = 240;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Control characters, marks of direction and halves of characters go; what a file system takes for its own becomes a hyphen. */
const harmless = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]/gu, ' ')
    .replace(/[\\/:*?"<>|%~]+/g, '-')
    .replace(/[\s_]+/g, ' ')
    .replace(/\.{2,}/g, '.')
    .replace(/^[\s.-]+|[\s.-]+$/g, '');

/** As much of a text, from its beginning, as fits. */
const cut = (text: string, characters: number, bytes: number): string => {
  const kept: string[] = [];
  let [length, size] = [0, 0];
  for (const character of text) {
    length += character.length;
    size += bytesOf(character);
    if (length > characters || size > bytes) break;
    kept.push(character);
  }
  return harmless(kept.join(''));
};

export interface NameParts {
  catalogue: string;
  /** What was exported, such as `检索-磁共振`. */
  what: string;
  /** Day of the export. */
  day: string;
  version: string;
  /** Without its dot. */
  ending: string;
}

/** @returns at most 120 characters. A long query is cut before anything else is. */
export const fileName = ({ catalogue, what, day, version, ending }: NameParts): string => {
  const end = `_${harmless(day)}_${harmless(version)}.${ending}`;
  const first = cut(harmless(catalogue), 60, 120);
  const room = { characters: mostCharacters - first.length - end.length - 1, bytes: mostBytes - bytesOf(first) - bytesOf(end) - 1 };
  const middle = cut(harmless(what), room.characters, room.bytes);
  return `${[first, middle].filter((part) => part !== '').join('_')}${end}`.replace(/^_/, '');
};
