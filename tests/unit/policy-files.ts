import { toCanonicalJson } from '../../src/catalogue/canonical.ts';
import { aMeasure, anApplicability, aPolicy, aScenario, aSupport, aTarget, aUnit } from './builders.ts';

/** A policy of one measure, as the files of an edition. */
export const policyFiles = {
  'policy.json': toCanonicalJson(aPolicy()),
  'units.json': toCanonicalJson({ units: [aUnit()] }),
  'supports.json': toCanonicalJson({ supports: [aSupport()] }),
  'targets.json': toCanonicalJson({ targets: [aTarget()] }),
  'applicability.json': toCanonicalJson({ table: [anApplicability()] }),
  'measures/01.json': toCanonicalJson(aMeasure()),
  'scenarios/example-scenario.json': toCanonicalJson(aScenario()),
};
