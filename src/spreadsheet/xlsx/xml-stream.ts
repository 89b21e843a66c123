// Reads XML piece by piece: tags and text, without ever holding a whole part of a workbook.
// No entities but XML's own five are known, so that none can multiply; document types are passed over.
import { DamagedFile } from '../unzip-entry.ts';

/** A tag as it stands in the file; attributes are taken out only where someone asks. */
export interface XmlHandlers {
  /** @param tag without its brackets, for `xmlAttributes` */
  open?: (name: string, tag: string) => void;
  text?: (text: string) => void;
  /** Follows `open` for `<empty/>` too. */
  close?: (name: string) => void;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const longestEntity = 16;
/** A tag or comment that is longer is no part of a workbook. */
const longestTag = 1024 ** 2;

const codePoint = (reference: string): string | undefined => {
  const code = /^#x/i.test(reference) ? Number.parseInt(reference.slice(2), 16) : Number.parseInt(reference.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
};

const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(#x[\da-f]+|#\d+|[a-z]+);/gi, (whole, reference: string) => (reference.startsWith('#') ? codePoint(reference) : entities[reference]) ?? whole) : text;

/** `row` for `x:row`: programs are free in how they name the namespace. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Attributes of a tag by their local names; `r:id` keeps its prefix as `:id`, for a sheet has an `id` of another kind. */
export const xmlAttributes = (tag: string): Record<string, string> => {
  const attributes: Record<string, string> = {};
  // By hand, since a sheet may have ten million cells.
  for (let at = tag.search(/\s/); at !== -1; ) {
    const equals = tag.indexOf('=', at);
    let quote = equals + 1;
    while (tag.charCodeAt(quote) <= 0x20) quote += 1;
    const end = equals === -1 || quote >= tag.length ? -1 : tag.indexOf(tag.charAt(quote), quote + 1);
    if (end === -1) break;
    const name = tag.slice(at, equals).trim();
    attributes[name.includes(':') ? name.slice(name.indexOf(':')) : name] = decodeEntities(tag.slice(quote + 1, end));
    at = end + 1;
  }
  return attributes;
};

/** Where the tag that begins at `from` ends; a `>` within quotation marks does not end it. */
const tagEnd = (text: string, from: number): number => {
  let quote = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at;
  }
  return -1;
};

/** What begins with `<` and is no tag: how it begins, how it ends, whether it is text. */
const passages = [
  { begin: '<!--', end: '-->', isText: false },
  { begin: '<![CDATA[', end: ']]>', isText: true },
  { begin: '<?', end: '?>', isText: false },
  { begin: '<!', end: '>', isText: false },
] as const;

/** How much of a text at the end of a piece can be given now: not half an entity, not half a character. */
const safeTextEnd = (text: string, from: number): number => {
  const ampersand = text.lastIndexOf('&');
  if (ampersand >= from && text.length - ampersand < longestEntity && !text.includes(';', ampersand)) return ampersand;
  return text.length;
};

const decoderOf = (piece: Uint8Array): TextDecoder => {
  const encoding = piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true });
};

/**
 * A reader that takes a part's bytes piece by piece and calls the handlers.
 * @throws DamagedFile from `push` and `end` where it is no XML
 */
export const readXmlPieces = (handlers: XmlHandlers): { push: (piece: Uint8Array) => void; end: () => void } => {
  let decoder: TextDecoder | undefined;
  let rest = '';
  let depth = 0;

  const decode = (piece?: Uint8Array): string => {
    try {
      return piece ? (decoder ??= decoderOf(piece)).decode(piece, { stream: true }) : (decoder?.decode() ?? '');
    } catch (cause) {
      throw new DamagedFile('A part of the workbook is not in UTF-8.', { cause });
    }
  };

  const readTag = (tag: string): void => {
    if (tag.startsWith('/')) {
      depth -= 1;
      handlers.close?.(localName(tag.slice(1).trimEnd()));
      return;
    }
    const name = localName(/^[^\s/]+/.exec(tag)?.[0] ?? '');
    handlers.open?.(name, tag);
    if (tag.endsWith('/')) handlers.close?.(name);
    else depth += 1;
  };

  /** Reads what begins with `<` at a position; gives where it ends, or undefined if that is not there yet. */
  const readMarkup = (text: string, at: number): number | undefined => {
    const second = text.charCodeAt(at + 1);
    if (second === 0x21 || second === 0x3f) {
      const passage = passages.find(({ begin }) => text.startsWith(begin, at));
      // `<!` may yet become `<![CDATA[`.
      if (!passage || (passage.begin === '<!' && text.length - at < '<![CDATA['.length)) return undefined;
      const end = text.indexOf(passage.end, at + passage.begin.length);
      if (end === -1) return undefined;
      if (passage.isText) handlers.text?.(text.slice(at + passage.begin.length, end));
      return end + passage.end.length;
    }
    const end = tagEnd(text, at + 1);
    if (end === -1) return undefined;
    readTag(text.slice(at + 1, end));
    return end + 1;
  };

  const read = (text: string): string => {
    let at = 0;
    while (at < text.length) {
      const open = text.indexOf('<', at);
      const end = open === -1 ? safeTextEnd(text, at) : open;
      if (end > at) handlers.text?.(decodeEntities(text.slice(at, end)));
      at = end;
      if (open === -1) break;
      const next = readMarkup(text, at);
      if (next === undefined) break;
      at = next;
    }
    if (text.length - at > longestTag) throw new DamagedFile('A tag of the workbook does not end.');
    return text.slice(at);
  };

  return {
    push: (piece) => {
      rest = read(rest + decode(piece));
    },
    end: () => {
      rest = read(rest + decode());
      if (rest.trim() !== '' || depth !== 0) throw new DamagedFile('A part of the workbook breaks off.');
    },
  };
};
