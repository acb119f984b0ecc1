import { channels, criminalStages, notifiedGrounds, partyRoles } from '@fayuan/law'
import { type Draft, type Option, optionsOf, yesNo } from '../../ui/form/field.ts'
import type { Section } from './application-sections.ts'
import { categoriesField } from './categories-field.ts'
import { chosenIn } from './chosen.ts'
import { isGuardedHere } from './guarded.ts'
import { personFields } from './person-fields.ts'

const organChannels = optionsOf(channels).filter(({ value }) => value.startsWith('NOTIFIED_'))
const groundHeads: Readonly<Record<string, string>> = {
  N8: '应当通知（法律援助法第二十八条）',
  N9: '可以通知（法律援助法第二十五条第二款）',
  N10: '应当通知（司发通〔2022〕49号）',
}
const grounds = Object.entries(notifiedGrounds).map(([value, label]) => ({
  value,
  label,
  group: groundHeads[value] ?? '应当通知（法律援助法第二十五条第一款）',
}))

const noticeRoles = optionsOf(partyRoles).filter(({ value }) => ['SUSPECT', 'DEFENDANT', 'COMPULSORY_TREATMENT_RESPONDENT'].includes(value))

/** A court, procuratorate or police notice: three days to assign, no means test. */
export const noticeSections = (towns: Option[] = [], draft: Draft = {}, today = ''): Section[] => [
  {
    title: '通知',
    fields: [
      { name: 'channel', label: '通知机关', kind: 'pick', options: organChannels, required: true, width: 'quarter' },
      { name: 'organ', label: '机关全称', kind: 'text', required: true, width: 'half' },
      { name: 'receivedOn', label: '收到日期（不填即今天）', kind: 'day', width: 'quarter', within: { most: 'TODAY' } },
      { name: 'noticeNumber', label: '通知书文号', kind: 'text', width: 'half' },
      {
        name: 'ground',
        label: '通知情形',
        kind: 'pick',
        options: grounds,
        required: true,
      },
      {
        name: 'provision',
        label: '通知所依据的法律、法规',
        kind: 'text',
        required: true,
        hint: '写名称和条文。',
        when: ({ ground }) => ground === 'N7',
      },
      { name: 'stage', label: '阶段', kind: 'pick', options: optionsOf(criminalStages), required: true, width: 'quarter' },
      { name: 'offence', label: '涉嫌罪名', kind: 'text', required: true, width: 'quarter' },
      { name: 'role', label: '地位', kind: 'pick', options: noticeRoles, required: true, width: 'quarter' },
      { name: 'custodyPlace', label: '羁押处所', kind: 'text', width: 'quarter' },
      { name: 'hearingAt', label: '开庭时间', kind: 'instant', width: 'quarter' },
    ],
  },
  { title: '受援人', fields: [...personFields(towns, isGuardedHere(draft, today), chosenIn(draft) !== null), categoriesField] },
  {
    title: '其他',
    fields: [
      { name: 'narrative', label: '通知书写明的情况', kind: 'area' },
      {
        name: 'hasCounsel',
        label: '当事人有没有委托辩护人或者代理人',
        kind: 'yesno',
        options: yesNo('委托了', '没有'),
        required: true,
        width: 'half',
        hint: '照通知书写的填。',
      },
      {
        name: 'registerToReturn',
        label: '登记后复函退回',
        kind: 'tick',
        hint: '按规定不应指派的通知（已经委托、不由该机关通知等）选这一项，登记以后由指派专员出具复函。',
      },
    ],
  },
]
