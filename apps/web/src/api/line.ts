/** The line to the server: every answer says it is up, none says it is down. Who is waiting is told of the change. */
let isDown = false
const listeners = new Set<() => void>()

export function heard(down: boolean): void {
  if (down === isDown) return
  isDown = down
  listeners.forEach((listener) => listener())
}

export const lineIsDown = () => isDown

export function onLine(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
