import { z } from 'zod'
import { type Read, readCount, readSum } from '@fayuan/law/reading'
import { type Answers, many, one } from '../../frame/fields.ts'
import { choiceOf, statuses, statusesOf } from '../../situation/choices.ts'
import { asksIncome, assessSituation, membersAsked } from '../../situation/situation.ts'
import { answer, type Asking, forOther, type FormPage, list, monthlyIncome, situationIn } from '../form-page.ts'

const option = (value: string, label: string, hint?: string) => ({ value, label, hint })

export const statusPage: FormPage = {
  id: 'status',
  task: 'means',
  title: '特殊情况',
  lead: ({ data }) => (forOther(data) ? '按申请人的情况选。有这些情况的，可能不用查收入。' : '有这些情况的，可能不用查收入。'),
  fields: () => [
    {
      name: 'statuses',
      label: '下面有没有说对的？',
      hint: '可以选几个',
      kind: 'checkboxes',
      options: [...statuses.map((s) => option(s.code, s.label, s.hint)), option('0', '都不是')],
    },
    {
      name: 'proof',
      label: '有没有证件或者证明？',
      hint: '例如低保证、残疾人证、打工的合同、工资条、报警回执',
      kind: 'radio',
      options: [option('YES', '有'), option('NO', '没有'), option('NA', '都不是，不用证明')],
    },
    {
      name: 'income',
      label: '有没有固定的收入？',
      hint: '例如工资、退休金',
      kind: 'radio',
      options: [option('NO', '没有'), option('YES', '有')],
    },
  ],
  shape: () =>
    z.object({ statuses: list, proof: z.string().default(''), income: z.string().default('') }).superRefine((given, context) => {
      const codes = many(given, 'statuses')
      if (codes.length === 0) context.addIssue({ code: 'custom', path: ['statuses'], message: '请至少选一个；没有的，选“都不是”。' })
      const some = statusesOf(codes)
      if (some.length > 0 && !['YES', 'NO'].includes(given.proof))
        context.addIssue({ code: 'custom', path: ['proof'], message: '请选择有没有证件或者证明。' })
      if (some.some((s) => s.needsNoIncome) && !['YES', 'NO'].includes(given.income))
        context.addIssue({ code: 'custom', path: ['income'], message: '请选择有没有固定的收入。' })
    }),
}

/** Why nothing is asked about money; null where it has to be asked. */
export function notNeededBecause(of: Asking): string | null {
  const said = situationIn(of.data)
  if (!said.choice || !said.statuses || asksIncome(said, of.place, of.today)) return null
  const { meansReason } = assessSituation(said, of.place, of.today)
  return meansReason === 'ART32' ? '这类事情按规定不看收入。' : '您有特殊情况的证明，按规定不用查收入。'
}

const isFamily = (of: Asking) => choiceOf(answer(of.data, 'matter', 'choice'))?.isFamily ?? false
const told = (answers: Answers | undefined): string | null => {
  const month = monthlyIncome(answers)
  if (!month.ok) return null
  if (one(answers, 'per') !== 'YEAR') return `每月 ${month.value} 元`
  const year = readSum(one(answers, 'income'), { per: 'YEAR' })
  return year.ok ? `全年 ${year.value} 元，平均每月 ${month.value} 元` : null
}
const periods = [
  option('MONTH', '一个月的', '每个月差不多'),
  option('YEAR', '一年的', '农忙农闲、有活没活差得多的，写最近一年总共多少，系统会平均到每个月'),
]

export const meansPage: FormPage = {
  id: 'means',
  task: 'means',
  title: '家里的收入',
  applies: (of) => notNeededBecause(of) === null,
  lead: (of) =>
    isFamily(of) ? '跟一起生活的家里人打官司，只算申请人自己的收入。' : '算一起生活的家里人，大约的数就行。不用盖章、不用开证明。',
  fields: (of) => [
    ...(isFamily(of)
      ? []
      : [
          {
            name: 'members',
            label: '一起生活的有几口人',
            kind: 'number' as const,
            hint: '包括申请人自己',
            kept: (answers: Answers | undefined) => {
              const read = readCount(one(answers, 'members'), membersAsked)
              return read.ok ? `${read.value} 人` : null
            },
          },
        ]),
    {
      name: 'income',
      label: isFamily(of) ? '申请人大约收入多少元' : '全家总共大约收入多少元',
      kind: 'number' as const,
      hint: '例如 2600、1.2万；没有收入写 0',
      kept: told,
    },
    { name: 'per', label: '这是多长时间的收入', kind: 'radio' as const, options: periods },
    { name: 'why', label: '家里的难处', kind: 'textarea', isOptional: true, hint: '例如有人生病、上学、没有劳动力' },
  ],
  shape: (of) =>
    z
      .object({
        members: z.string().default(''),
        income: z.string().default(''),
        per: z.string().default(''),
        why: z.string().max(500, '请控制在 500 字以内。').default(''),
      })
      .superRefine((given, context) => {
        const wrong = (path: string, read: Read<number>) => {
          if (!read.ok) context.addIssue({ code: 'custom', path: [path], message: read.reason })
        }
        if (!isFamily(of)) wrong('members', readCount(given.members, membersAsked))
        const income = monthlyIncome(given)
        wrong('income', income)
        const isNothing = income.ok && income.value === 0
        if (!isNothing && !['MONTH', 'YEAR'].includes(given.per))
          context.addIssue({ code: 'custom', path: ['per'], message: '请选这是一个月的收入，还是一年的收入。' })
      }),
}
