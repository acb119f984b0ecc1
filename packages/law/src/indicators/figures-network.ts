import { flow, quotient, stockOf } from './define.ts'
import type { IndicatorDefinition } from './definition.ts'

/** T1 机构, T2 人员, T3 网络, T4 咨询与宣传. */
const trait = (...codes: string[]) => ({ dim: 'trait', in: codes }) as const
const level = (...codes: string[]) => ({ dim: 'level', in: codes }) as const
const mode = { dims: ['region', 'month', 'consultMode', 'matter'] } as const

export const networkFigures: readonly IndicatorDefinition[] = [
  stockOf('T1', 'agencies', '法律援助机构', '个', 'agency.open', { dims: ['region', 'level'], cite: '法律援助法12' }),
  // The two rates of the seed have different denominators: grassroots centres, and centres of cities and counties.
  stockOf('T1', 'agencies.grassroots', '基层中心', '个', 'agency.open', { where: [level('COUNTY', 'TOWNSHIP')] }),
  stockOf('T1', 'agencies.window', '设便民窗口的基层中心', '个', 'agency.open', { where: [level('COUNTY', 'TOWNSHIP'), trait('WINDOW')] }),
  quotient('RATIO', 'T1', 'window.rate', '便民窗口率', '%', ['agencies.window'], ['agencies.grassroots'], 'ST-05'),
  stockOf('T1', 'agencies.city-county', '市县中心', '个', 'agency.open', { where: [level('CITY', 'COUNTY')] }),
  stockOf('T1', 'agencies.street', '临街一层的市县中心', '个', 'agency.open', { where: [level('CITY', 'COUNTY'), trait('STREET_FLOOR')] }),
  quotient('RATIO', 'T1', 'street.rate', '临街一层率', '%', ['agencies.street'], ['agencies.city-county'], 'ST-05'),

  stockOf('T2', 'staff.posts', '编制', '个', 'staff.post', { dims: ['region', 'level'] }),
  stockOf('T2', 'staff', '实有人员', '人', 'staff.member', { dims: ['region', 'level', 'trait'] }),
  stockOf('T2', 'staff.qualified', '有律师或者法律职业资格的人员', '人', 'staff.member', {
    where: [trait('QUALIFIED')],
    cite: '法律援助法13',
  }),
  stockOf('T2', 'staff.full-time', '专职人员', '人', 'staff.member', { where: [trait('FULL_TIME')] }),
  quotient('RATIO', 'T2', 'qualified.rate', '有资格人员比例', '%', ['staff.qualified'], ['staff'], 'ST-05'),

  stockOf('T3', 'stations', '工作站', '个', 'station.open', {
    where: [trait('STATION')],
    dims: ['region', 'stationKind'],
    cite: '法律援助法13',
  }),
  stockOf('T3', 'points', '联络点', '个', 'station.open', {
    where: [trait('POINT')],
    dims: ['region', 'stationKind'],
    cite: '法律援助法13',
  }),
  stockOf('T3', 'liaison', '联络员', '人', 'liaison.member'),
  stockOf('T3', 'townships.due', '应建站的乡镇（街道）', '个', 'place.due', { where: [level('TOWNSHIP')] }),
  stockOf('T3', 'townships.covered', '已建站的乡镇（街道）', '个', 'station.open', { where: [trait('STATION'), level('TOWNSHIP')] }),
  quotient('RATIO', 'T3', 'township.rate', '乡镇覆盖率', '%', ['townships.covered'], ['townships.due'], 'ST-05'),
  stockOf('T3', 'villages.due', '应建点的村居', '个', 'place.due', { where: [level('VILLAGE')] }),
  stockOf('T3', 'villages.covered', '已建点的村居', '个', 'station.open', { where: [trait('POINT'), level('VILLAGE')] }),
  quotient('RATIO', 'T3', 'village.rate', '村居覆盖率', '%', ['villages.covered'], ['villages.due'], 'ST-05'),

  flow('T4', 'consulted', '咨询', '人次', 'consultation.given', '咨询之日', { ...mode, measure: 'persons', cite: '法律援助法23' }),
  flow('T4', 'drafted', '代拟法律文书', '份', 'draft.written', '交付之日', { measure: 'copies', cite: '法律援助法22(2)' }),
  flow('T4', 'suggested', '引导申请', '人次', 'application.suggested', '告知之日', { ...mode, measure: 'persons', cite: '法律援助法23' }),
  flow('T4', 'outreach', '宣传活动', '场次', 'outreach.held', '活动之日', { cite: '法律援助法10' }),
  flow('T4', 'leaflets', '发放资料', '份', 'leaflet.given', '发放之日', { measure: 'copies', cite: '法律援助法10' }),
]
