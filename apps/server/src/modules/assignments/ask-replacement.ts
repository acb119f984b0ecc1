import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { advanceBeside, type CaseFile, lockCase } from '../casefile/index.ts'
import { endStaleRequests, insertRequest } from './queries.ts'
import { AskedInFuture, AskedTooEarly } from './refusals.ts'
import type { AskReplacementInput, HindranceInput } from './schema.ts'

/** 受援人请求更换 (法55, 程37, R-79): who did not do what, and what shows it. The centre answers within five days (D12). */
export async function askReplacement(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: AskReplacementInput,
  today: Day,
  at?: Date,
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  const receivedOn = input.receivedOn ?? today
  if (receivedOn > today) throw new AskedInFuture()
  if (file.acceptedOn && receivedOn < file.acceptedOn) throw new AskedTooEarly(file.acceptedOn)
  const evidence = input.evidence.map(({ name }) => name)
  const asked = { lawyer: file.providerName, grounds: input.grounds, evidence, on: receivedOn }
  const after = await advanceBeside(tx, platform, actor, file, {
    verb: 'askReplacement',
    today,
    at,
    version,
    note: `受援人请求更换${file.providerName}：${input.grounds}${evidence.length > 0 ? ` 证据：${evidence.join('、')}。` : ''}`,
    data: { receivedOn, evidence },
    set: { replacementOf: file.providerId },
    clocks: { D12: { startedOn: receivedOn } },
    papers: { REPLACE_APPLICATION: { replacement: asked } },
  })
  await keepRequest(tx, actor, file, { kind: 'RECIPIENT', ...asked })
  return after
}

/** 承办人报告利害关系或者不能承办 (程38): by the lawyer, or taken down for one who reports by word or letter. */
export async function reportHindrance(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: HindranceInput,
  today: Day,
  at?: Date,
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  const after = await advanceBeside(tx, platform, actor, file, {
    verb: 'reportHindrance',
    today,
    at,
    version,
    note: `${file.providerName}报告：${input.reason}`,
    set: { replacementOf: file.providerId },
  })
  await keepRequest(tx, actor, file, { kind: 'PROVIDER', grounds: input.reason, evidence: [], on: today })
  return after
}

type Asked = { kind: 'RECIPIENT' | 'PROVIDER'; grounds: string; evidence: string[]; on: Day }

async function keepRequest(tx: Tx, actor: Actor, file: CaseFile, { kind, grounds, evidence, on }: Asked): Promise<void> {
  // What a case left open when it ended, and was reopened, no longer waits for anything.
  await endStaleRequests(tx, file, on)
  await insertRequest(tx, {
    shard: file.shard,
    id: newId(),
    caseId: file.id,
    kind,
    providerId: file.providerId ?? '',
    providerName: file.providerName,
    grounds,
    evidence: JSON.stringify(evidence),
    receivedOn: on,
    askedByName: actor.name,
  })
}
