// The supports as the calculator needs them, and what it asks of a reader to decide and compute them.
import { decide, withinHorizon, type Decided, type Facts } from '../../catalogue/applicability.ts';
import { firstKinds } from '../../catalogue/lists.ts';
import type { Applicability, Audience, FactName, Outcome, Policy, Support } from '../../catalogue/policy-schema.ts';
import type { PolicySupport } from '../../catalogue/policy.ts';
import type { Localized } from '../../catalogue/schema.ts';
import { figuresFor, sumOf, supportAmount, type FigureName, type Figures, type SupportAmount } from '../../catalogue/support-amount.ts';
import { figureNames, roles, type Answers, type ChoiceName, type Role } from './answers.ts';

/** What the calculator tells of a support. */
export type SupportShown = Pick<Support, 'id' | 'article' | 'title' | 'audience' | 'advantage' | 'basis' | 'rate' | 'cap' | 'years' | 'investmentOverYuan' | 'unknown'> & {
  discrepancy?: { capYuan: number; text: Localized };
  /** What other documents say of it since. */
  later?: { date: string; document: Localized; text: Localized; source: string }[];
  /** The document that gives it, where it is not the policy. */
  document?: Localized;
};

/** A support with its rows of the decision table. */
export interface CalculatorSupport {
  support: SupportShown;
  applicability?: Applicability;
}

/** A support of the policy as it travels to the browser. */
export const forCalculator = ({ support, applicability }: PolicySupport): CalculatorSupport => {
  const { id, article, title, audience, advantage, basis, rate, cap, years, investmentOverYuan, unknown, discrepancy, later, otherDocument } = support;
  return {
    support: {
      id, title, audience, unknown,
      ...(article !== undefined && { article }),
      ...(advantage && { advantage }),
      ...(basis && { basis }),
      ...(rate && { rate }),
      ...(cap && { cap }),
      ...(years !== undefined && { years }),
      ...(investmentOverYuan !== undefined && { investmentOverYuan }),
      ...(discrepancy && { discrepancy: { capYuan: discrepancy.capYuan, text: discrepancy.text } }),
      ...(later && { later }),
      ...(otherDocument && { document: otherDocument.document }),
    },
    ...(applicability && { applicability }),
  };
};

/** Whom the policy means by those who take a role here: a hospital buys, and so does who uses software. */
const audiencesOf: Record<Role, readonly Audience[]> = {
  buyer: ['buyer', 'user', 'institution', 'central-enterprise'],
  lessee: ['lessee'],
  maker: ['maker'],
  'project-owner': ['project-owner'],
};

export const supportsOf = (supports: readonly CalculatorSupport[], role: Role): CalculatorSupport[] =>
  supports.filter(({ support }) => support.audience.some((audience) => audiencesOf[role].includes(audience)));

/** Supports of other roles that are counted by the same figure as one of this role: of what was told of, or of all that the role has. */
export const supportsElsewhere = (supports: readonly CalculatorSupport[], role: Role, figures: Figures): { role: Role; supports: CalculatorSupport[] }[] => {
  const own = supportsOf(supports, role);
  const bases = new Set(own.flatMap(({ support: { basis } }) => (basis && (figures[sumOf[basis]] !== undefined || own.every(({ support }) => support.basis === basis)) ? [basis] : [])));
  return roles
    .map((other) => ({ role: other, supports: supportsOf(supports, other).filter((one) => one.support.basis !== undefined && bases.has(one.support.basis) && !own.includes(one)) }))
    .filter((other) => other.role !== role && other.supports.length > 0);
};

/** Sector of a kind of product, as the decision table names it. */
const sectorOfKind: Partial<Record<Answers['kind'], string>> = { software: 'software', material: 'new-materials', device: 'medical-devices', chip: 'chips' };

/** Sectors whose products are equipment. */
const equipmentSectors = ['robots', 'intelligent-manufacturing', 'energy', 'aerospace', 'marine', 'instruments', 'safety-green'];

/** Decides; of equipment whose sector nobody has told, a support is ruled out only where it is in every sector of equipment. */
const decideFor = (applicability: Applicability, facts: Facts): Decided => {
  const decided = decide(applicability, facts);
  if (facts.kind !== 'equipment' || facts.sector !== undefined || decided.outcome !== 'check') return decided;
  const inEach = equipmentSectors.map((sector) => decide(applicability, { ...facts, sector }));
  const [first] = inEach;
  return first && inEach.every(({ outcome }) => outcome === 'does-not-apply') ? { ...first, facts: { kind: facts.kind } } : decided;
};

/** Whether the “first” that the product is told to be is one of another kind of product. */
export const isOtherFirst = ({ kind, sector, ...facts }: Facts): boolean => {
  const fitting = sector === 'software' ? 'first-version' : sector === 'new-materials' ? 'first-batch' : kind === 'equipment' ? 'first-set' : undefined;
  return fitting !== undefined && firstKinds.some((name) => name !== fitting && facts[name] === 'yes');
};

