import { lazy } from 'react'
import { hasNewerConsole, runningScript } from '../api/newer-console.ts'

const renewedKey = 'fayuan.renewed'
const nothing = () => undefined

/** A part of the console that is fetched when it is first needed, or a little before. */
export function lazyPart<Props extends object>(load: () => Promise<React.ComponentType<Props>>) {
  const Found = lazy(() => load().then((component) => ({ default: component }), notThere))
  const Part = (props: Props) => <Found {...props} />
  // Fetching ahead may fail in silence; whoever needs the part hears of it.
  return Object.assign(Part, { preload: () => load().then(nothing, nothing) })
}

/** After an update the old parts are gone: the window is read anew, once for each console it has run. */
async function notThere(cause: unknown): Promise<never> {
  if (!(await hasNewerConsole())) throw cause
  const running = runningScript()
  if (sessionStorage.getItem(renewedKey) === running) throw new Error('the newer console does not start', { cause })
  sessionStorage.setItem(renewedKey, running ?? '')
  window.location.reload()
  return new Promise(nothing)
}

/** Says once, after the window was read anew, that it was. */
export function wasRenewed(): boolean {
  const old = sessionStorage.getItem(renewedKey)
  if (old === null || old === runningScript()) return false
  sessionStorage.removeItem(renewedKey)
  return true
}
