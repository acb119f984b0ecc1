import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { aidForms } from '../glossary/cases.ts'
import type { AidForm } from '../glossary/cases.ts'
import { loadStandard, qualityStandards, reconcile, scoreSheet, standardFor } from './index.ts'
import type { Points, QualityStandard, Sheet } from './index.ts'

const standard = (form: AidForm): QualityStandard => {
  const found = standardFor(form)
  if (!found) throw new Error(form)
  return found
}
const civil = standard('CIVIL_AGENCY')
const criminal = standard('CRIMINAL_DEFENSE')
const full = { entrust: 10, meeting: 15, evidence: 20, opinion: 25, hearing: 15, result: 5, filing: 10 }
const sheet = (points: Readonly<Record<string, Points>>, reviewer = '甲', vetoes: readonly string[] = []): Sheet => ({
  reviewer,
  points,
  vetoes,
})
/** A complete civil sheet of this total: full marks less what is taken from the opinion and the evidence. */
const scored = (total: number, reviewer: string, vetoes: readonly string[] = []) => {
  const lack = 100 - total
  const opinion = Math.min(25, lack)
  const evidence = Math.min(20, lack - opinion)
  const hearing = lack - opinion - evidence
  return sheet({ ...full, opinion: 25 - opinion, evidence: 20 - evidence, hearing: 15 - hearing }, reviewer, vetoes)
}
const grade = (total: number) => scoreSheet(scored(total, '甲'), civil).grade?.label

describe('Q-05 the weights of each standard', () => {
  test.each(qualityStandards)('$id adds up to 100 and loads', (one) => expect(loadStandard(one)).toEqual({ ok: true, standard: one }))
  test.each([
    ['民行', civil, [10, 15, 20, 25, 15, 5, 10]],
    ['刑事', criminal, [15, 15, 10, 25, 15, 10, 10]],
  ] as const)('%s', (_name, one, weights) => expect(one.items.map((item) => item.weight)).toEqual(weights))
  test('each case has its standard; what is only registered has none', () => {
    expect((Object.keys(aidForms) as AidForm[]).map((form) => standardFor(form)?.id ?? null)).toEqual([
      null,
      null,
      'CRIMINAL',
      'CRIMINAL',
      'CIVIL-ADMIN',
      'CIVIL-ADMIN',
      'CIVIL-ADMIN',
      null,
      'CIVIL-ADMIN',
      'CIVIL-ADMIN',
    ])
  })
  test.each<[string, Partial<QualityStandard>, string]>([
    [
      '重复',
      { items: [...civil.items.slice(0, 6), { ...civil.items[0], id: 'entrust', label: '', weight: 10, mayNotApply: false }] },
      'DOUBLE_ID',
    ],
    ['不足一百', { items: civil.items.slice(1) }, 'NOT_100'],
    ['零分项目', { items: [...civil.items, { id: 'x', label: '', weight: 0, mayNotApply: false }] }, 'BAD_WEIGHT'],
    ['都可以不适用', { items: [{ id: 'x', label: '', weight: 100, mayNotApply: true }] }, 'NOTHING_SURE'],
    ['等级颠倒', { grades: civil.grades.toReversed() }, 'BAD_GRADES'],
    ['没有最低一级', { grades: civil.grades.slice(0, 3) }, 'BAD_GRADES'],
    ['等级超过一百', { grades: [{ code: 'EXCELLENT', label: '', from: 101 }, ...civil.grades.slice(1)] }, 'BAD_GRADES'],
    ['两级同分', { grades: civil.grades.map((one) => (one.code === 'GOOD' ? { ...one, from: 90 } : one)) }, 'BAD_GRADES'],
    ['打分档', { step: 0.3 }, 'BAD_STEP'],
    ['打分档为二', { step: 2 }, 'BAD_STEP'],
    ['分差为负', { thirdBeyond: -1 }, 'BAD_SPREAD'],
    ['分差过百', { thirdBeyond: 100.5 }, 'BAD_SPREAD'],
  ])('%s is refused', (_name, change, code) => expect(loadStandard({ ...civil, ...change })).toMatchObject({ ok: false, error: { code } }))
  test.each<[string, Partial<QualityStandard>]>([
    ['整分一档', { step: 1 }],
    ['任何分差都引入第三人', { thirdBeyond: 0 }],
    ['从不引入第三人', { thirdBeyond: 100 }],
    ['最高一级只有满分', { grades: civil.grades.map((one) => (one.code === 'EXCELLENT' ? { ...one, from: 100 } : one)) }],
    [
      '一分的项目',
      {
        items: [
          { id: 'a', label: '', weight: 99, mayNotApply: false },
          { id: 'b', label: '', weight: 1, mayNotApply: true },
        ],
      },
    ],
  ])('%s is allowed', (_name, change) => expect(loadStandard({ ...civil, ...change }).ok).toBe(true))
  test('what may not apply: reading, inquiry and trial; trial and result', () => {
    const optional = (one: QualityStandard) => one.items.filter((item) => item.mayNotApply).map((item) => item.id)
    expect([optional(criminal), optional(civil)]).toEqual([
      ['reading', 'inquiry', 'hearing'],
      ['hearing', 'result'],
    ])
  })
})

