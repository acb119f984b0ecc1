import { numberKey, partyKeys } from '@fayuan/law/likeness'
import type { Platform } from '../../platform/context.ts'
import { systemScope } from '../../platform/database/scope.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Keys } from '../../platform/keys/index.ts'
import { addGrams, indexGrams, runsOf } from '../casefile/index.ts'
import { fillNameKeys } from '../people/index.ts'
import { fillFirmKeys } from '../providers/index.ts'
import { openFacts, openNarrative } from './facts.ts'
import { casesWithoutKeys, keepCaseKeys } from './queries.ts'
import { claimOfCase } from './twin.ts'

const atOnce = 200

/**
 * Rows older than the keys of comparison get theirs, in small transactions; stopped at any moment it goes on where it was, and has nothing to do
 * once all have keys.
 */
export async function fillKeys(platform: Platform): Promise<number> {
  const fillings = [fillFirmKeys, fillNameKeys, (tx: Tx, most: number) => fillCaseKeys(tx, platform.keys, most)]
  let filled = 0
  for (const fill of fillings) {
    for (;;) {
      const done = await platform.db.inTransaction(systemScope, (tx) => fill(tx, atOnce))
      filled += done
      if (done < atOnce) break
    }
  }
  return filled
}

async function fillCaseKeys(tx: Tx, keys: Keys, most: number): Promise<number> {
  const rows = await casesWithoutKeys(tx, most)
  for (const row of rows) {
    const { shard, id, opponents } = row
    const noticeNumber = row.noticeNumber ?? ''
    const opponentKeys = partyKeys([opponents])
    const matterClaim = row.matterClaim && claimOfCase(row, { matter: row.matter, opponentKeys, noticeNumber })
    await keepCaseKeys(tx, { shard, id, opponentKeys, noticeKey: numberKey(noticeNumber) || null, matterClaim })
    // Where folding changes nothing the grams that are there are the right ones.
    const titles = (openFacts(keys, row)?.furtherClaims ?? []).map((claim) => claim.title)
    const texts = [row.title, row.organ, row.applicantName, opponents, openNarrative(keys, row), noticeNumber, ...titles]
    const changed = texts.filter((text) => isFolded(text) || text === noticeNumber)
    if (changed.length > 0) await addGrams(tx, row, indexGrams(keys, shard, changed))
  }
  return rows.length
}

const blank = /[\s\p{P}\p{S}]+/u
const isFolded = (text: string): boolean =>
  runsOf(text).join(' ') !==
  text
    .normalize('NFC')
    .toLowerCase()
    .split(blank)
    .filter((run) => run !== '')
    .join(' ')
