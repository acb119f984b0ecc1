import type { CaseItem } from '../../api/shapes.ts'
import type { CasePageOf } from '../cases/case-name.tsx'

const pages: readonly { states: readonly string[]; code: string; to: CasePageOf }[] = [
  { states: ['RECEIVED', 'SUPPLEMENTING'], code: 'review', to: '/review/$caseId' },
  { states: ['CHECKED'], code: 'approval', to: '/approval/$caseId' },
  { states: ['GRANTED', 'NOTIFIED'], code: 'assign', to: '/assign/$caseId' },
]

/** The page on which the next step of a case is taken, if it is a step of this post; else the case itself. */
export const workPage =
  (codes: readonly string[]) =>
  ({ state }: Pick<CaseItem, 'state'>): CasePageOf =>
    pages.find((page) => page.states.includes(state) && codes.includes(page.code))?.to ?? '/cases/$caseId'
