// What the self-check needs of the edition besides names and entries, as a file for the browser.
import type { EditionStamp } from '../catalogue/edition-stamp.ts';
import type { EditionRecords } from '../catalogue/records.ts';
import type { ParametersFile } from '../catalogue/parameter-schema.ts';
import type { Renamed } from '../catalogue/release-schema.ts';
import type { Edition, OfficialList, SectorsFile } from '../catalogue/schema.ts';

/** `self-check/context.json` */
export interface SelfCheckContext {
  stamp: EditionStamp;
  edition: Edition;
  sectors: SectorsFile;
  lists: OfficialList[];
  /** Units and parameters, for the rules that know them. */
  parameters?: ParametersFile;
  /** File names of all logos. */
  logos: string[];
  /** Ids that had their time and are never given again. */
  renamed?: Renamed;
}

/** The order of the records' files, in which an import names what it finds. */
export const byFile = (a: { id: string }, b: { id: string }): number => (`${a.id}.json` < `${b.id}.json` ? -1 : 1);

/** @throws if the edition lacks one of the files that every edition has */
export const contextOf = ({ edition, sectors, lists, parameters, publication, manufacturers, products }: Pick<EditionRecords, 'edition' | 'sectors' | 'lists' | 'parameters' | 'publication' | 'manufacturers' | 'products'>, stamp: EditionStamp): SelfCheckContext => {
  if (!edition || !sectors) throw new Error('The edition has no edition.json or sectors.json. Run npm run check.');
  return {
    stamp: { version: stamp.version, sha256: stamp.sha256, dataDate: stamp.dataDate, kind: stamp.kind },
    edition: edition.data,
    sectors: sectors.data,
    lists: lists.map(({ data }) => data).sort(byFile),
    ...(parameters && { parameters: parameters.data }),
    logos: [...new Set([...manufacturers, ...products].flatMap(({ data }) => data.logo ?? []))].sort(),
    ...(publication?.renamed && { renamed: publication.renamed.data }),
  };
};
