import { cleanText } from '@fayuan/law/reading'
import type { z } from 'zod'
import type { FieldError } from '../../platform/refusal.ts'
import type { Answers } from './fields.ts'

/** Longer than any question allows, so that whoever pasted too much still finds all of it on the page that says so. */
const mostKept = 20_000

const typedIn = (text: unknown): string => {
  if (typeof text !== 'string') return ''
  const clean = cleanText(text)
  return (clean.ok ? clean.value : text).trim().slice(0, mostKept)
}

/** What was typed, and nothing that was not asked. */
export function answersIn(body: unknown, names: readonly string[]): Answers {
  const given = typeof body === 'object' && body !== null ? new Map<string, unknown>(Object.entries(body)) : new Map<string, unknown>()
  return Object.fromEntries(
    names.map((name) => {
      const value = given.get(name)
      return [name, Array.isArray(value) ? value.slice(0, 40).map(typedIn) : typedIn(value)]
    }),
  )
}

/** Characters that no other computer can show are told beside their field; what was typed stays there to be mended. */
const strangeIn = (answers: Answers): FieldError[] =>
  Object.entries(answers).flatMap(([path, value]) => {
    const refused = [value]
      .flat()
      .map(cleanText)
      .find(({ ok }) => !ok)
    return refused && !refused.ok ? [{ path, message: refused.reason }] : []
  })

/** Everything wrong with the answers, one line a field. */
export function errorsOf(shape: z.ZodType, answers: Answers): FieldError[] {
  const result = shape.safeParse(answers)
  const judged = result.success ? [] : result.error.issues.map((issue) => ({ path: String(issue.path[0] ?? ''), message: issue.message }))
  const errors = [...judged, ...strangeIn(answers)]
  return errors.filter((error, at) => errors.findIndex((other) => other.path === error.path) === at)
}
