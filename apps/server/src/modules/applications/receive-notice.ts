import { caseTypeOf, type Day, type Facts, notifiedGrounds } from '@fayuan/law'
import { categoriesByAge } from '@fayuan/law/contradictions'
import { type Actor, hasRole } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { Denied, NotFound } from '../../platform/refusal.ts'
import { calendarIn } from '../deadlines/index.ts'
import { indexGrams, insertCase, openFile, openingIndex, putGrams } from '../casefile/index.ts'
import { identify } from '../people/index.ts'
import { flagsOf, sealFacts, sealNarrative } from './facts.ts'
import { caseNumber } from './number.ts'
import { judgeFacts } from './policies.ts'
import { centreOf, insertParties } from './queries.ts'
import { CounselAlready, ReceivedInFuture } from './refusals.ts'
import type { NoticeInput } from './schema.ts'

/** 登记通知 (法25, 法28, 法36, R-14): no application form, no means test, no seven days; a lawyer is owed within D02. */
export async function receiveNotice(tx: Tx, platform: Platform, actor: Actor, said: NoticeInput, today: Day, at?: Date) {
  if (!hasRole(actor, 'RECEPTIONIST', 'DISPATCHER', 'AUTHORITY_LIAISON')) throw new Denied('您的岗位不能登记通知。')
  const receivedOn = (said.receivedOn ?? today) as Day
  if (receivedOn > today) throw new ReceivedInFuture()
  if (said.hasCounsel) throw new CounselAlready()
  const shard = actor.shard
  const [agency, person, calendar] = await Promise.all([centreOf(tx, shard), identify(tx, platform, actor, said.person), calendarIn(tx)])
  if (!agency) throw new NotFound()
  // The organ that notifies has seen the card (刑诉法278: the age at this stage).
  const input = { ...said, categories: categoriesByAge(said.categories, { birthOn: person.birthOn, on: receivedOn, isCardSeen: true }) }
  const facts: Facts = {
    receivedAt: receivedOn,
    receivingRegion: shard,
    channel: input.channel,
    applicantType: 'CITIZEN',
    role: input.role,
    matter: input.ground === 'N8' ? 'COMPULSORY_MEDICAL' : 'CRIMINAL',
    forum: 'LITIGATION',
    hasCounsel: false,
    notifiedGround: input.ground,
    possibleSentence: input.possibleSentence ?? (input.ground === 'N4' ? 'LIFE_OR_DEATH' : undefined),
    categories: input.categories,
  }
  const finding = await judgeFacts(tx, facts, today)
  const caseType = caseTypeOf(finding.form, 'LITIGATION') ?? 'CRIMINAL'
  const id = newId()
  const file = await insertCase(tx, {
    shard,
    id,
    number: await caseNumber(tx, { shard, agencyId: agency.id, word: agency.documentWord, caseType, receivedOn }),
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
    title: input.offence,
    applicantId: person.id,
    applicantName: person.name,
    applicantPinyin: person.namePinyin,
    applicantInitials: person.nameInitials,
    categories: input.categories.map((c) => c.code),
    flags: flagsOf({ categories: input.categories, safeContact: person.safeContact, recipients: 1, groupThreshold: 10 }),
    narrative: sealNarrative(platform.keys, { shard, id }, input.narrative),
    facts: sealFacts(platform.keys, { shard, id }, facts),
    submittedBy: actor.accountId,
    lawVersion: finding.law,
    policyVersion: finding.policy,
    meansTest: finding.meansTest,
    meansReason: finding.meansReason,
    basis: finding.basis,
    ...openingIndex('NOTIFIED', 'D02', receivedOn, calendar),
  })
  const [opened] = await Promise.all([
    openFile(tx, platform, actor, file, {
      verb: 'receiveNotice',
      today: receivedOn,
      at,
      note: `${input.organ}通知，${notifiedGrounds[input.ground]}`,
      data: {
        ground: input.ground,
        noticeNumber: input.noticeNumber,
        custodyPlace: input.custodyPlace,
        hearingAt: input.hearingAt ?? null,
      },
    }),
    insertParties(tx, [{ shard, caseId: id, personId: person.id, role: 'APPLICANT', since: receivedOn }]),
    putGrams(tx, file, indexGrams(platform.keys, shard, [input.offence, input.narrative, person.name, input.organ])),
  ])
  return opened
}
