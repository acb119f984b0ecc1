import { readFeeSheet } from '../fees/fee-sheet.ts'
import { promiseRules } from './promises.ts'
import { held, type ReadSetting, type SettingKey, type SettingRule, type SettingValues, wrong } from './setting.ts'
import { readWhole } from './whole.ts'

const heads = ['CENTRE_DIRECTOR', 'BUREAU_ADMIN', 'CITY_ADMIN', 'PROVINCE_ADMIN'] as const
const upper = ['BUREAU_ADMIN', 'CITY_ADMIN', 'PROVINCE_ADMIN'] as const

const usual = {
  cite: [],
  kind: 'NUMBER',
  holdsFor: 'REGION',
  enteredBy: heads,
  agreedBy: [],
  endsWithinDays: null,
  needsPaper: false,
  mayBegin: 'TODAY',
} as const

/** 机关代字: what every number of the office begins with. */
function readWord(raw: unknown): ReadSetting<string> {
  const word = typeof raw === 'string' ? raw.normalize('NFKC').trim() : ''
  return /^\p{Script=Han}{1,6}$/u.test(word)
    ? held(word)
    : wrong('文书字号用的字是 1 到 6 个汉字，例如“双”，案号就是（2026）双援民字第0001号。')
}

const feeTable: SettingRule<'FEE_TABLE'> = {
  ...usual,
  key: 'FEE_TABLE',
  title: '办案补贴标准',
  group: 'FEES',
  unit: '',
  about: '从施行日起指派的案件按这张表核算；以前指派的案件，仍按指派那天施行的表。',
  within: '省级司法行政部门会同同级财政部门确定，授权市、县的由市、县定（法律援助法52②）',
  cite: ['法律援助法52②'],
  kind: 'FEES',
  enteredBy: ['FINANCE', 'CENTRE_DIRECTOR', 'CITY_ADMIN', 'PROVINCE_ADMIN'],
  agreedBy: upper,
  needsPaper: true,
  mayBegin: 'BEFORE',
  otherwise: null,
  read: readFeeSheet,
  shown: ({ rows }) => `${rows.length} 项`,
}

const payDays: SettingRule<'PAY_DAYS'> = {
  ...usual,
  key: 'PAY_DAYS',
  title: '核卷通过后几天内付补贴',
  group: 'FEES',
  unit: '日',
  about: '核卷通过超过这么多天还没有付的，在补贴页标红。',
  within: '应当及时支付（法律援助法52①），1 到 90 日',
  cite: ['法律援助法52①'],
  enteredBy: ['FINANCE', ...heads],
  otherwise: 30,
  read: (raw) =>
    readWhole(raw, {
      what: '付款的天数',
      least: 1,
      most: 90,
      units: ['日', '天'],
      tooMany: '补贴应当及时支付（法律援助法52①），不能定得比 90 日长。',
    }),
  shown: (days) => `${days} 日`,
}

const sameDayLimit: SettingRule<'SAME_DAY_LIMIT'> = {
  ...usual,
  key: 'SAME_DAY_LIMIT',
  title: '同一承办人一天核算几笔以上要留意',
  group: 'FEES',
  unit: '笔',
  about: '超过的在补贴页给出提示，不影响核算。',
  within: '1 到 50 笔',
  enteredBy: ['FINANCE', ...heads],
  otherwise: 5,
  read: (raw) => readWhole(raw, { what: '笔数', least: 1, most: 50, units: ['笔'] }),
  shown: (count) => `${count} 笔`,
}

const outlierTimes: SettingRule<'OUTLIER_TIMES'> = {
  ...usual,
  key: 'OUTLIER_TIMES',
  title: '金额超过同类案件平均数几倍要留意',
  group: 'FEES',
  unit: '倍',
  about: '超过的在补贴页给出提示，不影响核算。',
  within: '2 到 10 倍',
  enteredBy: ['FINANCE', ...heads],
  otherwise: 2,
  read: (raw) => readWhole(raw, { what: '倍数', least: 2, most: 10, units: ['倍'] }),
  shown: (times) => `${times} 倍`,
}

const groupThreshold: SettingRule<'GROUP_THRESHOLD'> = {
  ...usual,
  key: 'GROUP_THRESHOLD',
  title: '几个人以上算群体性案件',
  group: 'THRESHOLDS',
  unit: '人',
  about: '达到的案件标「群体」，承办人要向机构报告（程序规定36）。以后登记的案件照新的标，已经登记的不变。',
  within: '2 到 10 人',
  cite: ['程序规定36', '民事诉讼法解释75'],
  otherwise: 10,
  read: (raw) =>
    readWhole(raw, {
      what: '人数',
      least: 2,
      most: 10,
      units: ['人', '个人'],
      tooFew: '一个人的案件不是群体性案件，请填 2 到 10。',
      tooMany: '人数众多一般指十人以上（民事诉讼法解释75），群体性案件不能从更多的人算起。请填 2 到 10。',
    }),
  shown: (persons) => `${persons} 人`,
}

