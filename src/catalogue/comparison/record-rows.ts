// What a product's record says besides its listings and figures.
import { cellOf, missing, rowOf, type ComparisonCell, type ComparisonRow, type Term } from './cells.ts';
import type { ComparedEntry } from './listing-rows.ts';
import type { Product } from '../schema.ts';

const row = (id: string, label: Term, entries: readonly ComparedEntry[], cell: (entry: ComparedEntry) => ComparisonCell): ComparisonRow => rowOf(id, label, entries.map(cell));
const said = (term: Term): ComparisonCell => ({ kind: 'value', parts: [{ term }] });

export const basicRows = (entries: readonly ComparedEntry[]): ComparisonRow[] => [
  row('models', { word: 'model' }, entries, ({ product }) => cellOf(product.models, (text) => ({ term: { text }, isCode: true }))),
  row('sector', { word: 'compareSector' }, entries, ({ product, sector, category }) => said(product.category === undefined ? { text: sector.name } : { word: 'compareInSector', values: { sector: sector.name, category: category.name } })),
  row('maker', { word: 'maker' }, entries, ({ manufacturer }) => said({ text: manufacturer.name })),
  row('maker-kind', { word: 'compareMakerKind' }, entries, ({ manufacturer }) => said({ word: `manufacturerKind-${manufacturer.kind}` })),
  row('district', { word: 'district' }, entries, ({ district }) => (district ? said({ text: district }) : missing('not-provided'))),
  row('name-origin', { word: 'compareNameOrigin' }, entries, ({ product }) => said({ word: `compareName-${product.nameOrigin}` })),
];

const registrationsCell = ({ registrations }: Product): ComparisonCell =>
  cellOf(registrations, ({ kind, number, authority, validUntil, source }) => ({
    term: { text: number },
    isCode: true,
    notes: [{ word: `registration-${kind}` }, { text: authority }, validUntil === undefined ? { word: 'compareUntilNotStated' } : { word: 'compareUntil', values: { date: validUntil } }],
    source,
  }));

const documentsCell = (documents: Product['patents']): ComparisonCell =>
  cellOf(documents, ({ number, title, source }) => ({ term: { text: number }, isCode: true, notes: title ? [{ text: title }] : [], source }));

export const certificateRows = (entries: readonly ComparedEntry[]): ComparisonRow[] => [
  row('registrations', { word: 'compareRegistrations' }, entries, ({ product }) => registrationsCell(product)),
  row('standards', { word: 'compareStandards' }, entries, ({ product }) => documentsCell(product.standards)),
  row('patents', { word: 'comparePatents' }, entries, ({ product }) => documentsCell(product.patents)),
];

export const applicationRows = (entries: readonly ComparedEntry[]): ComparisonRow[] => [
  row('application-count', { word: 'compareApplicationCount' }, entries, ({ product: { applications } }) => (applications && applications.length > 0 ? said({ word: 'compareCount', values: { count: applications.length } }) : cellOf(applications, ({ text }) => ({ term: { text } })))),
  row('applications', { word: 'compareApplications' }, entries, ({ product }) => cellOf(product.applications, ({ text, date, source }) => ({ term: { text }, notes: date === undefined ? [] : [{ word: 'compareOn', values: { date } }], source }))),
];
