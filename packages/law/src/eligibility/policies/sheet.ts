import { readCount } from '../../reading/count.ts'
import { readDay } from '../../reading/days.ts'
import type { Read } from '../../reading/read.ts'
import { readSum } from '../../reading/sum.ts'
import { tableIn } from '../../sheets/table-in.ts'
import { plain, tidy } from '../../typed.ts'
import type { Condition } from '../policy.ts'
import {
  anyMatter, byStaff, limitWords, listWords, manyKinds, matterOf, noFixedIncome, partOf, personOf, policyColumns, rankWords, reasonOf, roleOf,
  singleKinds, standardWords, yesNo,
} from './sheet-words.ts' // prettier-ignore
import type { ManyKind, PolicyColumn, SingleKind } from './sheet-words.ts'

/** A fault of an import: where in the sheet, or of the whole; `column` is the column's heading, or the key in a file of JSON. */
export type PolicyImportFault = { row: number | null; column: string | null; message: string }

/** A sheet read as the row a program would hand in, and where each of its fields stands in the sheet. */
export type ReadPolicySheet = {
  row: Record<string, unknown>
  places: ReadonlyMap<string, number>
  faults: PolicyImportFault[]
  /** What of the sheet was not read as a rule, in words. */
  told: string[]
}

/** What stands in a cell as it was typed: an article is ②, a question keeps its own marks. Words that are looked up are made plain first. */
type Cell = (column: PolicyColumn) => string
type Report = (column: PolicyColumn | null, message: string) => void
type Line = { at: number; cell: Cell; report: Report }
type Built = {
  row: Record<string, unknown>
  put: (path: string, value: unknown, at: number) => void
  add: (list: string, item: object, at: number) => void
}

/** Several in one cell stand apart by a semicolon or a new line: the names of matters and persons carry 、 themselves. */
const partsOf = (typed: string): string[] => typed.split(/[;；\n]/).map((part) => part.trim()).filter(Boolean) // prettier-ignore

const wordsFor = (words: readonly string[]): string => words.map((word) => `「${word}」`).join('、')

function each<T>(column: PolicyColumn, known: ReadonlyMap<string, T>, { cell, report }: Line): T[] {
  return partsOf(cell(column)).flatMap((word) => {
    const code = known.get(plain(word))
    if (code !== undefined) return [code]
    report(column, `不认识「${word.slice(0, 40)}」；几个之间用分号隔开，名称要和系统里的一样。`)
    return []
  })
}

function oneOf<T>(words: Readonly<Record<string, T>>, { cell, report }: Line): T | undefined {
  const typed = plain(cell('content'))
  if (Object.hasOwn(words, typed)) return words[typed]
  report('content', `应填${wordsFor(Object.keys(words))}，现在是「${typed.slice(0, 40)}」。`)
  return undefined
}

function taken<T>(read: Read<T>, { report }: Line): T | undefined {
  if (read.ok) return read.value
  report('content', read.reason)
  return undefined
}

const dayOf = (line: Line): string | undefined => taken(readDay(line.cell('content'), { what: plain(line.cell('kind')) }), line)
const peopleOf = (line: Line): number | undefined => taken(readCount(line.cell('content'), { what: '人数', units: ['人', '名'] }), line)
const sumOf = (line: Line): number | undefined => taken(readSum(line.cell('content'), { what: '标准数额', per: 'MONTH' }), line)

function timesOf({ cell, report }: Line): number | undefined {
  const digits = plain(cell('content')).replace(/倍$/, '')
  if (/^\d{1,4}(\.\d{1,4})?$/.test(digits)) return Number(digits)
  report('content', `看不懂“${cell('content').slice(0, 40)}”是多少倍。请填数字，例如 1.5。`)
  return undefined
}

