import { type Day, roles } from '@fayuan/law'
import { followsOf } from '@fayuan/law/corrections'
import type { Actor } from '../../../platform/actor.ts'
import { hasRole } from '../../../platform/actor.ts'
import type { Platform } from '../../../platform/context.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { authorizeRighting, type CaseFile, commonParticulars, lockCase, NotYours, putRight } from '../../casefile/index.ts'
import { type DocumentCode, issuePapers, livePapers, markPapers, paperData } from '../../documents/index.ts'
import { papersQuoting, renewed, requoted } from './papers.ts'
import { numbersNow, replacePaper } from './queries.ts'
import { PaperNotToReissue, PaperUnknown } from './refusals.ts'

/** 另行出具: what left the house wrong is issued anew under a new number; the old one is void, kept, and its number never given again (forms.md §6). */
export async function reissuePaper(
  tx: Tx,
  platform: Platform,
  actor: Actor,
  id: string,
  version: number,
  input: { documentId: string },
  today: Day,
  at: Date = platform.clock.now(),
): Promise<CaseFile> {
  const file = await lockCase(tx, actor, id)
  authorizeRighting(actor, file, 'reissuePaper', version)
  const of = { shard: file.shard, caseId: file.id }
  const standing = await livePapers(tx, of)
  const paper = standing.find((one) => one.id === input.documentId)
  if (!paper) throw new PaperUnknown()
  const follows = followsOf(paper.code)
  if (!follows) throw new PaperNotToReissue(`${paper.title}写的是签字当时的情况，留着并标注更正前出具，不另行出具。`)
  if (paper.correctedAt === null) throw new PaperNotToReissue('这份文书上的内容没有更正过，不用另行出具。')
  if (!hasRole(actor, ...follows.by)) throw new NotYours(`${paper.title}由${follows.by.map((role) => roles[role]).join('、')}另行出具。`)
  const { word, common } = await commonParticulars(tx, platform.keys, file, today)
  const code = paper.code as DocumentCode
  const issued = { shard: file.shard, caseId: file.id, agencyId: file.agencyId, word, issuedOn: today, by: actor.accountId, at }
  const [fresh] = await issuePapers(tx, platform.keys, issued, [
    { code, data: renewed(requoted(paperData(platform.keys, paper), await numbersNow(tx, of)), common) },
  ])
  if (!fresh) throw new PaperUnknown()
  await replacePaper(tx, { shard: file.shard, id: paper.id, by: fresh.id, at })
  if (paper.docNo && fresh.docNo) {
    const others = standing.filter((one) => one.id !== paper.id)
    await markPapers(tx, of, papersQuoting(platform.keys, others, new Map([[paper.docNo, fresh.docNo]])), { at, fields: ['docNo'] })
  }
  const numbers = paper.docNo ? `，${paper.docNo} 作废，新编号 ${fresh.docNo ?? ''}` : ''
  return putRight(tx, platform, actor, file, {
    verb: 'reissuePaper',
    today,
    at,
    note: `${paper.title}另行出具${numbers}`,
    data: { code, voided: paper.docNo, issued: fresh.docNo },
  })
}
