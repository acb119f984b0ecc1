import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { type Method, newKey, send } from './client.ts'
import type { ApiProblem } from './problem.ts'

export type Write = { method?: Method; path: string; body?: unknown; version?: number | null }

/** A write that may be tried again: the same content keeps its key until it has succeeded, so nothing is done twice. */
export function useSend<T>(onDone?: (answer: T) => void) {
  const queryClient = useQueryClient()
  const last = useRef({ content: '', key: newKey() })
  return useMutation<T, ApiProblem, Write>({
    mutationFn: ({ method = 'POST', path, body, version }) => {
      const content = JSON.stringify([method, path, body, version])
      if (last.current.content !== content) last.current = { content, key: newKey() }
      return send<T>(method, path, body, { version, key: last.current.key })
    },
    onSuccess: async (answer) => {
      last.current = { content: '', key: newKey() }
      onDone?.(answer)
      await queryClient.invalidateQueries()
    },
    onError: (problem) => {
      if (problem.status === 401) void queryClient.invalidateQueries({ queryKey: ['session'] })
    },
  })
}
