// What stands on several sheets, in one cell: a line for each.
import type { JoinedListing } from '../catalogue/catalogue.ts';
import { registrationChoices } from '../catalogue/columns/details.ts';
import type { AnyText, Product } from '../catalogue/schema.ts';
import { columnOf, tableOf } from '../catalogue/table.ts';
import { pick } from '../i18n/fill.ts';
import type { ExportWords } from './words.ts';

/** Nothing where there is nothing: an empty cell, not an empty text. */
const lines = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join('\n'));

const say = ({ language }: ExportWords, text: AnyText): string => pick(language, text).text;

/** A text in one line; its own line breaks would look like another entry. */
const inOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** `有效期至：2026-05-19`, in the words of the sheet of listings. */
const labelled = (key: string, value: string, words: ExportWords): string => words.t('exportLabelled', { label: columnOf(tableOf('listings'), key).heading[words.language], value });

const listingLine = ({ listing, list }: JoinedListing, words: ExportWords): string => {
  const given = (key: string, value: AnyText | number | undefined): string[] => (value === undefined ? [] : [labelled(key, typeof value === 'number' ? String(value) : say(words, value), words)]);
  const hasEnded = listing.withdrawnOn !== undefined;
  return [
    say(words, list.name),
    ...given('year', listing.year),
    ...given('batch', listing.batch),
    ...given('grade.zh', listing.grade),
    ...given('document', listing.document),
    ...given('number', listing.number),
    ...given('nameAsListed', listing.nameAsListed),
    labelled('listedOn', listing.listedOn ?? words.t('notStated'), words),
    ...(hasEnded && listing.validUntil === undefined ? [] : [labelled('validUntil', listing.validUntil ?? words.t('notStated'), words)]),
    ...given('withdrawnOn', listing.withdrawnOn),
    ...given('reason.zh', listing.reason),
  ].map(inOneLine).join(words.t('semicolon'));
};

export const listingLines = (listings: readonly JoinedListing[], words: ExportWords): string | null => lines(listings.map((one) => listingLine(one, words)));

export const specificationLines = ({ specifications = [] }: Pick<Product, 'specifications'>, words: ExportWords): string | null =>
  lines(specifications.map(({ label, value, unit, condition }) => {
    const figure = unit === undefined ? say(words, value) : `${say(words, value)} ${say(words, unit)}`;
    return inOneLine(condition ? words.t('exportSpecificationIf', { label: say(words, label), value: figure, condition: say(words, condition) }) : words.t('exportSpecification', { label: say(words, label), value: figure }));
  }));

export const registrationLines = ({ registrations = [] }: Pick<Product, 'registrations'>, words: ExportWords): string | null =>
  lines(registrations.map(({ kind, number, authority }) => {
    const name = registrationChoices.find(({ value }) => value === kind)?.heading[words.language] ?? kind;
    return inOneLine(words.t('exportSpecificationIf', { label: name, value: number, condition: say(words, authority) }));
  }));

export const documentLines = (documents: readonly { number: string; title?: AnyText | undefined }[] = [], words: ExportWords): string | null =>
  lines(documents.map(({ number, title }) => inOneLine(title === undefined ? number : `${number} ${say(words, title)}`)));

export const applicationLines = ({ applications = [] }: Pick<Product, 'applications'>, words: ExportWords): string | null =>
  lines(applications.map(({ text, date }) => inOneLine(date === undefined ? say(words, text) : words.t('exportRemark', { text: say(words, text), remark: date }))));

export const sourceLines = ({ sources }: Pick<Product, 'sources'>, words: ExportWords): string =>
  sources.map(({ title, url, document, retrieved }) => {
    const heading = columnOf(tableOf('sources'), 'retrieved').heading[words.language];
    return [title, ...(document === undefined ? [] : [document]), ...(url === undefined ? [] : [url]), words.t('exportLabelled', { label: heading, value: retrieved })].map(inOneLine).join(words.t('semicolon'));
  }).join('\n');
