import { materialsFor } from '@fayuan/law'
import { choiceOf } from '../../situation/choices.ts'
import { assessSituation, categoriesOf } from '../../situation/situation.ts'
import { type Asking, forOther, situationIn } from '../form-page.ts'

export type AskedMaterial = { code: string; title: string; note: string }
export const otherMaterial: AskedMaterial = { code: 'OTHER', title: '别的材料', note: '您觉得有用的都可以传' }

/** What the window would ask for, and never more (lessons §1.11); forms are filled in here and need no paper. */
export function materialsAsked(of: Asking): AskedMaterial[] {
  const said = situationIn(of)
  const { meansReason } = assessSituation(said, of.place, of.today)
  return materialsFor(
    choiceOf(said.choice)?.matter ?? 'UNSPECIFIED',
    categoriesOf(said, of.today).map((category) => category.code),
    {
      // Whoever applies although an organ owes the notice brings what applicants bring, and no word on money.
      meansReason: meansReason === 'NOTIFIED' ? 'ART32' : meansReason,
      isAgent: forOther(of.data),
      isForeign: said.isForeign,
      noFixedIncome: said.noFixedIncome,
    },
  )
    .filter((material) => material.form === null)
    .map(({ code, title, note }) => ({ code, title, note }))
}

/** Papers about the matter that show the person too. */
const alsoShow: Readonly<Record<string, readonly string[]>> = {
  MIGRANT_WORKER: ['LABOUR_PROOF'],
  DV_VICTIM: ['VIOLENCE_PROOF'],
  BRAVERY: ['BRAVERY_FACTS'],
}
const ages: readonly string[] = ['MINOR', 'ELDERLY', 'ELDERLY_70']

/**
 * Who the person is, as the file keeps it: shown where a paper has come in or a number says the birthday, denied where it was said that there is
 * none; what was only promised is not known yet.
 */
export function categoriesKept(of: Asking) {
  const said = situationIn(of)
  return categoriesOf(said, of.today).map(({ code, evidence }) => {
    const isAge = ages.includes(code)
    if (isAge && said.bornOn !== undefined) return { code, evidence }
    // Kinds of disability share one paper.
    const isPaper = (material: string) =>
      isAge
        ? material === 'ID'
        : material === `STATUS_${code}` ||
          alsoShow[code]?.includes(material) === true ||
          (code.startsWith('DISABLED') && material.startsWith('STATUS_DISABLED'))
    if (of.data.uploads.some(({ material }) => isPaper(material))) return { code, evidence: 'PRESENT' as const }
    return { code, evidence: evidence === 'ABSENT' ? evidence : undefined }
  })
}
