import type { Call, Operation } from './described.ts'
import type { Things } from './two-counties.ts'

const kinds: readonly [string, keyof Things][] = [
  ['/api/applications/{id}', 'case'],
  ['/api/cases/{id}', 'case'],
  ['/api/persons/{id}', 'person'],
  ['/api/accounts/{id}', 'account'],
  ['/api/agencies/{id}', 'agency'],
  ['/api/providers/{id}', 'provider'],
  ['/api/firms/{id}', 'firm'],
  ['/api/subsidies/{id}', 'subsidy'],
  ['/api/payment-batches/{id}', 'batch'],
  ['/api/exports/{id}', 'export'],
]
const inner: Record<string, keyof Things> = { documentId: 'document', materialId: 'material', membershipId: 'membership' }

/** What a path names, or null where it names nothing of a county (own sessions). */
export function kindOf(operation: Pick<Operation, 'path'>): keyof Things | null {
  return kinds.find(([prefix]) => operation.path.startsWith(prefix))?.[1] ?? null
}

export const nothing = '0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'

/** The path parameters filled with things of one county, or with an id nobody has. */
export function pathTo(operation: Pick<Operation, 'path'>, things: Things | null): Record<string, string> {
  const kind = kindOf(operation)
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  return Object.fromEntries(
    names.map((name) => [name, (things && (name === 'id' ? kind && things[kind] : things[inner[name] ?? 'case'])) || nothing]),
  )
}

/** The questions a list needs before it answers at all. */
export function questionOf(operation: Operation): Call {
  const required = operation.parameters.filter((one) => one.in === 'query' && one.required)
  const known: Record<string, string> = {
    q: '法律',
    key: 'GROUP_THRESHOLD',
    indicator: 'accepted',
    from: '2026-01',
    to: '2026-12',
    by: 'month',
  }
  return required.length === 0 ? {} : { query: Object.fromEntries(required.map(({ name }) => [name, known[name] ?? '1'])) }
}
