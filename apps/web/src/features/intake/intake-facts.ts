import { bodyOf } from '../../ui/form/body.ts'
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
  'household',
  'lowIncomeRegistry',
  'hardshipEvent',
  'verification',
  'noFixedIncome',
  'limitationOn',
  'needsPreservation',
] as const

/** What is typed so far, as facts for a trial by the rules in force. */
export function factsOf(draft: Draft, region: string | null, today: string): Record<string, unknown> {
  const body = bodyOf(
    applicationSections(draft).flatMap(({ fields }) => fields),
    draft,
  )
  return {
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
}

const fieldOfFact: Readonly<Record<string, string>> = { receivedAt: 'receivedOn', groupSize: 'recipients' }

type Fault = { code: string; path: string; message: string }

/** A draft that cannot be judged as it stands: which field, and what is wrong there. */
export function faultText(draft: Draft, { code, path, message }: Fault): string {
  const [fact = ''] = path.split('[')
  const name = fieldOfFact[fact] ?? fact
  const field = applicationSections(draft)
    .flatMap(({ fields }) => fields)
    .find((one) => one.name === name)
  if (!field) return message
  return code === 'REQUIRED' ? `填好“${field.label}”后判断。` : `“${field.label}”：${message}`
}
