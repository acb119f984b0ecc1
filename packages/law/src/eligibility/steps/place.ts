import type { Step } from '../file.ts'
import { cannotTell, doesNotMeet, passes } from '../finding.ts'
import { ofApplicant } from '../owed.ts'

const seat2021 = '办案机关所在地（非诉讼事项为争议处理机关所在地或者事由发生地）'
const seat2003 = '义务机关所在地、义务人住所地（刑事案件为审理法院所在地）'

const placeAsk = ofApplicant('jurisdictionOk', '案件由哪里的法院、仲裁委等机关处理？没有进入程序的，事情发生在哪里？')

/** Step 5: the wrong agency does not refuse; it says where to go. */
export const place: Step = ({ facts, law }) => {
  const by = { step: '5', rule: 'R-52', cites: [law.cite.place] }
  if (facts.jurisdictionOk === true) return passes({ ...by, text: '本机构有权受理。' })
  if (facts.jurisdictionOk === false) {
    const text = `本机构不是${law.isLaw2021 ? seat2021 : seat2003}的法律援助机构，不受理，并告知应向哪里申请。`
    return doesNotMeet({ ...by, text }, { outcome: 'not_accepted' })
  }
  return cannotTell({ ...by, text: '还不知道本机构是否有权受理。' }, { otherwise: 'not_accepted', missing: [placeAsk] })
}

const earlierAsk = ofApplicant('firstReceivedElsewhere', '同一件事您有没有先向其他法律援助机构申请过？')

/** Step 6: the agency that received first keeps the matter. */
export const firstReceived: Step = ({ facts, law }) => {
  const by = { step: '6', rule: 'R-53', cites: law.firstReceived }
  if (facts.firstReceivedElsewhere === false) return passes({ ...by, text: '没有其他机构先收到同一事项的申请。' })
  if (facts.firstReceivedElsewhere === true) {
    const text = '其他有权受理的法律援助机构先收到了同一事项的申请，由其受理，本机构不受理并告知申请人。'
    return doesNotMeet({ ...by, text }, { outcome: 'not_accepted' })
  }
  return cannotTell({ ...by, text: '还不知道同一事项是否已经向其他机构申请过。' }, { otherwise: 'not_accepted', missing: [earlierAsk] })
}
