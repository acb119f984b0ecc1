import { describe, expect, test } from 'vitest'
import { complete, decide, is, rich, says } from './articles.kit.ts'

/** R-56, 法43②: only what the applicant owes can be taken as withdrawn. */
const withdrawn = '一次性告知需要补充或者说明的内容；补充期间不计入七日审查期限，不按要求补充的视为撤回申请。'
const staff = '先由工作人员核对所列事项再作决定；不需要申请人补充，七日审查期限照常计算。'
const organ = '请有关机关办理所列事项；不需要申请人补充。'
const hunan = { policyVersion: undefined, receivingRegion: '431321', matter: 'FAKE_PRODUCT_DAMAGE', standardMonthlyPerCapita: 1500 }
const accused = { role: 'SUSPECT', matter: 'CRIMINAL', household: rich }
const court = { role: 'COMPULSORY_TREATMENT_RESPONDENT', matter: 'COMPULSORY_MEDICAL' }

describe('R-56 谁欠的谁补：只欠工作人员或者机关的，不说视为撤回', () => {
  test.each([
    ['施行日待管理员录入', hunan, staff],
    ['标准待录入', { standardMonthlyPerCapita: null }, staff],
    ['其他原因待审查', { ...accused, otherReason: 'OTHER' }, staff],
    ['其他原因还没有说', accused, withdrawn],
    ['退役军人是复员还是转业待核对', { receivedAt: '2024-09-30', categories: is('VETERAN'), household: rich }, staff],
    ['退役军人还没有证件', { categories: says('VETERAN'), household: rich }, withdrawn],
    ['军人家属的附加事项待核对', { matter: 'LAND_CONTRACT', categories: is('MILITARY_FAMILY') }, staff],
    ['山东的条件问申请人', { policyVersion: 'SD-2015', matter: 'DIVORCE', standardMonthlyPerCapita: 1500 }, withdrawn],
    ['条约、互惠由工作人员查明', { applicantType: 'FOREIGN_OR_STATELESS' }, staff],
    ['以前的承诺由工作人员查明', { policyVersion: 'R3', lowIncomeRegistry: false, hardshipEvent: true, verification: 'PLEDGE' }, staff],
    ['强制医疗由法院通知', court, organ],
    ['强制医疗由法院通知，申请人也缺材料', { ...court, docs: { ...complete, idDoc: false } }, withdrawn],
    ['施行日待录入，申请人也缺材料', { ...hunan, docs: { ...complete, idDoc: false } }, withdrawn],
    ['通知缺情形', { channel: 'NOTIFIED_POLICE', role: 'SUSPECT', matter: 'CRIMINAL' }, '请办案机关补正通知。'],
    ['2022 年以前', { ...hunan, receivedAt: '2018-05-05' }, '先由工作人员核对所列事项再作决定；不需要申请人补充。'],
  ])('%s', (_name, facts, line) => {
    const found = decide(facts)
    expect(found.eligible).toBe('need_more')
    expect(found.nextSteps).toEqual([line])
  })

  test('对外的每个问题只有 fact 和 ask', () => {
    for (const facts of [hunan, accused, court]) {
      for (const one of decide(facts).missing) expect(Object.keys(one)).toEqual(['fact', 'ask'])
    }
  })
})

describe('问到的话', () => {
  const ask = (facts: object, fact: string) => decide(facts).missing.find((one) => one.fact === fact)?.ask

  test('R-40 没有说过身份的，按情形自己的名字问', () => {
    expect(ask({ matter: 'HERO_PERSONALITY_RIGHTS', categories: undefined }, 'categories')).toContain(
      '您的情况是不是“英雄烈士近亲属为维护英雄烈士的人格权益”？有没有能证明的材料？',
    )
    const injury = ask({ matter: 'PERSONAL_INJURY_OTHER', categories: undefined }, 'categories')
    expect(injury).toContain('“因见义勇为行为主张相关民事权益”或者“遭受虐待、遗弃或者家庭暴力的受害人主张相关权益”？')
    expect(injury).toContain('见义勇为证书')
    expect(injury).toContain('公安告诫书')
  })

  test('法32、42 超过标准又没有说过身份的，每种身份都问到', () => {
    const asked = ask({ categories: undefined, household: rich }, 'categories') ?? ''
    for (const who of ['低保', '军人', '家庭暴力', '见义勇为', '再审改判无罪', '进城务工']) expect(asked).toContain(who)
  })

  test('湖南 2018 年只提 2010 条例，2025 年两个都提；标准仍是最新文件的', () => {
    expect(ask({ ...hunan, receivedAt: '2018-05-05' }, 'policyVersion')).toBe(
      '请管理员核对《湖南省法律援助条例（2010 修订）》的施行日和事项清单后录入，或者由审查人员指明适用的政策版本。',
    )
    expect(ask(hunan, 'policyVersion')).toContain('《湖南省法律援助条例（2010 修订）》《湖南省法律援助新规（2024）》')
    expect(decide({ ...hunan, receivedAt: '2018-05-05' }).policy).toBe('HN-2016')
  })

  test('清单没有核全的地方，不予时提醒对照原文', () => {
    const steps = decide({ ...hunan, matter: 'INHERITANCE' }).nextSteps
    expect(steps).toContain('本地补充事项的清单尚未核全，决定不予援助前请对照本地规定原文。')
  })
})
