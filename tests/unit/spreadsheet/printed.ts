// What was read, in the form in which people are told.
import { printPlace, type SheetProblem } from '../../../src/spreadsheet/sheet.ts';

export const printed = (problems: readonly SheetProblem[], language: 'zh' | 'en'): string[] =>
  problems.map(({ place, message, hint }) => `${printPlace(place, language)} — ${message[language]}${language === 'zh' ? '。' : '. '}${hint[language]}`);
