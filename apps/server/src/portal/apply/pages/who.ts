import type { Day } from '@fayuan/law'
import { birthdayFault, tooYoungToAnswer } from '@fayuan/law/contradictions'
import { nationalityName, readNationality } from '@fayuan/law/nationality'
import { checkName, comparable, type IdKind, idKinds, normaliseName, readIdNumber, readPhone, writtenPhone } from '@fayuan/law/reading'
import { z } from 'zod'
import type { DraftData } from '../../draft/draft.ts'
import { type Answers, one } from '../../frame/fields.ts'
import { choiceOf } from '../../situation/choices.ts'
import { answer, bornOn, chinesePassport, chosen, forOther, type FormPage, isForeigners, kindOfPaper, maybe } from '../form-page.ts'

const option = (value: string, label: string, hint?: string) => ({ value, label, hint })
const phone = z
  .string()
  .superRefine((typed, context) => {
    const read = typed === '' ? null : readPhone(typed)
    if (read && !read.ok) context.addIssue({ code: 'custom', message: read.reason })
  })
  .default('')
/** The number that will be called, as it is kept. */
export function phoneKept(typed: string): string {
  const read = readPhone(typed)
  return read.ok ? writtenPhone(read.value) : typed
}
const kept = (answers: Answers | undefined) => phoneKept(one(answers, 'phone'))

/** The name as it is kept, never the typing. */
export const nameKept = ({ answers }: DraftData, page: 'helper' | 'person'): string => normaliseName(one(answers[page], 'name'))
const ownName = (answers: Answers | undefined) => normaliseName(one(answers, 'name'))

const personName = z.string().superRefine((value, context) => {
  const check = checkName(value)
  if (!check.ok) context.addIssue({ code: 'custom', message: check.reason })
})

export const forPage: FormPage = {
  id: 'for',
  task: 'who',
  title: '您给谁申请？',
  fields: () => [
    {
      name: 'for',
      label: '您给谁申请？',
      kind: 'radio',
      isHeading: true,
      options: [option('SELF', '我自己'), option('OTHER', '帮家里人或别人', '例如替孩子、老人、被关押的家人申请')],
    },
  ],
  shape: () => z.object({ for: chosen(['SELF', 'OTHER'], '给谁申请') }),
}

const relations = ['父亲或母亲', '子女', '丈夫或妻子', '兄弟姐妹', '其他亲属', '村（社区）干部', '工作站人员', '其他']
const reasons = ['他（她）还没成年', '年纪大或身体不方便', '不会写字、不会用手机', '被关押、服刑', '其他原因']

export const helperPage: FormPage = {
  id: 'helper',
  task: 'who',
  title: '帮忙的人',
  applies: ({ data }) => forOther(data),
  fields: () => [
    { name: 'name', label: '您自己的姓名', kind: 'text', autocomplete: 'name', kept: ownName },
    { name: 'relation', label: '您是他（她）的什么人', kind: 'select', options: relations.map((r) => option(r, r)) },
    { name: 'reason', label: '为什么由您替他（她）申请', kind: 'select', options: reasons.map((r) => option(r, r)) },
    { name: 'phone', label: '您的电话', kind: 'tel', autocomplete: 'tel', isOptional: true, kept },
  ],
  shape: () =>
    z.object({ name: personName, relation: chosen(relations, '您是他（她）的什么人'), reason: chosen(reasons, '为什么由您申请'), phone }),
}

const papers: Partial<Record<IdKind, string>> = { RESIDENT_ID: '身份证', PASSPORT: '外国护照', NONE: '没有证件，或者现在找不到' }
const isKind = (code: string): code is IdKind => code in idKinds
const idTypes = Object.entries(idKinds)
  .filter(([code]) => code !== 'OLD_RESIDENT_ID')
  .flatMap(([code, label]) => [
    ...(code === 'PASSPORT' ? [option(chinesePassport, '中国护照')] : []),
    option(code, (isKind(code) && papers[code]) || label),
  ])

/** What is wrong with a number of the kind that was chosen, in words of what the list offers. */
function numberWrong(chosenKind: string, typed: string, today: Day): string | null {
  const kind = kindOfPaper(chosenKind)
  if (typed === '' || !isKind(kind)) return null
  if (kind === 'NONE') return '选了没有证件，又写了证件号码。有证件的，请在上面改选是哪一种；没有的，请把号码删掉。'
  if (kind === 'RESIDENT_ID' && /^\d{15}$/.test(typed.normalize('NFKC').replace(/\s/g, '')))
    return '身份证号码应为 18 位，现在是 15 位，请对照证件补全。只有 15 位旧证的，号码先空着，到窗口时带来。'
  const read = readIdNumber(kind, typed)
  if (!read.ok) return read.reason
  const fault = read.birthDay ? birthdayFault(read.birthDay, today) : null
  return fault === null ? null : `证件号码有误：${fault}`
}