describe('Q-06 grades at their boundaries', () => {
  test.each([
    [100, '优秀'],
    [90, '优秀'],
    [89.5, '良好'],
    [75, '良好'],
    [74.5, '合格'],
    [60, '合格'],
    [59.5, '不合格'],
  ])('%d', (total, label) => expect(grade(total)).toBe(label))
  test('a place may draw the line of 良好 at 80', () => {
    const grades = civil.grades.map((one) => (one.code === 'GOOD' ? { ...one, from: 80 } : one))
    expect(scoreSheet(scored(79.5, '甲'), { ...civil, grades }).grade?.label).toBe('合格')
  })
})

describe('a sheet', () => {
  test('whole: the answer in full', () => {
    expect(scoreSheet(sheet({ ...full, opinion: 20.5 }), civil)).toEqual({
      state: 'COMPLETE',
      score: 95.5,
      least: 95.5,
      most: 95.5,
      grade: { code: 'EXCELLENT', label: '优秀', from: 90 },
      vetoed: [],
      missing: [],
      faults: [],
    })
  })
  test('partial: a range, and a grade only when nothing open can change it', () => {
    expect(scoreSheet(sheet({ entrust: 10, meeting: 15 }), civil)).toEqual({
      state: 'PARTIAL',
      score: null,
      least: 25,
      most: 100,
      grade: null,
      vetoed: [],
      missing: ['evidence', 'opinion', 'hearing', 'result', 'filing'],
      faults: [],
    })
    const { result: _result, ...almost } = full
    expect(scoreSheet(sheet(almost), civil)).toMatchObject({ state: 'PARTIAL', least: 95, most: 100, grade: { label: '优秀' } })
  })
  test('what does not apply leaves the others to carry the whole', () => {
    expect(scoreSheet(sheet({ ...full, hearing: 'NOT_APPLICABLE', filing: 0 }), civil)).toMatchObject({ state: 'COMPLETE', score: 88.2 })
    expect(scoreSheet(sheet({ ...full, hearing: 'NOT_APPLICABLE' }), civil)).toMatchObject({ score: 100 })
  })
  test('Q-07 法63 one veto fails the best file, and the score stays to be seen', () => {
    expect(scoreSheet(sheet(full, '甲', ['TOOK_MONEY']), civil)).toMatchObject({
      score: 100,
      grade: { code: 'FAIL', label: '不合格' },
      vetoed: ['TOOK_MONEY'],
    })
    expect(scoreSheet(sheet({}, '甲', ['TOOK_MONEY']), civil)).toMatchObject({ state: 'PARTIAL', grade: { code: 'FAIL' } })
  })
  test.each<[string, Sheet, QualityStandard, string]>([
    ['没有的项目', sheet({ ...full, beauty: 1 }), civil, 'UNKNOWN_ITEM'],
    ['超过分值', sheet({ ...full, entrust: 10.5 }), civil, 'OUT_OF_RANGE'],
    ['负分', sheet({ ...full, entrust: -0.5 }), civil, 'OUT_OF_RANGE'],
    ['不是数', sheet({ ...full, entrust: Number.NaN }), civil, 'OUT_OF_RANGE'],
    ['不在档上', sheet({ ...full, entrust: 9.7 }), civil, 'BAD_STEP'],
    ['不能不适用', sheet({ ...full, opinion: 'NOT_APPLICABLE' }), civil, 'MUST_APPLY'],
    ['没有的否决', sheet(full, '甲', ['UGLY']), civil, 'UNKNOWN_VETO'],
    ['民事没有会见否决', sheet(full, '甲', ['OPINION_WITHOUT_MEETING']), civil, 'UNKNOWN_VETO'],
  ])('%s is a fault with a sentence', (_name, one, of, code) => {
    const answer = scoreSheet(one, of)
    expect(answer).toMatchObject({ state: 'INVALID', score: null, least: 0, most: 0, grade: null, faults: [{ code }] })
    expect(answer.faults[0]?.message).toMatch(/。$/)
  })
  test('the criminal veto is known to the criminal standard', () => {
    expect(scoreSheet(sheet({}, '甲', ['OPINION_WITHOUT_MEETING']), criminal)).toMatchObject({ vetoed: ['OPINION_WITHOUT_MEETING'] })
  })
})

