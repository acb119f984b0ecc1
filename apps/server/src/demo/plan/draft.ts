import type { CaseType, Day } from '@fayuan/law'
import type { ApplicationInput, NoticeInput } from '../../modules/applications/index.ts'
import { between, happens, pickWeighted, pick, type Weighted } from '../chance.ts'
import type { County } from '../office/county.ts'
import type { Invented, Wish } from '../people/person.ts'
import { noticed, submitted, type Taker } from '../run/intake.ts'
import { type Act, type Life, newLife, type Step, step } from '../run/life.ts'
import type { Notice, Scene, Story } from '../stories/index.ts'
import { later, monthInWords } from './days.ts'

/** A matter being planned: what has been laid down so far, and the day it has come to. */
export type Draft = {
  life: Life
  key: string
  steps: Step[]
  on: Day
  receivedOn: Day
  acceptedOn: Day | null
  story: Story | null
  notice: Notice | null
  scene: Scene
  caseType: CaseType
}

export function act(draft: Draft, days: readonly [from: number, to: number], doing: Act): Draft {
  draft.on = later(`${draft.key} ${draft.steps.length}`, draft.on, days[0], days[1])
  draft.steps.push(step(draft.on, draft.life, doing))
  return draft
}

export function actOn(draft: Draft, on: Day, doing: Act): Draft {
  draft.on = on
  draft.steps.push(step(on, draft.life, doing))
  return draft
}

export type Special = {
  channel?: ApplicationInput['channel']
  person?: Partial<Wish>
  recipients?: number
  safeContact?: { kind: 'SMS_ONLY' | 'NO_CALL' | 'NO_CONTACT'; note: string }
  limitationOn?: Day
  /** Where the organ sits, when it is another county. */
  organ?: string
  organRegion?: string
  needsPreservation?: boolean
  amount?: number
  /** A sentence of the desk about how the application came in. */
  note?: string
  /** Papers of the story that are not there yet. */
  lacks?: readonly string[]
}

const channels: Weighted<ApplicationInput['channel']> = [
  [46, 'SELF'],
  [25, 'STATION'],
  [11, 'ONLINE'],
  [6, 'PETITION_DESK'],
  [5, 'LIAISON'],
  [4, 'HOTLINE'],
  [3, 'OTHER_AGENCY'],
]
// Before 2012 there was neither an online form nor a 12348 that took applications.
const oldChannels: Weighted<ApplicationInput['channel']> = [
  [56, 'SELF'],
  [28, 'STATION'],
  [10, 'PETITION_DESK'],
  [6, 'OTHER_AGENCY'],
]

const isOld = (day: Day) => day < '2022-01-01'

export function applied(county: County, key: string, story: Story, on: Day, special: Special = {}): Draft {
  const year = Number(on.slice(0, 4))
  const person = county.people(key, year, { ...story.wish, ...special.person })
  const recipients = special.recipients ?? 1
  const amount = special.amount ?? between(`${key} amount`, Math.ceil(story.amount[0] / 100), Math.ceil(story.amount[1] / 100)) * 100
  const scene: Scene = {
    seed: key,
    person,
    opponent: story.opponent(key, person),
    amount,
    people: recipients,
    ago: (months) => monthInWords(on, months),
    year,
  }
  const channel = special.channel ?? (story.agent ? 'AGENT' : pickWeighted(`${key} channel`, isOld(on) ? oldChannels : channels))
  const life = newLife(county, key)
  const draft: Draft = { life, key, steps: [], on, receivedOn: on, acceptedOn: null, story, notice: null, scene, caseType: typeOf(story) }
  return actOn(draft, on, submitted(inputFor(county, draft, story, channel, special), takerFor(county, channel, person)))
}

const typeOf = ({ role, forum, matter }: Story): CaseType => {
  if (role === 'VICTIM' || role === 'INCIDENTAL_PLAINTIFF') return 'CRIMINAL'
  if (role === 'ADMIN_PARTY') return 'ADMIN'
  const isLabour = matter === 'LABOR_RELATION_OR_WAGE' || matter === 'PI_WORK_INJURY'
  return isLabour && forum === 'ARBITRATION' ? 'LABOR_ARBITRATION' : 'CIVIL'
}

function takerFor(county: County, channel: string, person: Invented): Taker {
  if (channel === 'ONLINE') return 'citizen'
  if (channel === 'PETITION_DESK' && county.staff.has('petition')) return 'petition'
  return channel === 'STATION' && person.town === '锁石镇' ? 'station' : 'clerk'
}

