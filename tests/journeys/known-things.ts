import type { CaseState } from '@fayuan/law'
import type { Desk } from './desk.ts'

/** The newest case in this state. */
export const caseIn = (desk: Desk, state: CaseState) => firstId(desk, `/cases?state=${state}&limit=1`)

export async function firstId(desk: Desk, path: string): Promise<string> {
  const { items } = (await desk.get(path)) as { items: { id: string }[] }
  const id = items[0]?.id
  if (!id) throw new Error(`the county has nothing at ${path}`)
  return id
}
