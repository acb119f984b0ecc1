import type { FieldError } from '../../platform/refusal.ts'
import type { z } from 'zod'
import type { Answers } from './fields.ts'

const clean = (text: unknown): string =>
  typeof text === 'string' ? text.normalize('NFC').replaceAll('\r\n', '\n').trim().slice(0, 6_000) : ''

/** What was typed, and nothing that was not asked. */
export function answersIn(body: unknown, names: readonly string[]): Answers {
  const given = typeof body === 'object' && body !== null ? new Map<string, unknown>(Object.entries(body)) : new Map<string, unknown>()
  return Object.fromEntries(
    names.map((name) => {
      const value = given.get(name)
      return [name, Array.isArray(value) ? value.slice(0, 40).map(clean) : clean(value)]
    }),
  )
}

/** Everything wrong with the answers, one line a field. */
export function errorsOf(shape: z.ZodType, answers: Answers): FieldError[] {
  const result = shape.safeParse(answers)
  if (result.success) return []
  const errors = result.error.issues.map((issue) => ({ path: String(issue.path[0] ?? ''), message: issue.message }))
  return errors.filter((error, at) => errors.findIndex((other) => other.path === error.path) === at)
}
