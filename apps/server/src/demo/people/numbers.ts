import { checkCharacter } from '@fayuan/law/reading'
import { between, numberFrom } from '../chance.ts'
import type { Sex } from './names.ts'

// 431399 was never given to any county: a number of the demonstration can be nobody's.
const unassignedArea = '431399'

/** Identity numbers with a valid check character that belong to nobody. Keeps what it gave, so that no two people share one. */
export function makeIdNumbers(): (seed: string, birthOn: string, sex: Sex) => string {
  const given = new Set<string>()
  return (seed, birthOn, sex) => {
    const stem = `${unassignedArea}${birthOn.replaceAll('-', '')}`
    const parity = sex === 'MALE' ? 1 : 0
    for (let i = 0; i < 500; i += 1) {
      const order = 2 * ((between(`${seed} order`, 0, 499) + i) % 500) + parity
      const digits = `${stem}${String(order).padStart(3, '0')}`
      if (given.has(digits)) continue
      given.add(digits)
      return digits + checkCharacter(digits)
    }
    throw new RangeError(`no identity number is left for ${birthOn}`)
  }
}

/** Mobile numbers of the 100 range, which no operator hands out: a message can reach nobody. */
export const phoneFor = (seed: string): string => `100${String(numberFrom(`${seed} phone`) % 100_000_000).padStart(8, '0')}`
