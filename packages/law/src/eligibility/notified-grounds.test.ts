import { expect, test } from 'vitest'
import { decide } from './articles.kit.ts'

/** 谁通知、为谁通知、在哪个阶段 (法25②、R-99). */
const accused = { matter: 'CRIMINAL', role: 'SUSPECT', hasCounsel: false }
test.each([
  ['法25② 法院为按普通程序再审的被告人通知', { ...accused, role: 'RETRIAL_PARTY', forum: 'RETRIAL_ORDERED', channel: 'NOTIFIED_COURT' }, 'yes', '法律援助法25②'],
  ['全覆盖：检察院在审查起诉阶段通知', { ...accused, channel: 'NOTIFIED_PROCURATORATE', notifiedGround: 'N10' }, 'yes', '司发通〔2022〕49号'],
  ['全覆盖：公安不按它通知', { ...accused, channel: 'NOTIFIED_POLICE', notifiedGround: 'N10' }, 'no', '司发通〔2022〕49号'],
  ['全覆盖：法院不按它通知', { ...accused, role: 'DEFENDANT', channel: 'NOTIFIED_COURT', notifiedGround: 'N10' }, 'no', '司发通〔2022〕49号'],
  ['全覆盖：印发以前没有', { ...accused, channel: 'NOTIFIED_PROCURATORATE', notifiedGround: 'N10', receivedAt: '2022-10-11' }, 'no', '司发通〔2022〕49号'],
] as const)('%s', (_name, facts, eligible, cite) => {
  const answer = decide(facts)
  expect([answer.eligible, answer.meansReason]).toEqual([eligible, 'NOTIFIED'])
  expect(answer.basis).toContain(cite)
}) // prettier-ignore
