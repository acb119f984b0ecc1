import { expect, test } from 'vitest'
import type { CaseParticulars } from '../../api/shapes.ts'
import { changedBody, emptied, linesOf } from './lines.ts'

const now: CaseParticulars = {
  isNotice: false,
  title: '支付工资',
  matter: 'LABOR_RELATION_OR_WAGE',
  subMatter: 'WAGE',
  role: 'CIVIL_PARTY',
  forum: 'ARBITRATION',
  stage: null,
  organ: '双峰县劳动人事争议仲裁委员会',
  organRegion: null,
  courtNumber: '',
  opponents: [{ name: '某公司' }],
  narrative: '经过',
  amountFen: 3_160_000,
  recipients: 1,
  noticeNumber: '',
  custodyPlace: '',
  receivedOn: '2026-11-20',
} // prettier-ignore
const lines = linesOf(now, {}, [])
const body = (draft: Parameters<typeof changedBody>[2]) => changedBody(lines, Object.keys(draft), draft)

test('刑事阶段只问刑事案件，文书号只问通知案件', () => {
  const names = lines.map(({ name }) => name)
  expect([names.includes('stage'), names.includes('noticeNumber')]).toEqual([false, false])
  expect(linesOf({ ...now, isNotice: true }, {}, []).map(({ name }) => name)).toContain('noticeNumber')
  expect(linesOf(now, { matter: 'CRIMINAL' }, []).map(({ name }) => name)).toContain('stage')
})

test('没有改动的不送，改空的说清是空', () => {
  expect(body({ organ: now.organ, amountFen: '31600.00', opponents: [{ name: '某公司', kind: '', role: '' }] })).toEqual({})
  expect(body({ organ: '', amountFen: '', opponents: [] })).toEqual({ organ: null, amountFen: null, opponents: [] })
  expect(body({ organ: '双峰县人民法院', amountFen: '36000', recipients: '3' })).toEqual({
    organ: '双峰县人民法院',
    amountFen: 3_600_000,
    recipients: 3,
  })
  expect(body({ opponents: [{ name: '某公司', kind: 'ORGANISATION', role: 'RESPONDENT' }] })).toEqual({
    opponents: [{ name: '某公司', kind: 'ORGANISATION', role: 'RESPONDENT' }],
  })
})

test('不能空的改空了，要说', () => {
  expect(emptied(lines, ['title', 'organ'], { title: ' ', organ: '' }).map(({ name }) => name)).toEqual(['title'])
})
