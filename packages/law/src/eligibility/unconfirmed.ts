import { provinces, standards } from '../standards/index.ts'
import type { StandardRow } from '../standards/index.ts'
import { nationwideAdditions } from './additions-nationwide.ts'
import type { Mark } from '../marks.ts'
import { milestones } from './milestones.ts'
import { policies } from './policies.ts'
import type { Policy } from './policy.ts'

/** A parameter that waits for somebody to confirm it: what it is, how sure we are, and the place in the data that holds it. */
export type Unconfirmed = { id: string; what: string; mark: Mark; where: string }

/** Readings of this folder that the law leaves open or that were taken from memory. */
const readings: readonly Unconfirmed[] = [
  { id: 'R-11', what: '“其他原因”的审查口径：地方没有规定时由人工复核', mark: '设', where: 'policy.otherReasons' },
  { id: 'R-45', what: '收入等于标准视为符合：地方文本没有写明时的默认', mark: '设', where: 'standard.isInclusive' },
  { id: 'R-45', what: '程序规定第18条：共同生活的家庭成员、对方当事人', mark: '忆', where: 'law.opponentAtHome' },
  { id: 'R-50', what: '程序规定第11条：材料清单，法32情形不填经济困难状况说明表', mark: '忆', where: 'steps/materials' },
  {
    id: 'R-53',
    what: '程序规定第10条以前，最先收到的机构受理：2012 年程序规定的条号',
    mark: '待核',
    where: 'law.firstReceived',
  },
  { id: 'CLAIMS', what: '一案多诉求：任一诉求符合即立一个援助事项，只含符合的诉求', mark: '设', where: 'assessClaims' },
  { id: 'FORM', what: '强制医疗案件计入刑事代理', mark: '设', where: 'formOf' },
]

const ofPolicies = (list: readonly Policy[]): Unconfirmed[] =>
  list.flatMap(({ id, sources }) =>
    sources
      .filter((source) => source.mark !== '核')
      .flatMap(({ supports, title, mark }) => supports.map((path) => ({ id, what: title, mark, where: `${id}.${path}` }))),
  )

const ofMilestones = (): Unconfirmed[] =>
  Object.entries(milestones)
    .filter(([, { mark }]) => mark !== '核')
    .map(([id, { what, mark }]) => ({ id, what, mark, where: `milestones.${id}.on` }))

function ofAdditions(): Unconfirmed[] {
  const waiting = nationwideAdditions.filter(({ mark }) => mark !== '核')
  const firstOf = waiting.filter(({ id }, index) => waiting.findIndex((other) => other.id === id) === index)
  return firstOf.map(({ id, mark, condition, cite }) => ({ id, what: condition ?? cite, mark, where: `nationwideAdditions.${id}` }))
}

const placeOf = (region: string): string =>
  Object.entries(provinces).find(([code]) => code.slice(0, 2) === region.slice(0, 2))?.[1] ?? region

const ofStandards = (rows: readonly StandardRow[]): Unconfirmed[] =>
  rows
    .filter((row) => row.mark !== '核' || (row.kind !== 'REGISTRY' && row.baseMonthlyYuan === null))
    .map(({ region, urbanRural, mark }) => ({
      id: `STANDARD-${region}${urbanRural ? `-${urbanRural}` : ''}`,
      what: `${placeOf(region)}（${region}）的经济困难标准，数额还没有录入`,
      mark: mark === '核' ? '待核' : mark,
      where: `standards.${region}${urbanRural ? `.${urbanRural}` : ''}`,
    }))

/** Every parameter of eligibility and the standards that waits for confirmation, for an administrator to go through. */
export const unconfirmed = (list: readonly Policy[] = Object.values(policies), rows: readonly StandardRow[] = standards): Unconfirmed[] => [
  ...readings,
  ...ofMilestones(),
  ...ofAdditions(),
  ...ofPolicies(list),
  ...ofStandards(rows),
]
