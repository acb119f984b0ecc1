import { type Actor, hasRole } from '../../platform/actor.ts'
import { writeAudit } from '../../platform/audit/entry.ts'
import type { Platform } from '../../platform/context.ts'
import type { Tx } from '../../platform/database/database.ts'
import { nameFor } from '../../platform/files/index.ts'
import { Denied, NotFound } from '../../platform/refusal.ts'
import { renderDocx, renderPdf } from '../../platform/typesetting/index.ts'
import { type DocumentCode, type DocumentData, paperOf, papersOf, specFor } from '../documents/index.ts'
import { onlyStation } from './policy.ts'
import { findCase, materialOf, shardOfCase } from './queries.ts'

const readers = [
  'RECEPTIONIST',
  'STATION_STAFF',
  'REVIEWER',
  'CENTRE_DIRECTOR',
  'DISPATCHER',
  'LAWYER',
  'ARCHIVIST',
  'BUREAU_ADMIN',
  'AUDITOR',
  'CITY_ADMIN',
  'PROVINCE_ADMIN',
] as const
const moneyPapers = ['SUBSIDY_APPROVAL', 'CASE_COVER']

// 财务只看金额与案号，不看案情；指派专员不看经济明细 (organisation.md §3).
function mayRead(actor: Actor, code: string): boolean {
  if (hasRole(actor, 'FINANCE')) return moneyPapers.includes(code) || hasRole(actor, ...readers)
  if (code === 'HARDSHIP_STATEMENT' && hasRole(actor, 'DISPATCHER') && !hasRole(actor, 'REVIEWER', 'CENTRE_DIRECTOR')) return false
  return hasRole(actor, ...readers)
}

const entry = (actor: Actor, shard: string, action: string, objectType: string, objectId: string) => ({
  shard,
  actorId: actor.accountId,
  actorName: actor.name,
  agencyId: actor.agencyId,
  action,
  objectType,
  objectId,
  requestId: actor.requestId,
  address: actor.address,
})

// A station sees the files it took in itself, with all that belongs to them.
async function shardInSight(tx: Tx, actor: Actor, caseId: string): Promise<string> {
  const shard = await shardOfCase(tx, actor, caseId)
  const file = shard ? await findCase(tx, shard, caseId) : undefined
  if (!file || (onlyStation(actor) && file.sourceAgencyId !== actor.agencyId)) throw new NotFound()
  return file.shard
}

export async function listPapers(tx: Tx, actor: Actor, caseId: string) {
  const shard = await shardInSight(tx, actor, caseId)
  const papers = await papersOf(tx, shard, caseId)
  return papers
    .filter((p) => mayRead(actor, p.code))
    .map((p) => ({
      id: p.id,
      code: p.code,
      title: p.title,
      docNo: p.docNo,
      issuedOn: p.issuedOn,
      voided: p.voidedAt !== null,
      corrected: p.correctedAt !== null,
    }))
}

/** The paper exactly as issued, opened under the reader's scope; printing and reading leave an entry. Typesetting comes after the transaction. */
export async function openPaper(tx: Tx, platform: Platform, actor: Actor, of: { caseId: string; documentId: string; format: string }) {
  const shard = await shardInSight(tx, actor, of.caseId)
  const paper = await paperOf(tx, shard, of.caseId, of.documentId)
  if (!paper) throw new NotFound()
  if (!mayRead(actor, paper.code)) throw new Denied('您的岗位不能查看这份文书。')
  await writeAudit(tx, {
    ...entry(actor, shard, 'renderDocument', 'document', paper.id),
    details: { caseId: of.caseId, code: paper.code, format: of.format },
  })
  const data = JSON.parse(platform.keys.decrypt({ table: 'document', column: 'data', shard, id: paper.id }, paper.data)) as DocumentData
  return {
    code: paper.code as DocumentCode,
    title: paper.title,
    docNo: paper.docNo,
    data,
    voidedAt: paper.voidedAt,
    correctedAt: paper.correctedAt,
  }
}

/** `missing`: characters that would print as an empty box; a DOCX carries no fonts, there the reader's computer decides. */
export async function typeset(
  paper: { code: DocumentCode; data: DocumentData; voidedAt: Date | null; correctedAt: Date | null },
  format: 'pdf' | 'docx',
): Promise<{ bytes: Buffer; missing: string[] }> {
  const spec = specFor(paper.code, paper.data, paper.voidedAt, paper.correctedAt)
  if (format === 'docx') return { bytes: await renderDocx(spec), missing: [] }
  const { pdf, missing } = await renderPdf(spec)
  return { bytes: pdf, missing }
}

export async function openMaterial(tx: Tx, actor: Actor, of: { caseId: string; materialId: string }) {
  const shard = await shardInSight(tx, actor, of.caseId)
  const material = await materialOf(tx, shard, of.caseId, of.materialId)
  if (!material?.fileId) throw new NotFound()
  if (!hasRole(actor, ...readers)) throw new Denied('您的岗位不能查看材料。')
  await writeAudit(tx, { ...entry(actor, shard, 'readMaterial', 'material', material.id), details: { caseId: of.caseId } })
  const mediaType = material.mediaType ?? 'application/octet-stream'
  return { name: nameFor(material.name, mediaType), fileId: material.fileId, mediaType }
}
