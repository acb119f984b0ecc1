import { specialGroup } from '../eligibility/special-group.ts'
import type { Docs } from '../eligibility/types.ts'
import type { Material } from '../materials/material.ts'
import { isAnyPaper, isNamed } from './matter-papers.ts'

type Held = {
  /** Names of the papers that came in, as people give them. */
  received: readonly string[]
  docs?: Docs
  categories?: readonly { code: string; evidence?: string }[]
  noFixedIncome?: boolean
}

const formal: Readonly<Record<string, keyof Docs>> = {
  ID: 'idDoc',
  APPLICATION: 'applicationForm',
  HARDSHIP: 'hardshipStatement',
  PROXY: 'proxyProof',
}

const isShown = ({ evidence }: { evidence?: string }) => evidence === 'PRESENT' || evidence === 'VERIFIED_BY_DATA'
const isFormalPaper = (name: string) => /身份证|户口|居住证|护照|通行证|申请表|困难状况说明|授权|代理权/.test(name)

/** The list less what is there: by its name, by a form that was filled in here, by what the facts say was seen. */
export function papersLacking(papers: readonly Material[], { received, docs = {}, categories = [], noFixedIncome }: Held): Material[] {
  // A paper under a name of its own, 欠条, shows the matter as well as the list's own words do.
  const hasOwn = received.some((name) => !isFormalPaper(name) && !papers.some(({ title }) => isNamed(title, name)))
  const isThere = ({ code, title }: Material): boolean => {
    if (received.some((name) => isNamed(title, name))) return true
    const known = formal[code]
    if (known) return docs[known] === true
    if (code.startsWith('STATUS_')) return categories.some((one) => `STATUS_${one.code}` === code && isShown(one))
    // Who is shown to be of the group without a source of living has shown both (法42(1)).
    if (code === 'NO_FIXED_INCOME_PROOF')
      return noFixedIncome === true && categories.some((one) => specialGroup.some((of) => of === one.code) && isShown(one))
    return code !== 'AGENT_ID' && isAnyPaper(title) && hasOwn && docs.matterMaterials === true
  }
  return papers.filter((paper) => !isThere(paper))
}
