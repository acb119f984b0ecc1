import { z } from 'zod'
import { type Read, readCount, readSum } from '@fayuan/law/reading'
import { type Answers, type Field, many, one } from '../../frame/fields.ts'
import { claimedAgainstBirthday, ageGroupsOn } from '@fayuan/law/contradictions'
import { contradictoryWords, isContradictory, statusesFor, statusesOf, statusesWith } from '../../situation/choices.ts'
import { asksMeans, assessSituation, factsMissing, isFamily, meansAsked, membersAsked, type Situation } from '../../situation/situation.ts'
import { dayInWords } from '../door.ts'
import { answer, type Asking, bornOn, forOther, type FormPage, list, monthlyIncome, situationIn } from '../form-page.ts'

const option = (value: string, label: string, hint?: string) => ({ value, label, hint })

const ageWords: Readonly<Record<string, string>> = { MINOR: '未满 18 岁', ELDERLY: '满 60 岁' }
/** What the number of the card says of the age already. */
const ageSaid = (of: Asking): string => {
  const born = bornOn(of)
  const word =
    born &&
    ageGroupsOn(born, of.today)
      .map((code) => ageWords[code] ?? '')
      .find((one) => one !== '')
  return word ? `按证件号码，申请人${word}，这一项不用再选。` : ''
}
const isAccused = (of: Asking) => answer(of.data, 'matter', 'choice') === 'k'

export const statusPage: FormPage = {
  id: 'status',
  task: 'means',
  title: '特殊情况',
  lead: (of) => `${forOther(of.data) ? '按申请人的情况选。' : ''}有这些情况的，可能不用查收入。${ageSaid(of)}`,
  fields: (of) => [
    {
      name: 'statuses',
      label: '下面有没有说对的？',
      told: '特殊情况',
      hint: '可以选几个',
      kind: 'checkboxes',
      options: [...statusesFor(answer(of.data, 'matter', 'choice')).map((s) => option(s.code, s.label, s.hint)), option('0', '都不是')],
    },
    {
      name: 'proof',
      label: '有没有证件或者证明？',
      told: '证件或者证明',
      hint: '例如身份证、户口本（看得出年龄）、低保证、残疾人证、打工的合同、工资条、报警回执。选了几样的，样样都有才选“有”。',
      kind: 'radio',
      options: [option('YES', '有'), option('NO', '没有'), option('UNKNOWN', '不全，或者说不清'), option('NA', '都不是，不用证明')],
    },
    {
      name: 'income',
      label: '有没有固定的收入？',
      told: '固定的收入',
      hint: '例如工资、退休金。只有基础养老金的，选“没有”',
      kind: 'radio',
      options: [option('NO', '没有'), option('YES', '有'), option('UNKNOWN', '说不清')],
    },
    ...(isAccused(of)
      ? [
          {
            name: 'sentence',
            label: '会不会判无期徒刑或者死刑？',
            hint: '特别重的罪才会。办案机关、律师说过的，选“可能会”',
            kind: 'radio' as const,
            options: [option('YES', '可能会'), option('NO', '不会'), option('UNKNOWN', '说不清')],
          },
        ]
      : []),
  ],
  shape: (of) =>
    z
      .object({ statuses: list, proof: z.string().default(''), income: z.string().default(''), sentence: z.string().default('') })
      .superRefine((given, context) => {
        for (const [path, message] of statusWrong(of, given)) context.addIssue({ code: 'custom', path: [path], message })
      }),
}

type StatusGiven = { statuses: string | string[]; proof: string; income: string; sentence: string }

