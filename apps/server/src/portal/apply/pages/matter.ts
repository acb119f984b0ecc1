import { type Day, toDay } from '@fayuan/law'
import { roleFaults } from '@fayuan/law/contradictions'
import { readDay } from '@fayuan/law/reading'
import { z } from 'zod'
import { one } from '../../frame/fields.ts'
import { choiceOf, choices } from '../../situation/choices.ts'
import { answer, type Asking, chosen, forOther, type FormPage, maybe, text } from '../form-page.ts'

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
  option('', '还没有，或者不清楚'),
  option('ARBITRATION', '要去或者已经在劳动仲裁'),
  option('LITIGATION', '要去或者已经在法院打官司'),
  option('RECONSIDERATION', '已经在行政复议'),
  option('NON_LITIGATION', '只想协商、调解，不打官司'),
]

/** 哪一天必须办: a day to come where no year is said. */
export const limitIn = (typed: string, today: Day) =>
  readDay(typed, { what: '这一天', today, least: toDay('2000-01-01'), most: toDay('2100-12-31') })
const dayKept = (typed: string, today: Day): string | null => {
  const read = typed === '' ? null : limitIn(typed, today)
  return read?.ok ? read.value : null
}

export const storyPage: FormPage = {
  id: 'story',
  task: 'matter',
  title: '说说经过',
  fields: ({ data, today }) => [
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
      name: 'limit',
      label: '有没有哪一天必须办的',
      kind: 'date',
      isOptional: true,
      hint: '例如开庭、上诉、仲裁到期的那一天',
      kept: (answers) => dayKept(one(answers, 'limit'), today),
    },
  ],
  shape: ({ today }) =>
    z.object({
      title: text(100, '想要的结果'),
      narrative: text(4_500, '事情的经过'),
      forum: z.enum(['', 'ARBITRATION', 'LITIGATION', 'RECONSIDERATION', 'NON_LITIGATION'], { error: '请选择走到哪一步了。' }).default(''),
      organ: maybe(100, '机关名称'),
      limit: z
        .string()
        .superRefine((typed, context) => {
          const read = typed === '' ? null : limitIn(typed, today)
          if (read && !read.ok) context.addIssue({ code: 'custom', message: read.reason })
        })
        .default(''),
    }),
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
      { name: 'none', label: '写不出来的，勾这里', kind: 'checkboxes', options: [option('1', '没有对方，或者现在不知道是谁')] },
      ...(isHelperOpponent({ data }, answer(data, 'opponent', 'names'))
        ? [
            {
              name: 'infringer',
              label: `您写的对方里有您自己（${answer(data, 'helper', 'name')}）。是您侵害了他（她）的权益吗？`,
              kind: 'radio' as const,
              hint: '是您的话，应当请其他家人来替他（她）申请。先交上来也可以，工作人员会联系。',
              options: [option('NO', '不是我'), option('YES', '是我，或者说我侵害了他（她）的权益')],
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
      })
      .superRefine(({ names, none, infringer }, context) => {
        if (none.length === 0 && infringer === '' && isHelperOpponent({ data }, names))
          context.addIssue({
            code: 'custom',
            path: ['infringer'],
            message: '对方里有您自己，请回答下面一问；不是同一个人的，请把名字写全。',
          })
        const typed = opponentsIn(names)
        const hasNone = none.length > 0 || ['k', 'p'].includes(answer(data, 'matter', 'choice'))
        if (typed.length === 0 && !hasNone)
          context.addIssue({ code: 'custom', path: ['names'], message: '请写对方是谁；不知道的，勾选下面一项。' })
        if (typed.length > 20) context.addIssue({ code: 'custom', path: ['names'], message: '对方最多写 20 个，其余的写到事情经过里。' })
        if (typed.some((name) => [...name].length > 100))
          context.addIssue({ code: 'custom', path: ['names'], message: '每个名字不要超过 100 个字，一行写一个。' })
      }),
}
