// What each file of an import is as a source, under the title that it goes by.
import type { EditionRecords } from '../catalogue/records.ts';
import type { ImportSettings } from './settings.ts';
import type { Origin } from './sources.ts';

/** Each file's source with its title: as the user gave it, as it stands above the table, or the list's name; a document's number says more than the file's name. */
export const titledOrigins = ({ origins, list, year }: ImportSettings, titles: ReadonlyMap<string, string>, { lists }: EditionRecords): Map<string, Origin> => {
  const listed = lists.find(({ data }) => data.id === list)?.data.name.zh;
  const ofList = listed === undefined ? undefined : `${listed}${year === undefined ? '' : `（${year}年度）`}`;
  return new Map([...origins].map(([file, origin]) => [file, { ...origin, title: origin.title || (titles.get(file) ?? ofList ?? origin.document ?? file) }]));
};
