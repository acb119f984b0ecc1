import { between, happens, numberFrom, pick } from '../chance.ts'
import type { Region } from '../divisions.ts'
import { nameFor, type Sex, sexFor } from './names.ts'
import { makeIdNumbers, phoneFor } from './numbers.ts'

export type Invented = {
  name: string
  sex: Sex
  birthOn: string
  nation: string
  idNumber: string
  phone: string
  address: string
  regionCode: string
  town: string
  village: string
}

/** What a story needs of its person; everything else is left to chance. */
export type Wish = { age: readonly [from: number, to: number]; sex?: Sex; name?: string; nation?: string; town?: string }

export type People = (seed: string, year: number, wish: Wish) => Invented

/** Inhabitants of one county: plausible, in real villages, with numbers that belong to nobody. */
export function makePeople(places: Region[]): People {
  const idNumberFor = makeIdNumbers()
  const towns = new Map(places.filter((p) => p.level === 'TOWNSHIP').map((p) => [p.code, p.name]))
  const villages = places.filter((p) => p.level === 'VILLAGE')
  const dwellings = villages.length > 0 ? villages : places
  return (seed, year, wish) => {
    const sex = wish.sex ?? sexFor(seed)
    const birthOn = birthday(seed, year - between(`${seed} age`, wish.age[0], wish.age[1]))
    const near = wish.town ? dwellings.filter((p) => towns.get(p.code.slice(0, 9)) === wish.town) : dwellings
    const home = pick(`${seed} home`, near)
    const town = towns.get(home.code.slice(0, 9)) ?? ''
    const village = home.level === 'VILLAGE' ? home.name : ''
    return {
      name: wish.name ?? nameFor(seed, sex, Number(birthOn.slice(0, 4))),
      sex,
      birthOn,
      nation: wish.nation ?? '汉族',
      idNumber: idNumberFor(seed, birthOn, sex),
      phone: phoneFor(seed),
      address: addressIn(seed, town, village),
      regionCode: home.code.slice(0, 9),
      town,
      village,
    }
  }
}

const birthday = (seed: string, year: number) => `${year}-${two(between(`${seed} month`, 1, 12))}-${two(between(`${seed} day`, 1, 28))}`
const two = (n: number) => String(n).padStart(2, '0')

function addressIn(seed: string, town: string, village: string): string {
  const n = numberFrom(`${seed} house`)
  if (village.endsWith('社区'))
    return `${town}${village}${(n % 12) + 1}组${happens(`${seed} flat`, 50) ? `${(n % 9) + 1}栋${((n >> 4) % 6) + 1}0${((n >> 8) % 4) + 1}室` : `${(n % 180) + 1}号`}`
  return village ? `${town}${village}${(n % 16) + 1}组` : `${town}${(n % 90) + 1}号`
}
