import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { get } from '../api/client.ts'
import { lineIsDown, onLine } from '../api/line.ts'
import { tell } from '../ui/notice.tsx'

const every = 3_000
const nothing = () => undefined

/** While the server does not answer: says so over every page and dialog, knocks again, and reads what could not be read. */
export function LineStrip() {
  const queryClient = useQueryClient()
  const isDown = useSyncExternalStore(onLine, lineIsDown)
  useEffect(() => {
    if (!isDown) return
    const knocking = setInterval(() => void get('/api/session', {}).catch(nothing), every)
    return () => clearInterval(knocking)
  }, [isDown])
  useEffect(
    () =>
      onLine(() => {
        if (lineIsDown()) return
        tell('又连上服务器了，可以接着办。')
        void queryClient.invalidateQueries({ predicate: ({ state }) => state.error !== null })
      }),
    [queryClient],
  )
  if (!isDown) return null
  return (
    <p className="line-strip no-print" role="alert">
      连不上服务器，正在自动重连。填写的内容还在，可以接着填，连上后再提交。
    </p>
  )
}
