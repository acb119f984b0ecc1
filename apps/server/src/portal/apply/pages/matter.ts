import { type Day, isWithin, seatNamed, toDay } from '@fayuan/law'
import { divisionsNamed, roleFaults } from '@fayuan/law/contradictions'
import { readDay } from '@fayuan/law/reading'
import { z } from 'zod'
import { many, one } from '../../frame/fields.ts'
import { choiceOf, choices } from '../../situation/choices.ts'
import { dayInWords } from '../door.ts'
import { answer, type Asking, chosen, forOther, type FormPage, maybe, text } from '../form-page.ts'
import { nameKept } from './who.ts'

const option = (value: string, label: string, hint?: string) => ({ value, label, hint })

export const matterPage: FormPage = {
  id: 'matter',
  task: 'matter',
  title: '要办的事',
  fields: () => [
    { name: 'choice', label: '遇到的是什么事？', kind: 'radio', options: choices.map((c) => option(c.code, c.label, c.hint)) },
    { name: 'counsel', label: '这件事自己请律师了吗？', kind: 'radio', options: [option('NO', '没有请'), option('YES', '已经请了')] },
  ],
  shape: () =>
    z.object({
      choice: chosen(
        choices.map((c) => c.code),
        '是什么事',
      ),
      counsel: chosen(['NO', 'YES'], '有没有请律师'),
    }),
}

const forums = [
  option('NOT_YET', '还没有去过'),
  option('UNKNOWN', '说不清'),
  option('ARBITRATION', '要去或者已经在劳动仲裁'),
  option('LITIGATION', '要去或者已经在法院打官司'),
  option('RECONSIDERATION', '已经在行政复议'),
  option('NON_LITIGATION', '只想协商、调解，不打官司'),
]

/** 哪一天必须办: a day to come where no year is said. */
export const limitIn = (typed: string, today: Day) =>
  readDay(typed, { what: '这一天', today, least: toDay('2000-01-01'), most: toDay('2100-12-31') })
/** What is wrong with it: unreadable, or over already. */
const limitWrong = (typed: string, today: Day): string | null => {
  const read = limitIn(typed, today)
  if (!read.ok) return read.reason
  return read.value < today ? `${dayInWords(read.value)}已经过去了。写错了请改；确实过了的，这里空着，写到“事情的经过”里。` : null
}
const dayKept = (typed: string, today: Day): string | null => {
  const read = typed === '' ? null : limitIn(typed, today)
  return read?.ok ? dayInWords(read.value) : null
}

export const storyPage: FormPage = {
  id: 'story',
  task: 'matter',
  title: '说说经过',
  fields: ({ data, today, place }) => [
    {
      name: 'title',
      label: '您想要什么结果',
      kind: 'text',
      hint: `一句话就行。例如：${choiceOf(answer(data, 'matter', 'choice'))?.wish ?? '写您想要的结果'}`,
    },
    {
      name: 'narrative',
      label: '事情的经过',
      kind: 'textarea',
      hint: '什么时候、在哪里、跟谁、发生了什么、现在怎么样了。想到什么写什么，可以用语音输入。',
    },
    { name: 'forum', label: '去过法院、仲裁委吗', kind: 'radio', options: forums },
    { name: 'organ', label: '是哪个法院、仲裁委、公安局', kind: 'text', isOptional: true },
    {
      name: 'here',
      label: `这件事是在${place.countyName}处理吗？`,
      hint: '打官司看法院在哪里，仲裁看仲裁委在哪里；还没有打官司的，看事情发生在哪里',
      kind: 'radio',
      options: [option('YES', `是，在${place.countyName}`), option('NO', '不是，在外地'), option('UNKNOWN', '说不清')],
    },
    {
      name: 'elsewhere',
      label: '这件事先向别的法律援助中心申请过吗？',
      kind: 'radio',
      options: [option('NO', '没有'), option('YES', '申请过'), option('UNKNOWN', '说不清')],
    },
    {
      name: 'limit',
      label: '有没有哪一天必须办的',
      kind: 'date',
      isOptional: true,
      hint: '过了就不能再办的那一天，例如判决书上写的上诉的最后一天、申请仲裁的最后一天；开庭的日子写在经过里。写成 2026-12-10 或者 12月10日 都行',
      kept: (answers) => dayKept(one(answers, 'limit'), today),
    },
  ],
  shape: ({ today, place }) =>
    z
      .object({
        title: text(100, '想要的结果'),
        narrative: text(4_500, '事情的经过'),
        forum: chosen(
          forums.map(({ value }) => value),
          '去过法院、仲裁委没有。说不清的，选“说不清”',
        ),
        organ: maybe(100, '机关名称'),
        limit: z
          .string()
          .superRefine((typed, context) => {
            const wrong = typed === '' ? null : limitWrong(typed, today)
            if (wrong) context.addIssue({ code: 'custom', message: wrong })
          })
          .default(''),
        here: chosen(['YES', 'NO', 'UNKNOWN'], `是不是在${place.countyName}处理`),
        elsewhere: chosen(['YES', 'NO', 'UNKNOWN'], '有没有先向别处申请过'),
      })
      .superRefine(({ organ, here }, context) => {
        const wrong = seatWrong(place, organ, here)
        if (wrong) context.addIssue({ code: 'custom', path: ['here'], message: wrong })
      }),
}

