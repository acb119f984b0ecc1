/** A start that PostgreSQL cannot serve: a stable code and one sentence that tells the operator what to do. */
export class PostgresRefused extends Error {
  readonly code: string
  constructor(code: string, sentence: string, cause?: unknown) {
    super(sentence, cause === undefined ? undefined : { cause })
    this.name = 'PostgresRefused'
    this.code = code
  }
}

export type Log = (level: 'info' | 'warn' | 'error', line: string) => void
