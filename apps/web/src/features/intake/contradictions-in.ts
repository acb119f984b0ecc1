import { type Day, isDay } from '@fayuan/law'
import {
  ageGroupsOn,
  birthdayFault,
  claimedAgainstBirthday,
  divisionsNamed,
  factFaults,
  noticeFaults,
  roleFaults,
  type SaidOfCase,
  type SaidOfNotice,
} from '@fayuan/law/contradictions'
import { bodyOf } from '../../ui/form/body.ts'
import { type Draft, type Option, rowsValue, textValue } from '../../ui/form/field.ts'
import { applicationSections } from './application-sections.ts'
import { againstCard } from './card.ts'
import { noticeSections } from './notice-sections.ts'
import { isOpponentNamed, rolesIn, said } from './roles-in.ts'

const dayIn = (text: string): Day | null => (isDay(text) ? text : null)
/** Divisions of the draft's own county say no more of a city's or a province's organ; the server, which knows them all, asks. */
const isCountyNamed = (organ: string) => /[县区旗]$/.test(divisionsNamed(organ).at(-1) ?? '')

function saidIn(draft: Draft, today: Day, counties: readonly Option[]): SaidOfCase {
  const fields = applicationSections(draft).flatMap((section) => section.fields)
  const body = bodyOf(fields, draft) as unknown as Partial<SaidOfCase> & { organRegion?: string }
  const county = counties.find(({ value }) => value === body.organRegion)?.label
  const day = (name: string) => dayIn(said(draft, name)) ?? undefined
  return {
    ...body,
    today,
    receivedOn: day('receivedOn'),
    limitationOn: day('limitationOn'),
    person: { ...body.person, birthOn: day('person.birthOn') },
    furtherClaims: body.furtherClaims?.map((claim) => ({ ...claim, limitationOn: isDay(claim.limitationOn) ? claim.limitationOn : null })),
    organPlaces: county !== undefined && isCountyNamed(body.organ ?? '') ? [county] : [],
  }
}

/** What does not fit together in what is typed so far, in sentences that say what to look at again. */
export function contradictionsIn(draft: Draft, today: string, counties: readonly Option[] = []): string[] {
  const now = dayIn(today)
  const facts = now === null ? [] : factFaults(saidIn(draft, now, counties)).map(({ text }) => text)
  const sides = draft.hasNoOpponent === true && isOpponentNamed(draft) ? ['写了对方，又说没有对方。请去掉一个。'] : []
  const told = [...againstCard(draft), ...sides, ...facts, ...roleFaults(rolesIn(draft)).map(({ text }) => text)]
  const on = dayIn(said(draft, 'receivedOn')) ?? now
  const birthOn = dayIn(said(draft, 'person.birthOn'))
  if (on === null || birthOn === null) return told
  const fault = birthdayFault(birthOn, on)
  const claimed = rowsValue(draft.categories).map(({ code }) => textValue(code))
  return fault ? [fault, ...told] : [...claimedAgainstBirthday(birthOn, on, claimed).map(({ text }) => text), ...told]
}

/** The same of a notice: its organ, stage and role, and who it is about. */
export function contradictionsOfNotice(draft: Draft, today: string): string[] {
  const now = dayIn(today)
  if (now === null) return []
  const body = bodyOf(
    noticeSections().flatMap(({ fields }) => fields),
    draft,
  ) as unknown as Partial<SaidOfNotice>
  const receivedOn = dayIn(said(draft, 'receivedOn')) ?? undefined
  const birthOn = dayIn(said(draft, 'person.birthOn'))
  const faults = noticeFaults({ ...body, today: now, receivedOn, person: { ...body.person, birthOn } })
  const fault = birthOn && birthdayFault(birthOn, receivedOn ?? now)
  return [...(fault ? [fault] : []), ...againstCard(draft), ...faults.map(({ text }) => text)]
}

/** Age groups that follow from the birthday and that nobody has to tick. */
export function groupsByAge(draft: Draft, today: string): string[] {
  const on = dayIn(said(draft, 'receivedOn')) ?? dayIn(today)
  const birthOn = dayIn(said(draft, 'person.birthOn'))
  if (on === null || birthOn === null || birthdayFault(birthOn, on)) return []
  return ageGroupsOn(birthOn, on).filter((code) => !rowsValue(draft.categories).some((row) => row.code === code))
}
