import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { get } from '../api/client.ts'
import { backupIsOwed, lineIsDown, onLine, serverOnlyReads } from '../api/line.ts'
import { tell, tellBad } from '../ui/notice.tsx'

const every = 3_000
const nothing = () => undefined

/** While the server does not answer: says so over every page and dialog, knocks again, and reads what could not be read. */
export function LineStrip() {
  const queryClient = useQueryClient()
  const isDown = useSyncExternalStore(onLine, lineIsDown)
  const onlyReads = useSyncExternalStore(onLine, serverOnlyReads)
  useEffect(() => {
    if (!isDown && !onlyReads) return
    const knocking = setInterval(() => void get('/api/session', {}).catch(nothing), isDown ? every : 10 * every)
    return () => clearInterval(knocking)
  }, [isDown, onlyReads])
  const owed = useSyncExternalStore(onLine, backupIsOwed)
  useEffect(() => {
    if (owed === 'failed') tellBad('最近一次备份没有完成，原因见页面上方的提醒；处理后系统会自动重做。')
    if (owed === 'late') tellBad('已有一天半没有新的备份，请检查后台任务和备份目录。')
  }, [owed])
  const wasDown = useRef(false)
  useEffect(
    () =>
      onLine(() => {
        const isBack = wasDown.current && !lineIsDown()
        wasDown.current = lineIsDown()
        if (!isBack) return
        tell('又连上服务器了，可以接着办。')
        void queryClient.invalidateQueries({ predicate: ({ state }) => state.error !== null })
      }),
    [queryClient],
  )
  if (!isDown && !onlyReads) return null
  if (!isDown)
    return (
      <p className="line-strip no-print" role="alert">
        服务器磁盘快满了，现在只能查看、不能办理。填写的内容还在，请先不要关闭；请告诉系统管理员，清理后会自动恢复。
      </p>
    )
  return (
    <p className="line-strip no-print" role="alert">
      连不上服务器，正在自动重连。填写的内容还在，可以接着填，连上后再提交。
    </p>
  )
}
