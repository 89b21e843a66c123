// Apart from how phases are worked out, so that a product page brings nothing of that along.

/** The phase of a day: the last that has begun, or the first. */
export const phaseOn = <Phase extends { from: string }>(phases: readonly [Phase, ...Phase[]], day: string): Phase =>
  phases.findLast(({ from }) => from <= day) ?? phases[0];