const readers: Readonly<Record<SingleKind, (line: Line) => unknown>> = {
  编号: ({ cell }) => plain(cell('content')),
  名称: ({ cell }) => cell('content'),
  地区代码: ({ cell }) => plain(cell('content')),
  效力层级: (line) => oneOf(rankWords, line),
  施行日: dayOf,
  失效日: dayOf,
  补充算到: dayOf,
  清单完整: (line) => oneOf(yesNo, line),
  文号: ({ cell }) => cell('content'),
  公布机关: ({ cell }) => cell('content'),
  公布日: dayOf,
  群体人数: peopleOf,
  标准认定: (line) => oneOf(standardWords, line),
  标准数额: sumOf,
  标准倍数: timesOf,
  等于标准符合: (line) => oneOf(yesNo, line),
  突发困难符合: (line) => oneOf(yesNo, line),
  标准算到: dayOf,
  虚假承诺后不得承诺: (line) => oneOf(yesNo, line),
}

/** Which cite a row of the whole policy carries besides its value. */
const citeOf: Partial<Record<SingleKind, readonly string[]>> = {
  标准认定: ['standard.cites.income', 'standard.cites.registry'],
  突发困难符合: ['standard.cites.event'],
  虚假承诺后不得承诺: ['pledge.cite'],
}

function single(kind: SingleKind, line: Line, { put }: Built): void {
  if (line.cell('content') === '') return
  const value = readers[kind](line)
  if (value === undefined) return
  put(singleKinds[kind], value, line.at)
  const cite = line.cell('cite')
  // A standard by income alone has no article on registries, and one by registry alone none on income.
  const skipped = value === 'INCOME' ? 'standard.cites.registry' : value === 'REGISTRY' ? 'standard.cites.income' : null
  if (cite !== '') for (const path of citeOf[kind] ?? []) if (path !== skipped) put(path, cite, line.at)
}

/** Conditions are told apart by the article that carries them, so that an answer given once stays with its question. */
function keysFor(id: string): (cite: string, ask: string) => string {
  const known = new Map<string, string>()
  const used = new Set<string>()
  return (cite, ask) => {
    const told = known.get(ask)
    if (told !== undefined) return told
    const stem = [id, ...(cite.match(/\d+/g) ?? [])].join('-').slice(0, 50)
    let key = stem
    for (let next = 2; used.has(key); next++) key = `${stem}-${next}`
    used.add(key)
    known.set(ask, key)
    return key
  }
}

type KeyOf = ReturnType<typeof keysFor>

function conditionOf({ cell, report }: Line, keyOf: KeyOf): Condition {
  const asked = plain(cell('asked'))
  if (asked !== '' && asked !== byStaff && asked !== '申请人') report('asked', `应填「申请人」或者「${byStaff}」，现在是「${asked}」。`)
  const condition = cell('condition')
  if (condition === '') {
    if (asked !== '') report('condition', '写了由谁回答，就要写出条件：一个能用“是”或者“不是”回答的问题。')
    return {}
  }
  return { condition, conditionKey: keyOf(cell('cite'), condition), ...(asked === byStaff ? { isAskedOfStaff: true as const } : {}) }
}

/** 事项 may name a part of the matter after a colon: 确认劳动关系或者支付劳动报酬：支付劳动报酬. */
function mattersOf({ cell, report }: Line): { matter: string; subMatter?: string }[] {
  return partsOf(cell('matters')).flatMap((word) => {
    const [whole = '', part] = word.split(/[:：]/).map((one) => one.trim())
    const matter = matterOf.get(plain(whole))
    const subMatter = part === undefined ? undefined : partOf.get(plain(part))
    if (matter === undefined) report('matters', `不认识的事项「${whole.slice(0, 40)}」；几个之间用分号隔开，全部事项写「${anyMatter}」。`)
    else if (part !== undefined && subMatter === undefined) report('matters', `不认识「${whole}」的「${part.slice(0, 40)}」。`)
    else return [{ matter, ...(subMatter === undefined ? {} : { subMatter }) }]
    return []
  })
}

