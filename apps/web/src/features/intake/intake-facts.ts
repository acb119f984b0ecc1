import { type Assessment, assessFacts, dayOf, parseFacts } from '@fayuan/law'
import { bodyOf } from '../../ui/form/body.ts'
import { type Draft, rowsValue, textValue } from '../../ui/form/field.ts'
import { applicationSections } from './application-sections.ts'

type Hint = { assessment: Assessment } | { waiting: string }

const carried = [
  'channel',
  'applicantType',
  'role',
  'matter',
  'subMatter',
  'forum',
  'hasCounsel',
  'household',
  'lowIncomeRegistry',
  'hardshipEvent',
  'verification',
  'noFixedIncome',
  'limitationOn',
  'needsPreservation',
] as const

/** What the rules would say of what is typed so far. The server assesses again; this only helps at the desk. */
export function hintOf(draft: Draft, region: string | null): Hint {
  if (!draft.matter) return { waiting: '选好事项后，这里会显示规则结论。' }
  const today = dayOf(new Date())
  const body = bodyOf(
    applicationSections(draft).flatMap(({ fields }) => fields),
    draft,
  )
  const facts = {
    ...Object.fromEntries(carried.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]]))),
    // An unticked box at the desk has been asked: it means no, and is shown as such.
    categories: rowsValue(draft.categories).flatMap(({ code, evidence }) => (code ? [{ code, evidence: evidence || 'ABSENT' }] : [])),
    receivedAt: textValue(draft.receivedOn) || today,
    receivingRegion: region ?? undefined,
    groupSize: Number(draft.recipients) || 1,
    docs: { idDoc: true, applicationForm: true, hardshipStatement: true, matterMaterials: true, proxyProof: true },
    jurisdictionOk: true,
    firstReceivedElsewhere: false,
  }
  const parsed = parseFacts(withoutBlanks(facts))
  if (!parsed.ok) return { waiting: parsed.error.message }
  return { assessment: assessFacts(parsed.facts, today) }
}

const withoutBlanks = (facts: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
