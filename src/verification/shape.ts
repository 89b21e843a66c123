// Fields of a file that are not as this site writes them, named one by one.
import type { z } from 'zod';
import { pathText, type Path } from './differences.ts';
import type { Fault } from './verdict.ts';

/** More are no help. */
const most = 20;

const pathsOf = (issue: z.core.$ZodIssue): Path[] => {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
};

export const shapeFaults = (issues: readonly z.core.$ZodIssue[]): Fault[] =>
  [...new Set(issues.flatMap(pathsOf).map((path) => pathText(path).slice(0, 200)))].slice(0, most).map((place) => ({ kind: 'shape', place }));
