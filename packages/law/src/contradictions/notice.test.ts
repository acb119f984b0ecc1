import { expect, test } from 'vitest'
import { toDay } from '../day.ts'
import { noticeFaults, type SaidOfNotice } from './index.ts'

const court = {
  channel: 'NOTIFIED_COURT',
  organ: '双峰县人民法院',
  stage: 'FIRST_INSTANCE',
  role: 'DEFENDANT',
  ground: 'N9',
  offence: '盗窃',
}
const codes = (more: Partial<SaidOfNotice>) =>
  noticeFaults({ today: toDay('2026-11-30'), ...court, ...more }).map(({ kind, code }) => `${kind} ${code}`)

test.each<[string, Partial<SaidOfNotice>, string[]]>([
  ['法院一审的被告人', {}, []],
  ['检察院审查起诉', { channel: 'NOTIFIED_PROCURATORATE', organ: '双峰县人民检察院', stage: 'PROSECUTION_REVIEW', role: 'SUSPECT' }, []],
  ['海关缉私局侦查', { channel: 'NOTIFIED_POLICE', organ: '长沙海关缉私局', stage: 'INVESTIGATION', role: 'SUSPECT' }, []],
  ['法院侦查', { stage: 'INVESTIGATION', role: 'SUSPECT' }, ['asked STAGE_OF_OTHER_ORGAN']],
  [
    '公安机关通知，机关却是法院，一审的犯罪嫌疑人，罪名离婚纠纷，未成年没有生日',
    { channel: 'NOTIFIED_POLICE', organ: '北京市海淀区人民法院', role: 'SUSPECT', offence: '离婚纠纷', ground: 'N1' },
    [
      'asked ORGAN_OF_OTHER_KIND',
      'asked STAGE_OF_OTHER_ORGAN',
      'asked ROLE_AT_STAGE',
      'asked OFFENCE_NO_CRIME',
      'refused MINOR_NOT_STATED',
    ],
  ],
  ['未成年没有生日也没有类别', { ground: 'N1' }, ['refused MINOR_NOT_STATED']],
  ['未成年，写明了', { ground: 'N1', categories: [{ code: 'MINOR' }] }, []],
  ['未成年，有生日', { ground: 'N1', person: { birthOn: toDay('2010-01-01') } }, []],
  ['强制医疗一审', { ground: 'N8', role: 'COMPULSORY_TREATMENT_RESPONDENT' }, []],
  ['收到日期差一年', { receivedOn: toDay('2025-11-28') }, ['asked RECEIVED_LONG_AGO']],
])('通知书：%s', (_, more, expected) => expect(codes(more)).toEqual(expected))

test.each([
  ['2016-06-07', '盗窃罪', 1],
  ['2013-06-07', '盗窃罪', 1],
  ['2013-06-07', '故意杀人罪', 0],
  ['2011-06-07', '盗窃罪', 0],
] as const)('刑法17 不满十四周岁的被告人要核对：%s %s', (birthOn, offence, count) => {
  const faults = noticeFaults({ today: toDay('2026-11-20'), role: 'DEFENDANT', ground: 'N1', offence, person: { birthOn: toDay(birthOn) } })
  expect(faults.filter(({ code }) => code === 'UNDER_AGE_OF_ANSWERING')).toHaveLength(count)
})