const numberKept = (chosenKind: string, typed: string): string | null => {
  const kind = kindOfPaper(chosenKind)
  const read = typed !== '' && isKind(kind) ? readIdNumber(kind, typed) : null
  return read?.ok ? read.number : null
}

/** Whoever helps is named as the one who is to be helped. */
const isHelperNamed = (data: DraftData, name: string): boolean =>
  forOther(data) && name !== '' && comparable(answer(data, 'helper', 'name')) === comparable(name)

/** 刑法17: who is accused and cannot answer yet by the number of the card is asked about while the card is in the hand. */
function tooYoung(data: DraftData, today: Day): string | null {
  if (choiceOf(answer(data, 'matter', 'choice'))?.role !== 'SUSPECT') return null
  const born = bornOn({ data, today })
  const young = born && tooYoungToAnswer(born, today, answer(data, 'story', 'title'))
  return young ? `按证件号码，申请人 ${young.age} 岁。${young.law}。` : null
}

const withPerson = (data: DraftData, idType: string, idNumber: string): DraftData => ({
  ...data,
  answers: { ...data.answers, person: { ...data.answers['person'], idType, idNumber } },
})

export const personPage: FormPage = {
  id: 'person',
  task: 'who',
  title: '申请人是谁',
  lead: ({ data }) => (forOther(data) ? '请填要得到帮助的那个人，不是您自己。' : '请填您自己。'),
  fields: ({ place, data, today }) => [
    {
      name: 'name',
      label: '姓名',
      kind: 'text',
      autocomplete: 'off',
      hint: '和证件上一样',
      kept: ownName,
    },
    { name: 'idType', label: '证件', kind: 'select', options: idTypes },
    {
      name: 'idNumber',
      label: '证件号码',
      kind: 'text',
      isOptional: true,
      autocomplete: 'off',
      hint: '没有的可以空着，到窗口再补',
      kept: (answers) => numberKept(one(answers, 'idType'), one(answers, 'idNumber')),
    },
    ...(place.towns.length > 0
      ? [
          {
            name: 'town',
            label: '住在哪个乡镇',
            kind: 'select' as const,
            isOptional: true,
            options: [...place.towns.map((t) => option(t.code, t.name)), option('AWAY', '不住在本县')],
          },
        ]
      : []),
    { name: 'address', label: '详细地址', kind: 'text', isOptional: true, autocomplete: 'off', hint: '村、组或者街道门牌' },
    ...(isHelperNamed(data, answer(data, 'person', 'name'))
      ? [
          {
            name: 'namesake',
            label: '申请人和帮忙的人同名，是两个人吗？',
            kind: 'checkboxes' as const,
            hint: '给自己申请的，请回“您给谁申请”改选“我自己”。',
            options: [option('YES', '是同名的两个人')],
          },
        ]
      : []),
    ...(tooYoung(data, today) === null
      ? []
      : [
          {
            name: 'young',
            label: '被抓、被起诉的，是号码上的这个人吗？',
            kind: 'checkboxes' as const,
            hint: `${tooYoung(data, today) ?? ''}号码写错了，或者填成了别人的，请改。`,
            options: [option('YES', '核对过，号码没有错，就是这个人')],
          },
        ]),
  ],
  shape: ({ place, data, today }) =>
    z
      .object({
        name: personName,
        idType: chosen(
          idTypes.map(({ value }) => value),
          '证件种类',
        ),
        idNumber: z.string().max(40),
        address: maybe(200, '地址'),
        town: z.enum(['', 'AWAY', ...place.towns.map((t) => t.code)]).default(''),
        namesake: z.string().default(''),
        young: z.string().default(''),
      })
      .superRefine(({ name, idType, idNumber, namesake, young }, context) => {
        const wrong = numberWrong(idType, idNumber, today)
        if (wrong) context.addIssue({ code: 'custom', path: ['idNumber'], message: wrong })
        const told = tooYoung(withPerson(data, idType, idNumber), today)
        if (young === '' && told !== null)
          context.addIssue({ code: 'custom', path: ['young'], message: `${told}请对照证件核对号码；没有错的，请勾选。` })
        if (namesake === '' && isHelperNamed(data, name))
          context.addIssue({
            code: 'custom',
            path: ['namesake'],
            message: '申请人写成了帮忙的人的名字。给自己申请的，请回“您给谁申请”改；真的是同名的两个人，请勾选。',
          })
      }),
}