/** Matters of an exemption: those with a part stand apart, since the part is said once for all of a row. */
function scopesOf(line: Line): { matters?: string[]; subMatter?: string }[] {
  const read = mattersOf(line)
  if (read.some(({ matter }) => matter === 'ANY')) line.report('matters', `这里不填事项就是全部事项，不要写「${anyMatter}」。`)
  if (line.cell('matters') === '') return [{}]
  const whole = read.filter(({ subMatter }) => subMatter === undefined).map(({ matter }) => matter)
  const parts = read.filter(({ subMatter }) => subMatter !== undefined).map(({ matter, subMatter }) => ({ matters: [matter], subMatter }))
  return [...(whole.length > 0 ? [{ matters: whole }] : []), ...parts]
}

const named = (line: Line): { name?: string } => (line.cell('content') === '' ? {} : { name: line.cell('content') })

const many: Readonly<Record<ManyKind, (line: Line, built: Built, keyOf: KeyOf) => void>> = {
  援助事项: (line, { add }, keyOf) => {
    const persons = each('persons', personOf, line)
    const rest = { ...(persons.length > 0 ? { persons } : {}), ...conditionOf(line, keyOf), cite: line.cell('cite') }
    const read = mattersOf(line)
    if (line.cell('matters') === '') line.report('matters', `要写事项；全部事项写「${anyMatter}」。`)
    for (const one of read) add('mattersAdded', { ...one, ...rest }, line.at)
  },
  可能还有的事项: (line, { row }) => {
    row.mayAlsoList = [...((row.mayAlsoList as string[] | undefined) ?? []), ...mattersOf(line).map(({ matter }) => matter)]
  },
  不受经济限制: (line, built, keyOf) => situations(line, built, keyOf, {}),
  不受经济限制并列入范围: (line, built, keyOf) => situations(line, built, keyOf, { opensMatters: true }),
  免予核查: waivers,
  其他原因: (line, { put }) => put('otherReasons', { accepted: each('content', reasonOf, line), cite: line.cell('cite') }, line.at),
  参照: (line, { add }) => {
    const lists = each('matters', new Map(Object.entries(listWords)), line)
    add('alsoLists', { policy: plain(line.cell('content')), ...(lists.length > 0 ? { lists } : {}), cite: line.cell('cite') }, line.at)
  },
  期限: (line, { add }) => {
    const clock = new Map<string, string>(Object.entries(limitWords)).get(plain(line.cell('matters')))
    if (clock === undefined) line.report('matters', `应填${wordsFor(Object.keys(limitWords))}。`)
    const typed = /^(\d{1,4}) ?(个工作日|工作日|日|天)$/.exec(tidy(line.cell('content')))
    if (!typed) return line.report('content', '应填天数，例如「5 个工作日」或者「15 日」。')
    const unit = typed[2]?.includes('工作') === true ? 'workday' : 'day'
    if (clock !== undefined) add('limits', { clock, amount: Number(typed[1]), unit, cite: line.cell('cite') }, line.at)
  },
  不据以判断: (line, { add }) => add('articlesNotHeld', { cite: line.cell('cite'), why: line.cell('content') }, line.at),
}

function situations(line: Line, { add }: Built, keyOf: KeyOf, more: object): void {
  const persons = each('persons', personOf, line)
  if (line.cell('persons') === '') line.report('persons', '要写是哪些人员。')
  const rest = { ...named(line), ...more, ...conditionOf(line, keyOf), cite: line.cell('cite') }
  for (const category of persons) for (const scope of scopesOf(line)) add('art32Added', { category, ...scope, ...rest }, line.at)
}

