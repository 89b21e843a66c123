// The policy's files fit together, and with the edition.
import type { Entry } from '../parse.ts';
import type { Problem } from '../problem.ts';
import type { EditionRecords, PolicyRecords } from '../records.ts';
import { problemAt, sharing, type Rule } from './rule.ts';

/** A rule of an edition that has a policy. */
const ofPolicy =
  (rule: (policy: PolicyRecords, records: EditionRecords) => Problem[]): Rule =>
  (records) =>
    records.policy ? rule(records.policy, records) : [];

const file = (name: string): Pick<Entry<unknown>, 'file'> => ({ file: name });

/** A file that could not be read is told already. */
const parts = [['policy', 'policy.json'], ['units', 'units.json'], ['supports', 'supports.json'], ['targets', 'targets.json'], ['applicability', 'applicability.json']] as const;

export const policyIsWhole = ofPolicy((policy, { paths }) =>
  parts
    .filter(([key, name]) => !policy[key] && !paths.includes(name))
    .map(([, name]) => problemAt(file(name), [], {
      zh: '缺少这个文件，而本版有政策数据',
      hintZh: '政策数据由 policy.json、units.json、supports.json、targets.json、applicability.json 和 measures/ 组成，请补齐，或全部移走。',
      en: 'is missing, while the edition has data of a policy',
      hintEn: 'That data is policy.json, units.json, supports.json, targets.json, applicability.json and measures/: complete it, or remove it all.',
    })),
);

interface Reference {
  entry: Pick<Entry<unknown>, 'file'>;
  path: Problem['path'];
  id: string;
}

const dangling = (references: Reference[], known: ReadonlySet<string> | undefined, what: { zh: string; en: string; where: string }): Problem[] =>
  known === undefined
    ? []
    : references.filter(({ id }) => !known.has(id)).map(({ entry, path, id }) => problemAt(entry, path, {
        zh: `没有编号为 "${id}" 的${what.zh}`,
        hintZh: `请改成 ${what.where} 里已有的编号，或先建立它。`,
        en: `there is no ${what.en} "${id}"`,
        hintEn: `Use one that ${what.where} holds, or create it first.`,
      }));

const idsOf = (items: readonly { id: string }[] | undefined): Set<string> | undefined => items && new Set(items.map(({ id }) => id));

export const policyUnitExists = ofPolicy(({ policy, units, measures }) =>
  dangling(
    [
      ...(policy?.data.issuers.map((id, index) => ({ entry: policy, path: ['issuers', index], id })) ?? []),
      ...measures.flatMap((entry) => entry.data.units.map((id, index) => ({ entry, path: ['units', index], id }))),
    ],
    idsOf(units?.data.units),
    { zh: '责任单位', en: 'unit', where: 'units.json' },
  ),
);

export const policyActionExists = ofPolicy(({ policy, measures }) =>
  dangling(measures.map((entry) => ({ entry, path: ['action'], id: entry.data.action })), idsOf(policy?.data.actions), { zh: '行动', en: 'action', where: 'policy.json' }),
);

export const policySectorExists = ofPolicy(({ measures, scenarios }, { sectors }) =>
  dangling(
    [...measures, ...scenarios].flatMap((entry) => (entry.data.sectors ?? []).map((id, index) => ({ entry, path: ['sectors', index], id }))),
    idsOf(sectors?.data.sectors),
    { zh: '行业', en: 'sector', where: 'sectors.json' },
  ),
);

/** Articles that are told have their measure: of supports, targets, scenarios and lists. 0 is the preamble. */
export const policyArticleExists = ofPolicy(({ measures, supports, targets, scenarios }, { lists, paths }) => {
  const known = new Set(['00', ...measures.map(({ data }) => data.id), ...paths.filter((path) => path.startsWith('measures/')).map((path) => path.slice(9, 11))]);
  const id = (article: number): string => String(article).padStart(2, '0');
  return dangling(
    [
      ...(supports?.data.supports.flatMap(({ article }, index) => (article === undefined ? [] : [{ entry: supports, path: ['supports', index, 'article'], id: id(article) }])) ?? []),
      ...(targets?.data.targets.map(({ article }, index) => ({ entry: targets, path: ['targets', index, 'article'], id: id(article) })) ?? []),
      ...[...scenarios, ...lists].flatMap((entry) => (entry.data.article === undefined ? [] : [{ entry, path: ['article'], id: id(entry.data.article) }])),
    ],
    known,
    { zh: '举措', en: 'measure', where: 'measures/' },
  );
});

