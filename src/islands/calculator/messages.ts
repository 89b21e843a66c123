import type { IslandSpeaker } from '../speaker.ts';

/** The words of the support calculator, which travel to the browser. */
export const calculatorMessageKeys = [
  'calcEstimate', 'calcNoSum', 'calcNeedsScript', 'calcFailedText', 'retry', 'calcForm', 'calcRole', 'calcRole-buyer', 'calcRole-lessee', 'calcRole-maker', 'calcRole-project-owner', 'calcProjectOwner',
  'calcAboutProduct', 'calcProduct', 'calcProductHint', 'calcProductLoading', 'calcProductNone', 'calcProductFound', 'calcProductUnknown', 'calcProductChange',
  'calcKind', 'calcKind-equipment', 'calcKind-software', 'calcKind-material', 'calcKind-device', 'calcKind-chip', 'calcKind-other',
  'calcListed', 'calcListed-yes', 'calcListed-no', 'calcMarketed', 'calcMarketed-yes', 'calcMarketed-no',
  'calcFirst', 'calcFirst-first-set', 'calcFirst-first-version', 'calcFirst-first-batch', 'calcFirst-none', 'calcNotKnown', 'calcAmounts', 'calcAmountsHint',
  'calcField-contract', 'calcField-investment', 'calcField-equipment', 'calcField-loan', 'calcField-rate', 'calcField-years', 'calcField-certification', 'calcField-added', 'calcField-specified', 'calcField-sales',
  'calcRead', 'calcYearsRead', 'calcLoanLarger',
  'calcProblem-not-a-number', 'calcProblem-unclear', 'calcProblem-mixed', 'calcProblem-chinese-numerals', 'calcProblem-other-currency', 'calcProblem-negative', 'calcProblem-zero', 'calcProblem-too-precise', 'calcProblem-absurd',
  'calcRateProblem-not-a-number', 'calcRateProblem-unclear', 'calcRateProblem-too-precise', 'calcRateProblem-too-high', 'calcRateProblem-fraction', 'calcRateProblem-tenfold',
  'calcYearsProblem-not-a-number', 'calcYearsProblem-unclear', 'calcYearsProblem-months', 'calcYearsProblem-perhaps-months', 'calcYearsProblem-too-precise', 'calcYearsProblem-absurd',
  'calcBroken', 'calcClear', 'calcPrint', 'calcResults', 'calcAnnounced', 'calcAnnouncedOne', 'calcLoading', 'calcLate', 'calcOutcome-applies', 'calcOutcome-check', 'calcOutcome-does-not-apply', 'calcMost-applies', 'calcMost-check', 'calcBelowFen',
  'calcBecause', 'calcByAnswer', 'calcOtherKind', 'calcFirstOther', 'calcFormula', 'calcFormulaPlain', 'calcFormulaLoan', 'calcExactly', 'calcAbout', 'calcGeneralPlain', 'calcGeneralLoan', 'calcGeneralLoanNoLimit',
  'calcCap', 'calcCapPlain', 'calcCapProduct', 'calcCapCumulative', 'calcCapYearsUnstated', 'calcCapInPrinciple', 'calcCapNone', 'calcBound-rate', 'calcBound-cap', 'calcBound-two', 'calcEither',
  'calcYears', 'calcYearsAll', 'calcYearsSome', 'calcPremises', 'calcUpTo', 'calcLoanAssumes', 'calcLoanAssumesAbout', 'calcInPrinciple', 'calcThresholdUnknown', 'calcRounded', 'calcMissing', 'calcFieldList',
  'calcNoRate', 'calcNoAmount', 'calcNoMoney', 'calcNotOver', 'calcRuledOut', 'calcProve', 'calcUnknown', 'calcOpenPoints', 'calcUnderCap', 'calcNotApplying', 'calcArticle', 'calcOtherDocument', 'calcGiven', 'calcGivenProduct', 'calcGivenUnread', 'calcGivenDay', 'calcElsewhere', 'calcElsewhereProject', 'calcElsewhereOne', 'calcElsewhereGo', 'calcProductNotChosen', 'supportLater', 'comma', 'colon',
  'status-listed', 'status-expiring', 'status-expired', 'status-withdrawn', 'status-not-yet', 'status-public-record',
] as const;
export type CalculatorMessageKey = (typeof calculatorMessageKeys)[number];
export type Speaker = IslandSpeaker<CalculatorMessageKey>;
