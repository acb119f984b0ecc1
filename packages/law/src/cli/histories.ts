import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { historiesPage } from '../histories/page.ts'

/** Writes the handbook's page of case histories; a test fails while the committed page is not what this writes. */
const page = fileURLToPath(new URL('../../../../docs/handbook/histories.md', import.meta.url))

writeFileSync(page, historiesPage())
