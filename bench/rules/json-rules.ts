import { createRequire } from 'node:module'
import type { Applicant } from './facts.ts'
import { type Cell, type Column, type Outcome, rows } from './rows.ts'
import type { EngineAnswer } from './zen.ts'

type Answer = { results: { event?: { type: string; params?: { outcome: Outcome } } }[]; failureResults: object[] }
type Engine = { addRule(rule: object): void; stop(): void; run(facts: object): Promise<Answer> }
// Installed in this folder only, so the main type check must do without its own types.
type Module = { Engine: new () => Engine }

function condition(fact: string, cell: Cell): object {
  if (typeof cell === 'string' || typeof cell === 'boolean') return { fact, operator: 'equal', value: cell }
  return 'most' in cell ? { fact, operator: 'lessThanInclusive', value: cell.most } : { fact, operator: 'in', value: cell }
}

const conditions = (when: Partial<Record<Column, Cell>>): object[] => Object.entries(when).map(([fact, cell]) => condition(fact, cell))

/**
 * The rows as rules of falling priority. `stops`: the first that fits ends the run, which is the fastest way this engine knows; otherwise
 * every rule is looked at and the first of those that fit counts.
 */
export function jsonRulesEngine({ stops }: { stops: boolean }): (applicant: Applicant) => Promise<EngineAnswer> {
  const { Engine } = createRequire(import.meta.url)('json-rules-engine') as Module
  const engine = new Engine()
  rows.forEach(({ id, when, outcome }, at) =>
    engine.addRule({
      priority: rows.length - at,
      conditions: { all: conditions(when) },
      event: { type: id, params: { outcome } },
      onSuccess: () => (stops ? engine.stop() : undefined),
    }),
  )
  return async ({ flat }) => {
    const { results, failureResults } = await engine.run(flat)
    const event = results[0]?.event
    if (!event?.params || (stops && results.length !== 1)) throw new Error(`${results.length} rules fitted where one should`)
    return { id: event.type, outcome: event.params.outcome, hasReasons: results.length + failureResults.length > 0 }
  }
}
