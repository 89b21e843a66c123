// The policy's files fit together, and with the edition.
import { asksForProof, factValues } from '../applicability.ts';
import type { Entry } from '../parse.ts';
import type { FactName } from '../policy-schema.ts';
import type { Problem } from '../problem.ts';
import type { EditionRecords, PolicyRecords } from '../records.ts';
import { dangling, problemAt, type Rule } from './rule.ts';

/** A rule of an edition that has a policy. */
const ofPolicy =
  (rule: (policy: PolicyRecords, records: EditionRecords) => Problem[]): Rule =>
  (records) =>
    records.policy ? rule(records.policy, records) : [];

const isMeasureFile = (path: string): boolean => path.startsWith('measures/');

/** A file that could not be read is told already. */
export const policyIsWhole = ofPolicy((_, { paths }) => {
  const missing = ['policy.json', 'units.json', 'supports.json', 'targets.json', 'applicability.json'].filter((name) => !paths.includes(name));
  return [...missing, ...(paths.some(isMeasureFile) ? [] : ['measures'])].map((file) =>
    problemAt({ file }, [], {
      zh: '缺少这一部分，而本版有政策数据',
      hintZh: '政策数据由 policy.json、units.json、supports.json、targets.json、applicability.json 和 measures/ 组成，另可有 scenarios/；请补齐，或全部移走。',
      en: 'is missing, while the edition has data of a policy',
      hintEn: 'That data is policy.json, units.json, supports.json, targets.json, applicability.json and measures/, besides scenarios/ if there are any: complete it, or remove it all.',
    }),
  );
});

interface Reference {
  entry: Pick<Entry<unknown>, 'file'>;
  path: Problem['path'];
  id: string;
}

/** @param known nothing while the file that would hold the ids cannot be read */
const danglingIn = (references: Reference[], known: ReadonlySet<string> | undefined, what: { zh: string; en: string; where: string }): Problem[] =>
  known === undefined ? [] : references.filter(({ id }) => !known.has(id)).map(({ entry, path, id }) => dangling(entry, path, what, id));

const idsOf = (items: readonly { id: string }[] | undefined): Set<string> | undefined => items && new Set(items.map(({ id }) => id));

export const policyUnitExists = ofPolicy(({ policy, units, measures }) =>
  danglingIn(
    [
      ...(policy?.data.issuers.map((id, index) => ({ entry: policy, path: ['issuers', index], id })) ?? []),
      ...measures.flatMap((entry) => entry.data.units.map((id, index) => ({ entry, path: ['units', index], id }))),
    ],
    idsOf(units?.data.units),
    { zh: '责任单位', en: 'unit', where: 'units.json' },
  ),
);

export const policyActionExists = ofPolicy(({ policy, measures }) =>
  danglingIn(measures.map((entry) => ({ entry, path: ['action'], id: entry.data.action })), idsOf(policy?.data.actions), { zh: '行动', en: 'action', where: 'policy.json' }),
);

export const policySectorExists = ofPolicy(({ measures, scenarios }, { sectors }) =>
  danglingIn(
    [...measures, ...scenarios].flatMap((entry) => (entry.data.sectors ?? []).map((id, index) => ({ entry, path: ['sectors', index], id }))),
    idsOf(sectors?.data.sectors),
    { zh: '行业', en: 'sector', where: 'sectors.json' },
  ),
);

/** Articles that are told have their measure: of supports, targets, scenarios and lists. 0 is the preamble. */
export const policyArticleExists = ofPolicy(({ policy, measures, supports, targets, scenarios }, { lists, paths }) => {
  const files = paths.filter(isMeasureFile);
  // That there are no measures at all is one problem, not one of each article.
  if (files.length === 0) return [];
  // A file that could not be read tells its article by its name.
  const known = new Set(['00', ...measures.map(({ data }) => data.id), ...files.map((path) => path.replace(/^.*\/|\.json$/g, ''))]);
  const id = (article: number): string => String(article).padStart(2, '0');
  return danglingIn(
    [
      ...(supports?.data.supports.flatMap(({ article }, index) => (article === undefined ? [] : [{ entry: supports, path: ['supports', index, 'article'], id: id(article) }])) ?? []),
      ...(targets?.data.targets.flatMap(({ article, alsoIn = [] }, index) => [
        { entry: targets, path: ['targets', index, 'article'], id: id(article) },
        ...alsoIn.map((other, place) => ({ entry: targets, path: ['targets', index, 'alsoIn', place], id: id(other) })),
      ]) ?? []),
      ...(policy?.data.scenarioArticles?.map((article, index) => ({ entry: policy, path: ['scenarioArticles', index], id: id(article) })) ?? []),
      ...[...scenarios, ...lists].flatMap((entry) => (entry.data.article === undefined ? [] : [{ entry, path: ['article'], id: id(entry.data.article) }])),
    ],
    known,
    { zh: '举措', en: 'measure', where: 'measures/' },
  );
});

