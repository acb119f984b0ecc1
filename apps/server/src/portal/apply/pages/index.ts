import { answersIn, errorsOf } from '../../frame/read-form.ts'
import type { Asking, FormPage, TaskId } from '../form-page.ts'
import { matterPage, opponentPage, storyPage } from './matter.ts'
import { meansPage, statusPage } from './means.ts'
import { contactPage, forPage, helperPage, nationalityPage, personPage } from './who.ts'

/** In the order they are asked. */
export const formPages: readonly FormPage[] = [
  forPage,
  helperPage,
  personPage,
  nationalityPage,
  contactPage,
  matterPage,
  storyPage,
  opponentPage,
  statusPage,
  meansPage,
]

export const tasks: readonly { id: TaskId; label: string }[] = [
  { id: 'who', label: '我是谁' },
  { id: 'matter', label: '什么事' },
  { id: 'opponent', label: '对方是谁' },
  { id: 'means', label: '经济情况' },
  { id: 'materials', label: '材料' },
  { id: 'confirm', label: '确认' },
]

export const pageCalled = (id: string): FormPage | undefined => formPages.find((page) => page.id === id)
export const appliesTo = (page: FormPage, of: Asking): boolean => page.applies?.(of) ?? true
export const pagesOf = (of: Asking, task?: TaskId): FormPage[] =>
  formPages.filter((page) => (task === undefined || page.task === task) && appliesTo(page, of))

/** Judged anew each time from what was typed, so that a changed answer reopens what depends on it. */
export function errorsOn(page: FormPage, of: Asking) {
  const answers = of.data.answers[page.id] ?? {}
  const names = page.fields(of).map((field) => field.name)
  return errorsOf(page.shape(of), answersIn(answers, names))
}
export const isDone = (page: FormPage, of: Asking): boolean => of.data.answers[page.id] !== undefined && errorsOn(page, of).length === 0
export const firstOpen = (of: Asking, task?: TaskId): FormPage | undefined => pagesOf(of, task).find((page) => !isDone(page, of))

/** Where 继续 leads after a page: the next one of the same task, else the list of tasks. */
export function after(page: FormPage, of: Asking): string {
  const same = pagesOf(of, page.task)
  const next = same[same.findIndex((other) => other.id === page.id) + 1]
  return next ? `/apply/${next.id}` : '/apply'
}
