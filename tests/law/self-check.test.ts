import { type RulesInForce, rulesInForce, type StandardRow, toDay } from '@fayuan/law'
import type { CitizenVerdict } from '@fayuan/law/citizen'
import { describe, expect, test } from 'vitest'
import { askedFor, type Carried, mostQuestions, type Question, situationOf } from '../../apps/server/src/portal/check/questions.ts'
import { choices, isContradictory } from '../../apps/server/src/portal/situation/choices.ts'
import { assessSituation, tellSituation } from '../../apps/server/src/portal/situation/situation.ts'

const day = toDay('2026-11-20')
/** One of a province whose rules are those of the law alone, and one of Hunan. */
const [county, hunan] = ['340102', '431321']
const income: StandardRow = {
  region: county,
  kind: 'INCOME_MULTIPLE',
  multiple: 1,
  baseMonthlyYuan: 1500,
  inclusive: true,
  effectiveFrom: toDay('2020-01-01'),
  effectiveTo: null,
  docNo: '双司发〔2020〕1号',
  mark: '核',
}
const registry = { id: 'HN-2024', from: toDay('2024-10-01'), docNo: '省公告' }

/** Rules as counties have them: a sum, a register, both, and nothing entered yet. */
const counties = {
  按收入的县: rulesInForce({ enactments: [], standards: [income] }),
  按低收入人口认定的县: rulesInForce({ enactments: [registry], standards: [] }),
  两样都看的县: rulesInForce({ enactments: [], standards: [{ ...income, kind: 'EITHER' }] }),
  还没有录入标准的县: rulesInForce({ enactments: [], standards: [] }),
}

const atCounty = (name: string, rules: RulesInForce) => ({
  place: { county: name === '按低收入人口认定的县' ? hunan : county, countyName: '双峰县', rules },
  today: day,
})

type Node = { question: Question; answers: Map<string, Node | string> }

/** Every question can be left to somebody else: 说不清, a sum that may stay empty, or another matter. */
function canBeUnsure({ fields }: Question): void {
  for (const { name, kind, options = [] } of fields)
    expect(kind === 'number' || options.some(({ value }) => value === (name === 'm' ? 'z' : 'x')), name).toBe(true)
}

/** What every page that is told must keep to, whatever was answered. */
function speaksPlainly({ verdict, against, why, open, bring }: CitizenVerdict, of: string): void {
  for (const { text } of [...why, ...open]) expect(text, of).not.toMatch(/申请人|自述|本机构|暂不能|材料可以证明|您有证明/)
  if (verdict === 'unlikely') expect([against === null, open, bring.join().includes('说明表')], of).toEqual([false, [], false])
  if (against === 'MEANS') expect(why[0]?.text, of).not.toContain('范围')
}

const sums = { members: ['', '3'], money: ['', '0', '90000'] }

/** Every way one page may be answered. */
function answersTo({ fields }: Question): Carried[] {
  return fields.reduce<Carried[]>(
    (all, { name, kind, options = [] }) => {
      const values =
        kind === 'number'
          ? name === 'n'
            ? sums.members
            : sums.money
          : kind === 'checkboxes'
            ? ['0', 'x', 'a', 'b', 'd', 'e', 'f', 'h', 'i', 'j', 'l', 'm', 't'].filter((code) =>
                options.some(({ value }) => value === code),
              )
            : options.map(({ value }) => value)
      return all.flatMap((before) => values.map((value) => ({ ...before, [name]: value })))
    },
    [{}],
  )
}

function* leaves(node: Node | string): Generator<string> {
  if (typeof node === 'string') yield node
  else for (const next of node.answers.values()) yield* leaves(next)
}

describe.each(Object.entries(counties))('自查：%s', (name, rules) => {
  const at = atCounty(name, rules)

  const told = (known: Carried): string => {
    const answer = assessSituation(situationOf(known), at.place, day)
    const owed = { categories: 'sp', noFixedIncome: 'f', jurisdictionOk: 'h', lowIncomeRegistry: 'r', hardshipEvent: 'e' }
    const unasked = answer.missing.filter(({ fact }) =>
      Object.entries(owed).some(([name, fields]) => name === fact && [...fields].every((field) => known[field] === undefined)),
    )
    expect(
      unasked.map(({ fact }) => fact),
      JSON.stringify(known),
    ).toEqual([])
    const verdict = tellSituation(situationOf(known), at.place, day)
    speaksPlainly(verdict, JSON.stringify(known))
    return JSON.stringify(verdict)
  }

  /** The whole tree of questions under what was answered. */
  function grow(known: Carried): Node | string {
    const { open, questions, known: kept } = askedFor(known, at)
    if (!open) return told(kept)
    expect(questions.length).toBeLessThanOrEqual(mostQuestions)
    canBeUnsure(open)
    return { question: open, answers: new Map(answersTo(open).map((more) => [JSON.stringify(more), grow({ ...kept, ...more })])) }
  }

  /** Pages of which no answer changes anything that could still be told. */
  function idle(node: Node | string): string[] {
    if (typeof node === 'string') return []
    const outcomes = [...node.answers.values()].map((next) => JSON.stringify([...new Set(leaves(next))].sort()))
    const own = new Set(outcomes).size === 1 ? [node.question.id] : []
    return [...own, ...[...node.answers.values()].flatMap(idle)]
  }

  test.each(choices.map(({ code, label }) => [label, code] as const))('%s：每一题都能改变结果，要看的都问到', (_label, code) => {
    expect(idle(grow({ m: code }))).toEqual([])
  })
})

