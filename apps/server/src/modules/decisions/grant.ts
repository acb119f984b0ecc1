import { type ApplicationAssessment, type ClaimStanding, claimStandings, type Day, knownAgainst } from '@fayuan/law'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { judgeFacts, openFacts } from '../applications/index.ts'
import { advance, hasUrgentLawyer, lockCase } from '../casefile/index.ts'
import type { DocumentData } from '../documents/index.ts'
import { latestFinding, reasonsOf } from '../eligibility/index.ts'
import { exceptionAllowed } from './exception.ts'
import { insertDecision } from './queries.ts'
import { NotEligible, NothingCovered } from './refusals.ts'
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
    exceptionAllowed(tx, file, input.twoPersonException),
  ])
  const facts = openFacts(platform.keys, file)
  const assessment =
    facts && (await judgeFacts(tx, finding?.verification ? { ...facts, verification: finding.verification as 'PLEDGE' } : facts, today))
  if (file.state === 'CHECKED' && assessment && assessment.eligible !== 'yes') throw refusalOf(assessment)
  const claims = assessment?.whole ? claimStandings(assessment.whole) : []
  const basis = assessment?.basis ?? file.basis
  const moved = await advance(tx, platform, actor, file, {
    verb: 'grantApplication',
    // Whoever gives the urgent aid goes on with the case; a declined offer then goes back to the dispatcher.
    outcome: hasUrgentLawyer(file) ? (file.acceptedOn ? 'WITH_LAWYER' : 'WITH_OFFER') : undefined,
    today,
    at,
    version,
    exception,
    note: input.note,
    data: { basis, covers: assessment?.whole?.covers },
    set: { decidedBy: actor.accountId, decidedOn: today, grantedOn: today, basis, form: assessment?.form ?? file.form },
    papers: {
      GRANT_DECISION: {
        decision: { outcome: 'GRANT', basis, reasons: input.note, by: actor.name, on: today },
        claims: claims.map(paperClaim),
      },
    },
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
