import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { newKey, send, type Write } from './client.ts'
import type { ApiProblem } from './problem.ts'

/** A write that may be tried again: the same content keeps its key until it has succeeded, so nothing is done twice. */
export function useSend<T>(onDone?: (answer: T) => void) {
  const queryClient = useQueryClient()
  const last = useRef({ content: '', key: newKey() })
  return useMutation<T, ApiProblem, Write<T>>({
    mutationFn: (write) => {
      const content = JSON.stringify(write)
      if (last.current.content !== content) last.current = { content, key: newKey() }
      return send(write, last.current.key)
    },
    onSuccess: async (answer) => {
      last.current = { content: '', key: newKey() }
      onDone?.(answer)
      await queryClient.invalidateQueries()
    },
    onError: (problem) => {
      // A wrong password is also 401; only an ended session is news to the frame.
      if (problem.code === 'SIGN_IN_FIRST') void queryClient.invalidateQueries({ queryKey: ['session'] })
    },
  })
}
