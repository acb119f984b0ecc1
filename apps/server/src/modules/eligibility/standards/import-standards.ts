import type { StandardRow } from '@fayuan/law'
import { importStandards as readStandards, standardColumns, succeed, type Succession } from '@fayuan/law/loading'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { leaveTrace, underScope } from '../../agencies/index.ts'
import { ownStandards, recordStandards } from '../../applications/index.ts'
import type { SheetFault } from '../../../platform/spreadsheet/index.ts'
import { mayEnact } from '../waiting/policy.ts'
import { takeEnactmentLock } from '../waiting/queries.ts'
import { regionNames } from './queries.ts'
import { StandardsDoubtful, StandardsNotYours, StandardsOverlap, StandardsWrong } from './refusals.ts'
import type { StandardsImport, StandardsIn } from './schema.ts'
import { viewStandard } from './view.ts'

type Read = { rows: readonly StandardRow[]; at: readonly number[]; faults: SheetFault[]; asked: SheetFault[]; told: string[] }

/**
 * 导入经济困难标准 (法34, eligibility.md §5). All rows or none. A standard that follows another ends it on the day before, so that files received
 * earlier are still judged by the one of their day; rows whose days overlap are replaced only on purpose.
 */
export async function importStandards(tx: Tx, actor: Actor, { rows, check, replaces, confirmed }: StandardsIn): Promise<StandardsImport> {
  // A check waits for nobody: it only says what would happen now.
  if (!check) await takeEnactmentLock(tx)
  const own = await ownStandards(tx)
  const read = readSheet(rows)
  const notMine = await rowsElsewhere(tx, actor, read)
  const succession = succeed(own, notMine.length > 0 ? [] : read.rows)
  const answer = await answerOf(tx, read, [...read.faults, ...notMine], succession)
  if (check) return answer
  if (read.faults.length > 0) throw new StandardsWrong(read.faults)
  if (notMine.length > 0) throw new StandardsNotYours(notMine)
  if (read.asked.length > 0 && !confirmed) throw new StandardsDoubtful(read.asked)
  if (succession.replaced.length > 0 && !replaces) throw new StandardsOverlap(overlaps(succession, read))
  // The same file once more changes nothing, and what did not change leaves no trace.
  if (succession.added.length === 0) return answer
  await store(tx, actor, own, succession)
  return { ...answer, stored: succession.added.length }
}

function readSheet(sheet: StandardsIn['rows']): Read {
  const read = readStandards(sheet)
  if (!read.ok) return { rows: [], at: [], faults: read.errors, asked: [], told: [] }
  const faults = read.rows.length > 0 ? [] : [{ row: null, column: null, message: '表里只有表头，没有标准。' }]
  return { ...read, faults }
}

async function rowsElsewhere(tx: Tx, actor: Actor, { rows, at }: Read): Promise<SheetFault[]> {
  const regions = [...new Set(rows.map(({ region }) => region))]
  const may = await Promise.all(regions.map((region) => mayEnact(tx, actor, region)))
  const mine = new Set(regions.filter((_, index) => may[index]))
  return rows.flatMap(({ region }, index) =>
    mine.has(region)
      ? []
      : [
          {
            row: at[index] ?? null,
            column: standardColumns.region,
            message: `${region} 的标准不只管您所在的地区，请由那里的司法行政部门导入。`,
          },
        ],
  )
}

const overlaps = ({ replaced }: Succession, { at }: Read): SheetFault[] =>
  replaced.map(({ was, by }) => ({
    row: at[by] ?? null,
    column: standardColumns.from,
    message: `与已录入的标准（${was.docNo ?? '未写文号'}，${was.effectiveFrom ?? ''} 起）重叠。`,
  }))

async function answerOf(
  tx: Tx,
  { rows, at, asked, told }: Read,
  faults: SheetFault[],
  { ended, replaced, same }: Succession,
): Promise<StandardsImport> {
  const all = [...rows, ...ended.map(({ was }) => was), ...replaced.map(({ was }) => was)]
  const names = await regionNames(tx, all.map(({ region }) => region)) // prettier-ignore
  return {
    rows: faults.length > 0 ? [] : rows.map((row, index) => ({ ...viewStandard(row, names), row: at[index] ?? 0 })),
    faults,
    asked: faults.length > 0 ? [] : asked,
    told,
    ended: ended.map(({ was, endsOn }) => ({ ...viewStandard(was, names), endsOn })),
    replaced: replaced.map(({ was }) => viewStandard(was, names)),
    same: same.length,
    stored: 0,
  }
}

// Settings are kept under the scope of offices: an administrator of the system has no scope of files (security.md §3.2).
const store = (tx: Tx, actor: Actor, own: readonly StandardRow[], { rows, added, ended, replaced }: Succession) =>
  underScope(tx, actor.officeScope, actor.scope, async () => {
    await recordStandards(tx, rows)
    await leaveTrace(tx, actor, {
      action: 'importStandards',
      objectType: 'standards',
      objectId: [...new Set(added.map(({ region }) => region))].join('、').slice(0, 200),
      before: own,
      after: rows,
      details: { added, ended, replaced: replaced.map(({ was }) => was) },
    })
  })
