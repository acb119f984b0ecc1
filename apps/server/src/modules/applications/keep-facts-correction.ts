import { isDeepStrictEqual } from 'node:util'
import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { type CaseRow, keepCorrection, noteBeside } from '../casefile/index.ts'
import { factLabels } from './fact-labels.ts'
import { type Applicant, factRows, rowsDiffering } from './fact-rows.ts'
import type { KeptFacts } from './facts.ts'

type Side = { file: CaseRow; facts: KeptFacts }
type FactName = keyof typeof factLabels
type Kept = { before: Side; after: Side; applicant: Applicant; stated: object; confirmed: string[]; told: string[]; today: Day }

const names = Object.keys(factLabels) as FactName[]
const factIn = ({ facts }: Side, name: FactName): unknown => (name === 'hasNoOpponent' ? facts.said?.hasNoOpponent : facts[name])

/** 修改记录 of the file: what the reviewer corrected of the facts, before and after in the words of the review, and a line in the history. */
export async function keepFactsCorrection(tx: Tx, platform: Platform, actor: Actor, kept: Kept): Promise<void> {
  const { before, after, applicant, stated, confirmed, told, today } = kept
  const [old, now] = [before, after].map(({ file, facts }) => factRows(file, facts, { applicant }))
  const changes = rowsDiffering(old ?? [], now ?? []).map((change) => ({ field: change.label, ...change }))
  const fields = names.filter((name) => !isDeepStrictEqual(factIn(before, name), factIn(after, name)))
  const at = platform.clock.now()
  const row = {
    shard: after.file.shard,
    id: newId(),
    caseId: after.file.id,
    state: 'DONE',
    fields: fields.length > 0 ? fields : names.filter((name) => Object.hasOwn(stated, name)),
    ground: 'FOUND_IN_CHECK',
    reason: '审查中更正事实',
    askedBy: actor.accountId,
    askedByName: actor.name,
    askedAt: at,
    decidedAt: at,
  }
  await keepCorrection(tx, platform.keys, row, { stated, confirmed, changes, told: told.map((text) => `核对过：${text}`) })
  const note = `更正：${row.fields.map((name) => factLabels[name]).join('、')}`
  await noteBeside(tx, actor, after.file, { verb: 'correctFacts', note, today, at })
}