describe.each(Object.entries(counties))('%s', (name, rules) => {
  const at = atCounty(name, rules)
  const asked = (known: Carried) => askedFor(known, at).open?.fields.map((field) => field.name)

  test('an age is proved by nothing but a paper, and the paper is asked for', () => {
    for (const s of ['e', 'f']) {
      expect(asked({ m: 'c', s })).toContain('p')
      const told = (p: string) => assessSituation(situationOf({ m: 'c', s, p, f: '0', l: '0', h: '1' }), at.place, day).meansReason
      expect([told('1'), told('0'), told('x')]).toEqual(['ART42', 'STANDARD', 'STANDARD'])
    }
  })

  test('法25① a suspect is asked what makes a defender due, and nobody else is', () => {
    const codes = (m: string) => askedFor({ m }, at).open?.fields.flatMap(({ options = [] }) => options.map(({ value }) => value)) ?? []
    expect(['j', 'k', 'l'].every((code) => codes('k').includes(code))).toBe(true)
    expect(['j', 'k', 'l'].some((code) => codes('c').includes(code))).toBe(false)
    expect([asked({ m: 'k', s: '0' }), asked({ m: 'c', s: '0' })]).toEqual([['v'], ['l']])
    const reason = (known: Carried) => assessSituation(situationOf({ m: 'k', l: '0', h: '1', ...known }), at.place, day).meansReason
    expect([reason({ s: '0', v: '1' }), reason({ s: 'j', p: '1', f: '1' }), reason({ s: '0', v: 'x' })]).toEqual([
      'NOTIFIED',
      'NOTIFIED',
      'STANDARD',
    ])
  })

  test('都不是 beside another answer is asked again', () => {
    expect(isContradictory(['0', 'e'])).toBe(true)
    expect(asked({ m: 'c', s: '0e' })).toEqual(['s'])
    expect(asked({ m: 'c', s: 'xe' })).toEqual(['s'])
  })

  test('说不清自己是什么人的，什么身份也不算他说了', () => {
    const said = situationOf({ m: 'c', s: 'x' })
    expect(said.statuses).toBeUndefined()
    expect(asked({ m: 'c', s: 'x' })).not.toContain('s')
    expect(tellSituation({ ...said, isHere: true, hasCounsel: false }, at.place, day).verdict).not.toBe('unlikely')
  })
})

test('按低收入人口认定的县不问收入，问认定；按收入的县问收入', () => {
  const fieldsAsked = (name: keyof typeof counties, known: Carried) =>
    askedFor(known, atCounty(name, counties[name])).open?.fields.map((field) => field.name)
  const plain = { m: 'c', s: '0', l: '0', h: '1' }
  expect(fieldsAsked('按低收入人口认定的县', plain)).toEqual(['r', 'e'])
  expect(fieldsAsked('按收入的县', plain)).toEqual(['n', 'y'])
  expect(fieldsAsked('两样都看的县', plain)).toEqual(['r', 'n', 'y'])
  expect(fieldsAsked('还没有录入标准的县', plain)).toBeUndefined()
  expect(fieldsAsked('按收入的县', { ...plain, m: 'e' })).toEqual(['o', 'w', 'n', 'y'])
})

test('未成年的嫌疑人手里没有证件，仍问会不会判无期徒刑或者死刑', () => {
  const at = atCounty('按收入的县', counties.按收入的县)
  const accused = choices.find(({ matter, label }) => matter === 'CRIMINAL' && label.includes('被抓'))
  const pages = askedFor({ m: accused?.code ?? '', s: 'f', p: '0' }, at).questions
  expect(pages.flatMap(({ fields }) => fields.map(({ name }) => name))).toContain('v')
})

const told = (answers: Carried) => {
  const at = atCounty('按收入的县', counties.按收入的县)
  return tellSituation(situationOf(answers), at.place, at.today)
}
const codeOf = (label: string) => choices.find((one) => one.label.includes(label))?.code ?? ''

test('法32(3) 要国家赔偿的，问是不是再审改判无罪；是的，不看收入', () => {
  const at = atCounty('按收入的县', counties.按收入的县)
  const [, page] = askedFor({ m: codeOf('国家赔偿') }, at).questions
  expect(page?.fields[0]?.options?.map(({ label }) => label)).toContain('再审改判无罪的人')
  expect(told({ m: codeOf('国家赔偿'), s: 't', p: '1', l: '0', h: '1', n: '1', y: '90000' }).verdict).toBe('likely')
})

test('法32(2) 见义勇为的人被犯罪伤害，不看收入', () => {
  expect(told({ m: codeOf('被人犯罪伤害'), s: 'i', p: '1', l: '0', h: '1', n: '1', y: '90000' }).verdict).toBe('likely')
})

test('没有说清是什么事的，不说在不在范围里', () => {
  const { verdict, why, open } = told({ m: codeOf('别的事'), s: '0', l: '0', h: '1', n: '1', y: '90000', r: '0', e: '0' })
  expect(verdict).toBe('unclear')
  expect([...why, ...open].map(({ text }) => text).join()).not.toContain('不在法律规定的援助范围')
})

test('未成年的嫌疑人：说应当通知，不说看收入，也不要没有收入的证明', () => {
  for (const p of ['0', '1', 'x']) {
    const { why, open, bring } = told({ m: codeOf('被抓'), s: 'f', p, l: '0', h: '1', f: '1' })
    const said = [...why, ...open].map(({ text }) => text).join()
    expect(said, p).toContain('应当')
    expect(said, p).not.toMatch(/固定的收入|现在先看家里的经济情况/)
    expect(bring.join(), p).not.toContain('固定生活来源')
  }
})

test('退役军人是优抚对象，有证件的不看收入', () => {
  expect(told({ m: codeOf('干活受了伤'), s: 'm', p: '1', l: '0', h: '1' }).verdict).toBe('likely')
})
