import type { Day } from '@fayuan/law'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import type { NewRow } from '../../platform/database/rows.ts'
import { seedAccount } from '../../modules/agencies/index.ts'
import { addFirm, addProvider } from '../../modules/providers/index.ts'
import { placesOf, type Region, regionsOfChina } from '../divisions.ts'
import { type County, type CountyPlan, peopleOf, type Provider, type Staff } from './county.ts'
import { insertAgencies, insertRegions } from './queries.ts'
import type { Desk } from './staff.ts'

const openedOn = '2002-03-01' as Day
const stationsOpenedOn = '2006-09-01' as Day

type Agency = NewRow<'agency'> & { id: string; name: string }
type Upper = { department: Agency; city: Agency }

const agency = (kind: string, name: string, regionCode: string, parentId: string | null, more: Partial<NewRow<'agency'>> = {}): Agency => ({
  id: newId(),
  kind,
  name,
  regionCode,
  parentId,
  documentWord: '',
  phone: '',
  address: '',
  openedOn,
  ...more,
})

export async function openRegions(tx: Tx, countyCodes: readonly string[]): Promise<number> {
  const rows = [...regionsOfChina(), ...countyCodes.flatMap(placesOf)]
  await insertRegions(tx, rows)
  return rows.length
}

export async function openUpperLevels(tx: Tx): Promise<Upper> {
  const department = agency('DEPARTMENT', '湖南省司法厅', '430000', null)
  const city = agency('BUREAU', '娄底市司法局', '431300', department.id)
  await insertAgencies(tx, [department, city])
  return { department, city }
}

/** A county's three levels (organisation.md §1): the centre, a station in every township, a contact point in every village. */
export async function openCounty(tx: Tx, plan: CountyPlan, upper: Upper, passwordHash: string): Promise<County> {
  const places = placesOf(plan.code)
  const bureau = agency('BUREAU', `${plan.name}司法局`, plan.code, upper.city.id, {
    phone: plan.phone.replace(/.$/, '9'),
    address: `${plan.name}司法局一楼（演示地址）`,
    // 复议法28: a bureau that itself reviews for the government is reviewed by that government or by the bureau above it.
    reviewOrgan: `${plan.name}人民政府或者${upper.city.name}`,
    reviewAddress: '地址、电话以公布的为准（演示）',
    court: `${plan.name}人民法院`,
    courtAddress: '地址、电话以公布的为准（演示）',
  })
  const centre = agency('CENTRE', `${plan.name}法律援助中心`, plan.code, bureau.id, {
    documentWord: plan.word,
    phone: plan.phone,
    address: `${plan.name}公共法律服务中心一楼`,
    hours: '周一至周五 8:30—12:00、14:30—17:30（演示）',
    ...standing(plan.code, 0),
  })
  const petition = agency('PETITION_DESK', `${plan.name}信访局法律援助接待点`, plan.code, centre.id, { openedOn: stationsOpenedOn })
  const stations = stationsOf(plan, places, centre.id)
  const points = contactPointsOf(places, stations)
  const offices = [bureau, centre, petition, ...stations, ...points]
  await insertAgencies(tx, offices)
  const desks: Record<Desk, Agency> = {
    DEPARTMENT: upper.department,
    CITY: upper.city,
    BUREAU: bureau,
    CENTRE: centre,
    STATION: stations.find((station) => station.name.startsWith('锁石镇')) ?? centre,
    PETITION_DESK: petition,
  }
  const staff = await hire(tx, plan, desks, passwordHash)
  return {
    code: plan.code,
    name: plan.name,
    centreId: centre.id,
    petitionDeskId: petition.id,
    agencies: offices.length,
    stations: new Map(stations.map((station) => [station.name.replace('法律援助工作站', ''), station.id])),
    staff,
    providers: await enrol(tx, plan, places, staff),
    people: peopleOf(plan, places),
  }
}

