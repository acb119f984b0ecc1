import { applicantTypes, channels, criminalStages, forums, type Matter, matters, partyRoles, subMatters, subMattersOf } from '@fayuan/law'
import { isOtherSideAsked } from '@fayuan/law/application'
import { noneListed } from './settled.ts'
import { chosenIn } from './chosen.ts'
import { isGuardedHere } from './guarded.ts'
import { asksInfringer, hasAgent, isOpponentNamed } from './roles-in.ts'
import { type Draft, type Field, optionsOf, type Row, textValue, yesNo } from '../../ui/form/field.ts'
import { categoriesField } from './categories-field.ts'
import { personFields } from './person-fields.ts'
import { furtherQuestions, type Question } from './further-questions.ts'
import type { Places } from './use-places.ts'
import { agentRelations, verifications } from './words.ts'

const nowhere: Places = { towns: [], counties: [], stations: [] }

export type Section = { title: string; fields: Field[] }

const deskChannels = optionsOf(channels).filter(({ value }) => !value.startsWith('NOTIFIED_'))
const partsOf = (draft: Draft | Row) => subMattersOf[textValue(draft.matter) as Matter] ?? []
const partOptions = (draft: Draft | Row) => partsOf(draft).map((value) => ({ value, label: subMatters[value] }))
const isCriminal = (draft: Draft) => draft.matter === 'CRIMINAL'
const isHeld = ({ channel, matter }: Draft) => channel === 'CUSTODY_TRANSFER' || channel === 'DUTY_LAWYER' || matter === 'CRIMINAL'
const noSeat = (draft: Draft) => textValue(draft.organRegion) === ''

/** Whoever is accused is asked for no other side; a name that was typed stays in sight. */
const mayHaveOpponent = (draft: Draft) => isOtherSideAsked({ role: textValue(draft.role) }) || isOpponentNamed(draft)
const mayHaveNone = (draft: Draft) => isOtherSideAsked({ role: textValue(draft.role) }) || draft.hasNoOpponent === true

const fromDesk = ({ channel }: Draft) => ['STATION', 'LIAISON', 'PETITION_DESK', 'DUTY_LAWYER'].includes(textValue(channel))

/** 另一项请求: what a request beside the main one says for itself; who asks, against whom and how they live is said once. */
const furtherClaimFields =
  (places: Places) =>
  (claim: Row): Field[] => [
    { name: 'matter', label: '什么事', kind: 'pick', options: optionsOf(matters), required: true, width: 'half' },
    {
      name: 'subMatter',
      label: '具体是',
      kind: 'pick',
      options: partOptions(claim),
      onlyAmong: true,
      width: 'quarter',
      when: (now) => partsOf(now).length > 0,
    },
    noneListed,
    { name: 'forum', label: '办理途径', kind: 'pick', options: optionsOf(forums), required: true, width: 'quarter' },
    { name: 'title', label: '请求（一句话）', kind: 'text', required: true, width: 'half', hint: '会写进申请表和决定书' },
    { name: 'limitationOn', label: '期限届满日', kind: 'day', width: 'quarter' },
    { name: 'organRegion', label: '办案机关在别的县区', kind: 'pick', options: places.counties, width: 'quarter' },
  ]

