import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { procedurePage } from '../procedure/page.ts'

/** Writes the handbook's page of the procedure from the tables; a test fails while the committed page is not what this writes. */
const page = fileURLToPath(new URL('../../../../docs/handbook/procedure.md', import.meta.url))

writeFileSync(page, procedurePage())
