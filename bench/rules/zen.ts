import { createRequire } from 'node:module'
import type { Applicant } from './facts.ts'
import { type Cell, columns, type Outcome, rows } from './rows.ts'

type Answer = { result: { id: string; outcome: Outcome }; trace?: object }
type Decision = { evaluate(facts: object, options: { trace: boolean }): Promise<Answer> }
// Installed in this folder only, so the main type check must do without its own types.
type Module = { ZenEngine: new () => { createDecision(content: object): Decision } }

function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  if (typeof cell === 'string') return JSON.stringify(cell)
  if (typeof cell === 'boolean') return String(cell)
  return 'most' in cell ? `<= ${cell.most}` : cell.map((one) => JSON.stringify(one)).join(', ')
}

/** The rows as a JDM decision table with the hit policy "first". */
export const decisionModel = {
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'in', name: 'facts', type: 'inputNode', position: { x: 0, y: 0 } },
    {
      id: 'table',
      name: 'eligibility',
      type: 'decisionTableNode',
      position: { x: 200, y: 0 },
      content: {
        hitPolicy: 'first',
        inputs: columns.map((column) => ({ id: column, name: column, field: column })),
        outputs: ['id', 'outcome'].map((field) => ({ id: `to-${field}`, name: field, field })),
        rules: rows.map(({ id, when, outcome }) => ({
          _id: id,
          ...Object.fromEntries(columns.map((column) => [column, cellText(when[column])])),
          'to-id': JSON.stringify(id),
          'to-outcome': JSON.stringify(outcome),
        })),
      },
    },
    { id: 'out', name: 'answer', type: 'outputNode', position: { x: 400, y: 0 } },
  ],
  edges: [
    { id: 'e1', type: 'edge', sourceId: 'in', targetId: 'table' },
    { id: 'e2', type: 'edge', sourceId: 'table', targetId: 'out' },
  ],
}

export type EngineAnswer = { id: string; outcome: Outcome; hasReasons: boolean }

export function zenEngine(): (applicant: Applicant) => Promise<EngineAnswer> {
  const { ZenEngine } = createRequire(import.meta.url)('@gorules/zen-engine') as Module
  const decision = new ZenEngine().createDecision(decisionModel)
  return async ({ flat }) => {
    const { result, trace } = await decision.evaluate(flat, { trace: true })
    return { id: result.id, outcome: result.outcome, hasReasons: trace !== undefined }
  }
}
