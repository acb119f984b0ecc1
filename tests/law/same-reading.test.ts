import { toDay } from '@fayuan/law'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ApplicationIn } from '../../apps/server/src/modules/applications/schema.ts'
import { factsOf as factsReceived } from '../../apps/server/src/modules/applications/facts.ts'
import { factsOf as factsTyped } from '../../apps/web/src/features/intake/intake-facts.ts'
import { applicationSections } from '../../apps/web/src/features/intake/application-sections.ts'
import { bodyOf } from '../../apps/web/src/ui/form/body.ts'

const day = toDay('2026-11-20')
const maybe = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: null })
const paper = (name: string) => fc.record({ name: fc.constant(name), copies: fc.constant('1'), received: fc.boolean() })

/** What a clerk may have typed when the button is pressed: the required fields, and any of the others. */
const drafts = fc.record({
  'person.name': fc.constant('李国强'),
  'person.idType': fc.constant('NONE'),
  title: fc.constant('支付拖欠工资'),
  narrative: fc.constant('完工后一直没有结清。'),
  channel: fc.constantFrom('SELF', 'AGENT', 'STATION'),
  'agent.name': fc.constant('李大'),
  'agent.relation': fc.constant('近亲属'),
  applicantType: fc.constantFrom('CITIZEN', 'FOREIGN_OR_STATELESS'),
  role: fc.constantFrom('CIVIL_PARTY', 'SUSPECT', 'VICTIM'),
  matter: fc.constantFrom('LABOR_RELATION_OR_WAGE', 'DIVORCE', 'MAINTENANCE', 'PI_TRAFFIC', 'CONTRACT_DEBT'),
  forum: fc.constantFrom('LITIGATION', 'ARBITRATION', 'NON_LITIGATION'),
  hasCounsel: fc.boolean(),
  organRegion: maybe('431321', '430102'),
  jurisdictionOk: maybe(true, false),
  firstReceivedElsewhere: maybe(true, false),
  agentIsInfringer: maybe(true, false),
  noFixedIncome: maybe(true, false),
  lowIncomeRegistry: maybe(true, false),
  hardshipEvent: maybe(true, false),
  'household.members': maybe('1', '4'),
  'household.monthlyIncomeTotal': fc.constantFrom('0', '5200'),
  'household.opponentIsMember': maybe(true, false),
  verification: maybe('PLEDGE', 'DATA_SHARED', 'NONE'),
  limitationOn: maybe('2026-12-01'),
  priorFalsePledge: maybe(true, false),
  urbanRural: maybe('URBAN', 'RURAL'),
  otherReason: maybe('SOCIAL_IMPACT'),
  conditionMet: maybe(true, false),
  'conditions.STREET-KIN': maybe(true, false),
  recipients: fc.constantFrom('1', '12'),
  categories: fc.array(
    fc.record({ code: fc.constantFrom('MIGRANT_WORKER', 'ELDERLY', 'DV_VICTIM'), evidence: fc.constantFrom('PRESENT', 'ABSENT') }),
    { maxLength: 2 },
  ),
  materials: fc.array(fc.oneof(paper('身份证'), paper('欠条'), paper('经济困难状况说明表'), paper('授权委托书')), { maxLength: 4 }),
  furtherClaims: fc.array(
    fc.record({ matter: fc.constant('INHERITANCE'), forum: fc.constant('LITIGATION'), title: fc.constant('继承祖屋') }),
    {
      maxLength: 1,
    },
  ),
})

const plain = (facts: object): unknown => JSON.parse(JSON.stringify(facts))

test('what is typed at the desk is read there as it is read when it is received and reviewed', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const fields = applicationSections(draft).flatMap((section) => section.fields)
      const body = bodyOf(
        fields.filter(({ name }) => name !== 'hasAgent'),
        draft,
      )
      const received = factsReceived(ApplicationIn.parse(body), { receivedOn: day, shard: '431321' })
      const typed = plain(factsTyped({ ...draft, furtherClaims: [] }, '431321', day))
      const { furtherClaims: _claims, title: _title, ...main } = received
      expect(typed).toEqual(plain(main))
    }),
    { numRuns: 300 },
  )
})
