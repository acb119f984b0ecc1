import type { Day } from '@fayuan/law'

export type FirmPlan = { key: string; kind: 'LAW_FIRM' | 'GRASSROOTS_OFFICE'; name: string; town: string }
export type ProviderPlan = {
  name: string
  firm: string
  kind: 'LAWYER' | 'GRASSROOTS_WORKER'
  licensedOn: Day
  specialties: readonly string[]
  languages?: readonly string[]
  username?: string
  /** How often the centre turns to them. */
  weight: number
}

export const firms: readonly FirmPlan[] = [
  { key: 'xianghe', kind: 'LAW_FIRM', name: '湖南湘禾律师事务所', town: '永丰街道' },
  { key: 'fenglan', kind: 'LAW_FIRM', name: '湖南峰澜律师事务所', town: '永丰街道' },
  { key: 'meilong', kind: 'LAW_FIRM', name: '湖南梅龙律师事务所', town: '金开街道' },
  { key: 'yongfeng', kind: 'GRASSROOTS_OFFICE', name: '双峰县永丰法律服务所', town: '永丰街道' },
  { key: 'ziemenqiao', kind: 'GRASSROOTS_OFFICE', name: '双峰县梓门桥法律服务所', town: '梓门桥镇' },
  { key: 'heye', kind: 'GRASSROOTS_OFFICE', name: '双峰县荷叶法律服务所', town: '荷叶镇' },
  { key: 'qingshuping', kind: 'GRASSROOTS_OFFICE', name: '双峰县青树坪法律服务所', town: '青树坪镇' },
  { key: 'hongshandian', kind: 'GRASSROOTS_OFFICE', name: '双峰县洪山殿法律服务所', town: '洪山殿镇' },
  { key: 'suoshi', kind: 'GRASSROOTS_OFFICE', name: '双峰县锁石法律服务所', town: '锁石镇' },
]

const wages = 'LABOR_RELATION_OR_WAGE'
const injury = 'PI_WORK_INJURY'
const traffic = 'PI_TRAFFIC'
const family = 'MAINTENANCE'
const violence = 'DV_ABUSE_ABANDONMENT'
const day = (text: string) => text as Day

