/** The words of the share calculator, which travel to the browser. */
export const shareMessageKeys = [
  'shareNeedsScript', 'calcLoading', 'shareLate', 'shareForm', 'shareThisYear', 'shareLastYear', 'shareLastYearOptional', 'shareField-total', 'shareField-part', 'shareField-lines', 'shareField-partLines', 'shareLinesHint', 'calcAmountsHint', 'calcRead', 'calcClear', 'calcPrint',
  'shareProblem-larger', 'shareProblem-whole', 'shareProblem-unit', 'shareProblem-empty',
  'calcProblem-not-a-number', 'calcProblem-unclear', 'calcProblem-mixed', 'calcProblem-chinese-numerals', 'calcProblem-other-currency', 'calcProblem-negative', 'calcProblem-zero', 'calcProblem-too-precise', 'calcProblem-absurd',
  'shareResults', 'shareMeasure', 'shareByAmount', 'shareByLines', 'shareChange', 'sharePercent', 'shareRounded', 'shareBelow', 'shareAbove', 'shareUp', 'shareDown', 'shareUpAbout', 'shareDownAbout', 'shareSame',
  'shareNothing', 'shareNotGiven', 'shareFormula', 'shareFormulaAbout', 'shareFormulaBelow', 'shareFormulaAbove', 'shareNote', 'shareAnnounced', 'calcFieldList',
] as const;
export type ShareMessageKey = (typeof shareMessageKeys)[number];
