import type { Day, Role } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import { rangeBelow } from '../../platform/database/scope.ts'
import { placesOf, type Region } from '../divisions.ts'
import { type People, makePeople } from '../people/person.ts'
import { type FirmPlan, firms, neighbourFirms, neighbourProviders, type ProviderPlan, providers } from './roster.ts'
import { neighbourPosts, type Post, posts } from './staff.ts'

/** What is to be built of one county. */
export type CountyPlan = {
  code: string
  name: string
  word: string
  phone: string
  posts: readonly Post[]
  firms: readonly FirmPlan[]
  providers: readonly ProviderPlan[]
}

export const shuangfeng: CountyPlan = { code: '431321', name: '双峰县', word: '双', phone: '0738-0012348', posts, firms, providers }
export const xinhua: CountyPlan = {
  code: '431322',
  name: '新化县',
  word: '新',
  phone: '0738-0022348',
  posts: neighbourPosts,
  firms: neighbourFirms,
  providers: neighbourProviders,
}

export type Provider = ProviderPlan & { id: string; firmId: string; accountId: string | null }
export type Staff = { accountId: string; agencyId: string; agencyName: string; name: string; role: Role }

/** A county as it stands once its offices are open: who can be asked to do what. */
export type County = {
  code: string
  name: string
  centreId: string
  petitionDeskId: string
  /** How many offices and contact points the county has. */
  agencies: number
  stations: ReadonlyMap<string, string>
  staff: ReadonlyMap<string, Staff>
  providers: readonly Provider[]
  people: People
}

export const peopleOf = (plan: Pick<CountyPlan, 'code'>, places: Region[] = placesOf(plan.code)): People => makePeople(places)

const blank = { requestId: '', address: '' }

/** A member of staff as the verbs see them. */
export function officer(county: County, username: string): Actor {
  const own = county.staff.get(username) ?? county.staff.get(`${username}-xinhua`) ?? county.staff.get(standIn(username))
  if (!own) throw new RangeError(`nobody in ${county.name} is called ${username}`)
  const range = { ...rangeBelow(county.code), account: own.accountId }
  return {
    ...blank,
    accountId: own.accountId,
    name: own.name,
    roles: [own.role],
    shard: county.code,
    agencyId: own.agencyId,
    agencyName: own.agencyName,
    scope: range,
    officeScope: range,
    providerId: null,
  }
}

// The neighbouring county has four accounts only; its director assigns.
const standIn = (username: string) => (username === 'dispatcher' ? 'director-xinhua' : username)

/**
 * The lawyer of a file. Handed the county's range rather than single grants: a grant that ended ninety days after a
 * closing of 2009 has ended today, and the past could not be told.
 */
export function lawyer(county: County, provider: Provider): Actor {
  const accountId = provider.accountId ?? provider.id
  const range = { ...rangeBelow(county.code), account: accountId }
  return {
    ...blank,
    accountId,
    name: provider.name,
    roles: ['LAWYER'],
    shard: county.code,
    agencyId: county.centreId,
    agencyName: '',
    scope: range,
    officeScope: range,
    providerId: provider.id,
  }
}

/** Somebody at home on the portal. */
export const citizen = (county: County, name: string): Actor => {
  const range = { ...rangeBelow(county.code), account: null }
  return {
    ...blank,
    accountId: null,
    name,
    roles: ['CITIZEN'],
    shard: county.code,
    agencyId: null,
    agencyName: '',
    scope: range,
    officeScope: range,
    providerId: null,
  }
}

export const isLawyerOn = (provider: Provider, day: Day): boolean => provider.kind === 'LAWYER' && provider.licensedOn <= day
