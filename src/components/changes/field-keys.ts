// What a field of a record is called on the site.
import type { MessageKey } from '../../i18n/index.ts';

/** Names of a record's own fields. */
export const fieldKeys: Readonly<Record<string, MessageKey>> = {
  name: 'fieldName',
  nameOrigin: 'fieldNameOrigin',
  pinyin: 'fieldPinyin',
  aliases: 'aliases',
  models: 'model',
  manufacturer: 'maker',
  sector: 'sector',
  category: 'category',
  summary: 'summary',
  specifications: 'specifications',
  applications: 'applications',
  patents: 'fieldPatents',
  standards: 'fieldStandards',
  registrations: 'fieldRegistrations',
  claims: 'claims',
  listings: 'listings',
  links: 'links',
  logo: 'fieldLogo',
  sources: 'sources',
  shortName: 'fieldShortName',
  kind: 'kind',
  creditCode: 'creditCode',
  district: 'district',
  homepage: 'homepage',
  contact: 'contact',
  'contact.email': 'fieldEmail',
  'contact.phone': 'fieldPhone',
  'contact.address': 'fieldAddress',
  note: 'fieldNote',
};

/** Names of the fields of a listing. */
export const listingFieldKeys: Readonly<Record<string, MessageKey>> = {
  list: 'listName',
  year: 'fieldYear',
  batch: 'fieldBatch',
  grade: 'fieldGrade',
  document: 'document',
  number: 'numberLabel',
  nameAsListed: 'fieldNameAsListed',
  listedOn: 'listedOn',
  validUntil: 'validUntil',
  withdrawnOn: 'withdrawnOn',
  reason: 'changeReason',
  note: 'fieldNote',
  source: 'source',
};