interface Names {
  entry: Entry<unknown>;
  /** Of the list that holds them. */
  path: Problem['path'];
  ids: readonly string[];
  /** Key of the id within an item; none where the item is the id. */
  key?: string;
}

const named = (entry: Entry<unknown>, field: string, items: readonly { id: string }[]): Names => ({ entry, path: [field], ids: items.map(({ id }) => id), key: 'id' });

/** Within one list. Measures and scenarios have their file names for that. */
export const policyIdOnlyOnce = ofPolicy(({ policy, units, supports, targets, applicability, measures, scenarios }) => {
  const lists: Names[] = [
    ...(policy ? [named(policy, 'actions', policy.data.actions), { entry: policy, path: ['issuers'], ids: policy.data.issuers }] : []),
    ...(units ? [named(units, 'units', units.data.units)] : []),
    ...(supports ? [named(supports, 'supports', supports.data.supports)] : []),
    ...(targets ? [named(targets, 'targets', targets.data.targets)] : []),
    ...(applicability ? [{ entry: applicability, path: ['table'], ids: applicability.data.table.map(({ support }) => support), key: 'support' }] : []),
    ...measures.map((entry) => ({ entry, path: ['units'], ids: entry.data.units })),
    ...[...measures, ...scenarios].map((entry) => ({ entry, path: ['sectors'], ids: entry.data.sectors ?? [] })),
  ];
  return lists.flatMap(({ entry, path, ids, key }) =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [problemAt(entry, [...path, index, ...(key === undefined ? [] : [key])], { zh: `编号 "${id}" 重复`, hintZh: '请改掉或删去其中一个。', en: `the id "${id}" occurs twice`, hintEn: 'Change or remove one of them.' })],
    ),
  );
});

/** Each support has its rows in the decision table, and each row its support. */
export const supportIsDecided = ofPolicy(({ supports, applicability }) => {
  if (!supports || !applicability) return [];
  const decided = new Set(applicability.data.table.map(({ support }) => support));
  return [
    ...danglingIn(applicability.data.table.map(({ support }, index) => ({ entry: applicability, path: ['table', index, 'support'], id: support })), idsOf(supports.data.supports), { zh: '支持政策', en: 'support', where: 'supports.json' }),
    ...supports.data.supports.flatMap(({ id }, index) =>
      decided.has(id)
        ? []
        : [problemAt(supports, ['supports', index, 'id'], {
            zh: `判定表 applicability.json 里没有 "${id}"`,
            hintZh: '请为它写上判定；还不能判定的，decisions 留空，只写 otherwise 和 prove。',
            en: `the decision table applicability.json does not hold "${id}"`,
            hintEn: 'Add its rows; where nothing can be decided yet, leave "decisions" empty and write "otherwise" and "prove".',
          })],
    ),
  ];
});

/** A support is granted for a listing or a registration that holds, never for the sector alone. */
export const appliesNeedsEvidence = ofPolicy(({ applicability }) =>
  applicability
    ? applicability.data.table.flatMap(({ decisions }, index) =>
        decisions.flatMap((decision, row) =>
          decision.outcome !== 'applies' || asksForProof(decision)
            ? []
            : [problemAt(applicability, ['table', index, 'decisions', row], {
                zh: '判为“适用”，却没有以仍然有效的列入记录或注册证为条件',
                hintZh: '请加上条件，例如 { "fact": "catalogue", "is": ["listed"] }，或改为 "check"。',
                en: 'says that it applies without asking for a listing or a registration that holds',
                hintEn: 'Add a condition, such as { "fact": "catalogue", "is": ["listed"] }, or make it "check".',
              })],
        ),
      )
    : [],
);

