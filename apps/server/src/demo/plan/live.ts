import { addDays, type Day } from '@fayuan/law'
import { between, happens } from '../chance.ts'
import type { County } from '../office/county.ts'
import { rareNames } from '../people/names.ts'
import { hearingSet, suspended } from '../run/handling.ts'
import { checked, granted, supplementAsked } from '../run/intake.ts'
import {
  buildingWage,
  elderSupport,
  factoryWage,
  groupWage,
  type Notice,
  notices,
  socialInsurance,
  violence,
  workInjury,
} from '../stories/index.ts'
import { assignedTo, begun, bound, ended, fileChecked, handedIn, met, reviewed, wentOn } from './course.ts'
import { startFor, workday, workdayBack } from './days.ts'
import { type Draft, act, actOn } from './draft.ts'
import { anyKind, anyStory, opened } from './mix.ts'

const noticeOf = (key: string): Notice => {
  const found = notices.find((notice) => notice.key === key)
  if (!found) throw new RangeError(`no notice is called ${key}`)
  return found
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i)

/** Days that matter to the lights of today: the last working day before it, and the next ones within two days. */
function lights(today: Day) {
  const overdue = workdayBack(addDays(today, -1), 0)
  const next = workday(today)
  const second = workday(addDays(next, 1))
  return { overdue, next, second: second <= addDays(today, 2) ? second : next }
}

/** What lies on the desks of intake, review and approval this morning. */
export function underReview(county: County, today: Day): Draft[] {
  const { overdue, next, second } = lights(today)
  const back = (n: number) => workdayBack(today, n)
  const d06 = (wanted: Day) => startFor('D06', wanted, back(2), today)
  return [
    // Three are late …
    opened(county, 'live late wage', buildingWage, d06(overdue), {
      channel: 'STATION',
      person: { name: '李国强', sex: 'MALE', age: [46, 46], town: '锁石镇' },
      amount: 31_600,
    }),
    reviewed(opened(county, 'live late check', elderSupport, d06(overdue)), [2, 3]),
    // … and three of the five that run out within two days.
    opened(county, 'live violence', violence, d06(next), { person: { name: '曾满秀', age: [38, 38], town: '永丰街道' } }),
    opened(county, 'live group', groupWage, d06(second), {
      channel: 'PETITION_DESK',
      recipients: 14,
      amount: 186_400,
      person: { name: '周建军', sex: 'MALE', age: [41, 41], town: '杏子铺镇' },
    }),
    reviewed(opened(county, 'live soon check', workInjury, d06(second)), [2, 3]),
    ...numbers(4).map((i) =>
      opened(county, `live online ${i}`, i === 0 ? elderSupport : anyStory(`live online ${i}`), back(i % 2), {
        channel: 'ONLINE',
        ...(i === 0 ? { person: { name: '谢桂兰', sex: 'FEMALE' as const, town: '梓门桥镇' } } : {}),
      }),
    ),
    ...numbers(5).map((i) =>
      opened(
        county,
        `live received ${i}`,
        anyStory(`live received ${i}`),
        back(i % 2),
        i === 0 ? { person: { name: rareNames[0]?.name, sex: 'MALE' } } : {},
      ),
    ),
    ...numbers(3).map((i) => reviewedFresh(opened(county, `live checked ${i}`, anyStory(`live checked ${i}`), back(1)), back(0))),
  ]
}

const reviewedFresh = (draft: Draft, on: Day): Draft =>
  actOn(draft, on, checked('GRANT', '身份和事项材料齐全，核查结果符合条件，拟给予法律援助，请审批。'))

const wanting: readonly { name: string; why: string }[][] = [
  [{ name: '劳动合同或者工资支付记录', why: '证明与用人单位的劳动关系和工资标准' }],
  [{ name: '道路交通事故认定书', why: '确认责任划分和对方身份' }],
  [
    { name: '户口簿', why: '核对家庭成员和赡养义务人' },
    { name: '村（居）委会证明', why: '说明没有固定生活来源的情况' },
  ],
  [{ name: '欠条或者结算单', why: '确认拖欠的数额和期间' }],
]

/** Clocks that stand still while the applicant looks for papers (程17). */
export function supplementing(county: County, today: Day): Draft[] {
  return numbers(5).map((i) => {
    const key = `live supplement ${i}`
    const asked = workdayBack(today, 1 + i * 2)
    const special = i === 0 ? { person: { name: '曾庆余', sex: 'MALE' as const, town: '青树坪镇' } } : {}
    const story = i === 0 ? socialInsurance : anyStory(key)
    const draft = opened(county, key, story, workdayBack(asked, between(`${key} read`, 1, 2)), special)
    return actOn(draft, asked, supplementAsked([...(wanting[i % wanting.length] ?? [])], 20))
  })
}

