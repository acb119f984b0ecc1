import { papersOf } from '@fayuan/law'
import { shownBy } from '@fayuan/law/application'
import { choiceOf } from '../../situation/choices.ts'
import { assessSituation, categoriesOf } from '../../situation/situation.ts'
import { type Asking, forOther, situationIn } from '../form-page.ts'

export type AskedMaterial = { code: string; title: string; note: string }
export const otherMaterial: AskedMaterial = { code: 'OTHER', title: '别的材料', note: '您觉得有用的都可以传' }

/** What the window would ask for, and never more (lessons §1.11); forms are filled in here and need no paper. */
export function materialsAsked(of: Asking): AskedMaterial[] {
  const said = situationIn(of)
  const { meansReason } = assessSituation(said, of.place, of.today)
  return papersOf([{ matter: choiceOf(said.choice)?.matter ?? 'UNSPECIFIED', meansReason }], {
    categories: categoriesOf(said, of.today).map((category) => category.code),
    isAgent: forOther(of.data),
    receivedOn: of.today,
    isForeign: said.isForeign,
    noFixedIncome: said.noFixedIncome,
  })
    .filter((material) => material.form === null)
    .map(({ code, title, note }) => ({ code, title, note }))
}

/** Who the person is, as the file keeps it: what was said of papers is said, and a number that was typed tells the age and shows no card. */
export function categoriesKept(of: Asking) {
  const situation = situationIn(of)
  // The age is what the birthday says, whoever was asked.
  if (situation.statuses === undefined) return undefined
  const said = categoriesOf(situation, of.today).map((one) => ({
    ...one,
    evidence: one.evidence === 'PRESENT' ? ('SAID' as const) : one.evidence,
  }))
  return shownBy(said, { asked: materialsAsked(of).map(({ code }) => code), came: of.data.uploads.map(({ material }) => material) })
}
