import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { newKey, send, type Write } from './client.ts'
import { lineIsDown, onLine } from './line.ts'
import type { ApiProblem } from './problem.ts'

/** A write that may be tried again: the same content keeps its key until it has succeeded, so nothing is done twice. */
export function useSend<T>(onDone?: (answer: T) => void) {
  const queryClient = useQueryClient()
  const last = useRef({ content: '', key: newKey() })
  const sending = useMutation<T, ApiProblem, Write<T>>({
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
      // Somebody else was quicker: the page behind shows what is there now, the form stays as it was typed.
      if (problem.status === 412) void queryClient.invalidateQueries()
    },
  })
  const { error, reset } = sending
  // “No server” stops being true when there is one again.
  useEffect(() => onLine(() => void (!lineIsDown() && error?.status === 0 && reset())), [error, reset])
  return sending
}
