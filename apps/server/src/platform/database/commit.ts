import type pg from 'pg'

/** PostgreSQL answers `commit` in a transaction that an error has aborted with ROLLBACK, and with no error: nothing was kept. */
export class NotCommitted extends Error {
  readonly code = 'NOT_COMMITTED'
  constructor(answer: string) {
    super(`the transaction was not committed: ${answer}`)
    this.name = 'NotCommitted'
  }
}

export function requireCommitted<Answer>(answer: Answer): Answer {
  const command = typeof answer === 'object' && answer !== null && 'command' in answer ? String(answer.command) : 'no answer'
  if (command !== 'COMMIT') throw new NotCommitted(command)
  return answer
}

export async function commit(client: pg.Client): Promise<void> {
  requireCommitted(await client.query('commit'))
}
