import { heard } from './line.ts'
import { offline, problemOf } from './problem.ts'

/** The script this window runs; a newer console begins with another. */
export const runningScript = () => document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null

/** Whether the server hands out a newer console than the one that is open here. */
export async function hasNewerConsole(): Promise<boolean> {
  const answer = await fetch(import.meta.env.BASE_URL, { cache: 'no-store' }).catch((cause: unknown) => {
    heard(true)
    throw offline(cause)
  })
  if (!answer.ok) throw await problemOf(answer)
  const running = runningScript()
  return running !== null && !(await answer.text()).includes(running)
}
