import { type IdKind, idKinds, type IdRead, readIdNumber } from '@fayuan/law/reading'
import { type Draft, textValue } from '../../ui/form/field.ts'

const isKind = (code: string): code is IdKind => code in idKinds

/** How much of a number there must be before it is called wrong: nobody is told so at the first digit. */
const whole: Readonly<Record<IdKind, number>> = {
  RESIDENT_ID: 18,
  OLD_RESIDENT_ID: 15,
  HMT_RESIDENCE: 18,
  HMT_PERMIT: 8,
  FOREIGN_RESIDENCE: 15,
  PASSPORT: 8,
  NONE: 1,
}

const typedIn = (draft: Draft) => textValue(draft['person.idNumber']).replace(/\s/g, '')

/** Whose numbers have eighteen places; the number itself tells which. */
const ofEighteen = ['RESIDENT_ID', 'HMT_RESIDENCE', 'FOREIGN_RESIDENCE'] as const

/** The kind of document: as it was chosen, else as the number has it; nobody is taken to have one. */
export function idTypeIn(draft: Draft): string {
  const chosen = textValue(draft['person.idType'])
  const typed = typedIn(draft)
  if (chosen !== '' || !/^\d{17}[\dXx]$/.test(typed)) return chosen
  return ofEighteen.find((kind) => readIdNumber(kind, typed).ok) ?? 'RESIDENT_ID'
}

const citizens = ['RESIDENT_ID', 'OLD_RESIDENT_ID', 'HMT_RESIDENCE', 'HMT_PERMIT']

/** Whose citizen the applicant is: as it was chosen, else as the document that was shown has it. */
export function applicantTypeIn(draft: Draft): string {
  const chosen = textValue(draft.applicantType)
  if (chosen !== '' || !readCard(draft)?.read.ok) return chosen
  const kind = idTypeIn(draft)
  return citizens.includes(kind) ? 'CITIZEN' : kind === 'FOREIGN_RESIDENCE' ? 'FOREIGN_OR_STATELESS' : ''
}

function readCard(draft: Draft): { read: IdRead; isWhole: boolean } | null {
  const kind = idTypeIn(draft)
  const typed = typedIn(draft)
  if (typed === '' || !isKind(kind) || kind === 'NONE') return null
  const least = kind === 'FOREIGN_RESIDENCE' && /^\d/.test(typed) ? 18 : whole[kind]
  return { read: readIdNumber(kind, typed), isWhole: typed.length >= least }
}

/** What the number says of the document, birthday and sex fills what nobody has typed, and goes with the number. */
export function withCard(draft: Draft): Draft {
  const card = readCard(draft)?.read
  const idType = idTypeIn(draft)
  if (!card?.ok) return idType === textValue(draft['person.idType']) ? draft : { ...draft, 'person.idType': idType }
  const said = {
    'person.idType': idType,
    'person.sex': card.sex && (card.sex === 'M' ? 'MALE' : 'FEMALE'),
    'person.birthOn': card.birthDay,
  }
  const lacking = Object.entries(said).filter(([name, value]) => value !== null && textValue(draft[name]) === '')
  return { ...draft, ...Object.fromEntries(lacking) }
}

/** A number that is whole and wrong, told beside its field while the card is still in the hand. */
export function cardFault(draft: Draft): Record<string, string> {
  const card = readCard(draft)
  return card?.isWhole && !card.read.ok ? { 'person.idNumber': card.read.reason } : {}
}

/** What was typed against what the number says. */
export function againstCard(draft: Draft): string[] {
  const card = readCard(draft)?.read
  if (!card?.ok) return []
  const [sex, birthOn] = [textValue(draft['person.sex']), textValue(draft['person.birthOn'])]
  const told: string[] = []
  if (card.birthDay && birthOn !== '' && birthOn !== card.birthDay)
    told.push(`填的出生日期 ${birthOn} 和证件号码里的 ${card.birthDay} 不一样，请对照证件核对。`)
  if (card.sex && ['MALE', 'FEMALE'].includes(sex) && (sex === 'MALE') !== (card.sex === 'M'))
    told.push(`填的性别是${sex === 'MALE' ? '男' : '女'}，证件号码里是${card.sex === 'M' ? '男' : '女'}，请对照证件核对。`)
  return told
}
