import { keyOfName, numberKey, partyKeys } from '@fayuan/law/likeness'
import type { Tx } from '../../platform/database/database.ts'
import type { CaseRow } from '../casefile/index.ts'
import { openNotice, openTwin, waitForTwin } from './queries.ts'
import { NoticeAlready, SameMatterOpen } from './refusals.ts'
import { claimOfApplication, claimOfNotice } from './same-matter.ts'

type Of = Pick<CaseRow, 'shard' | 'id' | 'chain' | 'applicantId' | 'applicantName'>
type Matter = { matter: string; opponentKeys: readonly string[]; noticeNumber: string }

/** What a file holds while it is open, so that the same matter is not opened twice. */
export function claimOfCase(file: Of, { matter, opponentKeys, noticeNumber }: Matter): string | null {
  if (file.chain !== 'NOTIFIED') return claimOfApplication({ applicantId: file.applicantId, matter, opponentKeys })
  const noticeKey = numberKey(noticeNumber) || null
  return noticeKey && claimOfNotice({ nameKey: keyOfName(file.applicantName), noticeKey })
}

/** Under its right name, or open again, the matter may be one that another file has open already. */
export async function refuseTwin(
  tx: Tx,
  file: Of,
  of: { matter: string; opponents: readonly { name: string }[]; noticeNumber: string },
): Promise<void> {
  const { shard, id: besides } = file
  const nameKey = keyOfName(file.applicantName)
  if (file.chain === 'NOTIFIED') {
    const noticeKey = numberKey(of.noticeNumber)
    await waitForTwin(tx, [shard, nameKey, noticeKey || 'notice'])
    const twin = noticeKey ? await openNotice(tx, { shard, noticeKey, nameKey, besides }) : undefined
    if (twin) throw new NoticeAlready(of.noticeNumber, twin.number)
    return
  }
  await waitForTwin(tx, [shard, nameKey, of.matter])
  const names = of.opponents.map(({ name }) => name)
  const same = {
    shard,
    applicantId: file.applicantId,
    matter: of.matter,
    opponentKeys: partyKeys(names),
    opponents: names.join('、'),
    besides,
  }
  const twin = await openTwin(tx, same)
  if (twin) throw new SameMatterOpen(twin.number)
}
