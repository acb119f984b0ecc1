import { bodyOf, checkDraft } from '../../ui/form/body.ts'
import { type Draft, rowsValue, textValue } from '../../ui/form/field.ts'
import { applicationSections } from './application-sections.ts'

const carried = [
  'channel',
  'applicantType',
  'role',
  'matter',
  'subMatter',
  'forum',
  'organRegion',
  'hasCounsel',
  'agentIsInfringer',
  'household',
  'lowIncomeRegistry',
  'hardshipEvent',
  'verification',
  'noFixedIncome',
  'limitationOn',
  'needsPreservation',
] as const

/** What one request says for itself; the rest of the facts is common to all. */
const ownOf = ({ matter, subMatter, forum, limitationOn, title }: Record<string, unknown>) => ({
  matter,
  subMatter,
  forum,
  limitationOn,
  title,
})

/** What is typed so far, as facts for a trial by the rules in force: of one matter, or of several requests. */
export function factsOf(draft: Draft, region: string | null, today: string): Record<string, unknown> {
  const body = bodyOf(
    applicationSections(draft).flatMap(({ fields }) => fields),
    draft,
  )
  const facts = {
    ...Object.fromEntries(carried.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]]))),
    // An unticked box at the desk has been asked: it means no, and is shown as such.
    categories: rowsValue(draft.categories).flatMap(({ code, evidence }) => (code ? [{ code, evidence: evidence || 'ABSENT' }] : [])),
    receivedAt: textValue(draft.receivedOn) || today,
    ...(region ? { receivingRegion: region } : {}),
    groupSize: Number(draft.recipients) || 1,
    docs: { idDoc: true, applicationForm: true, hardshipStatement: true, matterMaterials: true, proxyProof: true },
    jurisdictionOk: true,
    firstReceivedElsewhere: false,
  }
  const { furtherClaims: further = [] } = body as { furtherClaims?: Record<string, unknown>[] }
  const claims = further.filter(({ matter }) => matter)
  if (claims.length === 0) return facts
  const { matter, subMatter, limitationOn, needsPreservation, ...common } = facts as Record<string, unknown>
  // As they will be kept: the main one first. What has no words yet is called by its matter.
  const main = { ...ownOf({ ...facts, title: body.title }), id: '1', needsPreservation }
  return { ...common, claims: [main, ...claims.map((claim, at) => ({ ...ownOf(claim), id: String(at + 2) }))] }
}

const fieldOfFact: Readonly<Record<string, string>> = { receivedAt: 'receivedOn', groupSize: 'recipients' }

/** What is typed and cannot be read, by its field: it is left out of nothing in silence. */
export function unreadText(draft: Draft): string | null {
  const fields = applicationSections(draft).flatMap((section) => section.fields.map((field) => ({ ...field, required: false })))
  const [name, reason] = Object.entries(checkDraft(fields, draft)).find(([one]) => fields.some((field) => field.name === one)) ?? []
  const field = fields.find((one) => one.name === name)
  return field && reason !== undefined ? `“${field.label}”：${reason}` : null
}

type Fault = { code: string; path: string; message: string }

/** A draft that cannot be judged as it stands: which field, and what is wrong there. */
export function faultText(draft: Draft, { code, path, message }: Fault): string {
  const [, place = '0', inner = path] = /^claims\[(\d+)\]\.(.*)$/.exec(path) ?? []
  const [fact = ''] = inner.split('[')
  const name = fieldOfFact[fact] ?? fact
  const fields = applicationSections(draft).flatMap((section) => section.fields)
  const claim = fields.find(({ kind }) => kind === 'cards')?.each?.({}) ?? []
  const field = (place === '0' ? fields : claim).find((one) => one.name === name)
  if (!field) return message
  const label = place === '0' ? `“${field.label}”` : `另一项请求 ${place} 的“${field.label}”`
  return code === 'REQUIRED' ? `填好${label}后判断。` : `${label}：${message}`
}
