// Where a text stops being JSON. Engines name the place in some of their messages only, each in its own words.

/** One text, one scalar or one mark, after white space, as RFC 8259 spells them. */
const part =
  /[ \t\n\r]*(?:(?<text>"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?<scalar>(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-]))|(?<mark>[{}[\]:,]))/y;

const value = ['text', 'scalar', '{', '['];
const afterValue = { '{': [',', '}'], '[': [',', ']'], top: [] };

/** Position of the first character that cannot stand where it does; the end of the content if the text breaks off. */
export const syntaxErrorAt = (json: string): number => {
  const open: ('{' | '[')[] = [];
  let position = 0;
  let allowed = value;
  /** In an object: whether the next text is a field's name. */
  let isKey = false;
  while (true) {
    part.lastIndex = position;
    const groups = part.exec(json)?.groups;
    const kind = groups?.['mark'] ?? (groups?.['text'] === undefined ? 'scalar' : 'text');
    if (!groups || !allowed.includes(kind)) {
      const rest = json.slice(position);
      return rest.trim() === '' ? json.trimEnd().length : position + rest.search(/\S/);
    }
    position = part.lastIndex;
    if (kind === '{' || kind === '[') {
      open.push(kind);
      isKey = kind === '{';
      allowed = isKey ? ['text', '}'] : [...value, ']'];
    } else if (kind === ',') {
      isKey = open.at(-1) === '{';
      allowed = isKey ? ['text'] : value;
    } else if (kind === ':') {
      isKey = false;
      allowed = value;
    } else if (isKey && kind === 'text') {
      allowed = [':'];
    } else {
      if (kind === '}' || kind === ']') open.pop();
      isKey = false;
      allowed = afterValue[open.at(-1) ?? 'top'];
    }
  }
};
