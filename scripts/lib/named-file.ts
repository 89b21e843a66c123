// Files that a command is told to write: reports and spreadsheets, never into the edition, which holds records only.
import { writeFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { errorCode } from './error-code.ts';

/**
 * The whole path of a file to write.
 * @param what the option or argument that names it, for the message
 * @param edition folder of the edition, in which nothing else may lie
 * @throws Error if it has another ending, or lies in the edition
 */
export const namedFile = (what: string, file: string, { ending, edition }: { ending: string; edition: string }): string => {
  const path = resolve(file);
  if (!path.toLowerCase().endsWith(ending)) throw new Error(`${what} 的文件名要以 ${ending} 结尾，而不是 ${file}。${what} is "${file}", but must end with ${ending}.`);
  if (path.startsWith(`${edition}${sep}`)) throw new Error(`${what} 不能写进目录数据所在的文件夹 ${edition}。${what} must not be within the edition's folder, ${edition}.`);
  return path;
};

/**
 * Writes a file that must not be there yet: somebody may have filled it in.
 * @param mode who may read it; as the system does it unless said otherwise
 * @throws Error with what to do
 */
export const writeNewFile = async (path: string, bytes: Uint8Array, mode = 0o666): Promise<void> => {
  try {
    await writeFile(path, bytes, { flag: 'wx', mode });
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw new Error(`已经有文件 ${path}，没有改动它。请换一个文件名，或先移走它。${path} is there already and was left as it is: choose another name, or move it away.`, { cause: error });
    if (errorCode(error) === 'ENOENT') throw new Error(`没有可以放 ${path} 的文件夹，请先建立。There is no folder for ${path}: create it first.`, { cause: error });
    throw error;
  }
};
