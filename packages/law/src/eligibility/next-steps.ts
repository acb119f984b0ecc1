import type { Eligible, MeansReason } from './types.ts'

type Outcome = { eligible: Eligible; provisional: boolean; meansReason: MeansReason; isCustody: boolean }

const urgent = '情况紧急，先行提供援助，指定补办手续的期限；先行援助不等于已经给予援助。'
const tellCustody = '把决定同时函告办案机关和监管场所。'

function granted({ meansReason, isCustody }: Outcome): string[] {
  if (meansReason === 'SERVICE_NO_TEST') return ['登记后直接提供服务，并提示可以申请法律援助。']
  if (meansReason === 'NOTIFIED') return ['自收到通知之日起三日内指派律师，并函告办案机关。']
  const decide = '报负责人审批；自收到申请之日起七日内作出给予援助的决定，决定之日起三日内指派。'
  return isCustody ? [decide, tellCustody] : [decide]
}

function refused({ meansReason, isCustody }: Outcome): string[] {
  if (meansReason === 'NOTIFIED') return ['函复办案机关，说明不指派的理由。']
  return [
    '报负责人审批；不予援助的，出具决定书，写明理由，并告知可在十五日内向设立本机构的司法行政部门提出异议。',
    '告知其他渠道：人民调解、12348 热线、工会或者妇联或者残联、法院司法救助、劳动监察。',
    ...(isCustody ? [tellCustody] : []),
  ]
}

/** What the desk does now. Only a person signs a decision, so a "no" is still a proposal. */
export function nextStepsFor(outcome: Outcome): string[] {
  const first = outcome.provisional ? [urgent] : []
  switch (outcome.eligible) {
    case 'yes':
      return [...first, ...granted(outcome)]
    case 'no':
      return refused(outcome)
    case 'not_accepted':
      return ['不受理，告知申请人应当向哪个法律援助机构申请；这不是不予援助的决定。']
    case 'need_more':
      if (outcome.meansReason === 'NOTIFIED') return ['请办案机关补正通知。']
      return [...first, '一次性告知需要补充或者说明的内容；补充期间不计入七日审查期限，不按要求补充的视为撤回申请。']
  }
}
