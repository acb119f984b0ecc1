/** Minors, and whoever is harmed at home: a careless call or text is read by the wrong person (法32(4); organisation.md §3). */
const guarded: readonly string[] = ['MINOR', 'DV_VICTIM']

/** Whether nobody may call or write before it is known how this person can be reached in safety. */
export const isGuarded = ({ matter, categories }: { matter?: string; categories: readonly string[] }): boolean =>
  matter === 'DV_ABUSE_ABANDONMENT' || categories.some((code) => guarded.includes(code))
