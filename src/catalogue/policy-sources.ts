// Where the policy's records say what they rest on.
import type { Entry } from './parse.ts';
import type { CataloguePolicy } from './policy.ts';
import type { Support } from './policy-schema.ts';
import type { Problem } from './problem.ts';
import type { PolicyRecords } from './records.ts';
import type { Source } from './schema.ts';

/** Sources that stand together, with their place. */
export interface SourceGroup {
  path: Problem['path'];
  sources: Source[];
}

/** @param index place of the support in supports.json */
export const supportSources = ({ otherDocument, discrepancy }: Support, index: number): SourceGroup[] => [
  ...(otherDocument ? [{ path: ['supports', index, 'otherDocument', 'sources'], sources: otherDocument.sources }] : []),
  ...(discrepancy ? [{ path: ['supports', index, 'discrepancy', 'sources'], sources: discrepancy.sources }] : []),
];

/** All of them; an edition without a policy has none. */
export const policySources = (records: PolicyRecords | undefined): (SourceGroup & { entry: Entry<unknown> })[] => {
  if (!records) return [];
  const { policy, supports, scenarios } = records;
  return [
    ...[...(policy ? [policy] : []), ...scenarios].map((entry) => ({ entry, path: ['sources'], sources: entry.data.sources })),
    ...(supports?.data.supports.flatMap((support, index) => supportSources(support, index).map((group) => ({ entry: supports, ...group }))) ?? []),
  ];
};

/** Those of a joined policy, by the file that names them. */
export const policySourcesByFile = (joined: CataloguePolicy | undefined): { file: string; sources: Source[] }[] =>
  joined
    ? [
        { file: 'policy.json', sources: joined.policy.sources },
        { file: 'supports.json', sources: joined.supports.flatMap(({ support }, index) => supportSources(support, index).flatMap(({ sources }) => sources)) },
        ...joined.scenarios.map(({ id, sources }) => ({ file: `scenarios/${id}.json`, sources })),
      ]
    : [];
