import {
  type ApplicationAssessment,
  type ApplicationFacts,
  assessApplication,
  caseTypeOf,
  type Day,
  earliestLimitation,
  matters,
} from '@fayuan/law'
import { docsOf } from '@fayuan/law/application'
import { countWanted, wantedOf } from '@fayuan/law/wanted'
import { categoriesKnown } from '@fayuan/law/contradictions'
import { keyOfName, partyKeys } from '@fayuan/law/likeness'
import { type Actor, hasRole } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { Denied, NotFound } from '../../platform/refusal.ts'
import { refuseUnknownRegions } from '../../platform/regions/index.ts'
import { settingsIn } from '../settings/index.ts'
import { indexGrams, insertCaseOnce, onlyStation, openFile, openingIndex, putGrams } from '../casefile/index.ts'
import { attachFiles, type Attached, type DocumentData } from '../documents/index.ts'
import { identify, idTypeOf, type PersonInput } from '../people/index.ts'
import { refuseContradictions } from './contradictions.ts'
import { personFollowers } from './follow-person.ts'
import { factsKept, factsOf, flagsOf, mainFormOf, sealFacts, sealNarrative } from './facts.ts'
import { caseNumber } from './number.ts'
import { rulesInForce } from './policies.ts'
import { centreOf, insertMaterials, insertParties, openTwin, waitForTwin } from './queries.ts'
import { claimOfApplication } from './same-matter.ts'
import { NotACase, ReceivedInFuture, SameMatterOpen } from './refusals.ts'
import type { ApplicationInput } from './schema.ts'
import { giveTrackingCode } from './tracking.ts'

const takers = ['RECEPTIONIST', 'STATION_STAFF', 'PETITION_STAFF', 'REVIEWER', 'CITIZEN'] as const

/** 提交申请 (法40, R-50, R-56). From the day of receipt the agency owes a decision within D06; what is missing is asked for once, later. */
export async function submitApplication(tx: Tx, platform: Platform, actor: Actor, said: ApplicationInput, today: Day, at?: Date) {
  if (!hasRole(actor, ...takers)) throw new Denied('您的岗位不能受理申请。')
  const receivedOn = (said.receivedOn ?? today) as Day
  if (receivedOn > today) throw new ReceivedInFuture()
  const shard = actor.shard
  const [, agency, person, settings, rules] = await Promise.all([
    // Sent first, so that everything after it is read once the twin is done.
    waitForTwin(tx, [shard, keyOfName(said.person.name ?? said.person.id ?? ''), said.matter]),
    centreOf(tx, shard),
    identify(tx, platform, actor, { kind: said.applicantType, ...said.person }, { followers: personFollowers }),
    settingsIn(tx),
    rulesInForce(tx),
    refuseUnknownRegions(tx, placesIn(said), { today, given: [shard] }),
  ])
  if (!agency) throw new NotFound()
  const isCardSeen = docsOf(said.materials, false, false)?.idDoc ?? false
  const input = { ...said, ...categoriesKnown(said, { birthOn: person.birthOn, on: receivedOn, isCardSeen }) }
  const { categories = [] } = input
  const facts = factsOf(input, { receivedOn, shard })
  const finding = assessApplication(rules, facts, today)
  const confirmed = await refuseContradictions(tx, platform, actor, { input: said, applicant: person, finding, today, receivedOn })
  const caseType = caseTypeOf(mainFormOf(finding), input.forum)
  if (!caseType) throw new NotACase()
  const opponents = input.opponents.map((o) => o.name).join('、')
  const opponentKeys = partyKeys(input.opponents.map((o) => o.name))
  const same = { shard, applicantId: person.id, matter: input.matter, opponentKeys, opponents }
  const twin = await openTwin(tx, same)
  if (twin) throw new SameMatterOpen(twin.number)

  const agent =
    said.agent && (await identify(tx, platform, actor, agentAsPerson(said.agent), { path: 'body.agent', followers: personFollowers }))
  const id = newId()
  const here = settings({ region: shard, officeId: agency.id }, receivedOn)
  const word = here.get('DOCUMENT_WORD') ?? agency.documentWord
  const number = await caseNumber(tx, { shard, agencyId: agency.id, word, caseType, receivedOn })
  const file = await insertCaseOnce(tx, {
    shard,
    id,
    number,
    agencyId: agency.id,
    sourceAgencyId: input.sourceAgencyId ?? (onlyStation(actor) ? actor.agencyId : null),
    regionCode: input.person.regionCode ?? person.regionCode ?? shard,
    chain: 'APPLIED',
    state: 'RECEIVED',
    stateSince: at ?? platform.clock.now(),
    channel: input.channel,
    receivedAt: at ?? platform.clock.now(),
    receivedOn,
    caseType,
    form: finding.form,
    matter: input.matter,
    subMatter: input.subMatter ?? null,
    forum: input.forum,
    stage: input.stage ?? null,
    organ: input.organ ?? '',
    custodyPlace: input.custodyPlace ?? '',
    title: input.title,
    applicantId: person.id,
    applicantName: person.name,
    applicantPinyin: person.namePinyin,
    applicantInitials: person.nameInitials,
    categories: categories.map((c) => c.code),
    flags: flagsOf({
      matter: input.matter,
      categories,
      safeContact: person.safeContact,
      recipients: input.recipients,
      groupThreshold: here.get('GROUP_THRESHOLD'),
    }),
    opponents,
    opponentKeys,
    matterClaim: claimOfApplication(same),
    recipients: input.recipients,
    narrative: sealNarrative(platform.keys, { shard, id }, input.narrative),
    facts: sealFacts(platform.keys, { shard, id }, factsKept(facts, input)),
    limitationOn: earliestLimitation(facts),
    submittedBy: actor.accountId,
    lawVersion: finding.law,
    policyVersion: finding.policy,
    meansTest: finding.meansTest,
    meansReason: finding.meansReason,
    ...(await openingIndex(tx, 'RECEIVED', 'D06', { shard, startedOn: receivedOn })),
  })
  // Somebody took the matter in between, under another name or from the list of persons.
  if (!file) throw new SameMatterOpen((await openTwin(tx, same))?.number ?? '')
  const handedIn = input.materials.filter((m) => m.received).map((m) => ({ name: m.name, copies: m.copies, receivedOn }))
  const materials = await attachFiles(tx, actor, { shard, caseId: id, at: platform.clock.now() }, input.materials, materialField)
  const [opened, trackingCode] = await Promise.all([
    openFile(tx, platform, actor, file, {
      verb: 'submitApplication',
      outcome: finding.meansReason === 'ART32' ? 'ART32' : undefined,
      today: receivedOn,
      at,
      note: confirmed.length > 0 ? `核对过：${confirmed.join('')}` : undefined,
      data: { channel: input.channel, ...lackingIn(facts, finding, input), confirmed: input.confirmed },
      papers: {
        HARDSHIP_STATEMENT: statementOf(input, finding),
        APPLICATION: {
          claim: requestsOf(input),
          hasCounsel: input.hasCounsel,
          hasNoOpponent: input.hasNoOpponent,
          agent: input.agent ? { ...input.agent } : null,
          household: input.household ?? null,
          materials: handedIn,
        },
        MATERIAL_RECEIPT: { materials: handedIn },
      },
    }),
    giveTrackingCode(tx, platform.keys, { shard, caseId: id }),
    insertParties(tx, [
      { shard, caseId: id, personId: person.id, role: 'APPLICANT', since: receivedOn },
      ...(agent ? [{ shard, caseId: id, personId: agent.id, role: 'AGENT', relation: said.agent?.relation ?? '', since: receivedOn }] : []),
    ]),
    insertMaterials(
      tx,
      materials.map((m) => materialRow(shard, id, m, receivedOn)),
    ),
    putGrams(
      tx,
      file,
      indexGrams(platform.keys, shard, [
        input.title,
        input.narrative,
        opponents,
        person.name,
        agent?.name ?? '',
        input.organ ?? '',
        matters[input.matter],
        ...titlesBeside(input),
      ]),
    ),
  ])
  return { file: opened, trackingCode, missing: finding.missing.map((m) => m.ask) }
}

