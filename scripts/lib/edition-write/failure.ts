// What the system refuses in the middle of a write, told to the person who started it.
import { dirname } from 'node:path';
import type { Told } from '../../../src/catalogue/problem.ts';
import { errorCode } from '../error-code.ts';

interface Reason {
  message: Told;
  hint: Told;
}

const full: Reason = { message: { zh: '磁盘空间不足', en: 'the disk is full' }, hint: { zh: '请腾出空间后再试。', en: 'Free some space and run it again.' } };

const forbidden = (edition: string): Reason => ({
  message: { zh: '没有写入权限', en: 'writing is not permitted' },
  hint: { zh: `请确认可以在 ${dirname(edition)} 里新建文件夹和改名。`, en: `See that you may create and rename folders in ${dirname(edition)}.` },
});

const immovable: Reason = {
  message: { zh: '不能整体替换这个文件夹（可能正被占用、来自容器镜像，或含有挂载点）', en: 'the folder cannot be replaced as a whole (it may be in use, come with a container image, or hold a mount point)' },
  hint: { zh: '请关闭打开它的程序；如是挂载点，请挂载它的上一级文件夹。', en: 'Close the programs that have it open; instead of a mount point, mount the folder above it.' },
};

const reasonOf = (error: Error, edition: string): Reason => {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return full;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return forbidden(edition);
    case 'EBUSY':
    case 'EXDEV':
      return immovable;
    default:
      return { message: { zh: `系统报错 ${error.message}`, en: error.message }, hint: { zh: '请排除后再试。', en: 'Mend that and run it again.' } };
  }
};

/** An error of the system, told in both languages; any other error as it is. */
export const toldFailure = (error: unknown, edition: string): unknown => {
  if (!(error instanceof Error) || errorCode(error) === undefined) return error;
  const { message, hint } = reasonOf(error, edition);
  return new Error(`${edition} 未作改动：${message.zh}。${hint.zh}${edition} was not changed: ${message.en}. ${hint.en}`, { cause: error });
};

/** The error of a folder that cannot be renamed. */
export const immovableError = (edition: string, mountPoint: string): Error =>
  new Error(`${edition} 未作改动：${mountPoint} 是挂载点，不能整体替换。${immovable.hint.zh}${edition} was not changed: ${mountPoint} is a mount point and cannot be replaced as a whole. ${immovable.hint.en}`);
