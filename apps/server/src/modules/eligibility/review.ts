import { citePhrase, speaksAgainst } from '@fayuan/law/citing'
import {
  aidForms,
  type ApplicationAssessment,
  type ApplicationFacts,
  caseStates,
  type CaseState,
  channels,
  claimStandings,
  type Day,
  matters,
  personCategories,
} from '@fayuan/law'
import { formOpenWords, isFormOpen } from '@fayuan/law/application'
import { wantedOf } from '@fayuan/law/wanted'
import { claimedAgainstBirthday, factFaults, toldOnly } from '@fayuan/law/contradictions'
import { type Actor, hasRole } from '../../platform/actor.ts'
import { writeAudit } from '../../platform/audit/entry.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { Denied, NotFound } from '../../platform/refusal.ts'
import { settingsOn } from '../settings/index.ts'
import {
  applicantOf,
  citedInFull,
  factRows,
  judgeFacts,
  materialsOf,
  openFacts,
  openNarrative,
  placesAround,
} from '../applications/index.ts'
import { canDo, type CaseRow, findCase, flagLabels, shardOfCase, verbsDoneBy } from '../casefile/index.ts'
import { calendarIn, clocksOf, viewClock } from '../deadlines/index.ts'
import { agencyName, agentOf, findingsOf, othersAgainst, othersOfApplicant } from './queries.ts'
import { NothingToReview } from './refusals.ts'
import type { Review } from './schema.ts'
import { coverageText, inOneSentence } from './coverage.ts'

const label = (table: Readonly<Record<string, string>>, code: string | null | undefined) => (code ? (table[code] ?? code) : '')

type Applicant = Awaited<ReturnType<typeof applicantOf>>

/** What does not fit in the facts: the reviewer sees it, confirmed at the desk or not asked on the portal. */
function doubtsOf(
  file: CaseRow,
  facts: ApplicationFacts,
  { applicant, organPlaces }: { applicant: Applicant; organPlaces: string[] },
): string[] {
  const { receivedOn, stage, organ } = file
  const claimed = (facts.categories ?? []).map(({ code }) => code)
  const birthOn = applicant?.birthOn ?? null
  const ages = birthOn === null ? [] : claimedAgainstBirthday(birthOn, receivedOn, claimed)
  return [...ages, ...factFaults({ ...facts, title: file.title, today: receivedOn, stage, organ, organPlaces, person: applicant })].map(
    ({ text }) => toldOnly(text),
  )
}

