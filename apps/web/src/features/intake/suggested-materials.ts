import { type Matter, materialsFor, type PersonCategory } from '@fayuan/law'
import { type Draft, type Row, rowsValue, textValue } from '../../ui/form/field.ts'

/** The one-time list of papers for this matter, every further request, and these categories. */
export function suggestedMaterials(draft: Draft): Row[] {
  const matter = textValue(draft.matter)
  if (!matter) return []
  const categories = rowsValue(draft.categories).flatMap(({ code }) => (code ? [String(code) as PersonCategory] : []))
  const further = rowsValue(draft.furtherClaims).map((claim) => textValue(claim.matter))
  const titles = [matter, ...further.filter(Boolean)].flatMap((one) =>
    materialsFor(one as Matter, categories, {
      meansReason: 'STANDARD',
      isAgent: draft.channel === 'AGENT' || draft.hasAgent === true,
    }).map(({ title }) => title),
  )
  return [...new Set(titles)].map((name) => ({ name, copies: '1', received: false }))
}