/** Where an office of the demonstration stands: invented, around a point in the county, each further out than the one before. */
function standing(countyCode: string, at: number): { latitude: number; longitude: number } | undefined {
  if (countyCode !== '431321') return undefined
  const out = at * 0.018
  return { latitude: round(27.457 + out * Math.sin(at * 2.4)), longitude: round(112.194 + out * Math.cos(at * 2.4)) }
}
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5

function stationsOf(plan: CountyPlan, places: Region[], centreId: string): Agency[] {
  if (plan.code !== '431321') return []
  const towns = places.filter((place) => place.level === 'TOWNSHIP')
  const station = (name: string, code: string, at: number) =>
    agency('STATION', `${name}法律援助工作站`, code, centreId, {
      openedOn: stationsOpenedOn,
      address: `${name}司法所`,
      // Some have not entered when they are open, as it is in life.
      ...(at % 3 === 2 ? {} : { hours: '周一、三、五 9:00—12:00（演示）' }),
      ...standing(plan.code, at + 1),
    })
  // The development zone is no township: its station carries the code of the county town's.
  return [...towns.map((town, at) => station(town.name, town.code, at)), station('双峰经济开发区', '431321001', towns.length)]
}

function contactPointsOf(places: Region[], stations: Agency[]): Agency[] {
  const stationOf = new Map(stations.toReversed().map((station) => [station.regionCode, station.id]))
  return places
    .filter((place) => place.level === 'VILLAGE' && stationOf.has(place.code.slice(0, 9)))
    .map((village) =>
      agency('CONTACT_POINT', `${village.name}法律援助联络点`, village.code, stationOf.get(village.code.slice(0, 9)) ?? null, {
        openedOn: stationsOpenedOn,
      }),
    )
}

async function hire(tx: Tx, plan: CountyPlan, desks: Record<Desk, Agency>, passwordHash: string): Promise<Map<string, Staff>> {
  const staff = new Map<string, Staff>()
  for (const { username, displayName, role, desk } of plan.posts) {
    const { id: agencyId, name: agencyName, regionCode } = desks[desk]
    // Station and petition desk belong to the county whose files they take in.
    const region = regionCode.length > 6 ? plan.code : regionCode
    const { accountId } = await seedAccount(tx, {
      username,
      displayName,
      agencyId,
      regionCode: region,
      role,
      passwordHash,
      fromOn: openedOn,
      isDemo: true,
    })
    staff.set(username, { accountId, agencyId, agencyName, name: displayName, role })
  }
  return staff
}

async function enrol(tx: Tx, plan: CountyPlan, places: Region[], staff: Map<string, Staff>): Promise<Provider[]> {
  const codeOf = (town: string) => places.find((place) => place.name === town)?.code ?? plan.code
  const firmIds = new Map<string, string>()
  for (const { key, kind, name, town } of plan.firms) {
    firmIds.set(key, await addFirm(tx, { shard: plan.code, kind, name, phone: plan.phone, address: town, regionCode: codeOf(town) }))
  }
  const enrolled: Provider[] = []
  for (const [i, provider] of plan.providers.entries()) {
    const firmId = firmIds.get(provider.firm) ?? ''
    const accountId = staff.get(provider.username ?? '')?.accountId ?? null
    const town = plan.firms.find((firm) => firm.key === provider.firm)?.town ?? ''
    const id = await addProvider(tx, {
      shard: plan.code,
      firmId,
      accountId,
      kind: provider.kind,
      name: provider.name,
      // Numbers of the licence series with a county part nobody bears.
      licenceNo: `${provider.kind === 'LAWYER' ? '14313' : '31899'}${provider.licensedOn.slice(0, 4)}10${String(990_000 + i)}`,
      licensedOn: provider.licensedOn,
      specialties: [...provider.specialties],
      languages: [...(provider.languages ?? [])],
      regionCode: codeOf(town),
      phone: `1000000${String(1_000 + i)}`,
      yearlyCap: 80,
    })
    enrolled.push({ ...provider, id, firmId, accountId })
  }
  return enrolled
}
