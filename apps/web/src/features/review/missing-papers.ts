import type { Review } from '../../api/shapes.ts'

type Docs = Record<string, unknown>
const docsOf = ({ docs }: { docs?: unknown }): Docs => (docs !== null && typeof docs === 'object' ? (docs as Docs) : {})

/** The one-time list less what has come in. Papers carry the names people give them, so the recorded check of completeness goes first. */
export function missingPapers({ facts, materials, wanted }: Review): Review['wanted'] {
  const checks = Object.values(docsOf(facts))
  if (checks.length > 0 && checks.every((one) => one === true)) return []
  const names = materials.filter(({ receivedOn }) => receivedOn).map(({ name }) => name)
  return wanted.filter(({ name }) => !names.some((got) => got.includes(name) || name.includes(got)))
}