function statusWrong(of: Asking, given: StatusGiven): [path: keyof StatusGiven, message: string][] {
  const codes = many(given, 'statuses')
  const some = statusesOf(statusesWith(answer(of.data, 'matter', 'choice'), codes))
  const said = situationIn({ ...of, data: { ...of.data, answers: { ...of.data.answers, status: given } } })
  const wrong: [keyof StatusGiven, string][] = []
  if (codes.length === 0) wrong.push(['statuses', '请至少选一个；没有的，选“都不是”。'])
  if (isContradictory(codes)) wrong.push(['statuses', contradictoryWords(codes)])
  const against =
    said.bornOn === undefined
      ? []
      : claimedAgainstBirthday(
          said.bornOn,
          of.today,
          some.map(({ category }) => category),
        )
  if (against.length > 0 && said.bornOn !== undefined)
    wrong.push([
      'statuses',
      `按您填的证件号码，申请人是${dayInWords(said.bornOn)}出生的，跟选的年龄对不上。选错了的请去掉；号码填错了的，请回“申请人是谁”改。`,
    ])
  if (some.length > 0 && !['YES', 'NO', 'UNKNOWN'].includes(given.proof)) wrong.push(['proof', '请选择有没有证件或者证明。'])
  const isIncomeAsked = factsMissing(without(said, ['noFixedIncome']), of.place, of.today).has('noFixedIncome')
  if (isIncomeAsked && !['YES', 'NO', 'UNKNOWN'].includes(given.income)) wrong.push(['income', '请选择有没有固定的收入。'])
  if (isAccused(of) && !['YES', 'NO', 'UNKNOWN'].includes(given.sentence))
    wrong.push(['sentence', '请选择会不会判无期徒刑或者死刑。说不清的，选“说不清”。'])
  return wrong
}

/** Where it is handled decides nothing about the money. */
const without = (said: Situation, more: readonly (keyof Situation)[] = []): Situation => {
  const left = new Set<string>(['isHere', 'isFirstElsewhere', ...more])
  return Object.fromEntries(Object.entries(said).filter(([name]) => !left.has(name))) as Situation
}

/** Why nothing is asked about money; null where it has to be asked. */
export function notNeededBecause(of: Asking): string | null {
  const said = situationIn(of)
  if (!said.choice || !said.statuses || asksMeans(said, of.place, of.today)) return null
  const { meansReason } = assessSituation(said, of.place, of.today)
  if (meansReason === 'ART32') return '这类事情按规定不看收入。'
  if (meansReason === 'NOTIFIED') return '您说的情况办案机关应当通知律师辩护，按规定不看收入。'
  const shownBy = said.hasProof === true ? '您说有能证明的证件或者证明' : '证件号码看得出年龄，您又说没有固定的收入'
  return `${shownBy}，按规定不用查收入。证件、证明由工作人员核对。`
}

const askedHere = (of: Asking) => meansAsked(without(situationIn(of)), of.place, of.today)
/** Where a register or a blow decides, or the matter is out, a sum helps nobody; the statement has room for it. */
const isIncomeOptional = (of: Asking) => {
  const { registry, event, income, isIdle } = askedHere(of)
  return isIdle || (!income && (registry || event))
}

/** Whether it has to be known who lives at home: a sum counts, and the other side may be one of them. */
const isHomeAsked = (of: Asking) => isFamily(situationIn(of)) && !isIncomeOptional(of)

const told =
  (name: 'income' | 'own') =>
  (answers: Answers | undefined): string | null => {
    const month = monthlyIncome(answers, name)
    if (!month.ok) return null
    if (one(answers, 'per') !== 'YEAR') return `每月 ${month.value} 元`
    const year = readSum(one(answers, name), { per: 'YEAR' })
    return year.ok ? `全年 ${year.value} 元，平均每月 ${month.value} 元` : null
  }
const periods = [
  option('MONTH', '一个月的', '每个月差不多'),
  option('YEAR', '一年的', '农忙农闲、有活没活差得多的，写最近一年总共多少，系统会平均到每个月'),
]
const haveOrNot = [option('YES', '有'), option('NO', '没有'), option('UNKNOWN', '说不清')]

const registry: Field = {
  name: 'registry',
  label: '民政部门有没有认定家里是低收入家庭',
  kind: 'radio',
  hint: '到乡镇（街道）民政办登记、认定过的才算',
  options: haveOrNot,
}
const event: Field = {
  name: 'event',
  label: '家里有没有遭灾、出意外、突然得大病，日子过不下去',
  kind: 'radio',
  options: haveOrNot,
}
const home: Field = {
  name: 'home',
  label: '对方跟申请人住在一起、一起过日子吗',
  kind: 'radio',
  hint: '一起过日子的，只看申请人自己的收入',
  options: [option('YES', '是'), option('NO', '不是'), option('UNKNOWN', '说不清')],
}

