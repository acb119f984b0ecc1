import { hashOf, idOf, pick } from './hash.ts'
import type { Shot } from './load.ts'
import { counties, generated, keywords } from './plan.ts'

/** Cookies of the signed-in accounts: one clerk for each of forty counties, auditors and administrators of the province. */
export type Cookies = { clerks: Map<string, string>; auditors: string[]; provinces: string[] }
export type Workload = {
  id: string
  limit: 'plain' | 'tuned'
  goal: number
  house: (n: number) => Shot
  plain: (n: number) => Shot
  tuned?: (n: number) => Shot
}

const token = { 'x-token': 'bench' }
const get = (path: string, headers: Record<string, string>): Shot => ({ method: 'GET', path, headers })
const few = counties.slice(0, 40)
const countyOf = (n: number) => pick(few, n, 50)
let serial = Date.now() % 1_000_000_000

/** Cases of the forty counties, by county, that the look-ups ask for. */
export function casesAsked(count: number): { id: string; county: string }[] {
  const asked = []
  for (let i = 0; asked.length < 2000 && i < 40_000; i += 1) {
    const row = hashOf(i, 60) % count
    const { county } = generated(row)
    if (few.includes(county)) asked.push({ id: idOf('case', row), county })
  }
  return asked
}

export function workloads(cookies: Cookies, asked: { id: string; county: string }[]): Workload[] {
  const clerk = (county: string) => ({ cookie: cookies.clerks.get(county) ?? '' })
  const states = ['HANDLING', 'ARCHIVED', 'RECEIVED', 'CLOSED']
  const application = (n: number) => {
    serial += 1
    const c = generated(hashOf(n, 70) % 1_000_000)
    return {
      county: countyOf(n),
      name: `${c.name}${serial}`.replace(/\d/g, (d) => '零一二三四五六七八九'[Number(d)] ?? '零'),
      title: c.title,
      narrative: c.narrative,
      opponent: c.opponent,
    }
  }
  const post = (path: string, headers: Record<string, string>, body: unknown): Shot => ({
    method: 'POST',
    path,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const submit = (n: number) => {
    const a = application(n)
    return post(
      '/api/applications',
      { ...clerk(a.county), 'idempotency-key': `bench-${serial}-${n}` },
      {
        channel: 'SELF',
        applicantType: 'CITIZEN',
        person: { name: a.name, idType: 'NONE' },
        role: 'CIVIL_PARTY',
        matter: 'LABOR_RELATION_OR_WAGE',
        subMatter: 'WAGE',
        forum: 'ARBITRATION',
        organRegion: a.county,
        title: a.title,
        narrative: a.narrative,
        opponents: [{ name: a.opponent }],
        categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
        hasCounsel: false,
        firstReceivedElsewhere: false,
        materials: [
          { name: '身份证', copies: 1 },
          { name: '欠条', copies: 1 },
        ],
      },
    )
  }
  const word = (n: number) => encodeURIComponent(pick(keywords, n, 80))
  const one = (n: number) => pick(asked, n, 90)
  const statistics = '/api/statistics/places?indicator=accepted&from=2025-01&to=2025-12&compareFrom=2024-01&compareTo=2024-12'
  return [
    {
      id: 'W1',
      limit: 'plain',
      goal: 0.5,
      house: (n) => get(`/api/cases?state=${pick(states, n, 51)}&limit=20`, clerk(countyOf(n))),
      plain: (n) => get(`/w1?county=${countyOf(n)}&status=${pick(states, n, 51)}`, token),
    },
    {
      id: 'W2',
      limit: 'plain',
      goal: 0.4,
      house: (n) => get(`/api/cases/${one(n).id}`, clerk(one(n).county)),
      plain: (n) => get(`/w2?id=${one(n).id}`, token),
    },
    {
      id: 'W3',
      limit: 'tuned',
      goal: 0.8,
      house: submit,
      plain: (n) => post('/w3-plain', token, application(n)),
      tuned: (n) => post('/w3-tuned', token, application(n)),
    },
    {
      id: 'W4c',
      limit: 'tuned',
      goal: 0.6,
      house: (n) => get(`/api/cases?q=${word(n)}&limit=20`, clerk(countyOf(n))),
      plain: (n) => get(`/w4-plain?county=${countyOf(n)}&q=${word(n)}`, token),
      tuned: (n) => get(`/w4-tuned?county=${countyOf(n)}&q=${word(n)}`, token),
    },
    {
      id: 'W4p',
      limit: 'tuned',
      goal: 0.8,
      house: (n) => get(`/api/cases?q=${word(n)}&limit=20`, { cookie: pick(cookies.auditors, n, 95) }),
      plain: (n) => get(`/w4-plain?county=&q=${word(n)}`, token),
      tuned: (n) => get(`/w4-tuned?county=&q=${word(n)}`, token),
    },
    {
      id: 'W5',
      limit: 'tuned',
      goal: 0.8,
      house: (n) => get(statistics, { cookie: pick(cookies.provinces, n, 96) }),
      plain: () => get('/w5-plain', token),
      tuned: () => get('/w5-tuned', token),
    },
  ]
}
