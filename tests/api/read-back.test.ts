import { checkCharacter } from '@fayuan/law/reading'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, describedBy, type Operation } from './described.ts'
import { handled, openOffice, type Office } from './chain.ts'
import type { Body } from './answers.ts'
import { type Api, openApi } from './open-api.ts'
import { readBack } from './read-back.ts'

type Schema = {
  $ref?: string
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
}

let api: Api
let office: Office
let operations: Operation[]
let reads: Map<string, string[]>
beforeAll(async () => {
  api = await openApi({ now: '2026-11-20T02:00:00Z' })
  office = await openOffice(api)
  operations = await describedBy(api.anonymous)
  const { body } = await api.anonymous('GET', '/api/openapi.json')
  reads = readsIn(body)
})
afterAll(() => api.close())

/** Every field of a shape by its path; of an array those of its items. */
function fieldsOf(schema: Schema, schemas: Record<string, Schema>, depth = 0): string[] {
  if (depth > 8) return []
  if (schema.$ref) return fieldsOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas, depth)
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? []), ...(schema.items ? [schema.items] : [])]
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const within = fieldsOf(inner, schemas, depth + 1)
    return within.length > 0 ? within.map((field) => `${name}.${field}`) : [name]
  })
  return [...new Set([...parts.flatMap((part) => fieldsOf(part, schemas, depth + 1)), ...own])]
}

function readsIn(description: Body): Map<string, string[]> {
  const schemas = ((description['components'] as Body | undefined)?.['schemas'] ?? {}) as Record<string, Schema>
  type Method = { operationId: string; responses?: Record<string, { content?: Record<string, { schema?: Schema }> }> }
  const gets = Object.values(description['paths'] as Record<string, Record<string, Method>>).flatMap(({ get }) => (get ? [get] : []))
  return new Map(
    gets.map(({ operationId, responses = {} }) => [
      operationId,
      Object.entries(responses).flatMap(([status, { content }]) =>
        status.startsWith('2') ? fieldsOf(content?.['application/json']?.schema ?? {}, schemas) : [],
      ),
    ]),
  )
}

const bodies = () =>
  operations.flatMap(({ operationId, bodySchema, schemas }) =>
    bodySchema ? [{ operationId, fields: fieldsOf(bodySchema as Schema, schemas as Record<string, Schema>) }] : [],
  )

const last = (field: string) => field.split('.').at(-1) ?? ''
const isThere = (at: string): boolean => {
  const [operation = '', path = ''] = at.split(':')
  if (operation === 'paper') return /^[A-Z_]+$/.test(path)
  return reads.get(operation)?.some((field) => field === path || field.startsWith(`${path}.`)) ?? false
}

describe('every accepted field is read back, or says why it is not', () => {
  test('of every operation that takes a body', () => {
    const lost = bodies().flatMap(({ operationId, fields }) => {
      const known = readBack[operationId]
      if (!known) return [`${operationId}: not in the map`]
      if ('keepsNothing' in known) return []
      const isFound = (field: string) =>
        (known.not?.[field] ?? '') !== '' ||
        (known.at?.[field] === undefined
          ? known.in.some((read) => reads.get(read)?.some((one) => one === field || last(one) === last(field)))
          : isThere(known.at[field]))
      return fields.filter((field) => !isFound(field)).map((field) => `${operationId}: ${field}`)
    })
    expect(lost).toEqual([])
  })

  test('the map speaks only of fields and operations that are there', () => {
    const all = new Map(bodies().map(({ operationId, fields }) => [operationId, fields]))
    const stale = Object.entries(readBack).flatMap(([operationId, known]) => {
      const fields = all.get(operationId)
      if (!fields) return [operationId]
      if ('keepsNothing' in known) return []
      return Object.keys({ ...known.at, ...known.not })
        .filter((field) => !fields.includes(field))
        .map((field) => `${operationId}: ${field}`)
    })
    expect(stale).toEqual([])
  })
})

