import { ApiProblem } from '../api/problem.ts'
import { tellBad } from './notice.tsx'

/** Hands a file to the browser under its own name. */
export function saveFile(blob: Blob, name: string) {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Fetches a file and hands it over; when it does not come, says why. */
export async function takeAndSave(fetching: () => Promise<{ blob: Blob; name: string | null }>, otherwise: string) {
  try {
    const { blob, name } = await fetching()
    saveFile(blob, name ?? otherwise)
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    tellBad(error.message)
  }
}