/** What the reader says of the product. Absence from the three firsts is known only where it is said. */
const factsOfAnswers = ({ kind, listed, marketed, first }: Answers): Facts => {
  const sector = sectorOfKind[kind];
  return {
    ...(sector !== undefined && { sector }),
    ...(kind !== '' && { kind }),
    ...(listed !== '' && { catalogue: listed === 'yes' ? 'listed' : 'not-yet' }),
    ...(marketed !== '' && { 'first-marketed': marketed }),
    ...(first === 'none' ? Object.fromEntries(firstKinds.map((name) => [name, 'no'])) : first !== '' && { [first]: 'yes' }),
  };
};

/** What is known, and of what by the reader's answers alone. The record of a product goes before an answer. */
export interface KnownFacts {
  facts: Facts;
  answered: ReadonlySet<FactName>;
}

export const knownFacts = (answers: Answers, ofProduct: Facts | undefined): KnownFacts => {
  const told = factsOfAnswers(answers);
  const own = ofProduct ?? {};
  // Keys of Facts, which Object.keys() forgets.
  const answered = (Object.keys(told) as FactName[]).filter((name) => own[name] === undefined);
  return { facts: { ...told, ...own }, answered: new Set(answered) };
};

/** The fact that a question is about. */
const factsAsked: Record<ChoiceName, readonly FactName[]> = { kind: ['sector', 'kind'], listed: ['catalogue'], marketed: ['first-marketed'], first: firstKinds };

export interface Questions {
  /** Whether the product matters at all. */
  product: boolean;
  choices: ChoiceName[];
  figures: FigureName[];
}

const ruledOut = ({ applicability }: CalculatorSupport, facts: Facts): boolean => applicability !== undefined && decideFor(applicability, facts).outcome === 'does-not-apply';

/**
 * What matters in a role: the facts that its supports are decided by and the product's record leaves open, and the
 * figures of those that are not ruled out.
 */
export const questionsOf = (supports: readonly CalculatorSupport[], answers: Answers, ofProduct: Facts | undefined): Questions => {
  const own = supportsOf(supports, answers.role);
  const decisive = new Set(own.flatMap(({ applicability }) => applicability?.decisions.flatMap(({ when }) => when.map(({ fact }) => fact)) ?? []));
  const isOpen = (fact: FactName): boolean => decisive.has(fact) && ofProduct?.[fact] === undefined;
  const { facts } = knownFacts(answers, ofProduct);
  const figures = new Set(own.filter((one) => !ruledOut(one, facts)).flatMap(({ support }): FigureName[] => [...figuresFor(support), ...(support.investmentOverYuan === undefined ? [] : (['investment'] as const))]));
  // A loan larger than the purchase is worth a word.
  if (answers.role === 'buyer' && figures.has('loan')) figures.add('contract');
  return {
    product: decisive.size > 0,
    choices: (['kind', 'listed', 'marketed', 'first'] as const).filter((name) => (name === 'first' ? factsAsked[name].some(isOpen) && !factsAsked[name].some((fact) => ofProduct?.[fact] !== undefined) : factsAsked[name].some(isOpen))),
    figures: figureNames.filter((name) => figures.has(name)),
  };
};

export interface SupportResult {
  support: SupportShown;
  outcome: Outcome;
  /** Nothing where the edition's table does not hold the support. */
  decided?: Decided;
  /** Whether the decision rests on what the reader said. */
  byAnswer: boolean;
  amount: SupportAmount;
}

const rank: Record<Outcome, number> = { applies: 0, check: 1, 'does-not-apply': 2 };

/** What each support of the role comes to on a day: those that apply first, in the order of the policy's file. Never a sum. */
export const resultsOf = (supports: readonly CalculatorSupport[], { role, known, figures, day, horizon }: { role: Role; known: KnownFacts; figures: Figures; day: string; horizon?: Policy['horizon'] }): SupportResult[] =>
  supportsOf(supports, role)
    .map(({ support, applicability }): SupportResult => {
      const amount = supportAmount(support, figures);
      // A project that is not over the threshold is outside, whatever else there is to prove.
      if (amount.kind === 'not-over') return { support, outcome: 'does-not-apply', byAnswer: true, amount };
      const decided = applicability && withinHorizon(decideFor(applicability, known.facts), day, horizon);
      // Keys of Facts, which Object.keys() forgets.
      const byAnswer = (Object.keys(decided?.facts ?? {}) as FactName[]).some((fact) => known.answered.has(fact));
      return { support, outcome: decided?.outcome ?? 'check', byAnswer, amount, ...(decided && { decided }) };
    })
    .sort((a, b) => rank[a.outcome] - rank[b.outcome]);