const numberOn = (head: string) => head + checkCharacter(head)
const [own, agents, others] = [numberOn('43132119800819031'), numberOn('43132119550101021'), numberOn('43132119700101033')]
const masked = (number: string) => `${number.slice(0, 6)}********${number.slice(-4)}`

const person = {
  name: '读回来',
  kind: 'CITIZEN',
  idType: 'RESIDENT_ID',
  idNumber: own,
  sex: 'MALE',
  birthOn: '1980-08-19',
  nation: '土家族',
  phone: '13912345678',
  address: '锁石镇某村七组',
  regionCode: '431321',
  categories: ['DISABLED'],
  safeContact: 'SMS_ONLY',
  safeContactNote: '晚上七点以后',
}
const application = {
  channel: 'AGENT',
  receivedOn: '2026-11-19',
  person,
  agent: { name: '贺监护', relation: '监护人', idNumber: agents, phone: '13887654321' },
  applicantType: 'CITIZEN',
  role: 'CIVIL_PARTY',
  matter: 'LABOR_RELATION_OR_WAGE',
  subMatter: 'WAGE',
  forum: 'ARBITRATION',
  categories: [
    { code: 'MIGRANT_WORKER', evidence: 'PRESENT' },
    { code: 'DISABLED', evidence: 'ABSENT' },
  ],
  noFixedIncome: true,
  hasCounsel: false,
  household: { members: 7, monthlyIncomeTotal: 4321, opponentIsMember: false, applicantMonthlyIncome: 1234, note: '母亲卧床' },
  lowIncomeRegistry: false,
  hardshipEvent: true,
  verification: 'PLEDGE',
  priorFalsePledge: false,
  firstReceivedElsewhere: false,
  agentIsInfringer: false,
  limitationOn: '2027-03-04',
  needsPreservation: true,
  urbanRural: 'RURAL',
  conditionMet: true,
  conditions: { 'X-1': true },
  furtherClaims: [
    {
      title: '支付经济补偿',
      matter: 'LABOR_RELATION_OR_WAGE',
      forum: 'LITIGATION',
      role: 'CIVIL_PARTY',
      organRegion: '431322',
      limitationOn: '2027-05-06',
    },
  ],
  organ: '双峰县劳动人事争议仲裁委员会',
  organRegion: '431321',
  eventRegion: '431322',
  title: '支付工资 31600 元',
  narrative: '在工地做木工，完工以后没有结清。',
  opponents: [{ name: '贺欠薪', idNumber: others }],
  hasNoOpponent: false,
  recipients: 3,
  materials: [{ name: '欠条原件', copies: 2, received: true }],
}
// Of a criminal file only, of a foreigner only, or of a station only: each is read back by its own row below.
const elsewhere = ['reciprocity', 'jurisdictionOk', 'possibleSentence', 'otherReason', 'sourceAgencyId', 'stage', 'custodyPlace', 'person.id', 'person.nationality', 'materials.fileId', 'confirmed', 'furtherClaims.subMatter'] // prettier-ignore

