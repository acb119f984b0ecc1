import {
  countyOf,
  type Division,
  divisionColumns,
  type DivisionLine,
  type DivisionPlan,
  levelOf,
  planDivisions,
  readDivisions,
} from '@fayuan/law/divisions'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { placeNames, unknownRegion } from '../../../platform/regions/index.ts'
import type { SheetFault } from '../../../platform/spreadsheet/index.ts'
import { underScope } from '../session/queries.ts'
import { leaveTrace } from '../trail/trace.ts'
import { mayEnterDivisions } from './policy.ts'
import { countiesNamed, divisionsIn, officesStandingIn, putDivisions, takeDivisionsLock } from './queries.ts'
import { DivisionsDiffer, DivisionsDoubtful, DivisionsNotYours, DivisionsWrong } from './refusals.ts'
import type { DivisionsImport, DivisionsIn, DivisionView } from './schema.ts'

/**
 * 录入乡镇和村居 (organisation.md §1): all lines or none. Lines add, rename and abolish from a day on; nothing is taken away, since old files go
 * on naming it.
 */
export async function importDivisions(tx: Tx, actor: Actor, { rows, check, replaces, confirmed }: DivisionsIn): Promise<DivisionsImport> {
  // A check waits for nobody: it only says what would happen now.
  if (!check) await takeDivisionsLock(tx)
  const read = readDivisions(rows)
  const lines = read.ok ? read.lines : []
  const { nowhere, elsewhere } = await countiesOf(tx, actor, lines)
  const plan = nowhere.length === 0 && elsewhere.length === 0 ? planDivisions(lines, await onRecord(tx, lines)) : planDivisions([], [])
  const wrong = [...(read.ok ? [] : read.faults), ...nowhere, ...plan.faults]
  const answer = await answerOf(tx, plan, { faults: [...wrong, ...elsewhere], told: read.ok ? read.told : [] })
  if (check) return answer
  if (wrong.length > 0) throw new DivisionsWrong(wrong)
  if (elsewhere.length > 0) throw new DivisionsNotYours(elsewhere)
  if (plan.asked.length > 0 && !confirmed) throw new DivisionsDoubtful(plan.asked)
  if (plan.corrected.length > 0 && !replaces) throw new DivisionsDiffer(plan.corrected.map(differing))
  const changed = [...plan.added, ...plan.closed, ...plan.along, ...plan.corrected.map(({ now }) => now)]
  // The same sheet once more changes nothing, and what did not change leaves no trace.
  if (changed.length === 0) return answer
  await store(tx, actor, plan, changed)
  return { ...answer, stored: changed.length }
}

const onRecord = (tx: Tx, lines: readonly DivisionLine[]): Promise<Division[]> =>
  divisionsIn(tx, unique(lines.map(({ code }) => countyOf(code))), unique(lines.flatMap(({ successor }) => successor ?? []))) // prettier-ignore

const unique = (codes: readonly string[]): string[] => [...new Set(codes)]

/** Lines whose county is none, and lines of counties this office does not govern. */
async function countiesOf(tx: Tx, actor: Actor, lines: readonly DivisionLine[]) {
  const known = await countiesNamed(tx, unique(lines.map(({ code }) => countyOf(code))))
  const faultsBy = (whyNot: (county: string) => string | null): SheetFault[] =>
    lines.flatMap(({ row, code }) => {
      const message = whyNot(countyOf(code))
      return message === null ? [] : [{ row, column: divisionColumns.code, message }]
    })
  return {
    nowhere: faultsBy((code) => {
      const county = known.get(code)
      if (!county) return unknownRegion(code)
      return county.holdsCounties ? `${county.name}（${code}）下面是市、县、区，没有直属的乡镇，请核对代码。` : null
    }),
    elsewhere: faultsBy((code) =>
      mayEnterDivisions(actor, code)
        ? null
        : `${known.get(code)?.name ?? code}不在您管的地区里，请由那里的系统管理员或者司法行政部门录入。`,
    ),
  }
}

const differing = ({ row, was, now }: DivisionPlan['corrected'][number]): SheetFault => ({
  row,
  column: was.name === now.name ? divisionColumns.closedOn : divisionColumns.name,
  message: `与已录入的不同：${stateOf(was)}，这次是${stateOf(now)}。`,
})

const stateOf = ({ name, closedOn }: Division): string => (closedOn === null ? name : `${name}（${closedOn} 撤销）`)

async function answerOf(tx: Tx, plan: DivisionPlan, { faults, told }: Pick<DivisionsImport, 'faults' | 'told'>): Promise<DivisionsImport> {
  const shown = [...plan.closed, ...plan.corrected.flatMap(({ was, now }) => [was, now])]
  const gone = [...plan.closed, ...plan.along, ...plan.corrected.map(({ now }) => now)].filter(({ closedOn }) => closedOn !== null)
  const names = new Map([
    ...(await placeNames(tx, shown.flatMap(({ successor }) => successor ?? []))), // prettier-ignore
    ...plan.added.map(({ code, name }) => [code, name] as const),
  ])
  const view = ({ successor, ...one }: Division): DivisionView => ({
    ...one,
    successor: successor === null ? null : { code: successor, name: names.get(successor) ?? successor },
  })
  const addedAt = (level: ReturnType<typeof levelOf>) => plan.added.filter(({ code }) => levelOf(code) === level).length
  return {
    townships: addedAt('TOWNSHIP'),
    villages: addedAt('VILLAGE'),
    closed: plan.closed.map(view),
    along: plan.along.length,
    corrected: plan.corrected.map(({ was, now }) => ({ was: view(was), now: view(now) })),
    same: plan.same,
    faults,
    asked: plan.asked,
    told: [...told, ...(await toldOf(tx, plan, gone.map(({ code }) => code)))], // prettier-ignore
    stored: 0,
  }
}

/** What the sheet leaves as it is, and somebody may have forgotten. */
async function toldOf(tx: Tx, { unnamed }: DivisionPlan, gone: readonly string[]): Promise<string[]> {
  const offices = await officesStandingIn(tx, gone)
  return [
    ...(unnamed.length > 0
      ? [
          `表里没有写到的：${unnamed.map(({ name, code }) => `${name}（${code}）`).join('、')}，照旧不动。确已撤销的，请写上撤销日期再导入。`,
        ]
      : []),
    ...(offices.length > 0 ? [`撤销的地方还有机构：${offices.join('、')}。导入后请在“机构”里改到现在的地区，或者停办。`] : []),
  ]
}

// Regions are kept under the scope of offices: an administrator of the system has no scope of files (security.md §3.2).
const store = (tx: Tx, actor: Actor, { added, closed, along, corrected }: DivisionPlan, changed: readonly Division[]) =>
  underScope(tx, actor.officeScope, actor.scope, async () => {
    await putDivisions(tx, changed)
    await leaveTrace(tx, actor, {
      action: 'importDivisions',
      objectType: 'divisions',
      objectId: unique(changed.map(({ code }) => countyOf(code))).join('、').slice(0, 200), // prettier-ignore
      details: { added, closed, along, corrected: corrected.map(({ was, now }) => ({ was, now })) },
    })
  })