/** What is lacking on the day it comes in, counted as the review counts it. */
function lackingIn(facts: ApplicationFacts, finding: ApplicationAssessment, { materials }: ApplicationInput) {
  const listed = materials.map(({ name, received }) => ({ name, receivedOn: received ? facts.receivedAt : null }))
  return countWanted(wantedOf(facts, finding, listed))
}

/** Whoever applies for another is a person on record like any other: found by number and telephone, put right where it is wrong. */
const agentAsPerson = ({ name, idNumber, phone }: NonNullable<ApplicationInput['agent']>): PersonInput => ({
  name,
  idType: idTypeOf(idNumber),
  idNumber,
  phone,
})

const placesIn = ({ organRegion, eventRegion, furtherClaims = [] }: ApplicationInput) => [
  { code: organRegion, path: 'body.organRegion' },
  { code: eventRegion, path: 'body.eventRegion' },
  ...furtherClaims.map((claim, at) => ({ code: claim.organRegion, path: `body.furtherClaims[${at}].organRegion` })),
]

/**
 * 经济困难状况说明表: a paper of whoever stated something. Where nobody did, the window has one to fill in by hand if means are asked about;
 * who was told online that there is nothing to fill in has none.
 */
function statementOf(
  { household, lowIncomeRegistry, hardshipEvent, channel }: ApplicationInput,
  { meansTest }: ApplicationAssessment,
): { household: DocumentData['household'] } | null {
  const isStated = Object.values({ ...household, lowIncomeRegistry, hardshipEvent }).some((said) => said !== undefined)
  if (isStated) return { household: { ...household, lowIncomeRegistry, hardshipEvent } }
  return meansTest === 'required' && channel !== 'ONLINE' ? { household: null } : null
}

const titlesBeside = ({ furtherClaims = [] }: ApplicationInput): string[] => furtherClaims.map((claim) => claim.title)

/** Every request in one place of the form, numbered where there are several. */
const requestsOf = (input: ApplicationInput): string => {
  const beside = titlesBeside(input)
  return beside.length === 0 ? input.title : [input.title, ...beside].map((one, at) => `${at + 1}．${one}`).join('\n')
}

export const materialRow = (shard: string, caseId: string, m: ApplicationInput['materials'][number] & Attached, on: Day) => ({
  shard,
  id: newId(),
  caseId,
  name: m.name,
  copies: m.copies,
  state: m.received ? 'RECEIVED' : 'MISSING',
  receivedOn: m.received ? on : null,
  fileId: m.fileId ?? null,
  mediaType: m.mediaType,
  bytes: m.bytes,
})

export const materialField = (at: number) => `body.materials.${at}.fileId`
