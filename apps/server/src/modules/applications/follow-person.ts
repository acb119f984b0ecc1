import { isDeepStrictEqual } from 'node:util'
import { type ApplicationFacts, matters } from '@fayuan/law'
import { ageGroupsOn, categoriesKnown } from '@fayuan/law/contradictions'
import { keyOfName, partyKeys } from '@fayuan/law/likeness'
import type { Actor } from '../../platform/actor.ts'
import { writeAudit } from '../../platform/audit/entry.ts'
import type { Platform } from '../../platform/context.ts'
import type { RowChange } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Keys } from '../../platform/keys/index.ts'
import { Stale } from '../../platform/refusal.ts'
import {
  type CaseRow,
  contactFlags,
  contactFlagsOf,
  indexGrams,
  noteBeside,
  openStates,
  putGrams,
  replaceFigures,
} from '../casefile/index.ts'
import type { Followed, Followers, Moved, PersonRow } from '../people/index.ts'
import { openFacts, openNarrative, sealFacts } from './facts.ts'
import { correctCase, filesSpokenFor, filesTaking, lockFilesOf, movePart, opponentsOf, partsTogether, wordsBeside } from './queries.ts'
import { markPapersOf } from './papers-of-person.ts'
import { PersonsOpposed, PersonsTogether, SameMatterTwice } from './refusals.ts'
import { claimOfApplication, claimOfNotice } from './same-matter.ts'

const underReview = ['RECEIVED', 'SUPPLEMENTING']

type Change = RowChange<'legalCase'>

/** Age groups as the birthday now has them: those that only followed from the former one go, and are asked about where none is known. */
function factsByAge(file: CaseRow, facts: ApplicationFacts, { was, person }: Pick<Acted, 'was' | 'person'>): ApplicationFacts {
  const on = file.receivedOn
  const former = was.birthOn === null || was.birthOn === person.birthOn ? [] : ageGroupsOn(was.birthOn, on)
  const now: readonly string[] = person.birthOn === null ? former : ageGroupsOn(person.birthOn, on)
  const claims = facts.categories
    ?.filter(({ code }) => !former.some((one) => one === code) || now.includes(code))
    .map((claim) =>
      person.birthOn === null && former.some((one) => one === claim.code) ? { ...claim, evidence: 'ABSENT' as const } : claim,
    )
  const said = { categories: claims, categoriesOpen: facts.categoriesOpen }
  return { ...facts, ...categoriesKnown(said, { birthOn: person.birthOn, on, isCardSeen: facts.docs?.idDoc ?? false }) }
}

/** A file's line and keys, as the record of its applicant now has them. */
function linesFrom(keys: Keys, file: CaseRow, { was, person }: Pick<Acted, 'was' | 'person'>): Change {
  const known = underReview.includes(file.state) && was.birthOn !== person.birthOn ? openFacts(keys, file) : null
  const facts = known && factsByAge(file, known, { was, person })
  const codes: string[] = facts ? (facts.categories ?? []).map(({ code }) => code) : file.categories
  const flags = [
    ...file.flags.filter((flag) => !contactFlags.includes(flag) && (flag !== 'MINOR' || codes.includes('MINOR'))),
    ...(codes.includes('MINOR') && !file.flags.includes('MINOR') ? ['MINOR'] : []),
    ...contactFlagsOf(person.safeContact, { matter: file.matter, categories: codes }),
  ]
  const wanted = {
    applicantId: person.id,
    applicantName: person.name,
    applicantPinyin: person.namePinyin,
    applicantInitials: person.nameInitials,
    categories: codes,
    flags: isDeepStrictEqual([...flags].sort(), [...file.flags].sort()) ? file.flags : flags,
    matterClaim: file.matterClaim === null ? null : claimFor(file, person),
  }
  const differs = Object.entries(wanted).filter(([column, value]) => !isDeepStrictEqual(file[column as keyof typeof wanted], value))
  return { ...Object.fromEntries(differs), ...(facts && !isDeepStrictEqual(facts, known) ? { facts: sealFacts(keys, file, facts) } : {}) }
}

const claimFor = (file: CaseRow, person: PersonRow): string =>
  file.chain === 'NOTIFIED'
    ? claimOfNotice({ nameKey: keyOfName(person.name), noticeKey: file.noticeKey ?? '' })
    : claimOfApplication({ applicantId: person.id, matter: file.matter, opponentKeys: file.opponentKeys ?? partyKeys([file.opponents]) })

type Acted = { was: PersonRow; person: PersonRow; verb: string; note: string; today: Followed['today'] }

