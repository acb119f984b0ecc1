import { caseStates, type CaseState, caseTypes, type Day, daysBetween, matters, personCategories, roles } from '@fayuan/law'
import type { Actor } from '../../../platform/actor.ts'
import { flagLabels, nextActOf } from '../../casefile/index.ts'
import { maskName } from '../../people/index.ts'
import { sightOf } from '../policy.ts'
import { lightOf } from './light.ts'
import type { CaseItem, RawItem } from './schema.ts'

export const labelled = (table: Readonly<Record<string, string>>, code: string | null): string =>
  code === null ? '' : (table[code] ?? code)

/** The one view of a line of cases, in words: labels, next act, light. Every list of cases comes through here. */
export function caseLine(row: RawItem, today: Day, by: { actor: Actor; isGranted: boolean }): CaseItem {
  const sight = sightOf(by.actor, { shard: row.shard, isGranted: by.isGranted })
  return {
    id: row.id,
    number: row.number,
    applicantName: sight.names ? row.applicantName : maskName(row.applicantName),
    categories: row.categories,
    categoryLabels: row.categories.map((code) => labelled(personCategories, code)),
    flags: row.flags.map((code) => labelled(flagLabels, code)),
    title: sight.facts ? row.title : labelled(matters, row.matter),
    matter: row.matter,
    matterLabel: labelled(matters, row.matter),
    caseType: row.caseType,
    caseTypeLabel: labelled(caseTypes, row.caseType),
    place: row.place ?? '',
    organ: row.organ,
    state: row.state,
    stateLabel: caseStates[row.state as CaseState]?.label ?? row.state,
    nextAct: nextActOf(row).text,
    holder: row.holderRole === 'LAWYER' && row.providerName ? row.providerName : labelled(roles, row.holderRole),
    holderRole: row.holderRole,
    ...lightOf(row, today),
    promisedOn: row.nextPromisedOn,
    receivedOn: row.receivedOn,
    age: daysBetween(row.receivedOn, row.endedOn ?? today),
    providerName: row.providerName,
    version: row.version,
  }
}
