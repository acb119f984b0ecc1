import { otherReasons } from '@fayuan/law'
import { type Draft, type Field, optionsOf, textValue, yesNo, yesOrNo } from '../../ui/form/field.ts'

/** A fact the rules ask for, in their words. */
export type Question = { fact: string; ask: string }

const reciprocities = { LAW: '我国法律有规定', TREATY: '两国有条约、协定', RECIPROCITY: '两国有互惠', NONE: '都没有' }

const isCondition = (fact: string) => fact === 'conditionMet' || fact.startsWith('conditions.')

/** Facts few applications need: they are asked where the rules of the place ask for them, and stay while they are answered. */
function fieldFor({ fact: name, ask }: Question): Field | null {
  if (isCondition(name))
    return {
      name,
      label: ask,
      kind: 'yesno',
      options: yesOrNo,
      width: 'half',
    }
  if (name === 'urbanRural')
    return { name, label: '家住城镇还是农村', kind: 'pick', options: optionsOf({ URBAN: '城镇', RURAL: '农村' }), width: 'quarter' }
  if (name === 'reciprocity')
    return { name, label: '外国人、无国籍人申请的根据', kind: 'pick', options: optionsOf(reciprocities), width: 'half' }
  if (name === 'otherReason')
    return { name, label: '没有委托辩护人的其他原因', kind: 'pick', options: optionsOf(otherReasons), width: 'half' }
  if (name === 'priorFalsePledge')
    return {
      name,
      label: '以前申请时作过虚假承诺',
      kind: 'yesno',
      options: yesNo('作过', '没有'),
      width: 'quarter',
    }
  return null
}

export const isFurther = (name: string): boolean => fieldFor({ fact: name, ask: name }) !== null

const isAnswered = (draft: Draft, name: string) => typeof draft[name] === 'boolean' || textValue(draft[name]) !== ''

/** What the rules ask beyond the form, and what was answered of it, each once. */
export const furtherQuestions = (draft: Draft, asked: readonly Question[]): Field[] => {
  const names = new Set([
    ...Object.keys(draft).filter((name) => isFurther(name) && isAnswered(draft, name)),
    ...asked.map(({ fact }) => fact),
  ])
  return [...names].flatMap((fact) => fieldFor(asked.find((one) => one.fact === fact) ?? { fact, ask: '本地规定的条件' }) ?? [])
}

/** What is missing now, and the questions of the place, so that an answer keeps its question. */
export const questionsOf = (missing: readonly Question[], draft: Draft, local: ReadonlyMap<string, string>): Question[] => [
  ...missing,
  ...[...local].flatMap(([fact, ask]) => (isAnswered(draft, fact) && !missing.some((one) => one.fact === fact) ? [{ fact, ask }] : [])),
]
