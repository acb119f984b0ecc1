import type { CaseRow } from '../casefile/index.ts'
import type { Day } from '@fayuan/law'
import { ClosingDayImpossible, ClosingGroundMismatch, PagesNotContiguous, ResultMismatch, WagesAboveRecovered } from './refusals.ts'
import type { CloseInput, FileInput } from './schema.ts'

type Matter = Pick<CaseRow, 'receivedOn' | 'assignedOn' | 'caseType' | 'form'>

const onlyCriminal: readonly string[] = ['INVESTIGATION_ENDED', 'PROSECUTION_REVIEW_ENDED']
const neverCriminal: readonly string[] = ['AWARD_RECEIVED', 'SETTLEMENT_REACHED', 'PERFORMANCE_BEGAN']

/** Everything that can be wrong with a closing report before the procedure is asked (R-90, forms.md §3). */
export function refuseImpossibleClosing(file: Matter, input: CloseInput, today: Day): void {
  refuseImpossibleDay(file, input.closedOn, today)
  refuseWrongGround(file, input.ground)
  refuseWrongResult(file, input)
  if (input.wagesFen > input.recoveredFen) throw new WagesAboveRecovered()
}

function refuseImpossibleDay(file: Matter, closedOn: Day, today: Day): void {
  if (closedOn > today) throw new ClosingDayImpossible('结案日不能晚于今天，请填写收到结案文书的日期。')
  const began = file.assignedOn ?? file.receivedOn
  if (closedOn < began) throw new ClosingDayImpossible(`结案日不能早于${file.assignedOn ? '指派' : '受理'}的日期 ${began}，请核对。`)
}

function refuseWrongGround(file: Matter, ground: string): void {
  if (ground === 'TERMINATION_RECEIVED') throw new ClosingGroundMismatch('终止法律援助由机构负责人办理，不在这里结案。')
  const isCriminal = file.caseType === 'CRIMINAL'
  if (!isCriminal && onlyCriminal.includes(ground)) throw new ClosingGroundMismatch('这项结案依据只用于刑事案件，请重新选择。')
  if (isCriminal && neverCriminal.includes(ground)) throw new ClosingGroundMismatch('这项结案依据不用于刑事案件，请重新选择。')
}

// 刑事代理 may end either way: a civil claim inside a criminal trial has a civil result.
function refuseWrongResult(file: Matter, { result, defenceOutcome }: CloseInput): void {
  if (result && defenceOutcome) throw new ResultMismatch('defenceOutcome', '承办结果和意见采纳情况只能填一项，请去掉其中一项。')
  if (file.form === 'CRIMINAL_REPRESENTATION') {
    if (!result && !defenceOutcome) throw new ResultMismatch('defenceOutcome', '请填写意见采纳情况或者承办结果。')
    return
  }
  if (file.caseType === 'CRIMINAL') {
    if (result) throw new ResultMismatch('result', '刑事案件填写意见采纳情况，不填民事、行政案件的承办结果。')
    if (!defenceOutcome) throw new ResultMismatch('defenceOutcome', '请选择意见采纳情况。')
    return
  }
  if (defenceOutcome) throw new ResultMismatch('defenceOutcome', '意见采纳情况只用于刑事案件，请填写承办结果。')
  if (!result) throw new ResultMismatch('result', '请选择承办结果。')
}

/** Every page of the bound file is named once, in order: 1 to the last (forms.md §4). */
export function refuseBrokenPages({ pages, items }: FileInput): void {
  let expected = 1
  for (const [i, item] of items.entries()) {
    if (item.from !== expected)
      throw new PagesNotContiguous(`items.${i}.from`, `「${item.name}」应从第 ${expected} 页开始，现在写的是第 ${item.from} 页。`)
    if (item.to < item.from) throw new PagesNotContiguous(`items.${i}.to`, `「${item.name}」的止页小于起页，请核对。`)
    expected = item.to + 1
  }
  if (expected - 1 !== pages) throw new PagesNotContiguous('pages', `目录编到第 ${expected - 1} 页，总页数写的是 ${pages} 页，请核对。`)
}