function incomeFields(of: Asking): Field[] {
  const isForFamily = isHomeAsked(of)
  const isOptional = isIncomeOptional(of)
  return [
    ...(isForFamily
      ? [
          home,
          {
            name: 'own',
            label: '申请人自己收入多少元',
            kind: 'number' as const,
            hint: '没有收入写 0；对方不跟申请人一起过日子的，可以空着',
            kept: told('own'),
          },
        ]
      : []),
    {
      name: 'members',
      label: '一起生活的有几口人',
      kind: 'number',
      isOptional,
      hint: isForFamily ? '包括申请人自己；对方跟申请人一起过日子的，可以空着' : '包括申请人自己',
      kept: (answers) => {
        const read = readCount(one(answers, 'members'), membersAsked)
        return read.ok ? `${read.value} 人` : null
      },
    },
    {
      name: 'income',
      label: '全家总共收入多少元',
      kind: 'number',
      isOptional,
      hint: isForFamily ? '没有收入写 0；对方跟申请人一起过日子的，可以空着' : '例如 2600、1.2万；没有收入写 0',
      kept: told('income'),
    },
    { name: 'per', label: '这是多长时间的收入', kind: 'radio', isOptional, options: periods },
  ]
}

export const meansPage: FormPage = {
  id: 'means',
  task: 'means',
  title: '家里的情况',
  applies: (of) => notNeededBecause(of) === null,
  lead: () => '记不准的，写最接近的一个数。不用盖章、不用开证明。',
  fields: (of) => {
    const asked = askedHere(of)
    return [
      ...(asked.registry ? [registry] : []),
      ...(asked.event ? [event] : []),
      ...incomeFields(of),
      { name: 'why', label: '家里的难处', kind: 'textarea', isOptional: true, hint: '例如有人生病、上学、没有劳动力' },
    ]
  },
  shape: (of) =>
    z
      .object({
        registry: z.string().default(''),
        event: z.string().default(''),
        home: z.string().default(''),
        own: z.string().default(''),
        members: z.string().default(''),
        income: z.string().default(''),
        per: z.string().default(''),
        why: z.string().max(500, '请控制在 500 字以内。').default(''),
      })
      .superRefine((given, context) => {
        for (const [path, message] of meansWrong(of, given)) context.addIssue({ code: 'custom', path: [path], message })
      }),
}

type Given = Record<'registry' | 'event' | 'home' | 'own' | 'members' | 'income' | 'per', string>

/** What is wanted of the page and not there, or there and not understood, by field. */
function meansWrong(of: Asking, given: Given): [path: keyof Given, message: string][] {
  const asked = askedHere(of)
  const isForFamily = isHomeAsked(of)
  const isOptional = isIncomeOptional(of)
  const wrong: [keyof Given, string][] = []
  const choose = (path: 'registry' | 'event' | 'home', label: string) => {
    if (!['YES', 'NO', 'UNKNOWN'].includes(given[path])) wrong.push([path, `请选择${label}。说不清的，选“说不清”。`])
  }
  const read = (path: 'own' | 'members' | 'income', value: Read<number>, isWanted: boolean) => {
    if (!value.ok && (isWanted || given[path].trim() !== '')) wrong.push([path, value.reason])
  }
  if (asked.registry) choose('registry', '家里是不是低收入家庭')
  if (asked.event) choose('event', '家里有没有突然遇到难处')
  if (isForFamily) choose('home', '对方是不是跟申请人一起过日子')
  const [own, income] = [monthlyIncome(given, 'own'), monthlyIncome(given)]
  const isWholeWanted = !isOptional && given.home !== 'YES'
  if (isForFamily) read('own', own, given.home !== 'NO')
  read('members', readCount(given.members, membersAsked), isWholeWanted)
  read('income', income, isWholeWanted)
  const earns = [income, ...(isForFamily ? [own] : [])].some((sum) => sum.ok && sum.value > 0)
  if (earns && !['MONTH', 'YEAR'].includes(given.per)) wrong.push(['per', '请选这是一个月的收入，还是一年的收入。'])
  return wrong
}