function waivers(line: Line, { add }: Built, keyOf: KeyOf): void {
  const typed = partsOf(line.cell('persons'))
  const roles = typed.flatMap((word) => roleOf.get(plain(word)) ?? [])
  const persons = typed.flatMap((word) => personOf.get(plain(word)) ?? [])
  const wrong = typed.find((word) => !roleOf.has(plain(word)) && !personOf.has(plain(word)))
  if (wrong !== undefined) line.report('persons', `不认识「${wrong.slice(0, 40)}」；几个之间用分号隔开，名称要和系统里的一样。`)
  const needs = plain(line.cell('needs'))
  if (needs !== '' && needs !== noFixedIncome) line.report('needs', `这里只能填「${noFixedIncome}」或者不填。`)
  const rest = {
    ...(roles.length > 0 ? { roles } : {}),
    ...(needs === noFixedIncome ? { needsNoFixedIncome: true } : {}),
    ...named(line),
    ...conditionOf(line, keyOf),
    cite: line.cell('cite'),
  }
  const categories = persons.length > 0 ? persons.map((category) => ({ category })) : [{}]
  for (const category of categories) for (const scope of scopesOf(line)) add('art42Added', { ...category, ...scope, ...rest }, line.at)
}

/** A policy being put together, field by field; a place is kept for each. */
function building(): Built & { places: Map<string, number> } {
  const row: Record<string, unknown> = {}
  const places = new Map<string, number>()
  return {
    row,
    places,
    put: (path, value, at) => {
      const keys = path.split('.')
      const last = keys.pop() ?? path
      const inner = keys.reduce<Record<string, unknown>>((held, key) => (held[key] ??= {}) as Record<string, unknown>, row)
      inner[last] = value
      places.set(path, at)
    },
    add: (list, item, at) => {
      const held = (row[list] ??= []) as object[]
      places.set(`${list}[${held.length}]`, at)
      held.push(item)
    },
  }
}

const needsCite = (kind: string): boolean => (Object.hasOwn(manyKinds, kind) ? kind !== '可能还有的事项' : Object.hasOwn(citeOf, kind))

function lineOf(kind: string, line: Line, built: Built, keyOf: KeyOf): void {
  if (Object.hasOwn(singleKinds, kind)) single(kind as SingleKind, line, built)
  else if (Object.hasOwn(manyKinds, kind)) many[kind as ManyKind](line, built, keyOf)
  else {
    const known = [...Object.keys(singleKinds), ...Object.keys(manyKinds)]
    line.report('kind', `没有类别「${kind.slice(0, 40)}」。可以写的有${known.join('、')}。`)
    return
  }
  if (needsCite(kind) && line.cell('cite') === '' && (line.cell('content') !== '' || Object.hasOwn(manyKinds, kind)))
    line.report('cite', '要写依据的条款，例如 某省条例12。')
}

/** Reads one sheet: one policy, a row for each thing it says. What the sheet cannot be is said by row and column. */
export function readPolicySheet(sheet: readonly (readonly string[])[]): ReadPolicySheet {
  const built = building()
  const table = tableIn(sheet, policyColumns)
  if (!table.ok) return { row: built.row, places: built.places, faults: [table.fault], told: [] }
  const faults: PolicyImportFault[] = []
  // What stands in a cell is taken as it was typed; a cell that cannot be read says so itself, and nothing more is said of it.
  const lines = table.rows.map((read): Line & { unread: PolicyImportFault[] } => {
    const isUnread = (column: string | null) => read.faults.some((fault) => fault.column === column)
    const cell: Cell = (column) => (isUnread(policyColumns[column]) ? '' : (sheet[read.row - 1]?.[table.at[column]] ?? '').trim())
    const report: Report = (column, message) => {
      const heading = column === null ? null : policyColumns[column]
      if (!isUnread(heading)) faults.push({ row: read.row, column: heading, message })
    }
    return { at: read.row, cell, report, unread: read.faults }
  })
  const id = lines.find(({ cell }) => plain(cell('kind')) === '编号')?.cell('content') ?? 'LOCAL'
  const keyOf = keysFor(plain(id))
  for (const line of lines) {
    const kind = plain(line.cell('kind'))
    faults.push(...line.unread)
    if (Object.hasOwn(singleKinds, kind) && built.places.has(singleKinds[kind as SingleKind]))
      line.report('kind', `「${kind}」已经写在第 ${built.places.get(singleKinds[kind as SingleKind]) ?? 0} 行，只能写一次。`)
    else lineOf(kind, line, built, keyOf)
  }
  return { row: built.row, places: built.places, faults, told: table.told }
}
