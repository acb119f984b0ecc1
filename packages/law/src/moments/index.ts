/** Days, months and times of the day as people type them, and as they are read back to them. What the date field of a screen needs. */
export { readDay, type DayAsked } from '../reading/days.ts'
export {
  dayInWords,
  isMoment,
  isMonth,
  lacksYear,
  momentInWords,
  monthInWords,
  readMoment,
  readMonth,
  readTime,
  type Moment,
  type Month,
} from '../reading/moments.ts'
export { addDays, addMonths, type Day, dayOf, daysBetween, isDay, weekday } from '../day.ts'
