import { specialGroup } from '../eligibility/special-group.ts'
import type { Evidence } from '../eligibility/types.ts'
import type { PersonCategory } from '../glossary/persons.ts'

type Claim = { code: PersonCategory; evidence?: Evidence }

/** The papers by code: those that are asked for, and those that have come. */
export type Papers = { asked: readonly string[]; came: readonly string[] }

/** Papers about the matter that show the person too. */
const alsoShow: Readonly<Partial<Record<PersonCategory, readonly string[]>>> = {
  MIGRANT_WORKER: ['LABOUR_PROOF'],
  DV_VICTIM: ['VIOLENCE_PROOF'],
  BRAVERY: ['BRAVERY_FACTS'],
}
const ages: readonly PersonCategory[] = ['MINOR', 'ELDERLY', 'ELDERLY_70']
const living = 'NO_FIXED_INCOME_PROOF'

// Kinds of disability share one paper.
const showing = (code: PersonCategory): readonly string[] =>
  ages.includes(code) ? ['ID'] : [`STATUS_${code}`, ...(alsoShow[code] ?? []), ...(code.startsWith('DISABLED') ? ['STATUS_DISABLED'] : [])]

/**
 * Who the person is, by the papers that have come: shown where every paper asked for it is there. What was said of papers that nobody has seen
 * stays said. An age denied by the birthday is shown by no card.
 */
export const shownBy = <T extends Claim>(claims: readonly T[], { asked, came }: Papers): (T | (T & { evidence: Evidence }))[] =>
  claims.map((claim) => {
    const { code, evidence } = claim
    const isDenied = ages.includes(code) && evidence === 'ABSENT'
    if (isDenied || evidence === 'VERIFIED_BY_DATA' || !showing(code).some((paper) => came.includes(paper))) return claim
    const isLivingOpen = specialGroup.includes(code) && asked.includes(living) && !came.includes(living)
    return { ...claim, evidence: isLivingOpen ? ('SAID' as const) : ('PRESENT' as const) }
  })
