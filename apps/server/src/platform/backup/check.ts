import type { Opener } from './archive.ts'
import { openArchive } from './archive.ts'
import { readManifest } from './manifest.ts'

/** Reads a whole archive and compares it with its manifest, without restoring it anywhere. */
export async function checkBackup(file: string, opener: Opener): Promise<{ createdAt: string; tables: number; files: number }> {
  const archive = await openArchive(file, opener)
  try {
    const { tables, files } = await readManifest(archive)
    return { createdAt: archive.createdAt, tables: tables.length, files }
  } finally {
    await archive.close()
  }
}