/** 审查页: facts left, what the rules say right; reading it is an entry (screens.md row 6). */
export async function getReview(tx: Tx, platform: Platform, actor: Actor, id: string, today: Day): Promise<Review> {
  if (!hasRole(actor, 'REVIEWER', 'CENTRE_DIRECTOR', 'BUREAU_ADMIN', 'RECEPTIONIST')) throw new Denied('审查页由审查人员和机构负责人使用。')
  const shard = await shardOfCase(tx, actor, id)
  const file = shard ? await findCase(tx, shard, id) : undefined
  if (!file || !shard) throw new NotFound()
  const facts = openFacts(platform.keys, file)
  if (!facts || file.chain === 'NOTIFIED') throw new NothingToReview()
  const [materials, clocks, calendar, same, against, findings, sourceName, done, settings, applicant, agent, organPlaces] =
    await Promise.all([
      materialsOf(tx, shard, id),
      clocksOf(tx, shard, id),
      calendarIn(tx),
      othersOfApplicant(tx, shard, file.applicantId, id),
      othersAgainst(tx, shard, file, id),
      findingsOf(tx, shard, id),
      agencyName(tx, file.sourceAgencyId),
      verbsDoneBy(tx, shard, id, actor.accountId),
      settingsOn(tx, { region: shard, officeId: file.agencyId }, today),
      applicantOf(tx, file),
      agentOf(tx, shard, id),
      placesAround(tx, facts.jurisdictionOk === true ? shard : undefined),
      writeAudit(tx, {
        shard,
        actorId: actor.accountId,
        actorName: actor.name,
        agencyId: actor.agencyId,
        action: 'readReview',
        objectType: 'case',
        objectId: id,
        requestId: actor.requestId,
        address: actor.address,
      }),
    ])
  const { whole, ...assessment } = await judgeFacts(tx, facts, today)
  const d06 = clocks.find((clock) => clock.rule === 'D06')
  const isOpen = isFormOpen({ ...file, form: assessment.form })
  return {
    case: {
      id: file.id,
      number: file.number,
      applicantName: file.applicantName,
      applicantId: file.applicantId,
      flags: file.flags.map((code) => label(flagLabels, code)),
      categories: file.categories,
      categoryLabels: file.categories.map((c) => label(personCategories, c)),
      title: file.title,
      matterLabel: label(matters, file.matter),
      formLabel: isOpen ? formOpenWords : label(aidForms, assessment.form),
      orderedOn: file.orderedOn,
      isFormOpen: isOpen,
      channelLabel: label(channels, file.channel),
      sourceName,
      receivedOn: file.receivedOn,
      state: file.state,
      stateLabel: caseStates[file.state as CaseState]?.label ?? file.state,
      version: file.version,
    },
    rows: factRows(file, facts, { agent, applicant }),
    narrative: openNarrative(platform.keys, file),
    facts: facts as unknown as Record<string, unknown>,
    materials: materials.map((m) => ({
      id: m.id,
      name: m.name,
      copies: m.copies,
      state: m.state,
      why: m.why,
      receivedOn: m.receivedOn,
      hasFile: m.fileId !== null,
      mediaType: m.mediaType,
    })),
    wanted: wantedOf(facts, { ...assessment, whole }, materials),
    assessment,
    claims: whole ?? null,
    clock: d06 ? viewClock(d06, today, calendar) : null,
    duplicates: [
      ...doubtsOf(file, facts, { applicant, organPlaces }).map((text) => ({ text, caseId: null })),
      ...same.map((c) => ({
        text: `同一申请人：${c.number} ${c.title}（${caseStates[c.state as CaseState]?.label ?? c.state}，${c.receivedOn} 收到）`,
        caseId: c.id,
      })),
      ...(against > 0 ? [{ text: `同一对方另有 ${against} 件`, caseId: null }] : []),
    ],
    findings: findings.map((f) => ({ proposal: f.proposal, opinion: f.opinion, by: f.checkedByName, on: f.checkedOn })),
    proposal: proposalFrom({ ...assessment, whole }, citePhrase(await citedInFull(tx, assessment.basis))),
    smallCentre: settings.get('SMALL_CENTRE') === true,
    can: canDo(actor, { ...file, done }),
  }
}

/** What nobody knows yet, and what is to be completed, as the rules find it; the questions to the applicant are another paper's. */
const openOf = (reasons: ApplicationAssessment['reasons']): string[] => [
  ...new Set(reasons.filter((one) => one.met === null || (one.met === false && !speaksAgainst(one))).map(({ text }) => text)),
]

// The rules' words as a first draft; where facts are missing the draft says so instead of proposing.
export function proposalFrom({ eligible, reasons, whole }: ApplicationAssessment, basis: string): Review['proposal'] {
  const unmet = reasons.filter(speaksAgainst).map(({ text }) => text)
  if (eligible === 'need_more')
    return {
      outcome: 'GRANT',
      opinion: `${inOneSentence(openOf(whole ? whole.claims.flatMap((one) => one.assessment.reasons) : reasons))}。暂不能作出结论，待补齐、核实后再提出意见。`,
    }
  if (eligible === 'yes')
    return { outcome: 'GRANT', opinion: `符合${basis}的规定，拟给予法律援助。${whole ? coverageText(claimStandings(whole)) : ''}` }
  // R-55, 程13: what another agency takes is told, not refused.
  if (eligible === 'not_accepted')
    return {
      outcome: 'REDIRECT',
      opinion: `${inOneSentence(unmet)}。不由本机构受理，应当告知申请人向有权受理的机构申请；这不是不予援助的决定。`,
    }
  return { outcome: 'REFUSE', opinion: `${inOneSentence(unmet)}，拟不予法律援助。` }
}