async function followIn(tx: Tx, platform: Platform, actor: Actor, file: CaseRow, { was, person, verb, note, today }: Acted): Promise<void> {
  const change = linesFrom(platform.keys, file, { was, person })
  const isOpen = (openStates as readonly string[]).includes(file.state)
  const isMoved = Object.keys(change).length > 0
  if (!isMoved && !isOpen) return
  if (change.matterClaim) {
    const [twin] = await filesTaking(tx, file, change.matterClaim)
    if (twin) throw new SameMatterTwice(file.number, twin.number)
  }
  const after = isMoved ? await correctCase(tx, file, change) : file
  if (!after) throw new Stale(file.version)
  const at = platform.clock.now()
  const titles = isOpen ? await markPapersOf(tx, platform.keys, file, { was, person, at }) : []
  await Promise.all([
    isMoved ? replaceFigures(tx, file, after) : null,
    change.applicantName ? indexAnew(tx, platform.keys, after) : null,
    noteBeside(tx, actor, after, { verb, note: `${note}${olderThan(titles)}`, today, at }),
    leaveEntry(tx, actor, { file, after, action: verb, columns: Object.keys(change) }),
  ])
}

type Entry = { file: CaseRow; after: CaseRow; action: string; columns: string[] }

const leaveEntry = (tx: Tx, actor: Actor, { file, after, action, columns }: Entry): Promise<void> =>
  writeAudit(tx, {
    shard: file.shard,
    actorId: actor.accountId,
    actorName: actor.name,
    agencyId: actor.agencyId,
    action,
    objectType: 'case',
    objectId: file.id,
    before: { version: file.version },
    after: { version: after.version },
    details: { columns },
    requestId: actor.requestId,
    address: actor.address,
  })

/** What the file said before finds it no more; one that was opened in error is found by its number alone. */
export async function indexAnew(tx: Tx, keys: Keys, file: CaseRow): Promise<void> {
  if (file.state === 'VOIDED') return
  const claims = (openFacts(keys, file)?.furtherClaims ?? []).map(({ title }) => title)
  const { title, organ, applicantName, opponents, matter } = file
  const matterWords = file.chain === 'APPLIED' ? (matterLabels[matter] ?? '') : ''
  const texts = [
    title,
    organ,
    applicantName,
    opponents,
    matterWords,
    openNarrative(keys, file),
    ...claims,
    ...(await wordsBeside(tx, file)),
  ]
  await putGrams(tx, file, indexGrams(keys, file.shard, texts))
}
const matterLabels: Readonly<Record<string, string>> = matters

const olderThan = (titles: readonly string[]): string =>
  titles.length > 0 ? `。已经出具的${titles.join('、')}写的是更正前的，留着，标注更正前出具` : ''

/** Whoever speaks for somebody stands on that file's papers, too. */
async function followSpokenFor(tx: Tx, platform: Platform, actor: Actor, { was, person, verb, today }: Acted): Promise<void> {
  const at = platform.clock.now()
  for (const file of await filesSpokenFor(tx, person)) {
    if (!(openStates as readonly string[]).includes(file.state)) continue
    const titles = await markPapersOf(tx, platform.keys, file, { was, person, at }, 'agent')
    if (titles.length === 0) continue
    await noteBeside(tx, actor, file, { verb, note: `更正代为申请人登记${olderThan(titles)}`, today, at })
    await leaveEntry(tx, actor, { file, after: file, action: verb, columns: [] })
  }
}

const told: Readonly<Record<string, string>> = {
  mergePersons: '受援人的两份登记合成了一份',
  unmergePersons: '合错的登记拆回两份，这件案件归原来的人',
  splitPerson: '这件案件改到另一个人名下',
}

/** What files keep of a person goes with the record: the name on lists, the flags that protect, the keys of one matter, and a line in the history. */
export const personFollowers: Followers = {
  async follow(tx, platform, actor, { was, person, verb, labels, today }) {
    const note = `更正受援人登记：${labels.join('、')}`
    for (const file of await lockFilesOf(tx, person)) await followIn(tx, platform, actor, file, { was, person, verb, note, today })
    await followSpokenFor(tx, platform, actor, { was, person, verb, note, today })
  },
  async move(tx, platform, actor, { from, to, parts, verb, today }: Moved) {
    for (const part of parts) await movePart(tx, { shard: from.shard, from: from.id, to: to.id, ...part })
    const applied = parts.filter(({ role }) => role === 'APPLICANT').map(({ caseId }) => caseId)
    const acted = { was: from, person: to, verb, note: told[verb] ?? '', today }
    for (const file of await lockFilesOf(tx, from, applied)) await followIn(tx, platform, actor, file, acted)
  },
  async refuseSamePerson(tx, one, other) {
    const [together] = await partsTogether(tx, one, other)
    if (together) throw new PersonsTogether(together.number)
    const [opposed] = await opponentsOf(tx, one, other)
    if (opposed) throw new PersonsOpposed(opposed.number)
  },
}
