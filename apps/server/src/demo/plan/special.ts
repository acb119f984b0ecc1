import { addDays, type Day } from '@fayuan/law'
import type { County } from '../office/county.ts'
import { accepted, declined, delivered, node, replaced, resumed, suspended, terminated, worked } from '../run/handling.ts'
import {
  checked,
  checkReturned,
  granted,
  objected,
  noticeReturned,
  objectionDecided,
  redirected,
  refused,
  supplementAsked,
  supplied,
  urgentlyAided,
  withdrawn,
} from '../run/intake.ts'
import { filed, fileReturned } from '../run/ending.ts'
import { buildingWage, elderSupport, factoryWage, notices, refusedStories, traffic, violence, workInjury } from '../stories/index.ts'
import { assignedTo, begun, bound, decided, ended, fileChecked, handedIn, met, reviewed, wentOn, wishedFor } from './course.ts'
import { startFor, workday, workdayBack } from './days.ts'
import { type Draft, act, actOn } from './draft.ts'
import { anyStory, opened } from './mix.ts'

const refusal = '申请事项不属于法律援助范围或者不符合条件，拟不予法律援助，已告知其他解决途径。'

/** Refused with reasons, one after the other through both years. */
export const refusals = (county: County, days: readonly Day[]): Draft[] =>
  days.map((day, i) => {
    const story = refusedStories[i % refusedStories.length]
    if (!story) throw new RangeError('there is no story of a refusal')
    const draft = opened(county, `refused ${day} ${i}`, story, day)
    return act(act(draft, [1, 3], checked('REFUSE', refusal)), [1, 2], refused(story.reasons))
  })

/** Withdrawn by the applicant, or deemed so when the one-time notice stayed without an answer (法43②). */
export const withdrawals = (county: County, days: readonly Day[]): Draft[] =>
  days.map((day, i) => {
    const key = `withdrawn ${day} ${i}`
    const draft = opened(county, key, anyStory(key), day)
    if (i % 3 !== 0) return act(draft, [1, 4], withdrawn('双方已经自行和解，对方当场付清款项，申请人书面要求撤回。'))
    act(draft, [1, 2], supplementAsked([{ name: '与申请事项有关的证据材料', why: '目前只有口头陈述，不能确认请求的数额' }], 15))
    return act(draft, [17, 20], withdrawn('补正期限届满，没有补充材料，也没有说明理由，按撤回申请处理。', true))
  })

const objection = '申请人认为承包地是全家的生活来源，经济特别困难，应当给予援助，请求重新审查。'

export function objections(county: County, today: Day): Draft[] {
  const [land, debt, neighbour] = refusals(county, [workdayBack(today, 120), workdayBack(today, 7), workdayBack(today, 150)])
  if (!land || !debt || !neighbour) return []
  act(land, [4, 9], objected(objection))
  act(
    land,
    [2, 4],
    objectionDecided(
      'UPHELD',
      '经审查，申请事项为土地承包纠纷，不在法律援助法第三十一条列举的事项内，原决定认定事实清楚、适用法律正确，予以维持。不服本决定的，可以在六十日内申请行政复议，或者在六个月内提起行政诉讼。',
    ),
  )
  // Still on the bureau's desk.
  actOn(
    debt,
    workdayBack(today, 0),
    objected('申请人提出，这笔款项实为给对方做工的工钱，后来才补写成借条，应按讨薪处理，请求撤销不予决定。'),
  )
  return [land, debt, neighbour]
}

/** 王秀英: the file the handbook shows. Her husband may not learn where she went, so nobody rings her. */
export function handbookCase(county: County, today: Day): Draft {
  const received = workdayBack(today, 14)
  const draft = opened(county, 'live handbook', violence, received, {
    channel: 'STATION',
    person: { name: '王秀英', sex: 'FEMALE', age: [36, 36], town: '永丰街道' },
  })
  begun(
    draft,
    county.providers.filter((p) => p.name === '贺青'),
  )
  met(draft)
  act(draft, [0, 1], node('INVESTIGATION', '到派出所调取告诫书和出警记录'))
  return actOn(
    draft,
    draft.on,
    worked({ kind: 'PROGRESS', minutes: 15, content: '以短信告知受援人已调取告诫书，约定下次在援助中心见面，不打电话。' }),
  )
}

