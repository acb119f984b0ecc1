import { type Read, looksEmpty, readPaperNumber, readPhone } from '@fayuan/law/reading'
import { z } from 'zod'

/** A text that a reader of the law package judges; what is kept is what was typed, or what the reader made of it. */
const judged = (most: number, tooLong: string, read: (typed: string) => Read<string>) =>
  z
    .string()
    .max(most, tooLong)
    .superRefine((typed, context) => {
      const answer = looksEmpty(typed) ? null : read(typed)
      if (answer && !answer.ok) context.addIssue({ code: 'custom', message: answer.reason })
    })
    .overwrite((typed) => {
      const answer = looksEmpty(typed) ? null : read(typed)
      return answer?.ok ? answer.value : typed
    })

const asTyped = (typed: string): Read<string> => {
  const read = readPhone(typed)
  return read.ok ? { ok: true, value: typed.trim() } : read
}

/** A telephone somebody can be called under, or nothing; shown as it was written. */
export const phoneTyped = () => judged(40, '电话号码过长，请核对。', asTyped)

/** An office may print several, divided by 、. */
export const phonesTyped = () =>
  judged(60, '电话过长，请核对。', (typed) => {
    const wrong = typed
      .split(/[、，,;；]/)
      .map(asTyped)
      .find(({ ok }) => !ok)
    return wrong ?? { ok: true, value: typed.trim() }
  })

/** The number of a paper as it is looked up: without blanks and marks nobody sees. */
export const paperNumberTyped = (what: string, most = 60) =>
  judged(most, `${what}不能超过 ${most} 个字。`, (typed) => readPaperNumber(typed, { what, most }))