export const applicationSections = (draft: Draft, places: Places = nowhere, asked: readonly Question[] = [], today = ''): Section[] => [
  {
    title: '申请人',
    fields: [
      ...personFields(places.towns, isGuardedHere(draft, today), chosenIn(draft) !== null),
      { name: 'channel', label: '来源', kind: 'pick', options: deskChannels, initial: 'SELF', required: true, width: 'quarter' },
      { name: 'sourceAgencyId', label: '哪个站点', kind: 'pick', options: places.stations, width: 'quarter', when: fromDesk },
      {
        name: 'applicantType',
        label: '申请人类型',
        kind: 'pick',
        options: optionsOf(applicantTypes),
        required: true,
        width: 'quarter',
      },
      { name: 'receivedOn', label: '收到日期（不填即今天）', kind: 'day', width: 'quarter', within: { most: 'TODAY' } },
      { name: 'hasAgent', label: '由别人代为申请', kind: 'tick', width: 'quarter', when: ({ channel }) => channel !== 'AGENT' },
      { name: 'agent.name', label: '代理人姓名', kind: 'text', required: true, width: 'quarter', when: hasAgent },
      {
        name: 'agent.relation',
        label: '与申请人的关系',
        kind: 'pick',
        options: agentRelations,
        required: true,
        width: 'quarter',
        when: hasAgent,
      },
      { name: 'agent.idNumber', label: '代理人证件号码', kind: 'text', width: 'quarter', when: hasAgent },
      { name: 'agent.phone', label: '代理人电话', kind: 'tel', width: 'quarter', when: hasAgent },
    ],
  },
  {
    title: '事项',
    fields: [
      { name: 'matter', label: '什么事', kind: 'pick', options: optionsOf(matters), required: true, width: 'half' },
      {
        name: 'subMatter',
        label: '具体是',
        kind: 'pick',
        options: partOptions(draft),
        onlyAmong: true,
        width: 'quarter',
        when: (now) => partsOf(now).length > 0,
      },
      noneListed,
      {
        name: 'role',
        label: '申请人的地位',
        kind: 'pick',
        options: optionsOf(partyRoles),
        required: true,
        width: 'quarter',
      },
      { name: 'forum', label: '办理途径', kind: 'pick', options: optionsOf(forums), required: true, width: 'quarter' },
      { name: 'stage', label: '刑事阶段', kind: 'pick', options: optionsOf(criminalStages), width: 'quarter', when: isCriminal },
      { name: 'organ', label: '办案机关', kind: 'text', required: true, width: 'half', hint: '法院、仲裁委、公安、检察院的全称' },
      {
        name: 'custodyPlace',
        label: '羁押或者监管场所',
        kind: 'text',
        width: 'quarter',
        hint: '在押、服刑、强制戒毒的填写，决定要函告这里',
        required: draft.channel === 'CUSTODY_TRANSFER',
        when: isHeld,
      },
      { name: 'organRegion', label: '办案机关在哪个县区', kind: 'pick', options: places.counties, width: 'quarter' },
      { name: 'jurisdictionOk', label: '由本县的机关处理', kind: 'yesno', width: 'quarter', when: noSeat },
      {
        name: 'firstReceivedElsewhere',
        label: '先向别的法律援助中心申请过',
        kind: 'yesno',
        options: yesNo('申请过', '没有'),
        width: 'quarter',
      },
      {
        name: 'title',
        label: '请求（一句话）',
        kind: 'text',
        required: true,
        width: 'half',
        hint: '例如：支付 2025 年 9 月至 2026 年 5 月工资',
      },
      { name: 'narrative', label: '事情经过', kind: 'area', required: true },
      { name: 'limitationOn', label: '时效、上诉等期限届满日', kind: 'day', width: 'quarter' },
      { name: 'recipients', label: '受援人数', kind: 'number', initial: '1', width: 'quarter' },
      { name: 'hasCounsel', label: '已经委托了律师', kind: 'yesno', options: yesNo('委托了', '没有'), required: true, width: 'quarter' },
      { name: 'needsPreservation', label: '需要马上保全', kind: 'tick', width: 'quarter' },
      {
        name: 'furtherClaims',
        label: '另一项请求',
        kind: 'cards',
        each: furtherClaimFields(places),
        adds: '加另一项请求',
        mostCards: 9,
        hint: '同一个人对同一方还有别的请求的，一并写上，逐项判断',
      },
    ],
  },
  {
    title: '对方',
    fields: [
      {
        name: 'opponents',
        label: '对方当事人',
        kind: 'rows',
        initial: [{ name: '' }],
        columns: [
          { name: 'name', label: '姓名或者单位全称' },
          { name: 'idNumber', label: '证件号码（知道就填）' },
        ],
        when: mayHaveOpponent,
      },
      {
        name: 'hasNoOpponent',
        label: '没有对方',
        kind: 'tick',
        hint: '问过，确实没有的勾选；还不知道是谁的，不填也不勾。',
        when: mayHaveNone,
      },
      {
        name: 'agentIsInfringer',
        label: '代理人是不是侵害申请人权益的人',
        kind: 'yesno',
        required: asksInfringer(draft),
        width: 'half',
        hint: '是的，应当由其他法定代理人或者近亲属代为申请（法律援助法第四十条）',
        when: hasAgent,
      },
    ],
  },
  {
    title: '经济',
    fields: [
      categoriesField,
      { name: 'household.members', label: '共同生活人数', kind: 'number', width: 'quarter' },
      {
        name: 'household.monthlyIncomeTotal',
        label: '家庭月收入合计',
        kind: 'monthly',
        hint: '农忙农闲、有活没活差得多的，填最近十二个月的平均数',
        width: 'quarter',
      },
      { name: 'household.applicantMonthlyIncome', label: '本人月收入', kind: 'monthly', width: 'quarter' },
      { name: 'verification', label: '核查方式', kind: 'pick', options: optionsOf(verifications), width: 'quarter' },
      { name: 'noFixedIncome', label: '固定生活来源', kind: 'yesno', options: yesNo('没有', '有'), width: 'quarter' },
      { name: 'lowIncomeRegistry', label: '民政认定的低收入人口', kind: 'yesno', width: 'quarter' },
      { name: 'hardshipEvent', label: '遭遇灾害、事故、重病', kind: 'yesno', width: 'quarter' },
      { name: 'household.opponentIsMember', label: '对方是共同生活的家人', kind: 'yesno', width: 'quarter' },
      ...furtherQuestions(draft, asked),
    ],
  },
  {
    title: '材料',
    fields: [
      {
        name: 'materials',
        label: '一次告知的材料清单（随事项列出，可以增减）',
        kind: 'rows',
        columns: [
          { name: 'name', label: '材料' },
          { name: 'copies', label: '份数', kind: 'number', narrow: true },
          { name: 'received', label: '已收到', kind: 'tick' },
          { name: 'fileId', label: '照片', kind: 'file' },
        ],
      },
    ],
  },
]
