import { useCallback, useEffect, useState } from 'react'
import type { Draft, Value } from './field.ts'

/** What was typed under this key in this window, if anything was. */
export function keptDraft(key: string | null): Draft | null {
  if (!key) return null
  try {
    const text = sessionStorage.getItem(key)
    return text ? (JSON.parse(text) as Draft) : null
  } catch {
    return null
  }
}

function keep(key: string, draft: Draft) {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // A full or forbidden storage must not stop the typing.
  }
}

/** What is being typed; with a key it survives a refresh and an expired session, in this window only. */
export function useDraft(initial: Draft, key: string | null = null) {
  const [draft, setDraft] = useState<Draft>(() => keptDraft(key) ?? initial)
  useEffect(() => {
    if (key) keep(key, draft)
  }, [key, draft])
  const put = useCallback((name: string, value: Value) => setDraft((before) => ({ ...before, [name]: value })), [])
  const clear = useCallback(() => {
    if (key) sessionStorage.removeItem(key)
    setDraft({})
  }, [key])
  return { draft, put, setDraft, clear }
}
