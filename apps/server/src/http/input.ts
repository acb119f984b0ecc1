import { cleanText } from '@fayuan/law/reading'
import type { FastifyRequest } from 'fastify'
import { type FieldError, Invalid } from '../platform/refusal.ts'
import type { App } from './kit.ts'

class InputUnreadable extends Invalid {
  override readonly code = 'INPUT_UNREADABLE'
}

const deepest = 20
/** Kept as they come, to the last byte: a password is not a text, and the one that was set is the one that is asked for. */
const secrets = new Set(['password', 'current', 'next'])

type Reading = { errors: FieldError[]; mayBeRefusedLater: boolean }

// No NUL, no half characters: the database could store none of them (security.md §7.1).
function refuseBroken(text: string, path: string): void {
  if (text.includes('\u0000') || !text.isWellFormed())
    throw new InputUnreadable('内容里有不能识别的字符，请删去后再提交。', { errors: [{ path, message: '有不能识别的字符。' }] })
}

function taken(text: string, path: string, reading: Reading): string {
  refuseBroken(text, path)
  const clean = cleanText(text)
  if (clean.ok) return clean.value
  if (!reading.mayBeRefusedLater) reading.errors.push({ path, message: clean.reason })
  return text
}

/** Every text in a value becomes the text that is kept, in its place; no endless nesting. */
function clean(value: unknown, path: string, reading: Reading, depth = 0): unknown {
  if (typeof value === 'string') return taken(value, path, reading)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= deepest) throw new InputUnreadable('提交的内容层次太深，请按说明填写。', { errors: [{ path, message: '层次太深。' }] })
  const own = value as Record<string, unknown>
  for (const [key, inner] of Object.entries(own)) {
    refuseBroken(key, path)
    const within = `${path}.${key}`.slice(0, 100)
    if (secrets.has(key) && typeof inner === 'string') refuseBroken(inner, within)
    else if (typeof inner === 'string') {
      const kept = taken(inner, within, reading)
      if (kept !== inner) own[key] = kept
    } else clean(inner, within, reading, depth + 1)
  }
  return value
}

/**
 * The one place where text comes in: cleaned before it is judged, so that a text of nothing but invisible characters
 * is empty, and refused by field where a character has no place in Unicode. Pages for citizens refuse it beside the field themselves and keep
 * what was typed.
 */
function read(request: FastifyRequest): void {
  const reading = { errors: [], mayBeRefusedLater: request.routeOptions.config.action?.startsWith('portal.') ?? false }
  clean(request.params, 'params', reading)
  clean(request.query, 'querystring', reading)
  clean(request.body, 'body', reading)
  if (reading.errors.length > 0) throw new InputUnreadable('有的字别的电脑显示不出来，请改写后再提交。', { errors: reading.errors })
}

export function readableInput(app: App): void {
  app.addHook('preValidation', async (request) => read(request))
}