describe('Q-03 two reviewers, and when a third', () => {
  const of = (...sheets: Sheet[]) => reconcile(sheets, civil)
  test('ten points apart is still two, more is three', () => {
    expect(of(scored(90, '甲'), scored(80, '乙'))).toEqual({
      state: 'DONE',
      score: 85,
      grade: { code: 'GOOD', label: '良好', from: 75 },
      vetoed: [],
      difference: 10,
      variance: 25,
    })
    expect(of(scored(90, '甲'), scored(79.5, '乙'))).toEqual({
      state: 'THIRD_NEEDED',
      need: '两位评查人相差 10.5 分，超过 10 分，请再安排一位评查人。',
      difference: 10.5,
    })
    expect(of(scored(79.5, '乙'), scored(90, '甲'))).toMatchObject({ state: 'THIRD_NEEDED', difference: 10.5 })
  })
  test.each<[string, Sheet[], number]>([
    ['the two that stand closest', [scored(90, '甲'), scored(79, '乙'), scored(88, '丙')], 89],
    ['the two below', [scored(90, '甲'), scored(75, '乙'), scored(78, '丙')], 76.5],
    ['all three when the third is in the middle', [scored(90, '甲'), scored(70, '乙'), scored(80, '丙')], 80],
  ])('%s', (_name, sheets, score) => expect(reconcile(sheets, civil)).toMatchObject({ state: 'DONE', score }))
  test('variance of three, to two decimals', () => {
    expect(of(scored(90, '甲'), scored(79, '乙'), scored(88, '丙'))).toMatchObject({ difference: 11, variance: 22.89 })
  })
  test('one veto of two asks for a third; two of three decide', () => {
    expect(of(scored(90, '甲', ['LEAKED']), scored(90, '乙'))).toEqual({
      state: 'THIRD_NEEDED',
      need: '只有一位评查人认为属于一票不合格情形，请再安排一位评查人。',
      difference: 0,
    })
    expect(of(scored(90, '甲'), scored(90, '乙', ['LEAKED']))).toMatchObject({ state: 'THIRD_NEEDED', difference: 0 })
    expect(of(scored(90, '甲', ['LEAKED']), scored(90, '乙', ['LEAKED', 'FORGED_RECORD']))).toMatchObject({
      state: 'DONE',
      grade: { code: 'FAIL' },
      vetoed: ['FORGED_RECORD', 'LEAKED'],
    })
    expect(of(scored(90, '甲', ['LEAKED']), scored(90, '乙'), scored(90, '丙'))).toMatchObject({ grade: { code: 'EXCELLENT' }, vetoed: [] })
    expect(of(scored(90, '甲', ['LEAKED']), scored(90, '乙'), scored(90, '丙', ['LEAKED']))).toMatchObject({
      grade: { code: 'FAIL' },
      vetoed: ['LEAKED'],
    })
  })
  test.each<[string, Sheet[], object]>([
    ['没有评查', [], { state: 'WAITING', need: '一件案件至少由两人独立评查。', difference: null }],
    ['一人', [scored(90, '甲')], { state: 'WAITING', need: '一件案件至少由两人独立评查。', difference: null }],
    ['还没评完', [scored(90, '甲'), sheet({}, '乙')], { state: 'WAITING', need: '还有评查人没有评完。', difference: null }],
    ['同一人', [scored(90, '甲'), scored(80, '甲')], { state: 'REFUSED', code: 'SAME_REVIEWER', need: '同一人不能对一件案件评两次。' }],
    [
      '四人',
      ['甲', '乙', '丙', '丁'].map((name) => scored(90, name)),
      { state: 'REFUSED', code: 'TOO_MANY', need: '一件案件最多由三人评查。' },
    ],
    [
      '表有错',
      [scored(90, '甲'), sheet({ entrust: 11 }, '乙')],
      { state: 'REFUSED', code: 'INVALID_SHEET', need: '「委托与告知」应在 0 到 10 分之间。' },
    ],
  ])('%s', (_name, sheets, answer) => expect(reconcile(sheets, civil)).toEqual(answer))
})

test('total: whatever is written on a sheet, the answer keeps its bounds and the order of reviewers changes nothing', () => {
  const points = fc.record(
    Object.fromEntries(
      civil.items.map((item) => {
        const given = fc.integer({ min: 0, max: item.weight * 2 }).map((n): Points => n / 2)
        return [item.id, item.mayNotApply ? fc.oneof(given, fc.constant<Points>('NOT_APPLICABLE')) : given]
      }),
    ),
    { requiredKeys: [] },
  )
  const anySheet = points.map((given) => sheet(given as Record<string, Points>))
  fc.assert(
    fc.property(anySheet, anySheet, (a, b) => {
      const { least, most, score, state } = scoreSheet(a, civil)
      const isOrdered = 0 <= least && least <= most && most <= 100 && (score === null) === (state === 'PARTIAL')
      const [one, two] = [
        { ...a, reviewer: '甲' },
        { ...b, reviewer: '乙' },
      ]
      return isOrdered && JSON.stringify(reconcile([one, two], civil)) === JSON.stringify(reconcile([two, one], civil))
    }),
  )
})
