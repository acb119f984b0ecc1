import type { Matter } from '../glossary/index.ts'
import { materialsOfMatter } from '../materials/by-matter.ts'

/** A paper as the receipt lists it. */
export type Paper = { name?: string; received?: boolean }

/** Papers about who somebody is and how they live; they show nothing of the matter. */
const ofThePerson =
  /身份证|户口|居住证|护照|通行证|申请表|困难状况说明|授权|代理权|低保|最低生活|特困|残疾人?证|务工的?证明|固定生活来源|低收入|优抚|优待证|退役/

/** 「……的材料」 is whatever shows it, under any name; 「事故认定书」 is that paper and no other. */
export const isAnyPaper = (title: string): boolean => title.endsWith('材料')

/** Whether a paper bears the name of one of the list, or part of it. */
export const isNamed = (title: string, name: string): boolean => name !== '' && (title.includes(name) || name.includes(title))

/**
 * Whether what was asked of the matter came: every paper of its list that was laid out, a general one under any name. One paper of two is not
 * enough (法43②); who strikes a line from the list has said that it is not needed. Undefined where the receipt lists none.
 */
export function matterPapers(materials: readonly Paper[], matters: readonly Matter[]): boolean | undefined {
  const list = [...new Set(matters.flatMap((matter) => materialsOfMatter(matter).map(({ title }) => title)))]
  const named = materials.filter((one): one is Paper & { name: string } => (one.name ?? '') !== '')
  const came = named.filter(({ received = true }) => received).map(({ name }) => name)
  const laidOut = list.filter((title) => named.some(({ name }) => isNamed(title, name)))
  const lacking = laidOut.filter((title) => !came.some((name) => isNamed(title, name)))
  const isOwn = (name: string) => !ofThePerson.test(name) && !list.some((title) => isNamed(title, name))
  const own = named.filter(({ name }) => isOwn(name))
  const ownCame = own.filter(({ received = true }) => received).length
  if (laidOut.length + own.length === 0) return undefined
  if (!lacking.every(isAnyPaper) || lacking.length > ownCame) return false
  return laidOut.length > lacking.length || ownCame > 0
}
