import { type Day, yearOf } from './day.ts'

/** 周岁: a year is full on the day after the birthday (刑法解释; 民法典 counts the same way). */
export function ageOn(birthday: Day, day: Day): number {
  const years = yearOf(day) - yearOf(birthday)
  return day.slice(5) > birthday.slice(5) ? years : years - 1
}