/** 法69 asks whose citizen a foreigner is; whoever cannot say leaves it to the window. */
export const nationalityPage: FormPage = {
  id: 'nationality',
  task: 'who',
  title: '国籍',
  applies: ({ data }) => isForeigners(answer(data, 'person', 'idType')),
  fields: ({ data }) => [
    {
      name: 'nationality',
      label: forOther(data) ? '申请人是哪国国籍' : '您是哪国国籍',
      told: '国籍',
      kind: 'text',
      isOptional: true,
      autocomplete: 'off',
      hint: '写国名，例如 越南；没有国籍的写“无国籍”；说不清的先空着，到窗口再说',
      kept: (answers) => {
        const read = readNationality(one(answers, 'nationality'))
        return read.ok ? nationalityName(read.value) : null
      },
    },
  ],
  shape: () =>
    z.object({
      nationality: z
        .string()
        .superRefine((typed, context) => {
          const read = typed === '' ? null : readNationality(typed)
          if (read && !read.ok) context.addIssue({ code: 'custom', message: foreignAfterAll(read.reason) })
        })
        .default(''),
    }),
}

// On the portal the kind of document says whose citizen somebody is.
const foreignAfterAll = (reason: string) => reason.replace('不填这一项；申请人类型请选公民。', '请回“申请人是谁”，改选您的证件。')

const contactWays = [
  option('NORMAL', '方便，随时可以打'),
  option('SMS_ONLY', '只发短信，不要打电话'),
  option('NO_CALL', '不要打电话，别人会接到'),
  option('NO_CONTACT', '先不要联系我，我自己来问'),
]

/** Nobody is called before it is known to be safe, and nobody wonders where messages went (lessons §1.5). */
export const contactPage: FormPage = {
  id: 'contact',
  task: 'who',
  title: '怎么联系',
  lead: ({ data }) => (forOther(data) ? `您是替别人申请的。结果要告诉谁，由您来选。` : '审查结果会按这个电话告诉您。'),
  fields: ({ data }) => [
    ...(forOther(data)
      ? [
          {
            name: 'to',
            label: '消息发给谁',
            kind: 'radio' as const,
            options: [
              option('PERSON', '发给申请人本人'),
              option('HELPER', `发给我${nameKept(data, 'helper') ? `（${nameKept(data, 'helper')}）` : ''}`),
            ],
          },
        ]
      : []),
    {
      name: 'phone',
      label: forOther(data) ? '申请人的电话' : '您的电话',
      kind: 'tel',
      isOptional: true,
      autocomplete: 'off',
      hint: '没有电话也能申请，但不能在网上查进度；有分机的写成 0738-6822110转801',
      kept,
    },
    { name: 'safe', label: '方便接电话吗？', kind: 'radio', options: contactWays },
    { name: 'note', label: '还有什么要注意的', kind: 'text', isOptional: true, hint: '例如：晚上 7 点以后再打；不要告诉家里人' },
  ],
  shape: ({ data }) =>
    z
      .object({
        phone,
        safe: chosen(
          contactWays.map((w) => w.value),
          '方不方便接电话',
        ),
        note: maybe(100, '注意事项'),
        to: forOther(data) ? chosen(['PERSON', 'HELPER'], '消息发给谁') : z.string().default('PERSON'),
      })
      .superRefine((given, context) => {
        if (given.to === 'HELPER' && answer(data, 'helper', 'phone') === '')
          context.addIssue({ code: 'custom', path: ['to'], message: '您没有留自己的电话。请选发给申请人，或者回到上一页补上您的电话。' })
        const called = given.to === 'HELPER' ? answer(data, 'helper', 'phone') : given.phone
        if (['SMS_ONLY', 'NO_CALL'].includes(given.safe) && called !== '' && !takesMessages(called))
          context.addIssue({
            code: 'custom',
            path: ['safe'],
            message: '您留的是座机，收不到短信。请留一个能收短信的手机号，或者选“方便”“先不要联系我”。',
          })
      }),
}

/** A short message reaches a mobile phone and nothing else; abroad nobody can tell. */
export function takesMessages(typed: string): boolean {
  const read = readPhone(typed)
  return !read.ok || /^(?:1\d{10}$|\+)/.test(read.value.number)
}
