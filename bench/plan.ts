import { hashOf, pick } from './hash.ts'

/** The province of the bench: 11 cities, 170 counties, ten years, 8,000 lawyers. */
export const cities = Array.from({ length: 11 }, (_, i) => `13${String(i + 1).padStart(2, '0')}`)
export const counties = Array.from(
  { length: 170 },
  (_, i) => `${cities[i % 11] ?? '1301'}${String(21 + Math.floor(i / 11)).padStart(2, '0')}`,
)
export const lawyers = 8000
const firstDay = Date.UTC(2016, 10, 1)
const days = 3650

export const states = [
  'RECEIVED',
  'CHECKED',
  'GRANTED',
  'ASSIGNED',
  'HANDLING',
  'CLOSED',
  'FILED',
  'FILE_ACCEPTED',
  'ARCHIVED',
  'REFUSED',
] as const
const stateWeights = [2, 1, 1, 1, 8, 2, 2, 3, 72, 8]
export const caseTypes = ['CRIMINAL', 'CIVIL', 'ADMIN', 'STATE_COMPENSATION', 'LABOR_ARBITRATION', 'NON_LITIGATION'] as const
const matters = [
  'LABOR_RELATION_OR_WAGE',
  'MAINTENANCE',
  'PI_TRAFFIC',
  'PI_WORK_INJURY',
  'DV_ABUSE_ABANDONMENT',
  'SOCIAL_INSURANCE_OR_ASSISTANCE',
] as const

const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏锺汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
]
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国庆荣海波志红梅春燕雪晓东文辉宇欣怡子涵梓轩浩然雨泽诗琪𠮷喆']
const places = [
  '永丰',
  '荷叶',
  '井字',
  '梓门桥',
  '杏子铺',
  '走马街',
  '洪山殿',
  '甘棠',
  '三塘铺',
  '青树坪',
  '花门',
  '锁石',
  '石牛',
  '沙塘',
  '印塘',
]
const phrases = [
  '在工地做木工完工后工资一直没有结清',
  '对方以工程款没有到账为由拒绝支付',
  '有欠条和考勤表可以证明',
  '多次到劳动监察部门反映没有结果',
  '请求支付拖欠的劳动报酬',
  '下班途中被小型客车撞伤住院二十三天',
  '交警认定对方负主要责任',
  '保险公司只愿意赔付一部分医疗费',
  '子女长期不履行赡养义务',
  '老人患有高血压没有固定收入',
  '婚后多次遭受殴打报警后出具告诫书',
  '希望解除婚姻关系并分割共同财产',
  '申请人左手被机器轧伤未签劳动合同',
  '用人单位没有缴纳工伤保险',
  '村里调解委员会调解未达成一致',
  '承包地被占用后没有得到补偿',
  '低保待遇被停发不服决定',
  '孩子由母亲抚养父亲拒付抚养费',
  '购买的种子出苗率很低造成减产',
  '诉讼时效即将届满请求尽快办理',
] as const

export type GeneratedCase = {
  row: number
  county: string
  receivedOn: string
  state: (typeof states)[number]
  caseType: (typeof caseTypes)[number]
  matter: (typeof matters)[number]
  name: string
  title: string
  narrative: string
  opponent: string
  lawyer: number
}

function stateOf(row: number): (typeof states)[number] {
  let at = hashOf(row, 3) % 100
  for (const [i, weight] of stateWeights.entries()) {
    at -= weight
    if (at < 0) return states[i] ?? 'ARCHIVED'
  }
  return 'ARCHIVED'
}

export function generated(row: number): GeneratedCase {
  const name = `${pick(surnames, row, 10)}${pick(given, row, 11)}${hashOf(row, 12) % 3 ? pick(given, row, 13) : ''}`
  const place = pick(places, row, 14)
  // About 200 characters: eight phrases of the twenty, the place and the names among them.
  const narrative = Array.from({ length: 9 }, (_, i) => `${i % 3 === 0 ? `在${place}` : ''}${pick(phrases, row, 20 + i)}`).join('，')
  return {
    row,
    county: counties[hashOf(row, 1) % counties.length] ?? '130121',
    receivedOn: new Date(firstDay + (hashOf(row, 2) % days) * 86_400_000).toISOString().slice(0, 10),
    state: stateOf(row),
    caseType: pick(caseTypes, row, 4),
    matter: pick(matters, row, 5),
    name,
    title: `${place}${pick(phrases, row, 6).slice(0, 12)}`,
    narrative,
    opponent: `${pick(places, row, 7)}某${pick(['建筑劳务', '物流', '食品', '保险', '置业'], row, 8)}有限公司`,
    lawyer: hashOf(row, 9) % lawyers,
  }
}

/** Two to four characters that people look for; some frequent, some rare. */
export const keywords = [
  '工资',
  '赡养',
  '保险公司',
  '告诫书',
  '锁石',
  '梓门桥',
  '抚养费',
  '木工',
  '工伤保险',
  '出苗率',
  '𠮷',
  '荷叶',
].filter((word) => [...word].length >= 2)
