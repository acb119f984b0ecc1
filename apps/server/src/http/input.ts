import { Invalid } from '../platform/refusal.ts'
import type { App } from './kit.ts'

class InputUnreadable extends Invalid {
  override readonly code = 'INPUT_UNREADABLE'
}

const deepest = 20

/** No NUL, no half characters, no endless nesting, wherever a text comes in: the database could store none of them (security.md §7.1). */
export function refuseUnreadable(value: unknown, path: string, depth = 0): void {
  if (typeof value === 'string') {
    if (value.includes('\u0000') || !value.isWellFormed())
      throw new InputUnreadable('内容里有不能识别的字符，请删去后再提交。', { errors: [{ path, message: '有不能识别的字符。' }] })
    return
  }
  if (typeof value !== 'object' || value === null) return
  if (depth >= deepest) throw new InputUnreadable('提交的内容层次太深，请按说明填写。', { errors: [{ path, message: '层次太深。' }] })
  for (const [key, inner] of Object.entries(value)) {
    refuseUnreadable(key, path, depth + 1)
    refuseUnreadable(inner, `${path}.${key}`.slice(0, 100), depth + 1)
  }
}

export function readableInput(app: App): void {
  app.addHook('preValidation', async (request) => {
    refuseUnreadable(request.params, 'params')
    refuseUnreadable(request.query, 'querystring')
    refuseUnreadable(request.body, 'body')
  })
}
