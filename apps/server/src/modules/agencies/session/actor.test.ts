import { expect, test } from 'vitest'
import { actorFrom } from './actor.ts'
import type { Post, SessionRow } from './schema.ts'

const post = (role: string, regionCode = '431321'): Post => ({
  agencyId: `a-${role}`,
  agencyName: '双峰县法律援助中心',
  kind: 'CENTRE',
  regionCode,
  role,
})
const actor = (...posts: Post[]) =>
  actorFrom({
    accountId: 'me',
    displayName: '张三',
    regionCode: posts[0]?.regionCode ?? '431321',
    posts,
    providerId: null,
  } as unknown as SessionRow)

const county = { from: '431321', to: '431322' }
const isEmpty = ({ from, to }: { from: string; to: string }) => !(from < to)

test.each([
  'STATION_STAFF',
  'PETITION_STAFF',
  'RECEPTIONIST',
  'REVIEWER',
  'CENTRE_DIRECTOR',
  'DISPATCHER',
  'FINANCE',
  'ARCHIVIST',
  'BUREAU_ADMIN',
  'AUDITOR',
])('%s 看本县', (role) => {
  expect(actor(post(role))).toMatchObject({ roles: [role], shard: '431321', scope: county, officeScope: county })
})

test('工作站在乡镇，看的仍是本县', () => {
  expect(actor(post('STATION_STAFF', '431321105'))).toMatchObject({ shard: '431321', scope: county })
})

test.each(['LAWYER', 'GRASSROOTS_WORKER', 'VOLUNTEER', 'REVIEW_EXPERT', 'AUTHORITY_LIAISON', 'LIAISON'])(
  '%s 只看授权给他的案件',
  (role) => {
    const { scope, officeScope, shard } = actor(post(role))
    expect([isEmpty(scope), isEmpty(officeScope), scope.account, shard]).toEqual([true, true, 'me', '431321'])
  },
)

test.each([
  ['CITY_ADMIN', '431300', { from: '4313', to: '4314' }],
  ['PROVINCE_ADMIN', '430000', { from: '43', to: '44' }],
  ['SYS_ADMIN', '431321', county],
  ['SEC_ADMIN', '431321', county],
] as const)('%s 不看案卷，只看下辖的数字和账号', (role, region, range) => {
  const { scope, officeScope } = actor(post(role, region))
  expect(isEmpty(scope)).toBe(true)
  expect(officeScope).toMatchObject(range)
})

test('市级审计看下辖各县', () => {
  expect(actor(post('AUDITOR', '431300')).scope).toMatchObject({ from: '4313', to: '4314' })
})

test('系统管理员即使被误授办案岗位也看不到案卷', () => {
  expect(isEmpty(actor(post('SYS_ADMIN'), post('REVIEWER')).scope)).toBe(true)
})

test('没有岗位的账号什么也看不到', () => {
  const { scope, officeScope, roles } = actor()
  expect([isEmpty(scope), isEmpty(officeScope), roles]).toEqual([true, true, []])
})
