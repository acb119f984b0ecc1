import { type ApplicationFacts, claimsOf, type Day, type Facts, isDay } from '@fayuan/law'
import { docsOf, factsOfApplication, type SaidApplication } from '@fayuan/law/application'
import { categoriesKnown } from '@fayuan/law/contradictions'
import { bodyOf, checkDraft } from '../../ui/form/body.ts'
import { type Draft, textValue } from '../../ui/form/field.ts'
import { applicationSections } from './application-sections.ts'
import { hasAgent } from './roles-in.ts'
import { settledIn } from './settled.ts'

/** The body the form would send, of which anything may still be lacking. */
type Body = SaidApplication &
  Partial<Pick<Facts, 'channel' | 'applicantType' | 'role' | 'matter' | 'hasCounsel'>> & {
    receivedOn?: Day
  }

/** What is typed so far, read as the server will read it, for a trial by the rules in force: of one matter, or of several requests. */
export function factsOf(draft: Draft, region: string | null, today: Day): object {
  // Whatever a draft holds, the answer reads it strictly (answerFacts).
  const said = bodyOf(
    applicationSections(draft).flatMap(({ fields }) => fields),
    settledIn(draft),
  ) as Body
  // That somebody applies for another is said by the tick, before he has a name.
  const agent = said.agent ?? (hasAgent(draft) ? {} : undefined)
  const claims = (said.furtherClaims ?? []).filter(({ matter }) => textValue(matter) !== '')
  const categories = said.categories?.filter(({ code }) => textValue(code) !== '')
  const receivedAt = said.receivedOn ?? today
  const born = draft['person.birthOn']
  const birthOn = isDay(born) ? born : null
  const isCardSeen = docsOf(said.materials ?? [], false, false)?.idDoc ?? false
  const facts = factsOfApplication(
    { ...said, agent, ...categoriesKnown({ categories }, { birthOn, on: receivedAt, isCardSeen }), furtherClaims: claims },
    { receivedAt, region: region ?? undefined, isFilledHere: true },
  )
  return claims.length === 0 ? facts : claimsOf(facts as ApplicationFacts)
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
