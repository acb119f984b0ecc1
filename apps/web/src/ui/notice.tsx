import { useSyncExternalStore } from 'react'

type Notice = { id: number; text: string; bad: boolean }

let notices: Notice[] = []
let next = 1
const listeners = new Set<() => void>()

function change(to: Notice[]) {
  notices = to
  listeners.forEach((listener) => listener())
}

function put(text: string, bad: boolean) {
  const id = next++
  change([...notices, { id, text, bad }])
  setTimeout(() => change(notices.filter((notice) => notice.id !== id)), bad ? 8000 : 4000)
}

export const tell = (text: string) => put(text, false)
export const tellBad = (text: string) => put(text, true)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function Notices() {
  const shown = useSyncExternalStore(subscribe, () => notices)
  return (
    <div className="notices" role="status" aria-live="polite">
      {shown.map(({ id, text, bad }) => (
        <p key={id} className={bad ? 'bad' : ''}>
          {text}
        </p>
      ))}
    </div>
  )
}