const flat = (value: unknown, at = ''): [string, unknown][] =>
  Array.isArray(value)
    ? value.flatMap((one) => (typeof one === 'object' ? flat(one, at) : [[at, one] as [string, unknown]]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => flat(inner, at === '' ? name : `${at}.${name}`))
      : [[at, value]]

describe('what is typed comes back: distinct values, sent and read', () => {
  let clerk: Client
  let id: string
  let file: Body
  let facts: Body
  let record: Body
  beforeAll(async () => {
    clerk = await office.of('clerk')
    const filed = await clerk('submitApplication', { body: application })
    expect(filed.status, filed.text).toBe(201)
    id = String(filed.body['id'])
    file = (await clerk('getCase', { path: { id } })).body
    facts = (await clerk('getStatedFacts', { path: { id } })).body
    record = (await clerk('getPerson', { path: { id: String((file['person'] as Body)['id']) } })).body
  })

  test('the sample says every field of an application; a new one must be given a value here', () => {
    const said = new Set(flat(application).map(([field]) => field.replace(/^conditions\..*/, 'conditions')))
    const { fields } = bodies().find(({ operationId }) => operationId === 'submitApplication') ?? { fields: [] }
    expect(fields.filter((field) => !said.has(field) && !elsewhere.includes(field))).toEqual([])
  })

  test('the application', () => {
    const {
      channel,
      receivedOn,
      organ,
      title,
      narrative,
      recipients,
      person: _p,
      agent: _a,
      opponents: _o,
      materials: _m,
      ...stated
    } = application
    expect(facts).toMatchObject({ ...stated, opponents: [{ name: '贺欠薪', idNumberMasked: masked(others) }] })
    expect(file).toMatchObject({ channel, receivedOn, organ, title, narrative, recipients })
    expect(file['materials']).toMatchObject([{ name: '欠条原件', copies: 2, received: true }])
  })

  test('the person', () => {
    const { idNumber: _n, phone: _t, address: _a, ...plain } = person
    expect(record).toMatchObject({ ...plain, idNumberMasked: masked(own), phoneMasked: '139****5678', address: '锁石镇某村七****' })
  })

  test('the agent', () => {
    expect(file['agent']).toMatchObject({ name: '贺监护', relation: '监护人', idNumberMasked: masked(agents), phoneMasked: '138****4321' })
  })

  test('the notice', async () => {
    const notice = {
      channel: 'NOTIFIED_COURT',
      receivedOn: '2026-11-18',
      organ: '双峰县人民法院',
      noticeNumber: '(2026)湘1321刑初第188号',
      ground: 'N7',
      stage: 'FIRST_INSTANCE',
      offence: '盗窃',
      role: 'DEFENDANT',
      hasCounsel: false,
      possibleSentence: 'LIFE_OR_DEATH',
      person: { name: '读通知', idType: 'NONE', sex: 'MALE' },
      categories: [{ code: 'DISABLED', evidence: 'PRESENT' }],
      custodyPlace: '双峰县看守所',
      hearingAt: '2026-12-08T09:00:00+08:00',
      narrative: '案情摘要',
      provision: '某省法律援助条例第二十条',
    }
    const answer = await clerk('receiveNotice', { body: notice })
    expect(answer.status, answer.text).toBe(201)
    const path = { id: String(answer.body['id']) }
    const seen = (await clerk('getCase', { path })).body
    const { channel, receivedOn, organ, stage, narrative } = notice
    expect(seen).toMatchObject({ channel, receivedOn, organ, stage, narrative, title: '盗窃' })
    expect((await clerk('getStatedFacts', { path })).body).toMatchObject({
      role: 'DEFENDANT',
      hasCounsel: false,
      possibleSentence: 'LIFE_OR_DEATH',
      categories: [{ code: 'DISABLED', evidence: 'PRESENT' }],
      custodyPlace: '双峰县看守所',
    })
    const data = (seen['events'] as { data: Body }[]).at(-1)?.data
    const { ground, noticeNumber, custodyPlace, hearingAt, provision } = notice
    expect(data).toMatchObject({ ground, noticeNumber, custodyPlace, hearingAt, provision })
  })

  test('the hearing', async () => {
    const walk = await handled(office, api.here.providers.lawyer)
    const hearing = { startsAt: '2026-12-09T09:30:00+08:00', place: '第三审判庭', mode: 'SUMMARY', note: '带原件' }
    await walk.step('lawyer', 'scheduleHearing', 'HANDLING', hearing)
    const seen = (await (await office.of('lawyer'))('getCase', { path: { id: walk.id } })).body
    expect(seen['hearings']).toMatchObject([{ ...hearing, startsAt: '2026-12-09T01:30:00.000Z' }])
  })
})