/** Lawyers and grassroots workers of the county. 志愿团队 marks the volunteer team that carries most of the cases. */
export const providers: readonly ProviderPlan[] = [
  {
    name: '贺青',
    firm: 'xianghe',
    kind: 'LAWYER',
    licensedOn: day('2008-07-15'),
    specialties: [violence, family, 'MINOR', '志愿团队'],
    username: 'lawyer',
    weight: 17,
  },
  {
    name: '王海波',
    firm: 'fenglan',
    kind: 'LAWYER',
    licensedOn: day('2001-05-20'),
    specialties: [wages, injury, 'CRIMINAL', '志愿团队'],
    username: 'lawyer2',
    weight: 15,
  },
  {
    name: '谭永',
    firm: 'xianghe',
    kind: 'LAWYER',
    licensedOn: day('2003-09-01'),
    specialties: ['CRIMINAL', 'MINOR', '志愿团队'],
    weight: 8,
  },
  { name: '肖丽', firm: 'fenglan', kind: 'LAWYER', licensedOn: day('2006-06-12'), specialties: [family, traffic, '志愿团队'], weight: 7 },
  { name: '聂新华', firm: 'meilong', kind: 'LAWYER', licensedOn: day('1998-04-08'), specialties: ['CRIMINAL', 'ADMIN'], weight: 5 },
  {
    name: '戴立平',
    firm: 'xianghe',
    kind: 'LAWYER',
    licensedOn: day('2000-10-30'),
    specialties: [wages, 'LABOR_ARBITRATION', '志愿团队'],
    weight: 6,
  },
  {
    name: '禹春梅',
    firm: 'meilong',
    kind: 'LAWYER',
    licensedOn: day('2007-03-22'),
    specialties: ['MINOR', violence, '志愿团队'],
    weight: 5,
  },
  {
    name: '欧阳勇',
    firm: 'fenglan',
    kind: 'LAWYER',
    licensedOn: day('2014-08-18'),
    specialties: [traffic, injury],
    languages: ['手语'],
    weight: 4,
  },
  { name: '彭志远', firm: 'xianghe', kind: 'LAWYER', licensedOn: day('2016-11-03'), specialties: [wages, injury, '志愿团队'], weight: 5 },
  { name: '匡思琪', firm: 'meilong', kind: 'LAWYER', licensedOn: day('2019-05-27'), specialties: [family, 'MINOR', '志愿团队'], weight: 4 },
  {
    name: '龙建辉',
    firm: 'fenglan',
    kind: 'LAWYER',
    licensedOn: day('2005-02-16'),
    specialties: ['ADMIN', 'SOCIAL_INSURANCE_OR_ASSISTANCE'],
    weight: 3,
  },
  { name: '易文博', firm: 'meilong', kind: 'LAWYER', licensedOn: day('2021-09-09'), specialties: ['CRIMINAL', wages], weight: 3 },
  {
    name: '邓晓玲',
    firm: 'xianghe',
    kind: 'LAWYER',
    licensedOn: day('2010-12-01'),
    specialties: ['PI_MEDICAL', traffic, '志愿团队'],
    weight: 3,
  },
  { name: '罗旭东', firm: 'fenglan', kind: 'LAWYER', licensedOn: day('2024-06-20'), specialties: [wages], weight: 2 },
  {
    name: '成友良',
    firm: 'yongfeng',
    kind: 'GRASSROOTS_WORKER',
    licensedOn: day('1997-03-01'),
    specialties: [family, wages, '志愿团队'],
    weight: 4,
  },
  {
    name: '毛桂生',
    firm: 'yongfeng',
    kind: 'GRASSROOTS_WORKER',
    licensedOn: day('2002-06-01'),
    specialties: [wages, traffic, '志愿团队'],
    weight: 3,
  },
  {
    name: '周翠莲',
    firm: 'ziemenqiao',
    kind: 'GRASSROOTS_WORKER',
    licensedOn: day('2004-09-01'),
    specialties: [family, '志愿团队'],
    weight: 3,
  },
  { name: '朱正清', firm: 'ziemenqiao', kind: 'GRASSROOTS_WORKER', licensedOn: day('1999-05-01'), specialties: [traffic], weight: 2 },
  {
    name: '曾德明',
    firm: 'heye',
    kind: 'GRASSROOTS_WORKER',
    licensedOn: day('2000-01-01'),
    specialties: [family, wages, '志愿团队'],
    weight: 2,
  },
  { name: '胡爱莲', firm: 'qingshuping', kind: 'GRASSROOTS_WORKER', licensedOn: day('2006-04-01'), specialties: [family], weight: 2 },
  {
    name: '尹春林',
    firm: 'qingshuping',
    kind: 'GRASSROOTS_WORKER',
    licensedOn: day('1996-08-01'),
    specialties: [wages, injury, '志愿团队'],
    weight: 3,
  },
  {
    name: '康和平',
    firm: 'hongshandian',
    kind: 'GRASSROOTS_WORKER',
    licensedOn: day('2001-11-01'),
    specialties: [injury, wages, '志愿团队'],
    weight: 3,
  },
  {
    name: '李月娥',
    firm: 'suoshi',
    kind: 'GRASSROOTS_WORKER',
    licensedOn: day('2003-02-01'),
    specialties: [family, '志愿团队'],
    weight: 2,
  },
  { name: '阳望生', firm: 'suoshi', kind: 'GRASSROOTS_WORKER', licensedOn: day('2005-07-01'), specialties: [wages, traffic], weight: 2 },
]

export const neighbourFirms: readonly FirmPlan[] = [{ key: 'zijiang', kind: 'LAW_FIRM', name: '湖南紫鹊律师事务所', town: '上梅街道' }]
export const neighbourProviders: readonly ProviderPlan[] = [
  {
    name: '曾湘云',
    firm: 'zijiang',
    kind: 'LAWYER',
    licensedOn: day('2009-04-10'),
    specialties: [wages, family],
    username: 'lawyer-xinhua',
    weight: 6,
  },
  { name: '奉志华', firm: 'zijiang', kind: 'LAWYER', licensedOn: day('2012-04-10'), specialties: ['CRIMINAL', traffic], weight: 4 },
]
