import type { Day } from '@fayuan/law'
import type { Field } from '../frame/fields.ts'
import { choices, isContradictory, statusesFor, statusesOf, statusesWith } from '../situation/choices.ts'
import { factsMissing, type Here, isFamily, meansAsked, type Situation, wouldChange } from '../situation/situation.ts'

/** One page of the self-check. */
export type Question = { id: string; fields: Field[]; title?: string; note?: string }
type Place = Here & { countyName: string }
type At = { place: Place; today: Day }

/** Six pages at most; each is shown only where its answer can change what is told. */
export const mostQuestions = 6

const option = (value: string, label: string, hint?: string) => ({ value, label, hint })
const unsure = option('x', '说不清')

const matter: Field = {
  name: 'm',
  label: '您遇到的是什么事？',
  kind: 'radio',
  isHeading: true,
  options: choices.map((c) => option(c.code, c.label, c.hint)),
}
const who = (choice: string): Field => ({
  name: 's',
  label: choice === 'f' ? '孩子有没有下面的情况？' : '下面有没有说的是您？',
  // 民法典1067: maintenance is the child's claim.
  hint: choice === 'f' ? '可以选几个。申请人是孩子，由您代为申请，所以按孩子的情况选。' : '可以选几个。替别人问的，就按他（她）的情况选。',
  kind: 'checkboxes',
  isHeading: true,
  options: [...statusesFor(choice).map((s) => option(s.code, s.label, s.hint)), option('0', '都不是'), unsure],
})
const isOfAge = (category: string): boolean => category === 'ELDERLY' || category === 'MINOR'
/** An age stands on the card; every other status has a paper of its own. */
function proof(said: Situation): Field {
  const ticked = statusesOf(said.statuses ?? [])
  const examples = [
    ...(ticked.some(({ category }) => isOfAge(category)) ? ['身份证、户口本看得出年龄'] : []),
    ...(ticked.some(({ category }) => !isOfAge(category)) ? ['例如低保证、残疾人证、打工的合同、工资条、工友证明、报警回执'] : []),
  ]
  const several = ticked.length > 1 ? '您选了几样的，样样都有才选“有”。' : ''
  return {
    name: 'p',
    label: '您说的情况，有没有证件或者证明？',
    hint: `${examples.join('；')}。${several}`,
    kind: 'radio',
    options: [option('1', '有'), option('0', '没有'), option('x', ticked.length > 1 ? '不全，或者说不清' : '说不清')],
  }
}
const sentence: Field = {
  name: 'v',
  label: '会不会判无期徒刑或者死刑？',
  hint: '特别重的罪才会。办案机关、律师说过的，选“可能会”。',
  kind: 'radio',
  options: [option('1', '可能会'), option('0', '不会'), unsure],
}
const fixedIncome: Field = {
  name: 'f',
  label: '您有没有固定的收入？',
  hint: '例如工资、退休金。只有基础养老金的，选“没有”。',
  kind: 'radio',
  options: [option('0', '没有'), option('1', '有'), unsure],
}
const counsel: Field = {
  name: 'l',
  label: '这件事您自己请律师了吗？',
  kind: 'radio',
  options: [option('0', '没有请'), option('1', '已经请了'), unsure],
}
const here = (county: string): Field => ({
  name: 'h',
  label: `这件事是在${county}处理吗？`,
  hint: '打官司看法院在哪里，仲裁看仲裁委在哪里；还没有打官司的，看事情发生在哪里。',
  kind: 'radio',
  options: [option('1', `是，在${county}`), option('0', '不是，在外地'), unsure],
})
const registry: Field = {
  name: 'r',
  label: '民政部门有没有认定您家是低收入家庭？',
  hint: '到乡镇（街道）民政办登记、认定过的才算。',
  kind: 'radio',
  options: [option('1', '有'), option('0', '没有'), unsure],
}
const hardship: Field = {
  name: 'e',
  label: '家里有没有遭灾、出意外、突然得大病，日子过不下去？',
  kind: 'radio',
  options: [option('1', '有'), option('0', '没有'), unsure],
}
const atHome: Field = {
  name: 'o',
  label: '对方跟您住在一起、一起过日子吗？',
  hint: '一起过日子的，只看您自己的收入。',
  kind: 'radio',
  options: [option('1', '是'), option('0', '不是'), unsure],
}
const own: Field = { name: 'w', label: '您自己一个月收入多少元？', kind: 'number', isOptional: true }
const members: Field = { name: 'n', label: '一起过日子的有几口人？', hint: '包括您自己', kind: 'number', isOptional: true }
const total: Field = { name: 'y', label: '全家一个月总共收入多少元？', kind: 'number', isOptional: true }

