import { materialsFor } from '@fayuan/law'
import { choiceOf } from '../../situation/choices.ts'
import { assessSituation, categoriesOf } from '../../situation/situation.ts'
import { type Asking, forOther, situationIn } from '../form-page.ts'

export type AskedMaterial = { code: string; title: string; note: string }
export const otherMaterial: AskedMaterial = { code: 'OTHER', title: '别的材料', note: '您觉得有用的都可以传' }

/** What the window would ask for, and never more (lessons §1.11); forms are filled in here and need no paper. */
export function materialsAsked(of: Asking): AskedMaterial[] {
  const said = situationIn(of.data)
  const { meansReason } = assessSituation(said, of.place, of.today)
  return materialsFor(
    choiceOf(said.choice)?.matter ?? 'OTHER',
    categoriesOf(said).map((category) => category.code),
    { meansReason, isAgent: forOther(of.data) },
  )
    .filter((material) => material.form === null)
    .map(({ code, title, note }) => ({ code, title, note }))
}
