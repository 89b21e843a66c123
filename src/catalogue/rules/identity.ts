// Each thing once, under one name.
import type { Entry } from '../parse.ts';
import { measureSchema } from '../policy-schema.ts';
import { normalizedName, type EditionRecords } from '../records.ts';
import { idSchema } from '../schema.ts';
import { problemAt, sharing, type Rule } from './rule.ts';

const records = ({ lists, manufacturers, products, changes, policy }: EditionRecords): Entry<{ id: string }>[] => [...lists, ...manufacturers, ...products, ...changes, ...(policy ? [...policy.measures, ...policy.scenarios] : [])];

const baseName = (file: string): string => file.replace(/^.*\//, '').replace(/\.json$/, '');

export const idEqualsFileName: Rule = (edition) =>
  records(edition)
    .filter(({ file, data }) => data.id !== baseName(file))
    .map((entry) => {
      const fileId = baseName(entry.file);
      // A file name that is no id cannot be advised as one.
      const schema = entry.file.startsWith('measures/') ? measureSchema.shape.id : idSchema;
      const other = schema.safeParse(fileId).success ? { zh: `，或把 id 改成 "${fileId}"`, en: `, or make the id "${fileId}"` } : { zh: '', en: '' };
      return problemAt(entry, ['id'], {
        zh: `id 是 "${entry.data.id}"，与文件名不同`,
        hintZh: `请把文件改名为 ${entry.data.id}.json${other.zh}；已发布的 id 不要改。`,
        en: `the id is "${entry.data.id}", unlike the file name`,
        hintEn: `Rename the file to ${entry.data.id}.json${other.en}; never change a published id.`,
      });
    });

export const idOnlyOnce: Rule = ({ lists, manufacturers, products }) =>
  [lists, manufacturers, products].flatMap((entries: Entry<{ id: string }>[]) =>
    sharing(entries, ({ data }) => data.id).flatMap((group) =>
      group.map((entry) =>
        problemAt(entry, ['id'], {
          zh: `id "${entry.data.id}" 被多个文件使用：${group.map(({ file }) => file).join('、')}`,
          hintZh: '每条记录用自己的 id，请改掉后来的那个。',
          en: `the id "${entry.data.id}" is used by several files: ${group.map(({ file }) => file).join(', ')}`,
          hintEn: 'Give each record its own id: change the later one.',
        }),
      ),
    ),
  );

export const fileOnlyOnceWhateverItsCase: Rule = ({ paths }) =>
  sharing(paths, (path) => path.toLowerCase()).flatMap((group) =>
    group.map((file) =>
      problemAt({ file }, [], {
        zh: `文件名只有大小写不同：${group.join('、')}`,
        hintZh: '有的系统会把它们当作同一个文件，请合并成一个小写文件名。',
        en: `file names differ in case only: ${group.join(', ')}`,
        hintEn: 'Some systems take them for one file: merge them under one lower-case name.',
      }),
    ),
  );

export const fileNameIsPlain: Rule = ({ paths }) =>
  paths
    .filter((path) => !/^(?:[a-z]+\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+$/.test(path))
    .map((file) =>
      problemAt({ file }, [], {
        zh: '文件名含有规定以外的字符',
        hintZh: '只用小写字母、数字和连字符，扩展名小写，例如 products/umi-panorama.json。',
        en: 'the file name holds characters that are not allowed',
        hintEn: 'Use lower-case letters, digits and single hyphens, and a lower-case extension, such as products/umi-panorama.json.',
      }),
    );

const told = (group: Entry<unknown>[], own: Entry<unknown>): string => group.filter((entry) => entry !== own).map(({ file }) => file).join(', ');

/** The same maker's product under the same name, or the same name and the same model, twice. */
export const productOnlyOnce: Rule = ({ products }) =>
  sharing(products, ({ data }) => `${data.manufacturer} ${normalizedName(data.name.zh)} ${(data.models ?? []).map(normalizedName).sort().join(' ')}`).flatMap((group) =>
    group.map((entry) =>
      problemAt(entry, ['name', 'zh'], {
        zh: `同一企业已有同名同型号的产品：${told(group, entry)}`,
        hintZh: '请合并为一条；再次列入的，在 listings 中加一条列入记录。',
        en: `the same manufacturer has a product of this name and model: ${told(group, entry)}`,
        hintEn: 'Merge them; a product that is listed again gets a further entry in listings.',
      }),
    ),
  );

export const manufacturerOnlyOnce: Rule = ({ manufacturers }) => {
  const byName = sharing(manufacturers, ({ data }) => normalizedName(data.name.zh)).map((group) => ({ group, path: ['name', 'zh'] }));
  const byCode = sharing(manufacturers, ({ data }) => data.creditCode).map((group) => ({ group, path: ['creditCode'] }));
  return [...byName, ...byCode].flatMap(({ group, path }) =>
    group.map((entry) =>
      problemAt(entry, path, {
        zh: `与另一企业记录相同：${told(group, entry)}`,
        hintZh: '一家企业一条记录，请合并，其他写法放进 aliases。',
        en: `is the same as in another manufacturer's record: ${told(group, entry)}`,
        hintEn: 'One manufacturer, one record: merge them and put other forms of the name into aliases.',
      }),
    ),
  );
};
