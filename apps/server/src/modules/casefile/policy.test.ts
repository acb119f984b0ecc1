import { caseStates, type CaseState, nextAct, type Role, roles, toDay } from '@fayuan/law'
import { expect, test } from 'vitest'
import type { Actor } from '../../platform/actor.ts'
import { canDo, type Held } from './policy.ts'

const lawyer = '018f0000-0000-7000-8000-000000000001'
const scope = { from: '431321', to: '431322', account: null }
const actorWith = (role: Role): Actor => ({
  accountId: '018f0000-0000-7000-8000-000000000002',
  name: '王某某',
  roles: [role],
  shard: '431321',
  agencyId: null,
  agencyName: '双峰县法律援助中心',
  scope,
  officeScope: scope,
  providerId: role === 'LAWYER' ? lawyer : null,
  requestId: '',
  address: '',
})

const held = (state: CaseState, more: Partial<Held> = {}): Held => ({
  state,
  providerId: ['GRANTED', 'NOTIFIED', 'RECEIVED', 'CHECKED'].includes(state) ? null : lawyer,
  providerName: '',
  acceptedOn: null,
  urgentAidOn: null,
  terminatedOn: null,
  sourceAgencyId: null,
  paidOn: null,
  supplementAskedOn: null,
  replacementState: null,
  replacementOf: null,
  objectionUpheldOn: null,
  orderedOn: null,
  correctionId: null,
  correctionBy: null,
  correctionRole: null,
  done: [],
  ...more,
})

const states = Object.keys(caseStates) as CaseState[]
const allRoles = Object.keys(roles) as Role[]
const nextFor = (role: Role, file: Held) =>
  canDo(actorWith(role), file).flatMap(({ verb, allowed, isNext }) => (allowed && isNext ? [verb] : []))

test.each(states)(
  '%s: what is coloured is what the file waits for, for whom it waits for, and for nobody whom the server refuses',
  (state) => {
    const { verb, role } = nextAct(state)
    const money = state === 'FILE_ACCEPTED' || state === 'ARCHIVED' ? ['calculateSubsidy', 'approveSubsidy'] : []
    for (const one of allRoles)
      for (const offered of nextFor(one, held(state))) expect([verb, ...money], `${one} ${offered}`).toContain(offered)
    if (verb !== null && role !== null && role !== 'CITIZEN') expect(nextFor(role, held(state)), role).toContain(verb)
  },
)

test.each([
  ['urgent aid granted, nobody asked yet', held('RECEIVED', { urgentAidOn: toDay('2026-11-20') }), 'DISPATCHER', 'assignCase'],
  [
    'urgent aid, its lawyer asked',
    held('RECEIVED', { urgentAidOn: toDay('2026-11-20'), providerId: lawyer }),
    'LAWYER',
    'acceptAssignment',
  ],
  ['ordered by the bureau (程23)', held('GRANTED', { orderedOn: toDay('2026-11-27') }), 'CENTRE_DIRECTOR', 'grantApplication'],
] as const)('%s', (_name, file, role, verb) => {
  expect(nextFor(role, file)).toEqual([verb])
})
