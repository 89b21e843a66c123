// The files of the look-up from the site, each once while the page is open.
import type { KeyFile, MakerFile, MakerIndexFile } from '../../makers/files.ts';
import type { MakerSource } from '../../makers/look-up.ts';
import { address, pathOf } from '../../site-paths.ts';
import { fetchData, loadedOnce } from '../load-data.ts';

/** @param base base path of the site with slashes at both ends */
export const networkSource = (base: string): MakerSource => {
  const [indexAt, keysAt, makersAt] = [loadedOnce(fetchData<MakerIndexFile>), loadedOnce(fetchData<KeyFile>), loadedOnce(fetchData<MakerFile>)] as const;
  const index = (): Promise<MakerIndexFile> => indexAt(address(base, 'zh', pathOf.findMakersIndex));
  /** Places mean other makers in the files of another edition. @throws if the site was renewed while the page was open */
  const ofSameEdition = async <File extends { version: string }>(loading: Promise<File>): Promise<File> => {
    const [file, { version }] = await Promise.all([loading, index()]);
    if (file.version !== version) throw new Error(`The site was renewed: ${version} has become ${file.version}.`);
    return file;
  };
  return {
    index,
    keys: (shard) => ofSameEdition(keysAt(address(base, 'zh', pathOf.findMakersKeys(shard)))),
    makers: (file) => ofSameEdition(makersAt(address(base, 'zh', pathOf.findMakersMakers(file)))),
  };
};