const accessDays: SettingRule<'LAWYER_ACCESS_DAYS'> = {
  ...usual,
  key: 'LAWYER_ACCESS_DAYS',
  title: '结案后承办人还能看案卷几天',
  group: 'THRESHOLDS',
  unit: '日',
  about: '结案或者终止以后，承办人在这些天里还能打开案件；以后结案的照新的，已经结案的不变。',
  within: '30 到 730 日',
  cite: ['程序规定40'],
  otherwise: 90,
  read: (raw) =>
    readWhole(raw, {
      what: '天数',
      least: 30,
      most: 730,
      units: ['日', '天'],
      tooFew: '承办人有三十日提交结案归档材料（程序规定40），这段时间要看得到案卷，请填 30 到 730。',
      tooMany: '承办人结案以后不再需要案卷，最多留 730 日。',
    }),
  shown: (days) => `${days} 日`,
}

const smallCentre: SettingRule<'SMALL_CENTRE'> = {
  ...usual,
  key: 'SMALL_CENTRE',
  title: '小中心例外：审查和审批可以是同一人',
  group: 'OFFICE',
  unit: '',
  about: '人手不够分开审查和审批的中心，经司法局同意，一个人可以兼，每次都要写明原因并留痕。补贴的核算、审批、支付不在例外里。',
  within: '由中心提出，司法局同意；一次最多一年',
  kind: 'SWITCH',
  holdsFor: 'OFFICE',
  enteredBy: ['CENTRE_DIRECTOR'],
  agreedBy: ['BUREAU_ADMIN'],
  endsWithinDays: 366,
  otherwise: false,
  read: (raw) => (typeof raw === 'boolean' ? held(raw) : wrong('请选择用还是不用。')),
  shown: (isUsed) => (isUsed ? '用着' : '不用'),
}

const documentWord: SettingRule<'DOCUMENT_WORD'> = {
  ...usual,
  key: 'DOCUMENT_WORD',
  title: '文书字号用的字（机关代字）',
  group: 'OFFICE',
  unit: '',
  about: '从那天起收到的案件、出的文书用新的字编号，号码接着往下排；编过的号不变，也不会再用。',
  within: '1 到 6 个汉字，本县别的机构用过的不能再用',
  kind: 'TEXT',
  holdsFor: 'OFFICE',
  enteredBy: ['SYS_ADMIN', 'BUREAU_ADMIN'],
  otherwise: null,
  read: readWord,
  shown: (word) => word,
}

const idleMinutes: SettingRule<'SESSION_IDLE_MINUTES'> = {
  ...usual,
  key: 'SESSION_IDLE_MINUTES',
  title: '多久不操作要重新登录',
  group: 'SECURITY',
  unit: '分钟',
  about: '工作人员离开座位后，多久自动退出。',
  within: '5 到 30 分钟',
  enteredBy: ['SEC_ADMIN'],
  otherwise: 30,
  read: (raw) =>
    readWhole(raw, {
      what: '分钟数',
      least: 5,
      most: 30,
      units: ['分钟', '分'],
      tooMany: '离开座位以后别人就能看到案情，最长 30 分钟。请填 5 到 30。',
    }),
  shown: (minutes) => `${minutes} 分钟`,
}

const sessionHours: SettingRule<'SESSION_HOURS'> = {
  ...usual,
  key: 'SESSION_HOURS',
  title: '一次登录最多用多久',
  group: 'SECURITY',
  unit: '小时',
  about: '到时间要重新登录；以后登录的照新的。',
  within: '1 到 12 小时',
  enteredBy: ['SEC_ADMIN'],
  otherwise: 12,
  read: (raw) => readWhole(raw, { what: '小时数', least: 1, most: 12, units: ['个小时', '小时'] }),
  shown: (hours) => `${hours} 小时`,
}

const rulesByKey = {
  FEE_TABLE: feeTable,
  PAY_DAYS: payDays,
  SAME_DAY_LIMIT: sameDayLimit,
  OUTLIER_TIMES: outlierTimes,
  GROUP_THRESHOLD: groupThreshold,
  LAWYER_ACCESS_DAYS: accessDays,
  SMALL_CENTRE: smallCentre,
  DOCUMENT_WORD: documentWord,
  SESSION_IDLE_MINUTES: idleMinutes,
  SESSION_HOURS: sessionHours,
} as const

const all: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...Object.entries(rulesByKey),
  ...promiseRules.map((rule) => [rule.key, rule] as const),
])

/** Everything an office decides for itself, in the order of the page. */
export const settingKeys: readonly SettingKey[] = [...all.keys()] as SettingKey[]

export const isSettingKey = (key: string): key is SettingKey => all.has(key)

export const settingRule = <K extends SettingKey>(key: K): SettingRule<K> => all.get(key) as SettingRule<K>

export type AnySettingValue = SettingValues[SettingKey]