function inputFor(
  county: County,
  { key, scene, on }: Draft,
  story: Story,
  channel: ApplicationInput['channel'],
  special: Special,
): ApplicationInput {
  const { person } = scene
  const papers = materialsFor(story, on).filter((name) => !special.lacks?.includes(name))
  const categories = withWoman(story, person, on)
  return {
    channel,
    receivedOn: on,
    ...(channel === 'STATION'
      ? { sourceAgencyId: county.stations.get(person.town) }
      : channel === 'PETITION_DESK'
        ? { sourceAgencyId: county.petitionDeskId }
        : {}),
    person: {
      name: person.name,
      idType: 'RESIDENT_ID',
      idNumber: person.idNumber,
      sex: person.sex,
      nation: person.nation,
      phone: person.phone,
      address: person.address,
      regionCode: person.regionCode,
      categories: categories.map((c) => c.code),
      ...(special.safeContact ? { safeContact: special.safeContact.kind, safeContactNote: special.safeContact.note } : {}),
    },
    ...(story.agent
      ? {
          agent: {
            name: pick(`${key} mother`, ['曾春桃', '李雪梅', '王玉梅', '彭丽', '刘桂香', '谢艳']),
            relation: story.agent.relation,
            phone: person.phone,
          },
        }
      : {}),
    applicantType: 'CITIZEN',
    role: story.role,
    matter: story.matter,
    ...(story.subMatter ? { subMatter: story.subMatter } : {}),
    forum: story.forum,
    // The stories are told of the first county; another one has its own organs.
    organ: special.organ ?? story.organ.replaceAll('双峰县', county.name),
    organRegion: special.organRegion ?? county.code,
    ...(special.organRegion === undefined ? {} : { confirmed: [`NOT_OURS ${special.organRegion}`] }),
    title: story.title(scene),
    narrative: `${pick(`${key} words`, story.narratives)(scene)}${special.note ?? ''}`,
    opponents: [{ name: scene.opponent }],
    recipients: scene.people,
    categories,
    hasCounsel: story.hasCounsel ?? false,
    firstReceivedElsewhere: false,
    ...(story.noFixedIncome ? { noFixedIncome: true } : {}),
    household: {
      members: between(`${key} members`, 2, 6),
      monthlyIncomeTotal: between(`${key} income`, 8, 46) * (isOld(on) ? 30 : 100),
      opponentIsMember: false,
    },
    ...(story.isInRegistry ? { lowIncomeRegistry: true } : {}),
    verification: happens(`${key} pledge`, 40) ? 'PLEDGE' : 'DATA_SHARED',
    priorFalsePledge: false,
    ...(story.agent ? { agentIsInfringer: false } : {}),
    ...(special.limitationOn ? { limitationOn: special.limitationOn } : {}),
    ...(special.needsPreservation ? { needsPreservation: true } : {}),
    materials: papers.map((name) => ({ name, copies: 1, received: true })),
  }
}

type Category = NonNullable<ApplicationInput['categories']>[number]

// The report of 2010 counts women apart; there the plan names them one by one.
function withWoman(story: Story, person: Invented, on: Day): Category[] {
  const own: Category[] = story.categories.map(([code, evidence]) => ({ code, evidence }))
  const isCounted = isOld(on) || person.sex === 'MALE' || own.some((c) => c.code === 'WOMAN' || c.code === 'MINOR')
  return isCounted ? own : [...own, { code: 'WOMAN', evidence: 'PRESENT' }]
}

// A certificate of hardship was asked for until 2023; the statement is of today (trap 11).
const materialsFor = (story: Story, on: Day): string[] => [
  ...story.materials.map((name) =>
    isOld(on) ? name.replace('经济困难状况说明表', '经济困难证明表').replace('低收入人口认定通知', '低保证复印件') : name,
  ),
  ...(story.agent ? [story.agent.materials] : []),
]

export function notified(
  county: County,
  key: string,
  notice: Notice,
  on: Day,
  special: { person?: Partial<Wish>; hearingAt?: string } = {},
): Draft {
  const year = Number(on.slice(0, 4))
  const person = county.people(key, year, { ...notice.wish, ...special.person })
  const offence = pick(`${key} offence`, notice.offences)
  const ago = (months: number) => monthInWords(on, months)
  const input: NoticeInput = {
    channel: notice.channel,
    receivedOn: on,
    organ: notice.organ,
    noticeNumber: `（${year}）湘1321${notice.channel === 'NOTIFIED_COURT' ? '刑初' : '刑通'}第${between(`${key} no`, 11, 390)}号`,
    ground: notice.ground,
    stage: notice.stage,
    offence,
    role: notice.channel === 'NOTIFIED_COURT' ? 'DEFENDANT' : 'SUSPECT',
    hasCounsel: false,
    person: {
      name: person.name,
      idType: 'RESIDENT_ID',
      idNumber: person.idNumber,
      sex: person.sex,
      nation: person.nation,
      address: person.address,
      regionCode: person.regionCode,
      categories: [...notice.categories],
    },
    categories: notice.categories.map((code) => ({ code, evidence: 'PRESENT' })),
    custodyPlace: happens(`${key} held`, 55) ? '双峰县看守所' : '',
    narrative: notice.narrative({ seed: key, person, ago }, offence),
    registerToReturn: false,
    ...(special.hearingAt ? { hearingAt: special.hearingAt } : {}),
  }
  const scene: Scene = { seed: key, person, opponent: '', amount: 0, people: 1, ago, year }
  const draft: Draft = {
    life: newLife(county, key),
    key,
    steps: [],
    on,
    receivedOn: on,
    acceptedOn: on,
    story: null,
    notice,
    scene,
    caseType: 'CRIMINAL',
  }
  return actOn(draft, on, noticed(input))
}