/** Granted or notified, and nobody assigned yet; one notice is late. */
export function awaitingLawyer(county: County, today: Day): Draft[] {
  const { overdue, next, second } = lights(today)
  const grantedFor = (key: string, wanted: Day) => {
    const on = startFor('D07', wanted, workdayBack(today, 0), today)
    const draft = reviewed(opened(county, key, anyStory(key), workdayBack(on, 3)), [1, 1])
    draft.acceptedOn = on
    return actOn(draft, on, granted())
  }
  const minor = noticeOf('minor-court')
  const named = { name: '阿布都热依木·买买提', sex: 'MALE', nation: '维吾尔族' } as const
  return [
    opened(county, 'live late notice', { ...minor, offences: ['盗窃'] }, startFor('D02', overdue, workdayBack(today, 1), today), {
      person: named,
    }),
    grantedFor('live granted 0', next),
    grantedFor('live granted 1', second),
  ]
}

/** The offer is out, the lawyer has not answered yet. */
export const offered = (county: County, today: Day): Draft[] =>
  numbers(4).map((i) => {
    const key = `live offered ${i}`
    const draft = opened(county, key, i === 3 ? noticeOf('ordinary') : anyStory(key), workdayBack(today, i === 3 ? 1 : 5))
    if (!draft.notice) {
      act(reviewed(draft, [1, 2]), [1, 1], granted())
      draft.acceptedOn = draft.on
    }
    if (draft.on < workdayBack(today, 0)) draft.on = workdayBack(today, 0)
    const own = i < 2 ? county.providers.filter((p) => p.name === '贺青') : undefined
    return own ? assignedTo(draft, own, [0, 0]) : assignedTo(draft, undefined, [0, 0])
  })

const courts = ['双峰县人民法院第一审判庭', '双峰县人民法院第三审判庭', '双峰县人民法院青树坪人民法庭', '双峰县人民法院永丰人民法庭']

function withHearing(draft: Draft, i: number, today: Day): Draft {
  const on = workday(addDays(today, 1 + i))
  const isArbitration = draft.caseType === 'LABOR_ARBITRATION'
  const place = isArbitration ? '双峰县劳动人事争议仲裁院仲裁庭' : (courts[i % courts.length] ?? '')
  const startsAt = `${on}T${i % 2 === 0 ? '09:00' : '14:30'}:00+08:00`
  return actOn(draft, workdayBack(today, 1), hearingSet(startsAt, place, isArbitration ? 'ARBITRATION' : 'OPEN_COURT'))
}

/** Cases in the hands of lawyers: sixty of every age, some with a hearing in the coming days. */
export function inHand(county: County, today: Day): Draft[] {
  const drafts = numbers(60).map((i) => {
    const key = `live hand ${i}`
    const draft = begun(
      opened(
        county,
        key,
        i === 1 ? factoryWage : anyKind(key),
        workdayBack(today, 12 + Math.floor(i * 1.9)),
        i === 2 ? { person: { name: '贺喆', sex: 'MALE' } } : {},
      ),
    )
    if (i > 2) met(draft)
    if (i > 12) wentOn(draft, [4, 15])
    if (i > 40 && happens(`${key} more`, 60)) wentOn(draft, [10, 30])
    return draft
  })
  for (const [i, draft] of drafts.slice(20, 29).entries()) withHearing(draft, i, today)
  return drafts
}

export const standingStill = (county: County, today: Day): Draft[] =>
  numbers(2).map((i) => {
    const draft = met(begun(opened(county, `live still ${i}`, i === 0 ? workInjury : elderSupport, workdayBack(today, 60 + 12 * i))))
    return act(
      draft,
      [8, 20],
      suspended(i === 0 ? '等待工伤认定行政诉讼的结果，仲裁委已中止审理。' : '受援人外出就医，暂时联系不上，经报告机构同意中止。'),
    )
  })

/** Closed and not handed in yet, handed in and not checked yet, checked and not paid for yet. */
export function comingHome(county: County, today: Day): Draft[] {
  const closedAgo = (key: string, days: number, age: number) =>
    ended(met(begun(opened(county, key, anyKind(key), workdayBack(today, age)))), workdayBack(today, days))
  return [
    ...numbers(6).map((i) => closedAgo(`live closed ${i}`, 2 + i * 2, 60 + i * 7)),
    ...numbers(6).map((i) => handedIn(closedAgo(`live filed ${i}`, 12 + i, 75 + i * 6), [4, 9 - Math.floor(i / 2)])),
    ...numbers(10).map((i) => fileChecked(handedIn(closedAgo(`live checked file ${i}`, 26 + i, 90 + i * 5), [4, 12]), [3, 9])),
    ...numbers(4).map((i) => bound(fileChecked(handedIn(closedAgo(`live bound ${i}`, 34 + i, 110 + i * 5), [4, 12]), [3, 9]))),
  ]
}
