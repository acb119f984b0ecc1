import type { ApplicationFacts, Day } from '@fayuan/law'
import { type FactFault, factFaults, noticeFaults, questionKey, roleFaults } from '@fayuan/law/contradictions'
import type { Particular } from '@fayuan/law/corrections'
import type { Tx } from '../../../platform/database/database.ts'
import { placesAround } from '../../applications/index.ts'
import type { CaseFile } from '../../casefile/index.ts'
import type { PersonRow } from '../../people/index.ts'
import { ParticularImpossible } from './refusals.ts'
import type { ParticularsNow } from './standing.ts'

const onlyOfApplication: readonly Particular[] = ['matter', 'subMatter', 'forum', 'role', 'recipients', 'opponents', 'amountFen']

/** Fields the case does not have, and a receipt later than what was already done on it. */
export function refuseMisplaced(file: CaseFile, fields: Particular[], after: ParticularsNow): void {
  const isNotice = file.chain === 'NOTIFIED'
  if (!isNotice && fields.includes('noticeNumber')) throw new ParticularImpossible('noticeNumber', '这件案件是申请来的，没有通知文书号。')
  const alien = isNotice ? fields.find((field) => onlyOfApplication.includes(field)) : undefined
  if (alien) throw new ParticularImpossible(alien, '这件案件是办案机关通知的，没有这一项；通知错了的，请作废后按通知书重新登记。')
  if (fields.includes('receivedOn')) refuseLateReceipt(file, after.receivedOn)
}

function refuseLateReceipt(file: CaseFile, receivedOn: Day): void {
  const { supplementAskedOn, checkedOn, decidedOn, urgentAidOn, assignedOn, withdrawnOn, closedOn } = file
  const first = [supplementAskedOn, checkedOn, decidedOn, urgentAidOn, assignedOn, withdrawnOn, closedOn]
    .flatMap((day) => day ?? [])
    .sort()[0]
  if (first !== undefined && receivedOn > first)
    throw new ParticularImpossible('receivedOn', `本案 ${first} 已经开始办理，收到日期不能晚于这一天，请核对。`)
}

type Sides = {
  before: ParticularsNow
  after: ParticularsNow
  facts: ApplicationFacts | null
  nextFacts: ApplicationFacts | null
  applicant: Pick<PersonRow, 'sex' | 'birthOn' | 'idType'> | undefined
  today: Day
}

/** What the correction itself brings in; what stood there before was asked about when it came. */
export async function newFaultsOf(tx: Tx, file: CaseFile, sides: Sides): Promise<FactFault[]> {
  const [before, after] = await Promise.all([
    faultsOf(tx, file, { ...sides, of: sides.before, said: sides.facts }),
    faultsOf(tx, file, { ...sides, of: sides.after, said: sides.nextFacts }),
  ])
  const known = new Set(before.map(questionKey))
  return after.filter((fault) => !known.has(questionKey(fault)))
}

type Side = Pick<Sides, 'applicant' | 'today'> & { of: ParticularsNow; said: ApplicationFacts | null }

async function faultsOf(tx: Tx, file: CaseFile, { of, said, applicant, today }: Side): Promise<FactFault[]> {
  const { stage, organ, receivedOn } = of
  const shared = { today, receivedOn, organ, person: applicant }
  if (file.chain === 'NOTIFIED')
    return noticeFaults({
      ...shared,
      stage: stage ?? undefined,
      offence: of.title,
      channel: file.channel,
      ground: file.notifiedGround ?? undefined,
      role: of.role ?? undefined,
      categories: said?.categories,
    })
  const places = await placesAround(tx, of.organRegion ?? undefined)
  const parties = roleFaults({ applicant: { name: file.applicantName }, opponents: of.opponents })
  const facts = factFaults({
    ...said,
    ...shared,
    title: of.title,
    matter: of.matter,
    subMatter: of.subMatter,
    forum: of.forum,
    stage,
    organPlaces: places,
  })
  return [...facts, ...parties.map((fault) => ({ ...fault, about: `${fault.field} ${named(of, fault.field)}` }))]
}

const named = (of: ParticularsNow, field: string): string => of.opponents[Number(/\d+/.exec(field)?.[0] ?? -1)]?.name ?? ''
