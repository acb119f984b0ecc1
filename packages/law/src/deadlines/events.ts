/** Events no act of the procedure stands for, which a clock is still started by; all other events are verbs. */
export const outsideEvents: Readonly<Record<string, string>> = {
  LIMITATION_KNOWN: '知道时效或者期限何时届满',
}
