import { criminalStages, forums, type Matter, matters, partyRoles, subMatters, subMattersOf } from '@fayuan/law'
import { opponentKinds, opponentRoles, type Particular, particulars } from '@fayuan/law/corrections'
import type { CaseParticulars } from '../../api/shapes.ts'
import { bodyOf } from '../../ui/form/body.ts'
import { type Draft, type Field, optionsOf, rowsValue, textValue, type Value } from '../../ui/form/field.ts'

/** One particular: its field, what it holds now, and how that reads. */
export type Line = { name: Particular; field: Field; now: Value; text: string; mayBeEmpty: boolean }
type Table = Readonly<Record<string, string>>
type Option = { value: string; label: string }

const labelled = (table: Table, code: string | null | undefined) => (code ? (table[code] ?? code) : '')
const opponentColumns: Field['columns'] = [
  { name: 'name', label: '姓名或者名称' },
  { name: 'kind', label: '个人还是单位', kind: 'pick', options: optionsOf(opponentKinds) },
  { name: 'role', label: '地位', kind: 'pick', options: optionsOf(opponentRoles) },
]
const isCriminal = (matter: string) => matter === 'CRIMINAL' || matter === 'COMPULSORY_MEDICAL'

const ofNotice: readonly Particular[] = [
  'title',
  'stage',
  'organ',
  'organRegion',
  'courtNumber',
  'noticeNumber',
  'custodyPlace',
  'narrative',
  'receivedOn',
]
const ofApplication: readonly Particular[] = [
  'title', 'matter', 'subMatter', 'role', 'forum', 'stage', 'organ', 'organRegion', 'courtNumber', 'custodyPlace', 'opponents', 'amountFen', 'recipients',
  'narrative', 'receivedOn',
] // prettier-ignore
/** Asked of criminal matters alone. */
const ofCrime: readonly Particular[] = ['stage', 'custodyPlace']
const mayBeEmpty: readonly Particular[] = [
  'subMatter',
  'forum',
  'stage',
  'organ',
  'organRegion',
  'courtNumber',
  'custodyPlace',
  'opponents',
  'amountFen',
]

const partOf = ({ name, kind, role }: CaseParticulars['opponents'][number]) => {
  const said = [labelled(opponentKinds, kind), labelled(opponentRoles, role)].filter(Boolean).join('，')
  return said ? `${name}（${said}）` : name
}

/** What can be put right of this case, in the order of the form; a stage is asked of criminal matters alone. */
export function linesOf(now: CaseParticulars, draft: Draft, counties: Option[]): Line[] {
  const matter = textValue(draft['matter']) || now.matter
  const parts: Table = Object.fromEntries((subMattersOf[matter as Matter] ?? []).map((code) => [code, subMatters[code]]))
  const line = (name: Particular, field: Omit<Field, 'name' | 'label'>, holds: Value, text: string): Line => ({
    name,
    field: { ...field, name, label: particulars[name] },
    now: holds,
    text,
    mayBeEmpty: mayBeEmpty.includes(name),
  })
  const pick = (name: Particular, table: Table, code: string | null, shown: Table = table) =>
    line(name, { kind: 'pick', options: optionsOf(table), onlyAmong: true }, code ?? '', labelled(shown, code))
  const yuan = now.amountFen === null ? '' : (now.amountFen / 100).toFixed(2)
  const all: Record<Particular, Line> = {
    title: line('title', { kind: 'text' }, now.title, now.title),
    matter: pick('matter', matters, now.matter),
    subMatter: pick('subMatter', parts, now.subMatter, subMatters),
    role: pick('role', partyRoles, now.role),
    forum: pick('forum', forums, now.forum),
    stage: pick('stage', criminalStages, now.stage),
    organ: line('organ', { kind: 'text' }, now.organ, now.organ),
    organRegion: line(
      'organRegion',
      { kind: 'pick', options: counties },
      now.organRegion ?? '',
      labelled(Object.fromEntries(counties.map(({ value, label }) => [value, label])), now.organRegion),
    ),
    courtNumber: line('courtNumber', { kind: 'text' }, now.courtNumber, now.courtNumber),
    opponents: line(
      'opponents',
      { kind: 'rows', columns: opponentColumns },
      now.opponents.map(({ name, kind = '', role = '' }) => ({ name, kind, role })),
      now.opponents.map(partOf).join('、'),
    ),
    amountFen: line('amountFen', { kind: 'money' }, yuan, yuan && `${yuan} 元`),
    recipients: line('recipients', { kind: 'number' }, String(now.recipients), `${now.recipients} 人`),
    custodyPlace: line('custodyPlace', { kind: 'text' }, now.custodyPlace, now.custodyPlace),
    narrative: line('narrative', { kind: 'area' }, now.narrative, now.narrative),
    noticeNumber: line('noticeNumber', { kind: 'text' }, now.noticeNumber, now.noticeNumber),
    receivedOn: line('receivedOn', { kind: 'day', within: { most: 'TODAY' } }, now.receivedOn, now.receivedOn),
  }
  return (now.isNotice ? ofNotice : ofApplication)
    .filter((name) => !ofCrime.includes(name) || isCriminal(matter) || Boolean(now[name]))
    .map((name) => all[name])
}

/** What is sent: only lines that were opened and read otherwise now; an emptied one says so. */
export function changedBody(lines: readonly Line[], opened: readonly string[], draft: Draft): Record<string, unknown> {
  const changed = lines.filter(({ name, now }) => opened.includes(name) && !isSame(draft[name] ?? '', now))
  return Object.fromEntries(
    changed.flatMap(({ name, field, mayBeEmpty: canBeEmpty }): [string, unknown][] => {
      const value = (bodyOf([field], draft) as Record<string, unknown>)[name]
      if (value !== undefined) return [[name, value]]
      return canBeEmpty ? [[name, name === 'opponents' ? [] : null]] : []
    }),
  )
}

/** Lines emptied that must not be. */
export const emptied = (lines: readonly Line[], opened: readonly string[], draft: Draft): Line[] =>
  lines.filter(({ name, mayBeEmpty: canBeEmpty }) => opened.includes(name) && !canBeEmpty && textValue(draft[name]).trim() === '')

function isSame(a: Value, b: Value): boolean {
  if (!Array.isArray(a) && !Array.isArray(b)) return textValue(a).trim() === textValue(b).trim()
  const rows = (value: Value) =>
    JSON.stringify(rowsValue(value).map(({ name = '', kind = '', role = '' }) => [textValue(name).trim(), kind, role]))
  return rows(a) === rows(b)
}