/** An organ that bears the name of another place altogether, of another city or province, is hardly of here (法38). */
function farAway(organ: string, around: readonly string[], countyName: string): string | null {
  const named = divisionsNamed(organ.normalize('NFKC')).at(-1)
  if (named === undefined || around.some((place) => place.includes(named) || named.includes(place))) return null
  return `“${organ}”看名字在${named}，不在${countyName}。在${named}处理的，请选“不是”；机关写错了的，请改；都没有错的，选“说不清”。`
}

/** The name of the organ tells where it sits; an answer against it is asked. */
function seatWrong({ county, counties, countyName, around }: Asking['place'], organ: string, here: string): string | null {
  const seat = seatNamed(organ, counties)
  if (here === 'UNKNOWN') return null
  if (seat === null) return here === 'YES' ? farAway(organ, around, countyName) : null
  const isOurs = isWithin(seat, county)
  if (isOurs === (here === 'YES')) return null
  return isOurs
    ? `您写的机关是${countyName}的，这里又选了在外地。请看看哪一个写错了。`
    : `您写的机关不在${countyName}，这里又选了在${countyName}。请看看哪一个写错了。`
}

export const opponentsIn = (typed: string): string[] =>
  typed
    .split(/[\n、；;]/)
    .map((name) => name.trim())
    .filter(Boolean)

/** Whoever applies for another is named on the other side. */
const isHelperOpponent = ({ data }: Pick<Asking, 'data'>, names: string): boolean => {
  const agent = { name: answer(data, 'helper', 'name') }
  const opponents = opponentsIn(names).map((name) => ({ name }))
  return forOther(data) && roleFaults({ applicant: {}, agent, opponents }).some(({ code }) => code === 'AGENT_IS_OPPONENT')
}

/** Somebody on the other side is called as the applicant is. */
const isNamesake = ({ data }: Pick<Asking, 'data'>, names: string): boolean => {
  const applicant = { name: answer(data, 'person', 'name') }
  const opponents = opponentsIn(names).map((name) => ({ name }))
  return roleFaults({ applicant, opponents }).some(({ code }) => code === 'OPPONENT_NAMED_AS_APPLICANT')
}

/** Whether the helper is the one complained of; undefined where nobody had to be asked. */
export const infringerIn = (of: Pick<Asking, 'data'>): boolean | undefined =>
  isHelperOpponent(of, answer(of.data, 'opponent', 'names')) ? answer(of.data, 'opponent', 'infringer') === 'YES' : undefined