/** A condition on a value that its fact never has would never be met. */
export const factValueExists = ofPolicy(({ applicability }, { sectors }) => {
  if (!applicability) return [];
  const valuesOf = (fact: FactName): readonly string[] | undefined => (fact === 'sector' ? sectors?.data.sectors.map(({ id }) => id) : factValues[fact]);
  return applicability.data.table.flatMap(({ decisions }, index) =>
    decisions.flatMap(({ when }, row) =>
      when.flatMap(({ fact, is }, place) => {
        const known = valuesOf(fact);
        if (!known) return [];
        return is.flatMap((value, at) =>
          known.includes(value)
            ? []
            : [problemAt(applicability, ['table', index, 'decisions', row, 'when', place, 'is', at], {
                zh: `“${fact}”没有“${value}”这个取值`,
                hintZh: `可取：${known.join('、')}。`,
                en: `"${fact}" never has the value "${value}"`,
                hintEn: `Allowed are: ${known.join(', ')}.`,
              })],
        );
      }),
    ),
  );
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

/** A rate needs what it is taken of, another report of a cap needs the cap, and counted things need a counting word. */
export const policyFigureIsComplete = ofPolicy(({ supports, targets }) => [
  ...(supports?.data.supports.flatMap(({ advantage, rate, basis, cap, discrepancy }, index) => [
    ...(advantage && (rate ?? basis ?? cap)
      ? [problemAt(supports, ['supports', index, 'advantage'], { zh: '写明不涉及资金，却有计算依据、比例或上限', hintZh: '请删去 advantage，或删去 basis、rate 和 cap。', en: 'is marked as no money, but has a basis, a rate or a cap', hintEn: 'Remove "advantage", or "basis", "rate" and "cap".' })]
      : []),
    ...(rate && !basis ? [problemAt(supports, ['supports', index, 'rate'], { zh: '有比例，却没有写按什么计算', hintZh: '请写 basis，例如 "contract"。', en: 'has a rate, but not what it is taken of', hintEn: 'Give "basis", such as "contract".' })] : []),
    ...(discrepancy && discrepancy.capYuan === cap?.yuan
      ? [problemAt(supports, ['supports', index, 'discrepancy', 'capYuan'], { zh: `与本政策的上限相同，都是 ${cap.yuan} 元`, hintZh: '没有出入的，请删去 discrepancy。', en: `is the policy's own cap, ${cap.yuan} yuan`, hintEn: 'Where nothing differs, remove "discrepancy".' })]
      : []),
    ...(discrepancy && !cap
      ? [problemAt(supports, ['supports', index, 'discrepancy'], { zh: '没有上限，却写了另一处的上限', hintZh: '请写 cap，或删去 discrepancy。', en: 'names another cap, but the support has none', hintEn: 'Give "cap", or remove "discrepancy".' })]
      : []),
  ]) ?? []),
  ...(targets?.data.targets.flatMap(({ unit, counter }, index) =>
    (unit === 'count') === (counter !== undefined)
      ? []
      : [problemAt(targets, ['targets', index, 'counter'], {
          zh: unit === 'count' ? '没有写量词' : '不是计数，却写了量词',
          hintZh: '量词 counter 只用于计数，例如 { "zh": "项", "en": "products" }。',
          en: unit === 'count' ? 'does not say what is counted' : 'is no count, but has a counter',
          hintEn: '"counter" is for counts only, such as { "zh": "项", "en": "products" }.',
        })],
  ) ?? []),
]);

export const scenarioEndsAfterItBegins = ofPolicy(({ scenarios }) =>
  scenarios.flatMap((entry) => {
    const { publishedOn, deadline } = entry.data;
    return deadline === undefined || deadline >= publishedOn
      ? []
      : [problemAt(entry, ['deadline'], { zh: `${deadline} 早于发布日期 ${publishedOn}`, hintZh: '请对照通知核对两个日期。', en: `${deadline} is before the day of publication, ${publishedOn}`, hintEn: 'Check both dates against the notice.' })];
  }),
);

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
