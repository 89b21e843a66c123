// What a reader chose the last time, as a text to keep. What makes no sense any more is forgotten without a word.
import { fields, formats, sheetIds, type Choices } from './fields.ts';

export const choicesText = ({ format, fields: keys, sheets }: Choices): string => JSON.stringify({ format, fields: keys, sheets });

const textsIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);

const parsed = (text: string): object | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    // Something else wrote there.
    return undefined;
  }
};

/** @returns nothing where the text holds no choice of fields */
export const readChoices = (text: string | null): Choices | undefined => {
  const value = text === null ? undefined : parsed(text);
  if (!value) return undefined;
  const format = formats.find((one) => one === Reflect.get(value, 'format'));
  const keys = textsIn(Reflect.get(value, 'fields'));
  const kept = fields.map(({ key }) => key).filter((key) => keys.includes(key));
  const sheets = textsIn(Reflect.get(value, 'sheets'));
  return kept.length === 0 ? undefined : { format: format ?? 'xlsx', fields: kept, sheets: sheetIds.filter((id) => sheets.includes(id)) };
};
