import { ageOn, type ApplicationAssessment, caseTypeOf, type Day, type Facts, notifiedGrounds } from '@fayuan/law'
import { categoriesKnown, type FactFault, noticeFaults } from '@fayuan/law/contradictions'
import { keyOfName, numberKey } from '@fayuan/law/likeness'
import { type Actor, hasRole } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { Denied, NotFound } from '../../platform/refusal.ts'
import { settingsOn } from '../settings/index.ts'
import { indexGrams, insertCaseOnce, openFile, openingIndex, putGrams } from '../casefile/index.ts'
import { identify } from '../people/index.ts'
import { refuseFaults } from './contradictions.ts'
import { personFollowers } from './follow-person.ts'
import { flagsOf, sealFacts, sealNarrative } from './facts.ts'
import { caseNumber } from './number.ts'
import { judgeFacts } from './policies.ts'
import { centreOf, insertParties, openNotice, unnumberedNotice, waitForTwin } from './queries.ts'
import { claimOfNotice } from './same-matter.ts'
import { CounselAlready, NoticeAlready, NoticeNotCovered, ProvisionUnnamed, ReceivedInFuture } from './refusals.ts'
import type { NoticeInput } from './schema.ts'

/** 登记通知 (法25, 法28, 法36, R-14): no application form, no means test, no seven days; a lawyer is owed within D02. */
export async function receiveNotice(tx: Tx, platform: Platform, actor: Actor, said: NoticeInput, today: Day, at?: Date) {
  if (!hasRole(actor, 'RECEPTIONIST', 'DISPATCHER', 'AUTHORITY_LIAISON')) throw new Denied('您的岗位不能登记通知。')
  const receivedOn = (said.receivedOn ?? today) as Day
  if (receivedOn > today) throw new ReceivedInFuture()
  if (said.ground === 'N7' && !said.provision) throw new ProvisionUnnamed()
  const shard = actor.shard
  const noticeKey = numberKey(said.noticeNumber) || null
  const [, agency, person] = await Promise.all([
    waitForTwin(tx, [shard, keyOfName(said.person.name ?? said.person.id ?? ''), noticeKey ?? 'notice']),
    centreOf(tx, shard),
    identify(tx, platform, actor, said.person, { followers: personFollowers }),
  ])
  if (!agency) throw new NotFound()
  const notice = noticeKey === null ? null : { shard, noticeKey, nameKey: keyOfName(person.name) }
  const twin = notice ? await openNotice(tx, notice) : undefined
  if (twin) throw new NoticeAlready(said.noticeNumber, twin.number)
  const unnumbered = await unnumberedNotice(tx, { shard, nameKey: keyOfName(person.name), isNumbered: notice !== null })
  const faults = noticeFaults({ ...said, today, receivedOn, person: { ...person, idNumber: said.person.idNumber } })
  refuseFaults(faults.filter(({ kind }) => kind === 'refused'))
  // The organ that notifies has seen the card (刑诉法278: the age at this stage).
  const input = { ...said, ...categoriesKnown(said, { birthOn: person.birthOn, on: receivedOn, isCardSeen: true }) }
  const { categories = [] } = input
  const facts: Facts = {
    receivedAt: receivedOn,
    receivingRegion: shard,
    channel: input.channel,
    applicantType: 'CITIZEN',
    role: input.role,
    matter: input.ground === 'N8' ? 'COMPULSORY_MEDICAL' : 'CRIMINAL',
    forum: 'LITIGATION',
    hasCounsel: input.hasCounsel,
    absentTrial: input.ground === 'N6' || undefined,
    deathReview: input.ground === 'N5' || undefined,
    notifiedGround: input.ground,
    possibleSentence: input.possibleSentence ?? (input.ground === 'N4' ? 'LIFE_OR_DEATH' : undefined),
    categories: input.categories,
    categoriesOpen: input.categoriesOpen,
  }
  const finding = await judgeFacts(tx, facts, today)
  const grown = tooOld(input, person.birthOn, receivedOn)
  const told = [...grown, ...toldOf(finding)]
  // Checked on receipt (法25, 法28, 法36): what the rules refuse is not taken for a case, unless it is entered to be answered and returned.
  if (!input.registerToReturn && (finding.eligible === 'no' || grown.length > 0))
    throw input.hasCounsel ? new CounselAlready() : new NoticeNotCovered(told)
  // Whether it may be so is asked once the rules would take it.
  const confirmed = refuseFaults([...faults, ...(unnumbered ? [twinFault(person.name, unnumbered.number)] : [])], said.confirmed)
  const caseType = caseTypeOf(finding.form, 'LITIGATION') ?? 'CRIMINAL'
  const id = newId()
  const here = await settingsOn(tx, { region: shard, officeId: agency.id }, receivedOn)
  const word = here.get('DOCUMENT_WORD') ?? agency.documentWord
  const file = await insertCaseOnce(tx, {
    shard,
    id,
    number: await caseNumber(tx, { shard, agencyId: agency.id, word, caseType, receivedOn }),
    agencyId: agency.id,
    regionCode: shard,
    chain: 'NOTIFIED',
    state: 'NOTIFIED',
    stateSince: at ?? platform.clock.now(),
    channel: input.channel,
    receivedAt: at ?? platform.clock.now(),
    receivedOn,
    caseType,
    form: finding.form,
    matter: facts.matter,
    forum: 'LITIGATION',
    stage: input.stage,
    notifiedGround: input.ground,
    organ: input.organ,
    custodyPlace: input.custodyPlace,
    title: input.offence,
    applicantId: person.id,
    applicantName: person.name,
    applicantPinyin: person.namePinyin,
    applicantInitials: person.nameInitials,
    categories: categories.map((c) => c.code),
    flags: flagsOf({
      matter: facts.matter,
      categories,
      safeContact: person.safeContact,
      recipients: 1,
      groupThreshold: 10,
    }),
    opponentKeys: [],
    noticeNumber: input.noticeNumber,
    noticeKey,
    matterClaim: notice && claimOfNotice(notice),
    narrative: sealNarrative(platform.keys, { shard, id }, input.narrative),
    facts: sealFacts(platform.keys, { shard, id }, facts),
    submittedBy: actor.accountId,
    lawVersion: finding.law,
    policyVersion: finding.policy,
    meansTest: finding.meansTest,
    meansReason: finding.meansReason,
    basis: finding.basis,
    ...(await openingIndex(tx, 'NOTIFIED', 'D02', { shard, startedOn: receivedOn })),
  })
  if (!file) throw new NoticeAlready(said.noticeNumber, (notice && (await openNotice(tx, notice))?.number) ?? '')
  const [opened] = await Promise.all([
    openFile(tx, platform, actor, file, {
      verb: 'receiveNotice',
      today: receivedOn,
      at,
      note: [
        `${input.organ}通知，${notifiedGrounds[input.ground]}`,
        ...(confirmed.length > 0 ? [`核对过：${confirmed.join('')}`] : []),
      ].join('。'),
      data: {
        ground: input.ground,
        noticeNumber: input.noticeNumber,
        custodyPlace: input.custodyPlace,
        hearingAt: input.hearingAt ?? null,
        provision: input.provision,
        confirmed: input.confirmed,
        told,
      },
    }),
    insertParties(tx, [{ shard, caseId: id, personId: person.id, role: 'APPLICANT', since: receivedOn }]),
    putGrams(tx, file, indexGrams(platform.keys, shard, [input.offence, input.narrative, person.name, input.organ, input.noticeNumber])),
  ])
  return { ...opened, told }
}

