/** The line to the server: every answer says it is up, none says it is down, and some that it only reads. Who is waiting is told of the change. */
let isDown = false
let isReadOnly = false
const listeners = new Set<() => void>()

const tellAll = () => listeners.forEach((listener) => listener())

export function heard(down: boolean): void {
  if (down === isDown) return
  isDown = down
  tellAll()
}

export function heardReadOnly(readOnly: boolean): void {
  if (readOnly === isReadOnly) return
  isReadOnly = readOnly
  tellAll()
}

let backupFault: string | null = null

/** Told to administrators only: the last backup failed, or none was made for a while. */
export function heardBackup(fault: string | null): void {
  if (fault === null || fault === backupFault) return
  backupFault = fault
  tellAll()
}

export const backupIsOwed = () => backupFault
export const lineIsDown = () => isDown
export const serverOnlyReads = () => isReadOnly

export function onLine(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
