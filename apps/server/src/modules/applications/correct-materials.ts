import type { Day } from '@fayuan/law'
import { docsOf } from '@fayuan/law/application'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Row } from '../../platform/database/rows.ts'
import { authorizeRighting, type CaseFile, commonParticulars, lockCase, putRight } from '../casefile/index.ts'
import { issuePapers } from '../documents/index.ts'
import { openFacts, sealFacts } from './facts.ts'
import { changeMaterial, markApplicationPaper, materialsOf, replaceReceipts } from './queries.ts'
import { MaterialUnknown, NothingCorrected, ReceivedOutside } from './refusals.ts'
import type { MaterialsCorrectionIn } from './schema.ts'

type Material = Row<'material'>
const states: Readonly<Record<string, string>> = { RECEIVED: '已收到', MISSING: '没有收到', STRUCK: '删去' }
const said = (m: Material) => `${m.name} ${m.copies} 份${m.state === 'RECEIVED' ? '' : `（${states[m.state] ?? m.state}）`}`

/** 更正材料清单: what the receipt lists is what was handed in; a new receipt goes out, the wrong one is void (程13, R-56). */
export async function correctMaterials(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: z.infer<typeof MaterialsCorrectionIn>,
  today: Day,
  at: Date = platform.clock.now(),
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  authorizeRighting(actor, file, 'correctMaterials', version)
  const known = await materialsOf(tx, file.shard, file.id)
  const corrected = input.materials.map((one, at) => correctedBy(known, one, { at, file, today }))
  const changed = corrected.filter(({ before, after }) => said(before) !== said(after) || before.receivedOn !== after.receivedOn)
  if (changed.length === 0) throw new NothingCorrected()
  const after = known.map((m) => changed.find(({ before }) => before.id === m.id)?.after ?? m).filter(({ state }) => state !== 'STRUCK')
  const facts = openFacts(platform.keys, file)
  const docs = docsOf(
    after.map((m) => ({ name: m.name, received: m.state === 'RECEIVED' })),
    true,
    facts?.channel === 'AGENT',
    facts ? [facts.matter, ...(facts.furtherClaims ?? []).map(({ matter }) => matter)] : [],
  )
  for (const { after: row } of changed) await changeMaterial(tx, row)
  const moved = await putRight(tx, platform, actor, file, {
    verb: 'correctMaterials',
    today,
    at,
    note: `更正材料清单：${changed.map(({ before, after: row }) => `${said(before)}→${row.state === 'STRUCK' ? '删去' : said(row)}`).join('；')}。${input.reason}`,
    data: { items: changed.length },
    set: facts ? { facts: sealFacts(platform.keys, file, { ...facts, docs }) } : {},
  })
  await newReceipt(tx, platform, actor, file, { materials: after, today, at })
  return moved
}

type Stated = z.infer<typeof MaterialsCorrectionIn>['materials'][number]

function correctedBy(known: readonly Material[], stated: Stated, of: { at: number; file: CaseFile; today: Day }) {
  const before = known.find((m) => m.id === stated.id)
  if (!before) throw new MaterialUnknown(of.at)
  const state = stated.state ?? before.state
  const receivedOn = state === 'RECEIVED' ? ((stated.receivedOn as Day | undefined) ?? before.receivedOn ?? of.today) : null
  if (receivedOn !== null && (receivedOn > of.today || (stated.receivedOn && receivedOn < of.file.receivedOn)))
    throw new ReceivedOutside(of.at)
  const after = { ...before, name: stated.name ?? before.name, copies: stated.copies ?? before.copies, state, receivedOn }
  return { before, after: { ...after, receivedOn: state === 'STRUCK' ? before.receivedOn : receivedOn } }
}

async function newReceipt(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  file: CaseFile,
  { materials, today, at }: { materials: readonly Material[]; today: Day; at: Date },
): Promise<void> {
  const { word, common } = await commonParticulars(tx, platform.keys, file, today)
  const received = materials.flatMap(({ name, copies, state, receivedOn }) =>
    state === 'RECEIVED' ? [{ name, copies, receivedOn: receivedOn ?? undefined }] : [],
  )
  const of = { shard: file.shard, caseId: file.id, agencyId: file.agencyId, word, issuedOn: today, by: actor.accountId, at }
  const [receipt] = await issuePapers(tx, platform.keys, of, [{ code: 'MATERIAL_RECEIPT', data: { ...common, materials: received } }])
  if (receipt) await replaceReceipts(tx, file, { by: receipt.id, at })
  await markApplicationPaper(tx, file, at)
}
