import { standing } from './advance.ts'
import { rolesOf } from './policy.ts'
import { CaseStanding } from './schema.ts'

/** What every act on a case answers with, and who may try it. */
export const answering = { schema: CaseStanding, view: standing, roles: rolesOf }
