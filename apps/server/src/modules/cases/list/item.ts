import { caseStates, type CaseState, caseTypes, type Day, daysBetween, matters, nextAct, personCategories, roles } from '@fayuan/law'
import { flagLabels } from '../../casefile/index.ts'
import { maskName } from '../../people/index.ts'
import { lightOf } from './light.ts'
import type { CaseItem, RawItem } from './schema.ts'

export const labelled = (table: Readonly<Record<string, string>>, code: string | null): string =>
  code === null ? '' : (table[code] ?? code)

/** A line in words: labels, next act, light. Names are masked for whoever is not of the handling agency, facts for whoever only pays. */
export function itemOf(row: RawItem, today: Day, options: { isMasked: boolean; isFactless: boolean }): CaseItem {
  const act = nextAct(row.state as CaseState)
  return {
    id: row.id,
    number: row.number,
    applicantName: options.isMasked ? maskName(row.applicantName) : row.applicantName,
    categories: row.categories,
    categoryLabels: row.categories.map((code) => labelled(personCategories, code)),
    flags: row.flags.map((code) => labelled(flagLabels, code)),
    title: options.isFactless ? labelled(matters, row.matter) : row.title,
    matter: row.matter,
    matterLabel: labelled(matters, row.matter),
    caseType: row.caseType,
    caseTypeLabel: labelled(caseTypes, row.caseType),
    place: row.place ?? '',
    organ: row.organ,
    state: row.state,
    stateLabel: caseStates[row.state as CaseState]?.label ?? row.state,
    nextAct: act?.text ?? null,
    holder: row.holderRole === 'LAWYER' && row.providerName ? row.providerName : labelled(roles, row.holderRole),
    holderRole: row.holderRole,
    ...lightOf(row, today),
    receivedOn: row.receivedOn,
    age: daysBetween(row.receivedOn, row.endedOn ?? today),
    providerName: row.providerName,
    version: row.version,
  }
}