export const opponentPage: FormPage = {
  id: 'opponent',
  task: 'opponent',
  title: '对方是谁',
  lead: () => '跟谁有纠纷，就写谁。不知道全名的，写知道的称呼。',
  fields: ({ data }) => {
    const hasNone = ['k', 'p'].includes(answer(data, 'matter', 'choice'))
    return [
      { name: 'names', label: '对方的姓名或者单位名称', kind: 'textarea', hint: '一行写一个', isOptional: hasNone },
      {
        name: 'none',
        label: '写不出对方的，是哪一种',
        told: '对方',
        kind: 'checkboxes',
        isOptional: true,
        options: [option('UNKNOWN', '现在不知道是谁'), option('NONE', '没有对方')],
      },
      ...(isHelperOpponent({ data }, answer(data, 'opponent', 'names'))
        ? [
            {
              name: 'infringer',
              label: `您写的对方里有您自己（${nameKept(data, 'helper')}）。是您侵害了他（她）的权益吗？`,
              kind: 'radio' as const,
              hint: '是您的话，应当请其他家人来替他（她）申请。先交上来也可以，消息不会发给您。',
              options: [option('NO', '不是我'), option('YES', '是我，或者说我侵害了他（她）的权益')],
            },
          ]
        : []),
      ...(isNamesake({ data }, answer(data, 'opponent', 'names'))
        ? [
            {
              name: 'namesake',
              label: `您写的对方里有申请人自己的名字（${nameKept(data, 'person')}）。是同名的另一个人吗？`,
              kind: 'checkboxes' as const,
              hint: '写错了的，请在上面改掉名字。',
              options: [option('YES', '是同名的另一个人')],
            },
          ]
        : []),
    ]
  },
  shape: ({ data }) =>
    z
      .object({
        names: z.string().default(''),
        none: z.union([z.string(), z.array(z.string())]).default(''),
        infringer: z.string().default(''),
        namesake: z.string().default(''),
      })
      .superRefine((given, context) => {
        const { names, infringer, namesake } = given
        const none = many(given, 'none').filter((code) => ['UNKNOWN', 'NONE'].includes(code))
        if (none.length === 2) context.addIssue({ code: 'custom', path: ['none'], message: '“没有对方”和“现在不知道是谁”只能勾一个。' })
        if (none.length > 0 && opponentsIn(names).length > 0)
          context.addIssue({
            code: 'custom',
            path: ['none'],
            message: '上面写了对方，这里又勾了写不出来。写了名字的，请去掉这个勾；真的写不出来，请把名字删掉。',
          })
        if (namesake === '' && isNamesake({ data }, names))
          context.addIssue({
            code: 'custom',
            path: ['namesake'],
            message: '对方写成了申请人自己的名字。写错了请改；真的是同名的另一个人，请勾选。',
          })
        if (infringer === '' && isHelperOpponent({ data }, names))
          context.addIssue({
            code: 'custom',
            path: ['infringer'],
            message: '对方里有您自己，请回答下面一问；不是同一个人的，请把名字写全。',
          })
        const typed = opponentsIn(names)
        const hasNone = none.length > 0 || ['k', 'p'].includes(answer(data, 'matter', 'choice'))
        if (typed.length === 0 && !hasNone)
          context.addIssue({ code: 'custom', path: ['names'], message: '请写对方是谁；没有对方，或者不知道是谁的，勾选下面一项。' })
        const nobody = typed.find((name) => !/\p{L}/u.test(name))
        if (nobody !== undefined)
          context.addIssue({
            code: 'custom',
            path: ['names'],
            message: `“${nobody}”不像姓名或者单位名称，请写对方叫什么；不知道的，勾选下面一项。`,
          })
        if (typed.length > 20) context.addIssue({ code: 'custom', path: ['names'], message: '对方最多写 20 个，其余的写到事情经过里。' })
        if (typed.some((name) => [...name].length > 100))
          context.addIssue({ code: 'custom', path: ['names'], message: '每个名字不要超过 100 个字，一行写一个。' })
      }),
}
