import { type ApplicationAssessment, type ApplicationFacts, type Assessment, claimStandings, type Day, knownAgainst } from '@fayuan/law'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { citedInFull, judgeFacts, NotOursToDecide, openFacts } from '../applications/index.ts'
import { advance, lockCase } from '../casefile/index.ts'
import { coverageText, inOneSentence } from './coverage.ts'
import { insertFinding } from './queries.ts'
import { NothingToReview, ProposalAgainstRules, StillMissing } from './refusals.ts'
import type { CheckIn, ReturnIn } from './schema.ts'

const unmetText = (finding: Assessment) => inOneSentence(knownAgainst(finding.reasons))
const conclusion = (finding: Assessment, steps: string[]) => {
  const texts = finding.reasons.filter((r) => steps.includes(r.step)).map((r) => r.text)
  return texts.length > 0 ? `${inOneSentence(texts)}。` : notReached
}

/** A step that was not reached has not been looked at, and the form says so. */
const notReached = '前面的条件已经得出结论，没有再审查这一项。'

/** Within the scope or not, request by request where there are several. */
const scopeOf = (finding: ApplicationAssessment): string =>
  finding.whole ? coverageText(claimStandings(finding.whole)) : conclusion(finding, ['7'])

/** 提交审查意见 (R-60, 程14): subject, scope and means as the rules find them, with the articles; the reviewer proposes, somebody else decides. */
export async function recordCheck(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: z.infer<typeof CheckIn>,
  today: Day,
  at?: Date,
) {
  const file = await lockCase(tx, actor, id)
  const known = openFacts(platform.keys, file)
  if (!known || file.chain === 'NOTIFIED') throw new NothingToReview()
  const facts: ApplicationFacts = input.verification ? { ...known, verification: input.verification } : known
  const finding = await judgeFacts(tx, facts, today)
  if (finding.eligible === 'not_accepted') throw new NotOursToDecide(knownAgainst(finding.reasons))
  if (input.proposal === 'GRANT' && finding.eligible === 'need_more')
    throw new StillMissing(
      finding.missing.map((m) => m.ask),
      file.supplementAskedOn,
    )
  if (input.proposal === 'GRANT' && finding.eligible !== 'yes') throw new ProposalAgainstRules(unmetText(finding))
  const moved = await advance(tx, platform, actor, file, {
    verb: 'recordCheck',
    today,
    at,
    version,
    note: input.opinion,
    data: { proposal: input.proposal, eligible: finding.eligible, basis: finding.basis, covers: finding.whole?.covers },
    set: {
      checkedBy: actor.accountId,
      checkedOn: today,
      basis: finding.basis,
      form: finding.form,
      meansTest: finding.meansTest,
      meansReason: finding.meansReason,
      lawVersion: finding.law,
      policyVersion: finding.policy,
    },
    papers: {
      REVIEW_FORM: {
        household: facts.household ?? null,
        hasNoOpponent: known.said?.hasNoOpponent,
        check: {
          subject: conclusion(finding, ['2', '2b', '3', '4']),
          scope: scopeOf(finding),
          means: conclusion(finding, ['10', '11', '11b', '12', '13', '14']),
          basis: await citedInFull(tx, finding.basis),
          opinion: input.opinion,
          by: actor.name,
          on: today,
        },
      },
    },
  })
  const findingId = newId()
  await insertFinding(tx, {
    shard: file.shard,
    id: findingId,
    caseId: file.id,
    assessment: platform.keys.encrypt(
      { table: 'finding', column: 'assessment', shard: file.shard, id: findingId },
      JSON.stringify(finding),
    ),
    eligible: finding.eligible,
    meansTest: finding.meansTest,
    opinion: input.opinion,
    proposal: input.proposal,
    verification: input.verification ?? '',
    checkedBy: actor.accountId ?? '',
    checkedByName: actor.name,
    checkedOn: today,
  })
  return moved
}

/** 退回重新审查: the director asks the reviewer to look again; the seven days run on (D06). */
export async function returnCheck(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: z.infer<typeof ReturnIn>,
  today: Day,
  at?: Date,
) {
  const file = await lockCase(tx, actor, id)
  return advance(tx, platform, actor, file, { verb: 'returnCheck', today, at, version, note: input.reason })
}
