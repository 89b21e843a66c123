/**
 * The one way in which a record is written to a file: two spaces, one key a line, a line break at the end.
 * The order of the keys is the value's own; parse it with its schema first to get the schema's order.
 */
export const toCanonicalJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
