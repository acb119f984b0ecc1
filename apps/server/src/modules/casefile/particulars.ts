import { aidForms, criminalStages, type Day, forums, matters, personCategories, subMatters } from '@fayuan/law'
import { nationalityName } from '@fayuan/law/nationality'
import { isFormOpen } from '@fayuan/law/application'
import { writtenPhone } from '@fayuan/law/reading'
import type { Tx } from '../../platform/database/database.ts'
import type { Keys } from '../../platform/keys/index.ts'
import type { DocumentData } from '../documents/index.ts'
import { settingsOn } from '../settings/index.ts'
import { paperHeadOf } from './queries.ts'
import type { CaseRow } from './schema.ts'

const labelled = (table: Readonly<Record<string, string>>, code: string | null): string => (code ? (table[code] ?? code) : '')
const opened = (keys: Keys, context: { table: string; column: string; shard: string; id: string }, sealed: Buffer | null) =>
  sealed ? keys.decrypt(context, sealed) : undefined

const phoneOn = (number: string | undefined, extension: string | undefined) =>
  number === undefined ? undefined : writtenPhone({ number, extension: extension ?? null })

// Names of a drawer, not of a case.
const sayNothing: readonly string[] = ['CRIMINAL', 'OTHER', 'OTHER_BY_LAW', 'UNSPECIFIED']

/** 案由: where the matter is only a drawer, what the case is about stands in its title, by the organ's notice or as it was asked. */
const causeOf = (file: CaseRow): string => (sayNothing.includes(file.matter) && file.title) || labelled(matters, file.matter)

export type PersonOnPaper = Omit<DocumentData['recipient'], 'categories'>
type OnRecord = {
  shard: string
  id: string
  name: string
  sex: string | null
  birthOn: string | null
  idNumber: Buffer | null
  phone: Buffer | null
  phoneExtension: Buffer | null
  address: string | null
  nation: string | null
  nationality: string | null
}

/** What papers say of whoever they are about, as the record has it. */
export function personOnPaper(keys: Keys, person: OnRecord): PersonOnPaper {
  const of = (column: string) => ({ table: 'person', column, shard: person.shard, id: person.id })
  return {
    name: person.name,
    sex: person.sex === 'MALE' ? '男' : person.sex === 'FEMALE' ? '女' : '',
    birthDay: person.birthOn ?? undefined,
    idNumber: opened(keys, of('id_number'), person.idNumber),
    phone: phoneOn(opened(keys, of('phone'), person.phone), opened(keys, of('phone_extension'), person.phoneExtension)),
    address: person.address ?? undefined,
    nation: person.nation ?? undefined,
    nationality: person.nationality ? nationalityName(person.nationality) : undefined,
  }
}

type Head = Awaited<ReturnType<typeof paperHeadOf>>

/** 代为申请的人, as the record has them. */
function agentOn(keys: Keys, shard: string, head: Head): DocumentData['agent'] {
  const { agentId, agentName, agentRelation } = head
  if (agentId === null || agentName === null) return null
  const of = (column: string) => ({ table: 'person', column, shard, id: agentId })
  const idNumber = opened(keys, of('id_number'), head.agentNumber)
  const phone = phoneOn(opened(keys, of('phone'), head.agentPhone), opened(keys, of('phone_extension'), head.agentExtension))
  return { name: agentName, relation: agentRelation ?? '', ...(idNumber ? { idNumber } : {}), ...(phone ? { phone } : {}) }
}

/** The particulars every official paper of a file shares, as they stand today; a paper keeps its own copy (forms.md §1). `word` is the office's word in document numbers. */
export async function commonParticulars(tx: Tx, keys: Keys, file: CaseRow, issuedOn: Day): Promise<{ word: string; common: DocumentData }> {
  const [head, here] = await Promise.all([paperHeadOf(tx, file), settingsOn(tx, { region: file.shard, officeId: file.agencyId }, issuedOn)])
  const common: DocumentData = {
    docNo: null,
    caseNumber: file.number,
    agencyName: head.agencyName,
    agencyPhone: head.agencyPhone || undefined,
    agencyAddress: head.agencyAddress || undefined,
    bureauName: head.bureauName ?? '',
    bureau: {
      phone: head.bureauPhone ?? '',
      address: head.bureauAddress ?? '',
      reviewOrgan: head.reviewOrgan ?? '',
      reviewAddress: head.reviewAddress ?? '',
      court: head.court ?? '',
      courtAddress: head.courtAddress ?? '',
    },
    issuedOn,
    region: file.regionCode,
    recipient: {
      ...personOnPaper(keys, { ...head, shard: file.shard, id: file.applicantId, name: file.applicantName }),
      categories: file.categories.map((c) => labelled(personCategories, c)),
    },
    agent: agentOn(keys, file.shard, head),
    matter: causeOf(file),
    subMatter: file.subMatter ? labelled(subMatters, file.subMatter) : undefined,
    form: labelled(aidForms, file.form),
    isFormOpen: isFormOpen(file) || undefined,
    forum: labelled(forums, file.forum) || undefined,
    stage: labelled(criminalStages, file.stage) || undefined,
    custodyPlace: file.custodyPlace || undefined,
    organ: file.organ,
    opponents: file.opponents ? file.opponents.split('、') : [],
    claim: file.title,
    facts: opened(keys, { table: 'legal_case', column: 'narrative', shard: file.shard, id: file.id }, file.narrative) ?? '',
    materials: [],
  }
  return { word: here.get('DOCUMENT_WORD') ?? head.documentWord, common }
}
