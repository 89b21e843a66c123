import { expect, test } from 'vitest';
import { immovableError, toldFailure } from '../../../../scripts/lib/edition-write/failure.ts';
import { mountsAt } from '../../../../scripts/lib/edition-write/mounts.ts';

test('what the system refuses is told in both languages', () => {
  const codes = ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV', 'EIO'];
  const told = codes.map((code) => toldFailure(Object.assign(new Error(`${code}: as the system says`), { code }), '/city/content'));
  expect([...new Set(told.map((error) => (error instanceof Error ? error.message : '')))].join('\n')).toMatchInlineSnapshot(`
    "/city/content 未作改动：磁盘空间不足。请腾出空间后再试。/city/content was not changed: the disk is full. Free some space and run it again.
    /city/content 未作改动：没有写入权限。请确认可以在 /city 里新建文件夹和改名。/city/content was not changed: writing is not permitted. See that you may create and rename folders in /city.
    /city/content 未作改动：不能整体替换这个文件夹（可能正被占用、来自容器镜像，或含有挂载点）。请关闭打开它的程序；如是挂载点，请挂载它的上一级文件夹。/city/content was not changed: the folder cannot be replaced as a whole (it may be in use, come with a container image, or hold a mount point). Close the programs that have it open; instead of a mount point, mount the folder above it.
    /city/content 未作改动：系统报错 EIO: as the system says。请排除后再试。/city/content was not changed: EIO: as the system says. Mend that and run it again."
  `);
  expect(immovableError('/city/content', '/city/content/logos').message).toMatchInlineSnapshot(`"/city/content 未作改动：/city/content/logos 是挂载点，不能整体替换。请关闭打开它的程序；如是挂载点，请挂载它的上一级文件夹。/city/content was not changed: /city/content/logos is a mount point and cannot be replaced as a whole. Close the programs that have it open; instead of a mount point, mount the folder above it."`);
});

test('what is not of the system is handed on as it is, and its cause is kept otherwise', () => {
  const [own, system] = [new Error('No.'), Object.assign(new Error('EIO'), { code: 'EIO' })];
  expect(toldFailure(own, '/city/content')).toBe(own);
  expect(toldFailure('No.', '/city/content')).toBe('No.');
  expect(toldFailure(system, '/city/content')).toMatchObject({ cause: system });
});

test.each([
  ['/city/content', ['/city/content', '/city/content/my logos']],
  ['/city', ['/city/content', '/city/content/my logos', '/city/content-of-before']],
  ['/city/content/my logos', ['/city/content/my logos']],
  ['/city/content/products', []],
  ['/city/cont', []],
])('mount points at and below %s', (folder, mounts) => {
  const mountinfo = [
    '22 1 254:0 / / rw,relatime - ext4 /dev/vda rw',
    '36 22 254:0 /home/a /city/content rw,relatime shared:1 - ext4 /dev/vda rw',
    '37 36 0:44 / /city/content/my\\040logos rw - tmpfs none rw',
    '38 22 0:45 / /city/content-of-before rw - tmpfs none rw',
    '',
  ].join('\n');
  expect(mountsAt(mountinfo, folder)).toEqual(mounts);
});