/** Things that happen once in a while, each once, so that every verb has been used on some file. */
export function oddities(county: County, today: Day): Draft[] {
  const back = (n: number) => workdayBack(today, n)
  const others = (draft: Draft) => wishedFor(draft).filter((p) => p.name !== '贺青' && p.name !== '王海波')
  const replacedCase = met(
    begun(
      opened(county, 'once replaced', factoryWage, back(70)),
      county.providers.filter((p) => p.name === '王海波'),
    ),
  )
  const successor = others(replacedCase)[0]
  if (successor) {
    act(replacedCase, [6, 12], replaced(successor, '受援人反映两次约见未能成行，影响证据收集，经核实同意更换。'))
    act(act(replacedCase, [1, 2], accepted), [1, 2], node('AGREEMENT_SIGNED'))
    met(replacedCase)
  }
  const refusedOffer = assignedTo(
    decided(opened(county, 'once declined', workInjury, back(45))),
    county.providers.filter((p) => p.name === '王海波'),
  )
  act(refusedOffer, [1, 1], declined('本所正在代理对方单位的另一案件，有利害关系，不宜承办。'))
  act(
    act(
      assignedTo(
        refusedOffer,
        others(refusedOffer).filter((p) => p.firm !== 'fenglan'),
      ),
      [1, 2],
      accepted,
    ),
    [1, 1],
    node('AGREEMENT_SIGNED'),
  )
  met(refusedOffer)

  const ownCounsel = met(begun(opened(county, 'once terminated', traffic, back(95))))
  act(ownCounsel, [14, 24], terminated('OWN_COUNSEL', '受援人的亲属已自行委托律师代理本案，受援人书面确认，依法终止法律援助。'))
  act(ownCounsel, [1, 2], delivered)
  // The days to object pass, then the file of a terminated case comes in like any other.
  bound(fileChecked(act(ownCounsel, [17, 20], filed(21)), [3, 8]))

  const settled = met(begun(opened(county, 'once ended', traffic, back(48))))
  actOn(settled, back(4), terminated('CASE_ENDED', '原告与对方达成和解后撤诉，人民法院已裁定准许，依法终止法律援助。'))
  actOn(settled, back(2), delivered)

  const askedTwice = opened(county, 'once returned', elderSupport, back(40))
  act(
    act(reviewed(askedTwice, [1, 1]), [0, 1], checkReturned('家庭成员的人数与说明表不一致，请核实后再报。')),
    [1, 1],
    checked('GRANT', '已与村委会核实家庭成员四人，更正后仍符合条件，拟给予法律援助。'),
  )
  act(askedTwice, [1, 1], granted())
  askedTwice.acceptedOn = askedTwice.on
  act(act(assignedTo(askedTwice), [1, 1], accepted), [1, 1], node('AGREEMENT_SIGNED'))

  const pausedCase = begun(opened(county, 'once suspended', workInjury, back(120)))
  act(met(pausedCase), [6, 10], suspended('等待劳动能力鉴定结论，暂不能确定请求数额。'))
  act(pausedCase, [20, 30], resumed('鉴定结论已经作出，恢复办理。'))
  wentOn(pausedCase, [2, 6])

  const brokenFile = handedIn(ended(met(begun(opened(county, 'once incomplete', buildingWage, back(150)))), back(80)), [6, 10])
  act(brokenFile, [3, 6], fileReturned('缺调解协议复印件，第 12 至 15 页页码重复，请补齐后重交。'))
  bound(fileChecked(handedIn(brokenFile, [3, 8])))

  return [
    replacedCase,
    refusedOffer,
    ownCounsel,
    settled,
    askedTwice,
    pausedCase,
    brokenFile,
    answered(county, today),
    urgent(county, today),
    ...elsewhere(county, today),
  ]
}

/** A supplement that came back and a case that went on from there. */
function answered(county: County, today: Day): Draft {
  const draft = opened(county, 'once supplied', traffic, workdayBack(today, 55), { lacks: ['伤残鉴定意见'] })
  act(draft, [1, 1], supplementAsked([{ name: '伤残鉴定意见', why: '确定赔偿数额' }], 15))
  act(draft, [5, 9], supplied(['伤残鉴定意见']))
  return met(begun(draft))
}

/** Fewer than seven days to the end of a limitation: help starts at once, the papers follow (法44). */
function urgent(county: County, today: Day): Draft {
  const received = startFor('D06', workday(addDays(today, 4)), workdayBack(today, 1), today)
  const draft = opened(county, 'once urgent', workInjury, received, { limitationOn: addDays(received, 4), lacks: ['劳动能力鉴定结论'] })
  actOn(draft, draft.on, urgentlyAided('LIMITATION_NEAR', 15))
  act(act(assignedTo(draft, wishedFor(draft), [0, 0]), [0, 0], accepted), [0, 0], node('AGREEMENT_SIGNED'))
  return actOn(draft, workdayBack(today, 0), supplementAsked([{ name: '劳动能力鉴定结论', why: '确定伤残等级和待遇项目' }], 15))
}

function youngDefendant() {
  const notice = notices.find(({ channel, ground }) => channel === 'NOTIFIED_COURT' && ground === 'N1')
  if (!notice) throw new RangeError('there is no notice of a court about a minor')
  return notice
}

/** What is not ours to give: another county's arbitration, and a notice about somebody who has a lawyer. */
function elsewhere(county: County, today: Day): Draft[] {
  const away = opened(county, 'once redirected', factoryWage, workdayBack(today, 26), {
    organ: '新化县劳动人事争议仲裁委员会',
    organRegion: '431322',
  })
  const counselled = opened(county, 'once counselled', youngDefendant(), workdayBack(today, 33))
  return [
    act(away, [1, 1], redirected('新化县法律援助中心', '劳动仲裁由新化县劳动人事争议仲裁委员会受理，应向仲裁机构所在地申请。')),
    act(counselled, [1, 1], noticeReturned('被告人的父亲已于昨日委托律师担任辩护人，委托手续已送人民法院。')),
  ]
}
