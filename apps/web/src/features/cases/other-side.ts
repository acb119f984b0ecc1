import type { CaseDetail } from '../../api/shapes.ts'

/** 对方 where nobody is named; no line where none is asked for. */
export const otherSideText = ({ otherSide }: Pick<CaseDetail, 'otherSide'>): string | null =>
  otherSide === 'NONE' ? '没有对方' : otherSide === 'UNKNOWN' ? '还不知道' : null
