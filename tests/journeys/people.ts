import { addDays, dayOf } from '@fayuan/law'
import { checkCharacter } from '@fayuan/law/reading'

/** Today where the county stands. */
export const today = () => dayOf(new Date())
export const inDays = (days: number) => addDays(today(), days)

const surnames = [...'李王陈刘彭胡曾龙邓罗']
const given = [...'书云江安宁远清和平川青禾石松柏舟']
let born = 0

/** A name the county does not know yet. */
export function freshName(): string {
  born += 1
  const at = (process.pid + born * 37) % (given.length * given.length)
  return `${surnames[born % surnames.length]}${given[at % given.length]}${given[Math.floor(at / given.length)]}试`
}

/** A valid number of somebody who does not exist: the area is not assigned. */
export function freshIdNumber(): string {
  born += 1
  const seventeen = `431398198503${String(10 + (born % 18))}${String((process.pid + born * 7) % 1000).padStart(3, '0')}`
  return seventeen + checkCharacter(seventeen)
}

const freshPhone = () => `138${String((process.pid * 7919 + (born += 1) * 104_729) % 100_000_000).padStart(8, '0')}`

/** A migrant worker's claim for wages that the rules find eligible without a means test. */
export const freshApplication = (name: string) => ({
  channel: 'SELF',
  person: { name, idType: 'NONE', sex: 'MALE', phone: freshPhone(), address: '锁石镇光明村三组' },
  applicantType: 'CITIZEN',
  role: 'CIVIL_PARTY',
  matter: 'LABOR_RELATION_OR_WAGE',
  subMatter: 'WAGE',
  forum: 'ARBITRATION',
  organ: '双峰县劳动人事争议仲裁委员会',
  organRegion: '431321',
  title: '支付拖欠工资 31600 元',
  narrative: '在锁石镇一处工地做木工，完工后工资一直没有结清，有欠条和考勤表。',
  opponents: [{ name: `娄底市某建筑劳务有限公司（${name}）` }],
  recipients: 1,
  categories: [{ code: 'MIGRANT_WORKER', evidence: 'PRESENT' }],
  hasCounsel: false,
  firstReceivedElsewhere: false,
  verification: 'PLEDGE',
  materials: ['身份证', '法律援助申请表', '经济困难状况说明表', '欠条'].map((title) => ({ name: title, copies: 1, received: true })),
})

/** Somebody with a telephone, and what the portal asks of it. */
export function papersOf(name: string) {
  const phone = freshPhone()
  return { person: { name, idType: 'NONE', sex: 'MALE', phone, address: '锁石镇光明村三组' }, tail: phone.slice(-4) }
}
