import { caseTypes, type CaseType, type Day, nodesOf } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { advance, authorize, type CaseFile, lockCase } from '../casefile/index.ts'
import { attachFiles } from '../documents/index.ts'
import { refuseImpossibleDay } from './days.ts'
import { insertNode, insertProof } from './queries.ts'
import { AgreementSignedBefore, NodeUnknown } from './refusals.ts'
import type { NodeInput } from './schema.ts'

/** 报告办案节点 (程35). The signed agreement meets the firm's five days and stops D08 (程27). */
export async function reportNode(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: NodeInput,
  today: Day,
  at: Date = platform.clock.now(),
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  authorize(actor, file, 'reportNode')
  const node = nodesOf(file.caseType as CaseType).find((row) => row.code === input.code)
  if (!node) throw new NodeUnknown(caseTypes[file.caseType as CaseType] ?? '')
  refuseImpossibleDay(file, input.doneOn, today)
  const isAgreement = node.code === 'AGREEMENT_SIGNED'
  if (isAgreement && file.agreementOn) throw new AgreementSignedBefore(file.agreementOn)
  const after = await advance(tx, platform, actor, file, {
    verb: 'reportNode',
    outcome: isAgreement ? 'AGREEMENT_SIGNED' : undefined,
    today,
    at,
    version,
    note: node.label,
    data: { node: node.code, doneOn: input.doneOn, toldRecipient: input.toldRecipient },
    set: isAgreement ? { agreementOn: input.doneOn } : {},
    stopsOn: input.doneOn,
  })
  const of = { shard: file.shard, caseId: file.id }
  const [proof] = input.fileId ? await attachFiles(tx, actor, { ...of, at: platform.clock.now() }, [input], () => 'body.fileId') : []
  const materialId = proof ? newId() : null
  if (proof && materialId)
    await insertProof(tx, {
      ...of,
      id: materialId,
      name: node.label,
      state: 'RECEIVED',
      receivedOn: today,
      fileId: proof.fileId,
      mediaType: proof.mediaType,
      bytes: proof.bytes,
    })
  await insertNode(tx, {
    ...of,
    id: newId(),
    code: node.code,
    doneOn: input.doneOn,
    note: input.note ?? '',
    materialId,
    toldRecipient: input.toldRecipient,
    byId: actor.accountId ?? file.agencyId,
    byName: actor.name,
    at,
  })
  return after
}