/** What the rules refuse in a notice, or find lacking in it, in the words that are told to whoever enters it. */
export const toldOf = ({ eligible, reasons, missing }: ApplicationAssessment): string[] =>
  eligible === 'yes' ? [] : [...reasons.filter(({ met }) => met === false).map(({ text }) => text), ...missing.map(({ ask }) => ask)]

/** N1 is for those who are minors at this stage (刑诉法278); a birthday that says otherwise is told before anybody is assigned on it. */
const tooOld = ({ ground }: Pick<NoticeInput, 'ground'>, birthOn: Day | null, on: Day): string[] =>
  ground === 'N1' && birthOn !== null && ageOn(birthOn, on) >= 18
    ? [`按出生日期 ${birthOn}，收到通知时已满十八周岁，不属于“${notifiedGrounds.N1}”。`]
    : []

/** Where a notice brings no number nobody can tell it from another of the same person: the one at hand is shown. */
const twinFault = (name: string, number: string): FactFault => ({
  code: 'NOTICE_TWIN',
  kind: 'asked',
  field: 'noticeNumber',
  text: `${name}已有一件在办的通知案件 ${number}，其中有一份没有写文号。请核对是不是同一份通知：是的，直接办理那一件；不是的，提交时勾选确认。`,
  about: number,
})
