import { daysBetween } from '../day.ts'
import type { Day } from '../day.ts'
import { dayIn, unasked } from './answer.ts'
import type { ClockAnswer, Question } from './answer.ts'

/**
 * D16 looks back from the day a limitation ends (V7): with seven days left nothing happens, with fewer urgent aid is due.
 * The limitation day is taken as given and never rolled, which is the careful side.
 */
export function dueBeforeLimit(question: Question, limit: Day): ClockAnswer {
  const answer: ClockAnswer = { ...unasked(question), dueOn: limit, triggered: null }
  if (question.asOf === null) return answer
  const daysLeft = daysBetween(dayIn(question.asOf), limit)
  const isOver = daysLeft < 0
  const triggered = !isOver && daysLeft < question.period.amount
  return {
    ...answer,
    state: isOver ? 'overdue' : 'running',
    daysLeft,
    light: isOver ? 'red' : triggered ? 'yellow' : 'green',
    total: 0,
    onHold: 0,
    triggered,
  }
}