/** What of the status decides: a paper that shows it, and for the old, the young and the disabled whether they have a fixed income. */
function details(said: Situation, { place, today }: At): Field[] {
  const missing = factsMissing(said, place, today)
  const asksProof = statusesOf(said.statuses ?? []).length > 0 && missing.has('categories')
  const asksSentence = wouldChange(said, [{ mayBeLifeOrDeath: true }, {}], place, today)
  return [...(asksProof ? [proof(said)] : []), ...(missing.has('noFixedIncome') ? [fixedIncome] : []), ...(asksSentence ? [sentence] : [])]
}

function means(said: Situation, { place, today }: At): Field[] {
  const asked = meansAsked(said, place, today)
  return [
    ...(asked.registry ? [registry] : []),
    ...(asked.event ? [hardship] : []),
    ...(asked.income ? (isFamily(said) ? [atHome, own, members, total] : [members, total]) : []),
  ]
}

const freely = '不想说、说不清的，可以空着，直接看结果。'

type Page = (said: Situation, at: At) => Omit<Question, 'fields'> & { fields: Field[] }

const pages: readonly Page[] = [
  () => ({ id: 'm', fields: [matter] }),
  (said, { place, today }) => ({
    id: 's',
    fields: said.statuses === undefined && factsMissing(said, place, today).has('categories') ? [who(said.choice)] : [],
  }),
  (said, at) => ({ id: 'd', title: '您的情况', fields: details(said, at) }),
  (said, { place, today }) => ({
    id: 'l',
    fields: wouldChange(said, [{ hasCounsel: false }, { hasCounsel: true }], place, today) ? [counsel] : [],
  }),
  (said, { place, today }) => ({
    id: 'h',
    fields: factsMissing(said, place, today).has('jurisdictionOk') ? [here(place.countyName)] : [],
  }),
  (said, at) => {
    const fields = means(said, at)
    return { id: 'n', title: '家里的情况', note: fields.some(({ kind }) => kind === 'number') ? freely : undefined, fields }
  },
]

/** Answers as they travel in the address, by the names of the fields. */
export type Carried = Record<string, string>
export const carriedNames = ['m', 's', 'p', 'f', 'v', 'l', 'h', 'r', 'e', 'o', 'w', 'n', 'y'] as const

const numberIn = (text: string | undefined): number | undefined => (text && /^\d{1,9}(\.\d{1,2})?$/.test(text) ? Number(text) : undefined)
const yes = (text: string | undefined): boolean | undefined => (text === '1' ? true : text === '0' ? false : undefined)
const not = (value: boolean | undefined): boolean | undefined => (value === undefined ? undefined : !value)

export function situationOf(a: Carried): Situation {
  const choice = a['m'] ?? ''
  const isUnsaid = a['s'] === undefined || a['s'] === unsure.value
  const statuses = statusesWith(choice, isUnsaid ? [] : [...(a['s'] ?? '')])
  return {
    choice,
    statuses: isUnsaid && statuses.length === 0 ? undefined : statuses,
    hasProof: yes(a['p']),
    noFixedIncome: not(yes(a['f'])),
    mayBeLifeOrDeath: yes(a['v']),
    hasCounsel: yes(a['l']),
    isHere: yes(a['h']),
    isLowIncomeRegistered: yes(a['r']),
    hadHardshipEvent: yes(a['e']),
    isOpponentAtHome: yes(a['o']),
    ownMonthlyIncome: numberIn(a['w']),
    members: numberIn(a['n']),
    monthlyIncome: numberIn(a['y']),
  }
}

/** An answer the field can have given; a sum left empty is an answer too. */
function isAnswered({ name, kind, options = [] }: Field, a: Carried): boolean {
  const text = a[name]
  if (text === undefined || kind === 'number') return text !== undefined
  const values = options.map(({ value }) => value)
  if (kind !== 'checkboxes') return values.includes(text)
  return text !== '' && [...text].every((one) => values.includes(one)) && !isContradictory([...text])
}

export type Asked = {
  /** The pages so far; the last of them is the open one, where there is one. */
  questions: Question[]
  open: Question | null
  /** What was answered to these pages, and nothing else. */
  known: Carried
}

/** Which pages are asked by the answers given: a page is asked where the law, by the rules in force here, still wants one of its facts. */
export function askedFor(a: Carried, at: At): Asked {
  const questions: Question[] = []
  const known: Carried = {}
  for (const page of pages) {
    const question = page(situationOf(known), at)
    if (question.fields.length === 0) continue
    questions.push(question)
    if (!question.fields.every((field) => isAnswered(field, a))) return { questions, open: question, known }
    for (const { name } of question.fields) known[name] = a[name] ?? ''
  }
  return { questions, open: null, known }
}
