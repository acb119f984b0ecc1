import type { Option } from '../../../ui/form/field.ts'
import { optionsOf } from '../../../ui/form/field.ts'

export const correctionReasons: Option[] = optionsOf({
  DESK_ERROR: '窗口录错',
  SAID_WRONG: '本人报错',
  CHANGED: '情况变了（换号、搬家、改名）',
  DOCUMENT_CHANGED: '证件换了',
  IMPOSTURE: '冒用他人证件',
  FOUND_IN_CHECK: '核对发现',
})
export const mergeReasons: Option[] = optionsOf({
  ENTERED_TWICE: '同一个人登记了两次',
  NUMBER_LATER: '先没有证件，后来有了',
  NAME_SPELLED: '姓名写法不同',
  FOUND_IN_CHECK: '核对发现',
})
export const partReasons: Option[] = optionsOf({
  TWO_PERSONS: '是两个人',
  MERGED_WRONGLY: '合并错了',
  CASE_MISPLACED: '案件登记在别人名下',
  FOUND_IN_CHECK: '核对发现',
})
