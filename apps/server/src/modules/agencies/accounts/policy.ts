import { isAdministrator } from '../roles.ts'
import { AdministratorsApart } from './refusals.ts'

/** One of the three administrators holds that one role and no office beside it; the database refuses two of the three again. */
export function refuseMixing(held: readonly string[], wanted: string): void {
  const others = held.filter((role) => role !== wanted)
  if (others.length > 0 && [wanted, ...others].some(isAdministrator)) throw new AdministratorsApart()
}

export const isThreeAdministrators = (error: unknown) =>
  error instanceof Error && 'constraint' in error && error.constraint === 'three_administrators_apart'
