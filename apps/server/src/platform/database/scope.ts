import pg from 'pg'

/** What a request may see: a range of county codes [from, to), and single cases granted to the account. */
export type Scope = { from: string; to: string; account: string | null }

/** The system's own work (sealing, folding, sign-in look-ups): every county. Never handed to a request after sign-in. */
export const systemScope: Scope = { from: '0', to: '~', account: null }

/** Everything at and below a region: its code without trailing zero pairs, as a half-open range. */
export function rangeBelow(regionCode: string): { from: string; to: string } {
  const six = regionCode.slice(0, 6)
  const prefix = six === '000000' ? '' : six.endsWith('0000') ? six.slice(0, 2) : six.endsWith('00') ? six.slice(0, 4) : six
  return prefix === ''
    ? { from: '0', to: ':' }
    : { from: prefix, to: `${prefix.slice(0, -1)}${String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)}` }
}

/** Sees no range at all: only what was granted case by case. Its end is not '~', which the policies take for the system itself. */
export const onlyGranted = (account: string): Scope => ({ from: '~', to: '0', account })

/** The database role a scope works under: each has the cheapest policies that say what it may see (migration 0006). */
export const roleFor = (scope: Scope): 'fayuan_app' | 'fayuan_granted' => (scope.from < scope.to ? 'fayuan_app' : 'fayuan_granted')

// SET LOCAL with quoted literals: set_config() would not reach the workers of a distributed PostgreSQL (design.md §5).
export const scopeStatements = (scope: Scope): string => `set local role ${roleFor(scope)};${scopeSettings(scope)}`

/** The same without the role, where the connection has it already. */
export function scopeSettings(scope: Scope): string {
  const set = (name: string, value: string) => `set local ${name}=${pg.escapeLiteral(value)}`
  return [set('app.scope_from', scope.from), set('app.scope_to', scope.to), set('app.account', scope.account ?? '')].join(';')
}
