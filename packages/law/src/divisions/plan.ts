import type { Day } from '../day.ts'
import type { SheetFault } from '../sheets/table-in.ts'
import { levelOf, townshipOf } from './code.ts'
import { divisionColumns, type DivisionLine, namesakes } from './read.ts'

/** A county, township or village on record; abolished from `closedOn` on. */
export type Division = { code: string; name: string; closedOn: Day | null; successor: string | null }

/**
 * What lines newly read do to the places on record. Nothing is ever taken away: what is abolished keeps its code, its name and its day, since old
 * files go on naming it.
 */
export type DivisionPlan = {
  faults: SheetFault[]
  asked: SheetFault[]
  added: Division[]
  /** Abolished by the sheet, and the villages that go with their township. */
  closed: Division[]
  along: Division[]
  /** What was on record says something else: somebody must have meant it. */
  corrected: { row: number; was: Division; now: Division }[]
  /** Lines that stand there already, word for word. */
  same: number
  /** Townships on record, not abolished, that the sheet does not name although it names most of them. */
  unnamed: Division[]
}

type Places = ReadonlyMap<string, Division>

const byCode = (places: readonly Division[]): Map<string, Division> => new Map(places.map((one) => [one.code, one]))
const isSame = (a: Division, b: Division): boolean => a.name === b.name && a.closedOn === b.closedOn && a.successor === b.successor
const nowhere: Division = { code: '', name: '', closedOn: null, successor: null }
const asDivision = ({ code, name, closedOn, successor }: DivisionLine): Division => ({ code, name, closedOn, successor })

/** Villages the sheet says nothing of go with their township, on its day and to where it went. */
function goingAlong(lines: readonly DivisionLine[], known: readonly Division[]): Division[] {
  const closing = new Map(lines.flatMap((line) => (line.closedOn && levelOf(line.code) === 'TOWNSHIP' ? [[line.code, line]] : [])))
  const isNamed = new Set(lines.map(({ code }) => code))
  return known.flatMap((village) => {
    const township = levelOf(village.code) === 'VILLAGE' ? closing.get(townshipOf(village.code)) : undefined
    if (!township || village.closedOn !== null || isNamed.has(village.code)) return []
    return [{ ...village, closedOn: township.closedOn, successor: township.successor }]
  })
}

function faultAbove({ row, code, closedOn }: DivisionLine, after: Places): SheetFault[] {
  if (levelOf(code) !== 'VILLAGE') return []
  const township = after.get(townshipOf(code))
  const fault = (message: string) => [{ row, column: divisionColumns.code, message }]
  if (!township) return fault(`${townshipOf(code)} 这个乡镇（街道）还没有录入。请把它也写在表里，或者核对代码。`)
  if (township.closedOn === null || (closedOn !== null && closedOn <= township.closedOn)) return []
  return fault(`${township.name}（${township.code}）从 ${township.closedOn} 起撤销，下面的村、社区也要填写不晚于这一天的撤销日期。`)
}

function faultOfSuccessor({ row, code, successor }: DivisionLine, after: Places): SheetFault[] {
  if (successor === null) return []
  const fault = (message: string) => [{ row, column: divisionColumns.successor, message }]
  const into = after.get(successor)
  if (!into) return fault(`没有 ${successor} 这个区划。请把它也写在表里，或者核对代码。`)
  if (into.closedOn !== null) return fault(`${into.name}（${successor}）自己也撤销了，请填写现在的区划。`)
  return successor.length > code.length ? fault(`不能并入下一级的${into.name}，请核对代码。`) : []
}

/** `known`: everything on record in the counties of the sheet, those counties themselves, and where the sheet says something went. */
export function planDivisions(lines: readonly DivisionLine[], known: readonly Division[]): DivisionPlan {
  const before = byCode(known)
  const along = goingAlong(lines, known)
  const after = byCode([...known, ...along, ...lines.map(asDivision)])
  const faults = lines.flatMap((line) => [...faultAbove(line, after), ...faultOfSuccessor(line, after)])
  const plan: DivisionPlan = { faults, asked: [], added: [], closed: [], along: [], corrected: [], same: 0, unnamed: [] }
  if (faults.length > 0) return plan
  for (const line of lines) {
    const [was, now] = [before.get(line.code), asDivision(line)]
    if (!was) plan.added.push(now)
    else if (isSame(was, now)) plan.same += 1
    else if (was.closedOn === null && now.closedOn !== null && was.name === now.name) plan.closed.push(now)
    else plan.corrected.push({ row: line.row, was, now })
  }
  const standing = [...after.values()].filter(({ closedOn }) => closedOn === null)
  // What stands there already was asked about when it came.
  const news = lines.filter((line) => !isSame(before.get(line.code) ?? nowhere, asDivision(line)))
  return { ...plan, along, asked: namesakes(news, standing), unnamed: unnamedBy(lines, known) }
}

// A sheet of a few lines adds or corrects; one that names most townships is a list of all of them.
function unnamedBy(lines: readonly DivisionLine[], known: readonly Division[]): Division[] {
  const named = new Set(lines.map(({ code }) => code))
  const townships = known.filter(({ code, closedOn }) => levelOf(code) === 'TOWNSHIP' && closedOn === null)
  const unnamed = townships.filter(({ code }) => !named.has(code))
  return unnamed.length * 2 < townships.length ? unnamed : []
}
