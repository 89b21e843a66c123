// Submissions as the self-check makes them, to be handed in or broken.
import { creditCodeCheckCharacter } from '../../../src/catalogue/credit-code.ts';
import type { EditionRecords } from '../../../src/catalogue/records.ts';
import type { Manufacturer, Product } from '../../../src/catalogue/schema.ts';
import type { EditionAtHand } from '../../../src/submission/edition-at-hand.ts';
import { makeSubmission, type SubmissionToMake } from '../../../src/submission/make-submission.ts';
import { packageOf, submissionText, type LogoToPack } from '../../../src/submission/package.ts';
import { sealed } from '../../../src/submission/seal.ts';
import type { Submission } from '../../../src/submission/submission-schema.ts';
import { aManufacturer, aProduct, aSource } from '../builders.ts';

export const day = '2026-11-22';
const madeAt = '2026-11-22T09:30:00+08:00';

/** A code with its check character. */
export const codeOf = (first17: string): string => first17 + creditCodeCheckCharacter(first17);

/** A maker and a product that the six-product edition has not. */
export const newMaker = (own: Partial<Manufacturer> = {}): Manufacturer => aManufacturer({ id: 'new-optics', name: { zh: '全新光学（示例市）有限公司', en: 'New Optics Co., Ltd.' }, creditCode: codeOf('91990000NEW5AKER1'), district: 'west', ...own });
export const newProduct = (own: Partial<Product> = {}): Product => aProduct({ id: 'new-optics-lidar-9', name: { zh: '车载固态激光雷达', en: 'Solid-state Lidar for Vehicles' }, models: ['NO-L900'], manufacturer: 'new-optics', sources: [aSource({ document: '示经信技〔2026〕3号' })], ...own });

export const theMaker = ({ manufacturers }: EditionRecords, id: string): Manufacturer => {
  const found = manufacturers.find(({ data }) => data.id === id);
  if (!found) throw new Error(`The fixture has no ${id}.`);
  return structuredClone(found.data);
};

export const theProduct = ({ products }: EditionRecords, id: string): Product => {
  const found = products.find(({ data }) => data.id === id);
  if (!found) throw new Error(`The fixture has no ${id}.`);
  return structuredClone(found.data);
};

/** Why and after what a test corrects something. */
export const grounds = { reason: { zh: '更正概述中的笔误。', en: 'A slip in the summary.' }, evidence: [{ url: 'https://example.org/manual', title: '产品手册（2026 版）', retrieved: day }] };

export interface Maker {
  records: EditionRecords;
  at: EditionAtHand;
  make: (given: Omit<SubmissionToMake, 'madeAt'>) => Promise<Submission>;
  /** A new product of a new maker. */
  fresh: () => Promise<Submission>;
  /** A correction of the harbour robot's summary. */
  correction: (own?: Partial<Product>) => Promise<Submission>;
}

export const submissionMaker = (records: EditionRecords, at: EditionAtHand): Maker => {
  const make: Maker['make'] = (given) => makeSubmission({ ...given, madeAt }, at);
  return {
    records, at, make,
    fresh: () => make({ manufacturer: newMaker(), products: [newProduct()] }),
    correction: (own = { summary: { zh: '沿轨道行走的巡检机器人。', en: 'An inspection robot on rails.' } }) => make({ manufacturer: theMaker(records, 'sample-robotics'), products: [{ ...theProduct(records, 'harbour-inspection-robot'), ...own }], ...grounds }),
  };
};

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** As a file, whatever it is by now; sealed anew, unless the test is about the seal. */
export const jsonOf = async (value: object): Promise<Uint8Array> => {
  const { sha256: _, ...rest } = value as Submission; // a test breaks its shape on purpose
  try {
    return utf8(submissionText(await sealed(rest)));
  } catch {
    return utf8(JSON.stringify(value));
  }
};

export const zipOf = async (submission: Submission, logos: readonly LogoToPack[] = []): Promise<Uint8Array> => (await packageOf(submission, logos)).bytes;
