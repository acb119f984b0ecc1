import type { Day } from '@fayuan/law'
import type { CaseRow } from '../casefile/index.ts'
import { DayImpossible } from './refusals.ts'

/** Work is logged after it was done, and no work can precede the file. */
export function refuseImpossibleDay(file: Pick<CaseRow, 'receivedOn'>, doneOn: Day, today: Day): void {
  if (doneOn > today) throw new DayImpossible('日期在今天之后，请在工作完成后再登记。')
  if (doneOn < file.receivedOn) throw new DayImpossible(`日期早于本案收到之日（${file.receivedOn}），请核对。`)
}
