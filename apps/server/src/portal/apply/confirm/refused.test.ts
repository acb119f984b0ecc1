import { rulesInForce, toDay } from '@fayuan/law'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { ApplicationIn } from '../../../modules/applications/index.ts'
import { choices } from '../../situation/choices.ts'
import type { Answers } from '../../frame/fields.ts'
import type { Asking } from '../form-page.ts'
import { formPages } from '../pages/index.ts'
import { wrongIn } from './refused.ts'

/** What no page asks for the application itself: the desk's own facts, the customary ones of a matter, and what follows from other answers. */
const notAsked = new Set([
  'custodyPlace',
  'reciprocity', 'subMatter', 'role', 'verification', 'priorFalsePledge', 'needsPreservation', 'urbanRural', 'otherReason', 'conditionMet',
  'conditions', 'furtherClaims', 'channel', 'receivedOn', 'sourceAgencyId', 'stage',
  'custodyPlace', 'eventRegion', 'recipients', 'materials', 'confirmed',
  'applicantType', 'agent.idNumber', 'person.id', 'person.kind', 'person.sex', 'person.birthOn', 'person.nation', 'person.categories',
]) // prettier-ignore

const of = (answers: Record<string, Answers>): Asking => ({
  data: { consent: { version: '1', at: '2026-11-20' }, stationId: null, answers, uploads: [], lacking: [] },
  place: {
    county: '431321',
    countyName: '双峰县',
    centre: null,
    offices: [],
    towns: [{ code: '431321100', name: '永丰街道' }],
    counties: [],
    around: [],
    rules: rulesInForce({ enactments: [{ id: 'HN-2024', from: toDay('2024-10-01'), docNo: '省公告' }], standards: [] }),
  },
  today: toDay('2026-11-20'),
})
/** Every field a page can ask, in the situations that differ in what they ask: each matter, asked by oneself or by each kind of helper. */
const situations = choices.flatMap(({ code }) =>
  ['SELF', 'OTHER'].map((who) =>
    of({
      for: { for: who },
      // The helper bears the name of the other side: then it is asked who that is.
      helper: { name: '王建国', relation: '父亲' },
      opponent: { names: '王建国' },
      matter: { choice: code, counsel: 'NO' },
      status: { statuses: '0' },
      story: { here: 'YES', elsewhere: 'NO' },
    }),
  ),
)
const fieldsOf = (id: string): Set<string> =>
  new Set(
    formPages.filter((page) => page.id === id).flatMap((page) => situations.flatMap((one) => page.fields(one).map(({ name }) => name))),
  )

const paths = [
  ...Object.keys(ApplicationIn.shape).filter((key) => !['person', 'agent', 'household'].includes(key)),
  ...Object.keys(ApplicationIn.shape.person.shape).map((key) => `person.${key}`),
  ...['name', 'relation', 'idNumber', 'phone'].map((key) => `agent.${key}`),
  ...['members', 'monthlyIncomeTotal', 'opponentIsMember', 'applicantMonthlyIncome'].map((key) => `household.${key}`),
]

test.each(paths.filter((path) => !notAsked.has(path)))(
  'a refusal of %s at the last press stands beside a field of the page that asked it',
  (path) => {
    const wrong = wrongIn(new z.ZodError([{ code: 'custom', path: path.split('.'), message: '请再看一遍。', input: null }]))
    expect(wrong?.page, path).toBeTruthy()
    expect([...fieldsOf(wrong?.page?.id ?? '')], path).toContain(wrong?.errors[0]?.path)
  },
)
