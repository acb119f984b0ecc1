import type { Field } from '../frame/fields.ts'
import { choiceOf, choices, statuses, statusesOf } from '../situation/choices.ts'
import { asksIncome, type Here, type Situation } from '../situation/situation.ts'
import type { Day } from '@fayuan/law'

export type Question = { id: string; fields: Field[]; note?: string }

const option = (value: string, label: string, hint?: string) => ({ value, label, hint })

const matter: Question = {
  id: 'm',
  fields: [
    {
      name: 'm',
      label: '您遇到的是什么事？',
      kind: 'radio',
      isHeading: true,
      options: choices.map((c) => option(c.code, c.label, c.hint)),
    },
  ],
}
const who: Question = {
  id: 's',
  fields: [
    {
      name: 's',
      label: '下面有没有说的是您？',
      hint: '可以选几个。替别人问的，就按他（她）的情况选。',
      kind: 'checkboxes',
      isHeading: true,
      options: [...statuses.map((s) => option(s.code, s.label, s.hint)), option('0', '都不是')],
    },
  ],
}
const proof: Question = {
  id: 'p',
  fields: [
    {
      name: 'p',
      label: '您说的情况，有没有证件或者证明？',
      hint: '例如低保证、残疾人证、打工的合同、工资条、工友证明、报警回执。有一样就算有。',
      kind: 'radio',
      isHeading: true,
      options: [option('1', '有'), option('0', '没有'), option('x', '说不清')],
    },
  ],
}
const fixedIncome: Question = {
  id: 'f',
  fields: [
    {
      name: 'f',
      label: '您有没有固定的收入？',
      hint: '例如工资、退休金。只有基础养老金的，选“没有”。',
      kind: 'radio',
      isHeading: true,
      options: [option('0', '没有'), option('1', '有'), option('x', '说不清')],
    },
  ],
}
const counsel: Question = {
  id: 'l',
  fields: [
    {
      name: 'l',
      label: '这件事您自己请律师了吗？',
      kind: 'radio',
      isHeading: true,
      options: [option('0', '没有请'), option('1', '已经请了')],
    },
  ],
}
const here = (county: string): Question => ({
  id: 'h',
  fields: [
    {
      name: 'h',
      label: `这件事是在${county}处理吗？`,
      hint: '打官司看法院在哪里，仲裁看仲裁委在哪里；还没有打官司的，看事情发生在哪里。',
      kind: 'radio',
      isHeading: true,
      options: [option('1', `是，在${county}`), option('0', '不是，在外地'), option('x', '说不清')],
    },
  ],
})
const income = (isFamily: boolean): Question => ({
  id: 'n',
  note: '不想说、说不清的，可以空着，直接看结果。',
  fields: [
    ...(isFamily ? [] : [{ name: 'n', label: '一起过日子的有几口人？', hint: '包括您自己', kind: 'number' as const, isOptional: true }]),
    {
      name: 'y',
      label: isFamily ? '您自己一个月大约收入多少元？' : '全家一个月总共大约收入多少元？',
      hint: isFamily ? '跟家里人打官司的，只算您自己的' : undefined,
      kind: 'number',
      isOptional: true,
    },
  ],
})

const numberIn = (text: string | undefined): number | undefined => (text && /^\d{1,9}(\.\d{1,2})?$/.test(text) ? Number(text) : undefined)
const yes = (text: string | undefined): boolean | undefined => (text === '1' ? true : text === '0' ? false : undefined)

/** Answers as they travel in the address: m, s, p, f, l, h, n, y. */
export type Carried = Record<string, string>

export function situationOf(a: Carried): Situation {
  return {
    choice: a['m'] ?? '',
    statuses: a['s'] === undefined ? undefined : [...a['s']].filter((code) => code !== '0'),
    hasProof: yes(a['p']),
    noFixedIncome: a['f'] === undefined ? undefined : yes(a['f']) === undefined ? undefined : a['f'] === '0',
    hasCounsel: yes(a['l']),
    isHere: yes(a['h']),
    members: numberIn(a['n']),
    monthlyIncome: numberIn(a['y']),
  }
}

/** At most six: one detail of the status, and income only where the law still asks for it. */
export function questionsFor(a: Carried, of: { place: Here & { countyName: string }; today: Day }): Question[] {
  const said = situationOf(a)
  const chosen = statusesOf(said.statuses ?? [])
  const plain = chosen.filter((status) => !status.needsNoIncome)
  const detail = plain.length > 0 ? [proof] : chosen.length > 0 ? [fixedIncome] : []
  const last = said.choice && asksIncome(said, of.place, of.today) ? [income(choiceOf(said.choice)?.isFamily ?? false)] : []
  return [matter, who, ...detail, counsel, here(of.place.countyName), ...last]
}
