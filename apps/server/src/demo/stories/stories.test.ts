import { assessFacts, type Day, enactPolicy, type Facts, policies, type Policy } from '@fayuan/law'
import { checkIdNumber, checkName } from '@fayuan/law/reading'
import { expect, test } from 'vitest'
import { enacted, incomeStandards } from '../office/local-rules.ts'
import { placesOf } from '../divisions.ts'
import { makePeople } from '../people/person.ts'
import { monthInWords } from '../plan/days.ts'
import * as now from './index.ts'
import * as old from './old.ts'
import type { Scene, Story } from './story.ts'

const isStory = (thing: unknown): thing is Story => typeof thing === 'object' && thing !== null && 'narratives' in thing
const present = Object.values(now).filter(isStory)
const past = [...old.oldWages, ...Object.values(old).filter(isStory)]
const people = makePeople(placesOf('431321'))
const ours = enacted.reduce<readonly Policy[]>(
  (list, { id, from, docNo, region }) => enactPolicy(id, from, list, docNo, region),
  Object.values(policies),
)

const sceneOf = (story: Story, seed: string, day: Day): Scene => {
  const person = people(seed, Number(day.slice(0, 4)), story.wish)
  return {
    seed,
    person,
    opponent: story.opponent(seed, person),
    amount: story.amount[1],
    people: 14,
    ago: (n) => monthInWords(day, n),
    year: Number(day.slice(0, 4)),
  }
}

const factsOf = (story: Story, receivedAt: Day): Facts => ({
  receivedAt,
  receivingRegion: '431321',
  channel: story.agent ? 'AGENT' : 'SELF',
  applicantType: 'CITIZEN',
  role: story.role,
  matter: story.matter,
  subMatter: story.subMatter,
  forum: story.forum,
  hasCounsel: story.hasCounsel ?? false,
  jurisdictionOk: true,
  firstReceivedElsewhere: false,
  categories: story.categories.map(([code, evidence]) => ({ code, evidence })),
  noFixedIncome: story.noFixedIncome,
  lowIncomeRegistry: story.isInRegistry,
  household: { members: 4, monthlyIncomeTotal: 3_000, opponentIsMember: false },
  verification: 'DATA_SHARED',
  priorFalsePledge: false,
  agentIsInfringer: story.agent ? false : undefined,
  docs: {
    idDoc: true,
    applicationForm: true,
    hardshipStatement: true,
    matterMaterials: true,
    ...(story.agent ? { proxyProof: true } : {}),
  },
})

const findingOf = (story: Story, day: string) => assessFacts(factsOf(story, day as Day), day as Day, ours, incomeStandards)

test.each(present.map((story) => [story.key, story] as const))('现行法下符合条件：%s', (_, story) => {
  expect(findingOf(story, '2026-06-01')).toMatchObject({ eligible: 'yes', law: 'LAW-2021' })
})

test.each(past.map((story) => [story.key, story] as const))('旧条例下符合条件：%s', (_, story) => {
  expect(findingOf(story, '2009-06-01')).toMatchObject({ eligible: 'yes', law: 'LAW-2003' })
})

test.each(now.refusedStories.map((story) => [story.key, story] as const))('不予援助：%s', (_, story) => {
  expect(findingOf(story, '2026-06-01').eligible).toBe('no')
})

test.each([...present, ...past, ...now.refusedStories].map((story) => [story.key, story] as const))(
  '%s 的叙述长短合适，不重复',
  (_, story) => {
    const texts = story.narratives.flatMap((words) =>
      Array.from({ length: 12 }, (_, i) => words(sceneOf(story, `${story.key} ${i}`, '2026-06-01' as Day))),
    )
    for (const text of texts) {
      expect([...text].length).toBeGreaterThanOrEqual(80)
      expect([...text].length).toBeLessThanOrEqual(260)
    }
    expect(new Set(texts).size).toBeGreaterThanOrEqual(3)
  },
)

test.each(now.notices.map((notice) => [notice.key, notice] as const))('通知 %s 的叙述长短合适', (_, notice) => {
  for (let i = 0; i < 12; i += 1) {
    const person = people(`${notice.key} ${i}`, 2026, notice.wish)
    const text = notice.narrative({ seed: `${i}`, person, ago: (n) => monthInWords('2026-06-01' as Day, n) }, notice.offences[0] ?? '')
    expect([...text].length).toBeGreaterThanOrEqual(80)
    expect([...text].length).toBeLessThanOrEqual(260)
  }
})

test('人的证件号码校验位正确、不属于任何县，姓名和电话都能登记', () => {
  const numbers = new Set<string>()
  for (let i = 0; i < 2_000; i += 1) {
    const person = people(`someone ${i}`, 2026, { age: [4, 90] })
    const check = checkIdNumber(person.idNumber)
    expect(check).toMatchObject({ ok: true, sex: person.sex === 'MALE' ? 'M' : 'F' })
    expect(check.ok && check.birthDay).toBe(person.birthOn)
    expect(checkName(person.name)).toEqual({ ok: true, name: person.name })
    expect(person.phone).toMatch(/^100\d{8}$/)
    numbers.add(person.idNumber)
  }
  expect(numbers.size).toBe(2_000)
  expect([...numbers].every((number) => number.startsWith('431399'))).toBe(true)
  expect(placesOf('431321').some((place) => place.code.startsWith('431399'))).toBe(false)
})
