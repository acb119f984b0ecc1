import { dayOfMs, daysBetween, formatInstant, parseInstant } from '../day.ts'
import { dayIn, unasked } from './answer.ts'
import type { ClockAnswer, ClockState, Question } from './answer.ts'
import { light } from './light.ts'

const msPerHour = 3_600_000

/** Hours run straight through: no pause, no holiday moves them (law.md §10). */
export function dueByHours(question: Question, start: string): ClockAnswer {
  const { row, period, asOf } = question
  const startMs = parseInstant(start)
  if (startMs === null) throw new RangeError(`${row.id} 按小时计算，开始时间须带时区，例如 2025-03-08T15:30:00+08:00`)
  const dueMs = startMs + period.amount * msPerHour
  const answer: ClockAnswer = { ...unasked(question), dueAt: formatInstant(dueMs) }
  if (asOf === null) return answer
  const asOfMs = parseInstant(asOf)
  const asOfDay = dayIn(asOf)
  const dueDay = dayOfMs(dueMs)
  const isOver = asOfMs === null ? asOfDay > dueDay : asOfMs > dueMs
  const hoursLeft = asOfMs === null ? daysBetween(asOfDay, dueDay) * 24 : (dueMs - asOfMs) / msPerHour
  const state: ClockState = isOver ? 'overdue' : 'running'
  return {
    ...answer,
    state,
    daysLeft: daysBetween(asOfDay, dueDay),
    light: light(state, hoursLeft, period.amount),
    total: Math.max(0, daysBetween(dayOfMs(startMs), asOfDay)),
    onHold: 0,
  }
}