export const policyIdOnlyOnce = ofPolicy(({ policy, units, supports, targets, applicability }) => {
  const repeated = <Item>(entry: Entry<unknown> | undefined, field: string, items: readonly Item[] | undefined, idOf: (item: Item) => string): Problem[] =>
    entry && items
      ? sharing(items, idOf).flatMap((group) =>
          group.slice(1).map((item) => problemAt(entry, [field, items.indexOf(item)], { zh: `编号 "${idOf(item)}" 重复`, hintZh: '请改掉其中一个。', en: `the id "${idOf(item)}" occurs twice`, hintEn: 'Change one of them.' })),
        )
      : [];
  const id = (item: { id: string }): string => item.id;
  return [
    ...repeated(policy, 'actions', policy?.data.actions, id),
    ...repeated(units, 'units', units?.data.units, id),
    ...repeated(supports, 'supports', supports?.data.supports, id),
    ...repeated(targets, 'targets', targets?.data.targets, id),
    ...repeated(applicability, 'table', applicability?.data.table, ({ support }) => support),
  ];
});

/** Each support has its rows in the decision table, and each row its support. */
export const supportIsDecided = ofPolicy(({ supports, applicability }) => {
  if (!supports || !applicability) return [];
  const decided = new Set(applicability.data.table.map(({ support }) => support));
  return [
    ...dangling(applicability.data.table.map(({ support }, index) => ({ entry: applicability, path: ['table', index, 'support'], id: support })), idsOf(supports.data.supports), { zh: '支持政策', en: 'support', where: 'supports.json' }),
    ...supports.data.supports.flatMap(({ id }, index) =>
      decided.has(id)
        ? []
        : [problemAt(supports, ['supports', index, 'id'], {
            zh: `判定表 applicability.json 里没有 "${id}"`,
            hintZh: '请为它写上判定；还不能判定的，只写 otherwise。',
            en: `the decision table applicability.json does not hold "${id}"`,
            hintEn: 'Add its rows; where nothing can be decided yet, "otherwise" alone.',
          })],
    ),
  ];
});

/** A support says where it comes from: an article of the policy, or another document. */
export const supportHasDocument = ofPolicy(({ supports }) =>
  supports
    ? supports.data.supports.flatMap(({ article, otherDocument }, index) =>
        (article === undefined) === (otherDocument !== undefined)
          ? []
          : [problemAt(supports, ['supports', index], {
              zh: article === undefined ? '既没有写条目，也没有写其他文件' : '条目与其他文件只能写一个',
              hintZh: '出自本政策的写 article，出自其他文件的写 otherDocument。',
              en: article === undefined ? 'names neither an article nor another document' : 'names an article and another document',
              hintEn: 'Give "article" for the policy itself, "otherDocument" for another one.',
            })],
      )
    : [],
);

/** A rate needs what it is taken of, and counted things need a counting word. */
export const policyFigureIsComplete = ofPolicy(({ supports, targets }) => [
  ...(supports?.data.supports.flatMap(({ rate, basis }, index) =>
    rate && !basis ? [problemAt(supports, ['supports', index, 'rate'], { zh: '有比例，却没有写按什么计算', hintZh: '请写 basis，例如 "contract"。', en: 'has a rate, but not what it is taken of', hintEn: 'Give "basis", such as "contract".' })] : [],
  ) ?? []),
  ...(targets?.data.targets.flatMap(({ unit, counter }, index) =>
    (unit === 'count') === (counter !== undefined) ? [] : [problemAt(targets, ['targets', index, 'counter'], { zh: unit === 'count' ? '没有写量词' : '不是计数，却写了量词', hintZh: '量词 counter 只用于计数，例如 { "zh": "项", "en": "products" }。', en: unit === 'count' ? 'does not say what is counted' : 'is no count, but has a counter', hintEn: '"counter" is for counts only, such as { "zh": "项", "en": "products" }.' })],
  ) ?? []),
]);

/** Where a list names its divisions, a listing's grade is one of them. */
export const gradeIsDivision: Rule = ({ lists, products }) => {
  const divisions = new Map(lists.flatMap(({ data }) => (data.divisions ? [[data.id, data.divisions.map(({ zh }) => zh)] as const] : [])));
  if (divisions.size === 0) return [];
  return products.flatMap((entry) =>
    (entry.data.listings ?? []).flatMap(({ list, grade }, index) => {
      const known = divisions.get(list);
      if (!known || (grade && known.includes(grade.zh))) return [];
      return [problemAt(entry, ['listings', index, 'grade'], {
        zh: grade ? `名单 ${list} 没有“${grade.zh}”这一类` : `没有写属于名单 ${list} 的哪一类`,
        hintZh: `可取：${known.join('、')}。`,
        en: grade ? `the list ${list} has no kind "${grade.zh}"` : `does not say which kind of the list ${list} it is`,
        hintEn: `Allowed are: ${known.join(', ')}.`,
      })];
    }),
  );
};
