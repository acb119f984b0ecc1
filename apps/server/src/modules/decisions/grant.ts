import { type ApplicationAssessment, caseTypeOf, type ClaimStanding, claimStandings, type Day, type Forum, knownAgainst } from '@fayuan/law'
import { isFormOpen } from '@fayuan/law/application'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { citedInFull, judgeFacts, mainFormOf, openFacts, sealFacts } from '../applications/index.ts'
import { advance, type CaseFile, hasUrgentLawyer, lockCase } from '../casefile/index.ts'
import { type DocumentData, latestPaper } from '../documents/index.ts'
import { latestFinding, reasonsOf } from '../eligibility/index.ts'
import { exceptionAllowed } from './exception.ts'
import { completedForm } from './completed-form.ts'
import { lettersToCustody } from './letters.ts'
import { insertDecision } from './queries.ts'
import { NotEligible, NothingCovered, WaySaidAlready, WayUnsaid } from './refusals.ts'
import type { GrantIn } from './schema.ts'

/** 给予法律援助 (法43, R-61), to the requests the rules find eligible. From this day the agency owes an assignment within D07. */
export async function grant(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: z.infer<typeof GrantIn>,
  today: Day,
  at?: Date,
) {
  const file = await lockCase(tx, actor, id)
  const [finding, exception] = await Promise.all([
    latestFinding(tx, file.shard, file.id),
    exceptionAllowed(tx, file, input.twoPersonException, today),
  ])
  const known = openFacts(platform.keys, file)
  const forum = wayNamed(file, input.forum)
  const facts = known && forum ? { ...known, forum } : known
  const assessment =
    facts && (await judgeFacts(tx, finding?.verification ? { ...facts, verification: finding.verification as 'PLEDGE' } : facts, today))
  const way = forum ? { forum, ...formBy(assessment, forum), ...(facts ? { facts: sealFacts(platform.keys, file, facts) } : {}) } : {}
  if (file.orderedOn) return grantAsOrdered(tx, platform, actor, file, { version, note: input.note, exception, today, at, way })
  if (file.state === 'CHECKED' && assessment && assessment.eligible !== 'yes') throw refusalOf(assessment)
  const claims = assessment?.whole ? claimStandings(assessment.whole) : []
  const basis = assessment?.basis ?? file.basis
  const decision = { outcome: 'GRANT' as const, basis: await citedInFull(tx, basis), reasons: '', by: actor.name, on: today }
  const form = await completedForm(tx, platform.keys, file, { ...decision, reasons: input.note })
  const moved = await advance(tx, platform, actor, file, {
    verb: 'grantApplication',
    // Whoever gives the urgent aid goes on with the case; a declined offer then goes back to the dispatcher.
    outcome: hasUrgentLawyer(file) ? (file.acceptedOn ? 'WITH_LAWYER' : 'WITH_OFFER') : undefined,
    today,
    at,
    version,
    exception,
    note: input.note,
    data: { basis, covers: assessment?.whole?.covers, forum },
    set: { decidedBy: actor.accountId, decidedOn: today, grantedOn: today, basis, form: assessment?.form ?? file.form, ...way },
    papers: {
      // What the director noted stays in the history and the decision; the citizen's paper gives the law (法43).
      GRANT_DECISION: { decision, claims: claims.map(paperClaim) },
    },
    ...(form.voids ? { voids: form.voids } : {}),
    alsoPapers: [...form.papers, ...lettersToCustody(file, decision)],
  })
  await insertDecision(tx, {
    shard: file.shard,
    id: newId(),
    caseId: file.id,
    outcome: 'GRANT',
    basis,
    reasons: input.note,
    decidedBy: actor.accountId ?? '',
    decidedByName: actor.name,
    twoPersonException: exception ?? '',
    decidedOn: today,
    claims: JSON.stringify(claims.map(({ id, title, eligible }) => ({ id, title, isCovered: eligible === 'yes' }))),
  })
  return moved
}

/**
 * The form of aid stands in the decision (法22, forms.md §2 no. 11). Where it waits for a way that nobody named, whoever decides names it: it is what
 * the centre gives, and no more a guess at what the applicant said.
 */
function wayNamed(file: CaseFile, said: Forum | undefined): Forum | undefined {
  if (!isFormOpen(file)) {
    if (said !== undefined && said !== file.forum) throw new WaySaidAlready()
    return undefined
  }
  if (said === undefined) throw new WayUnsaid()
  return said
}

const formBy = (assessment: ApplicationAssessment | null, forum: Forum) =>
  assessment ? { form: assessment.form, ...typed(caseTypeOf(mainFormOf(assessment), forum)) } : {}
const typed = (caseType: ReturnType<typeof caseTypeOf>) => (caseType ? { caseType } : {})

type Way = { forum?: Forum; form?: string; caseType?: string; facts?: Buffer }
type Carried = { way: Way; version: number; note: string; exception: string | undefined; today: Day; at: Date | undefined }

/**
 * 责令改正以后 (程23): the bureau orders, and the centre grants by a decision of its own; the rules are not asked again. The case goes on where
 * it is, with the days of the order (D07).
 */
async function grantAsOrdered(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  file: CaseFile,
  { version, note, exception, today, at, way }: Carried,
) {
  const order = await latestPaper(tx, { shard: file.shard, caseId: file.id }, 'OBJECTION_DECISION')
  const basis = ['法律援助法49②', '程序规定23']
  const decision = { outcome: 'GRANT' as const, basis: await citedInFull(tx, basis), reasons: '', by: actor.name, on: today }
  const moved = await advance(tx, platform, actor, file, {
    verb: 'grantApplication',
    outcome: 'ORDERED',
    today,
    at,
    version,
    exception,
    note,
    data: { basis, forum: way.forum },
    set: { decidedBy: actor.accountId, decidedOn: today, grantedOn: today, orderedOn: null, basis, ...way },
    papers: { GRANT_DECISION: { decision, ordered: { on: order?.issuedOn ?? file.orderedOn ?? today, paperNo: order?.docNo ?? null } } },
    alsoPapers: lettersToCustody(file, decision),
  })
  await insertDecision(tx, {
    shard: file.shard,
    id: newId(),
    caseId: file.id,
    outcome: 'GRANT',
    basis,
    reasons: note,
    twoPersonException: exception ?? '',
    decidedBy: actor.accountId ?? '',
    decidedByName: actor.name,
    decidedOn: today,
  })
  return moved
}

const refusalOf = (assessment: ApplicationAssessment) =>
  assessment.whole
    ? new NothingCovered(claimStandings(assessment.whole).map((claim) => `“${claim.title}”${reasonsOf(claim)}`))
    : new NotEligible(
        knownAgainst(assessment.reasons),
        assessment.missing.map(({ ask }) => ask),
      )

const outcomes = { yes: 'COVERED', no: 'REFUSED', not_accepted: 'REFUSED', need_more: 'PENDING' } as const
const paperClaim = (claim: ClaimStanding): NonNullable<DocumentData['claims']>[number] => ({
  title: claim.title,
  outcome: outcomes[claim.eligible],
  why: claim.eligible === 'need_more' ? '' : reasonsOf(claim),
})
