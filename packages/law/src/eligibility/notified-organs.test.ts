import { describe, expect, test } from 'vitest'
import { decide, is } from './articles.kit.ts'

const court = { channel: 'NOTIFIED_COURT', role: 'DEFENDANT', matter: 'CRIMINAL' }
const police = { channel: 'NOTIFIED_POLICE', role: 'SUSPECT', matter: 'CRIMINAL' }
const procuratorate = { channel: 'NOTIFIED_PROCURATORATE', role: 'SUSPECT', matter: 'CRIMINAL' }

/** Who may notify on which ground on which day, and by which article. */
describe('2022 年以前的通知 (条例12、刑事诉讼法)', () => {
  test.each([
    ['N1', '2015-05-05', police, 'yes', ['刑事诉讼法(2012)267', '法律援助条例12']],
    ['N2', '2015-05-05', police, 'yes', ['刑事诉讼法(2012)34', '法律援助条例12']],
    ['N3', '2015-05-05', police, 'yes', ['刑事诉讼法(2012)34', '法律援助条例12']],
    ['N4', '2015-05-05', procuratorate, 'yes', ['刑事诉讼法(2012)34', '法律援助条例12']],
    ['N8', '2015-05-05', court, 'yes', ['刑事诉讼法(2012)286', '法律援助条例12']],
    ['N6', '2015-05-05', procuratorate, 'no', ['法律援助条例12']],
    ['N1', '2018-10-25', police, 'yes', ['刑事诉讼法(2012)267', '法律援助条例12']],
    ['N1', '2018-10-26', police, 'yes', ['刑事诉讼法278', '法律援助条例12']],
    ['N2', '2020-05-05', police, 'yes', ['刑事诉讼法35', '法律援助条例12']],
    ['N3', '2020-05-05', police, 'yes', ['刑事诉讼法35', '法律援助条例12']],
    ['N4', '2020-05-05', police, 'yes', ['刑事诉讼法35', '法律援助条例12']],
    ['N6', '2020-05-05', court, 'yes', ['刑事诉讼法293', '法律援助条例12']],
    ['N6', '2020-05-05', procuratorate, 'no', ['刑事诉讼法293', '法律援助条例12']],
    ['N8', '2020-05-05', court, 'yes', ['刑事诉讼法304', '法律援助条例12']],
    ['N8', '2020-05-05', procuratorate, 'no', ['刑事诉讼法304', '法律援助条例12']],
    ['N8', '2012-12-31', court, 'no', ['法律援助条例12']],
    ['N1', '2012-12-31', police, 'no', ['法律援助条例12']],
    ['N1', '2012-12-31', court, 'yes', ['法律援助条例12']],
  ] as const)('%s %s', (notifiedGround, receivedAt, notice, eligible, basis) => {
    expect(decide({ ...notice, notifiedGround, receivedAt })).toMatchObject({ eligible, basis })
  })
})

describe('法25 通知没有写明情形的，看已知情况', () => {
  test.each([
    ['N8 强制医疗的被申请人', { ...court, role: 'COMPULSORY_TREATMENT_RESPONDENT' }, 'yes', ['法律援助法28', '法律援助法36']],
    ['N2 视力残疾', { ...police, categories: is('DISABLED_VISION') }, 'yes', ['法律援助法25①(2)', '法律援助法36']],
    ['N2 听力、言语残疾', { ...police, categories: is('DISABLED_HEARING_SPEECH') }, 'yes', ['法律援助法25①(2)', '法律援助法36']],
    ['肢体残疾不在其中', { ...police, categories: is('DISABLED_PHYSICAL') }, 'need_more', ['法律援助法25']],
    ['身份不知道的，不当作未成年人', { ...police, categories: undefined }, 'need_more', ['法律援助法25']],
    ['N9 只有法院可以通知', { ...police, role: 'DEFENDANT' }, 'need_more', ['法律援助法25']],
    [
      'N9 公安通知而已有辩护人的，不引法院的条款',
      { ...police, role: 'DEFENDANT', hasCounsel: true },
      'no',
      ['刑诉法解释51', '法律援助法25', '法律援助法27'],
    ],
  ] as const)('%s', (_name, notice, eligible, basis) => {
    expect(decide(notice)).toMatchObject({ eligible, basis })
  })
})

describe('法36 自己来申请的被告人，函请办案机关通知', () => {
  const remind = (facts: object) =>
    decide({ role: 'SUSPECT', matter: 'CRIMINAL', ...facts }).nextSteps.filter((line) => line.includes('函请办案机关'))

  test('应当通知的，提醒', () => {
    expect(remind({ categories: is('MINOR') })).toEqual([
      '属于办案机关应当通知辩护的情形“未成年人”，函请办案机关依法通知；不审查经济状况。',
    ])
  })

  test.each([
    ['没有这种情形', {}],
    ['可以通知的，不是应当通知', { notifiedGround: 'N9' }],
    ['强制医疗不是辩护', { notifiedGround: 'N8' }],
    ['只是咨询', { categories: is('MINOR'), requestedService: 'CONSULTATION' }],
    ['不归这里管', { categories: is('MINOR'), jurisdictionOk: false }],
    ['已经有辩护人', { categories: is('MINOR'), hasCounsel: true }],
    ['2021 年的', { categories: is('MINOR'), receivedAt: '2021-05-05' }],
    ['不是被告人', { categories: is('MINOR'), role: 'VICTIM' }],
  ])('%s，不提醒', (_name, facts) => {
    expect(remind(facts)).toEqual([])
  })
})

test('R-78 不受理的，不按群体性案件报告', () => {
  const group = (facts: object) => decide({ groupSize: 12, ...facts }).nextSteps.filter((line) => line.includes('群体性案件'))
  expect(group({})).toEqual(['人数达到 10 人以上，按群体性案件报告，可以推选代表人参加。'])
  expect(group({ jurisdictionOk: false })).toEqual([])
})
