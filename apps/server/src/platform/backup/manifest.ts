import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { openArchive } from './archive.ts'
import { readEntries } from './entries.ts'
import { BackupRefused } from './refusal.ts'

const Listed = z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })
const TableEntry = z.object({ schema: z.string(), name: z.string(), columns: z.array(z.string()), rows: z.number(), digest: z.string() })
const SequenceEntry = z.object({ schema: z.string(), name: z.string(), value: z.string(), isCalled: z.boolean() })
const MigrationEntry = z.object({ version: z.number(), name: z.string(), checksum: z.string() })

/** The last entry of an archive: what is in it, and what must be in the database after a restore. */
export const Manifest = z.object({
  tables: z.array(TableEntry),
  sequences: z.array(SequenceEntry),
  migrations: z.array(MigrationEntry),
  files: z.number(),
  entries: z.array(Listed),
})
export type Manifest = z.infer<typeof Manifest>

export const manifestName = 'manifest.json'

/** Reads the whole archive once and compares it with its own manifest, before anything is written anywhere. */
export async function readManifest(archive: Awaited<ReturnType<typeof openArchive>>): Promise<Manifest> {
  const found: z.infer<typeof Listed>[] = []
  let text: string | null = null
  try {
    for await (const { name, content } of readEntries(archive.content())) {
      const hash = createHash('sha256')
      const kept: Buffer[] = []
      let bytes = 0
      for await (const part of content) {
        hash.update(part)
        bytes += part.length
        if (name === manifestName) kept.push(part)
      }
      if (name === manifestName) text = Buffer.concat(kept).toString('utf8')
      else found.push({ name, bytes, sha256: hash.digest('hex') })
    }
    const manifest = Manifest.parse(JSON.parse(text ?? ''))
    if (JSON.stringify(manifest.entries) !== JSON.stringify(found)) throw new Error('entries differ from the manifest')
    return manifest
  } catch (cause) {
    throw new BackupRefused('BACKUP_DAMAGED', '备份文件已损坏或不完整，没有恢复任何内容，请另选一份备份。', cause)
  }
}
