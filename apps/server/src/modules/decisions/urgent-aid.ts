import { type ApplicationFacts, type Day, daysBetween } from '@fayuan/law'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { citedInFull, judgeFacts, openFacts } from '../applications/index.ts'
import { advance, authorize, type CaseFile, lockCase } from '../casefile/index.ts'
import { NotOursToAid, NotToBeAided, NotUrgent, ProvisionUnnamed, SupplyByPast, UrgentAidAlready } from './refusals.ts'
import type { UrgentAidIn } from './schema.ts'

const grounds = {
  LIMITATION_NEAR: { text: '距法定时效或者期限届满不足七日，需要及时提起诉讼或者申请仲裁、行政复议', cite: '法律援助法44(1)' },
  PRESERVATION: { text: '需要立即申请财产保全、证据保全或者先予执行', cite: '法律援助法44(2)' },
  OTHER_BY_LAW: { text: '法律、法规、规章规定的其他情形', cite: '法律援助法44(3)' },
}

/** 先行提供法律援助 (法44, R-59): help begins while the review goes on; the missing formalities are owed by the day named (D17). Not a grant. */
export async function grantUrgentAid(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: z.infer<typeof UrgentAidIn>,
  today: Day,
  at?: Date,
) {
  const file = await lockCase(tx, actor, id)
  authorize(actor, file, 'grantUrgentAid')
  if (file.urgentAidOn) throw new UrgentAidAlready()
  if (input.supplyBy <= today) throw new SupplyByPast()
  const facts = openFacts(platform.keys, file)
  isUrgent(input, file, facts, today)
  await isNotRefused(tx, facts, today)
  const { text, cite } = grounds[input.ground]
  const opinion = input.provision ? `${text}：${input.provision}` : text
  return advance(tx, platform, actor, file, {
    verb: 'grantUrgentAid',
    today,
    at,
    version,
    note: opinion,
    data: { ground: input.ground, cite, provision: input.provision, supplyBy: input.supplyBy },
    set: { urgentAidOn: today, flags: [...file.flags, 'URGENT'] },
    clocks: { D17: { days: daysBetween(today, input.supplyBy as Day) } },
    papers: {
      URGENT_AID_NOTE: {
        replyBy: input.supplyBy,
        decision: {
          outcome: 'GRANT',
          basis: await citedInFull(tx, [cite]),
          reasons: input.provision ? `情形的依据：${input.provision}` : '',
          by: actor.name,
          on: today,
        },
      },
    },
  })
}

type Asked = z.infer<typeof UrgentAidIn>

/** The ground named is there by what is known of the application (法44). */
function isUrgent({ ground, provision }: Asked, file: CaseFile, facts: ApplicationFacts | null, today: Day): void {
  if (ground === 'OTHER_BY_LAW' && !provision) throw new ProvisionUnnamed()
  if (ground === 'PRESERVATION' && !facts?.needsPreservation) throw new NotUrgent(noPreservation)
  if (ground !== 'LIMITATION_NEAR') return
  if (!file.limitationOn) throw new NotUrgent(limitationUnknown)
  const left = daysBetween(today, file.limitationOn)
  // What has passed cannot be saved by haste.
  if (left < 0) throw new NotUrgent(limitationPast(file.limitationOn))
  // 不足七日: exactly seven days left is not yet urgent (V7).
  if (left >= 7) throw new NotUrgent(limitationFar(file.limitationOn, left))
}

const noPreservation = '这件申请没有登记需要立即申请保全或者先予执行。确实需要的，请审查人员先在更正事实里登记。'
const limitationUnknown = '这件申请没有登记时效或者期限届满的日期，不能说是不足七日。请审查人员先在更正事实里登记这个日期。'
const limitationPast = (on: Day) =>
  `登记的时效或者期限已经在 ${on} 届满，先行提供援助不能挽回。请核对日期；有中止、中断情形的，更正日期以后再办。`
const limitationFar = (on: Day, left: number) =>
  `时效或者期限 ${on} 届满，还有 ${left} 天，不是不足七日，不属于先行提供法律援助的情形。请在期限内审查决定。`

/** Aid begins before the review ends, not against what it already knows (法31, 法61(1)): what the rules refuse is refused, what is another's is sent on. */
async function isNotRefused(tx: Tx, facts: ApplicationFacts | null, today: Day): Promise<void> {
  if (!facts) return
  const { eligible, reasons } = await judgeFacts(tx, facts, today)
  const why = reasons.filter(({ met }) => met === false).map(({ text }) => text)
  if (eligible === 'no') throw new NotToBeAided(why)
  if (eligible === 'not_accepted') throw new NotOursToAid(why)
}
