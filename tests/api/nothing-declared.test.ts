import { afterAll, beforeAll, expect, test } from 'vitest'
import { describedBy, type Operation } from './described.ts'
import type { Body } from './answers.ts'
import { openApi, type Api } from './open-api.ts'

let api: Api
let operations: Operation[]
beforeAll(async () => {
  api = await openApi()
  operations = await describedBy(api.anonymous)
})
afterAll(() => api.close())

/** Every field of a body that the server fills in when nobody says anything, with what it fills in. */
function defaultsIn(schema: unknown, schemas: Record<string, Body>, path: string, seen: readonly string[] = []): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { $ref, default: given, properties, items, anyOf, oneOf, allOf } = schema as Record<string, unknown>
  if (typeof $ref === 'string') {
    const name = $ref.split('/').at(-1) ?? ''
    return seen.includes(name) ? [] : defaultsIn(schemas[name], schemas, path, [...seen, name])
  }
  const own = given === undefined ? [] : [`${path}=${JSON.stringify(given)}`]
  const inner = Object.entries((properties ?? {}) as Record<string, unknown>).flatMap(([name, one]) =>
    defaultsIn(one, schemas, path ? `${path}.${name}` : name, seen),
  )
  const rows = defaultsIn(items, schemas, `${path}[]`, seen)
  const either = [anyOf, oneOf, allOf]
    .flatMap((all) => (Array.isArray(all) ? all : []))
    .flatMap((one) => defaultsIn(one, schemas, path, seen))
  return [...own, ...inner, ...rows, ...either]
}

/** What is left empty declares nothing. */
const isEmpty = (field: string) => /=(?:null|""|\[\]|\{\})$/.test(field)

/** What the server may fill in all the same: no fact about a person, and why not. */
const mayBeFilledIn: Readonly<Record<string, string>> = {
  'cardSeen=false': 'an act: nobody ticked that the card was seen',
  'takesNumber=false': 'an act: the number is taken from nobody unless it is asked for',
  'replaces=false': 'an act: nothing is replaced unless it is asked for',
  'confirmed=false': 'an act: nothing is confirmed unless it is ticked',
  'registerToReturn=false': 'an act: a notice is taken unless it is entered to be returned',
  'deemed=false': 'an act: withdrawn by whoever applied, unless it is entered as deemed (程18)',
  'yearlyCap=30': 'what the office allows, not what somebody is',
  'recipients=1': 'whoever applies is one',
  'materials[].copies=1': 'what is handed over is one of it',
  'materials[].received=true': 'the list is the receipt: what is on it came, unless it says otherwise',
  'recoveredFen=0': 'sums won: none are claimed unless they are entered',
  'wagesFen=0': 'sums won: none are claimed unless they are entered',
  'expensesFen=0': 'expenses: none are claimed unless they are entered',
  'retention="30年"': 'how long the office keeps a file',
}

test('没有人说过的，接口不替人填：不填就是不知道', () => {
  const found = operations
    .filter(({ method }) => method !== 'GET')
    .flatMap((one) => [...new Set(defaultsIn(one.bodySchema, one.schemas, ''))].map((field) => ({ of: one.operationId, field })))
  const declared = found.filter(({ field }) => !isEmpty(field) && !(field in mayBeFilledIn)).map(({ of, field }) => `${of} ${field}`)
  expect(declared).toEqual([])
  const unused = Object.keys(mayBeFilledIn).filter((field) => !found.some((one) => one.field === field))
  expect(unused).toEqual([])
})

test.each([
  ['submitApplication', 'channel applicantType role matter hasCounsel title narrative'],
  ['receiveNotice', 'channel organ ground stage offence role hasCounsel'],
])('%s：规则要人说的，一项不说就退回这一项', async (operationId, fields) => {
  const operation = operations.find((one) => one.operationId === operationId)
  if (!operation) throw new Error(operationId)
  const clerk = await api.as('clerk')
  for (const field of fields.split(' ')) {
    const { [field]: _, ...body } = operation.example as Body
    const answer = await clerk(operation.method, operation.path, body)
    expect([field, answer.status, answer.body['errors']]).toEqual([
      field,
      422,
      expect.arrayContaining([expect.objectContaining({ path: `body.${field}` })]),
    ])
  }
})

test.each([['submitApplication'], ['receiveNotice']])('%s：一个人没有说过的，登记里不替他说', async (operationId) => {
  const operation = operations.find((one) => one.operationId === operationId)
  if (!operation) throw new Error(operationId)
  const clerk = await api.as('clerk')
  const person = { name: operationId === 'receiveNotice' ? '向未问' : '贺未问' }
  const { categories: _, ...body } = operation.example as Body
  const filed = await clerk('POST', operation.path, { ...body, ...(operationId === 'receiveNotice' ? { ground: 'N9' } : {}), person })
  expect(filed.status, filed.text).toBe(201)
  const [known] = ((await clerk('GET', `/api/persons?q=${encodeURIComponent(person.name)}`)).body['items'] ?? []) as Body[]
  const { sex, birthOn, nation, nationality, phoneMasked, address, safeContact, safeContactNote, idNumberMasked } = (
    await clerk('GET', `/api/persons/${String(known?.['id'])}`)
  ).body
  expect({ sex, birthOn, nation, nationality, phoneMasked, address, safeContact, safeContactNote, idNumberMasked }).toEqual({
    sex: 'UNKNOWN',
    birthOn: null,
    nation: '',
    nationality: null,
    phoneMasked: null,
    address: '',
    safeContact: 'NOT_ASKED',
    safeContactNote: '',
    idNumberMasked: null,
  })
})
