import { gzipSync } from 'node:zlib'
import { type StandardRow, toDay } from '@fayuan/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordStandards } from '../modules/applications/index.ts'
import { systemScope } from '../platform/database/scope.ts'
import { lawInWords } from './check/law-words.ts'
import { county, openPortal, phone, type Portal, town } from './world.test.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal()
})
afterAll(async () => {
  await portal.close()
})

test('home: four doors and the hotline, small, without inline script', async () => {
  const home = await phone(portal).get('/')
  for (const door of ['我能申请吗', '我要申请', '查进度', '找人帮忙', 'tel:12348', '双峰县']) expect(home.text).toContain(door)
  expect(gzipSync(home.raw).length).toBeLessThan(30_000)
  expect(home.text).not.toMatch(/<script(?! src)|onclick=|javascript:/)
  expect(home.text).toMatch(/^<!doctype html><html lang="zh-CN">/)
})

test('法49 whoever was refused finds from the first page whom to turn to', async () => {
  const one = phone(portal)
  expect((await one.get('/')).text).toContain('href="/help#objection"')
  const help = (await one.get('/help')).text
  for (const words of ['id="objection"', '司法局提出异议', '第四十九条']) expect(help).toContain(words)
})

test('every page stays below 30 KB on the line', async () => {
  const one = phone(portal)
  await one.post('/apply/start', { agree: '2026-11' })
  for (const url of [
    '/check',
    '/check?m=a',
    '/apply',
    '/apply/person',
    '/apply/matter',
    '/apply/materials',
    '/apply/confirm',
    '/status',
    '/help',
    '/privacy',
  ]) {
    const page = await one.get(url)
    expect(page.status, url).toBe(200)
    expect(gzipSync(page.raw).length, url).toBeLessThan(30_000)
    // A line broken inside a sentence would show as a gap between characters.
    expect(page.text, url).not.toMatch(/[一-龥，。；]\s*\n\s*[一-龥]/)
  }
})

test('style and script: named by their content, kept for a year', async () => {
  const one = phone(portal)
  const { text } = await one.get('/')
  for (const url of [/href="(\/portal\/portal\.\w+\.css)"/, /src="(\/portal\/portal\.\w+\.js)"/].map(
    (found) => found.exec(text)?.[1] ?? '',
  )) {
    const asset = await one.get(url)
    expect(asset.status).toBe(200)
    expect(asset.headers['cache-control']).toContain('immutable')
    expect(gzipSync(asset.raw).length).toBeLessThan(6_000)
  }
})

test('大字 is remembered without script, and the way back stays on this site', async () => {
  const one = phone(portal)
  const set = await one.get('/portal/letters?big=1&back=%2Fhelp')
  expect(set.to).toBe('/help')
  expect((await one.get('/help')).text).toContain('<html lang="zh-CN" class="big">')
  for (const back of ['//evil.example', 'https://evil.example', '/\\evil.example', '/\tevil']) {
    expect((await one.get(`/portal/letters?big=1&back=${encodeURIComponent(back)}`)).to).toBe('/')
  }
})

test('help lists the centre and every station with numbers to press', async () => {
  const { text } = await phone(portal).get('/help')
  for (const part of ['双峰县法律援助中心', '锁石镇法律援助工作站', '杏子铺镇法律援助工作站', 'tel:07386821148', '各乡镇工作站（2 个）'])
    expect(text).toContain(part)
})

test('找人帮忙：时间、远近只说机构自己填了的，没有填的请先打电话问', async () => {
  const one = phone(portal)
  const before = (await one.get(`/help?town=${town}`)).text
  expect(before).toContain('时间请先打电话问')
  expect(before).not.toMatch(/公里|对外时间：/)
  await portal.platform.db.inTransaction(systemScope, async (tx) => {
    const set = (id: string, change: { hours?: string; latitude: number; longitude: number }) =>
      tx.updateTable('agency').set(change).where('id', '=', id).execute()
    await set(portal.stationId, { latitude: 27.5, longitude: 112.1 })
    await set(portal.centreId, { hours: '周一至周五 8:30—12:00', latitude: 27.457, longitude: 112.194 })
  })
  portal.passMs(60_000)
  const after = (await one.get(`/help?town=${town}`)).text
  expect(after).toContain('对外时间：周一至周五 8:30—12:00')
  expect(after).toContain('离锁石镇直线约 10 公里')
  expect(after.match(/时间请先打电话问/g)).toHaveLength(2)
  expect(after.match(/公里/g)).toHaveLength(1)
  // Nobody said where they are, or the town has no office on the map: nothing is said of distance.
  for (const url of ['/help', '/help?town=431321108']) expect((await one.get(url)).text).not.toContain('公里')
})

test.each([
  ['进城务工人员讨工资，有证明', 'm=a&s=a&p=1&l=0&h=1', 'likely', '现在申请'],
  ['有固定收入的老人要赡养费，收入不说', 'm=e&s=e&p=1&f=1&l=0&h=1&r=x', 'unclear', '仍要申请'],
  ['借钱不还', 'm=o&s=0&l=0&h=1&n=3&y=9000', 'unlikely', '仍要申请'],
  ['已经请了律师', 'm=a&s=a&p=1&l=1&h=1', 'unlikely', '仍要申请'],
  ['事情在外地', 'm=a&s=a&p=1&l=0&h=0', 'unclear', '仍要申请'],
] as const)('self-check, three answers: %s', async (_, query, verdict, button) => {
  const { text } = await phone(portal).get(`/check?${query}`)
  expect(text).toContain(`class="ans ${verdict}"`)
  expect(text).toContain(button)
  expect(text).toContain('打电话问 12348')
})

const own: StandardRow = {
  region: county,
  kind: 'INCOME_MULTIPLE',
  multiple: 1,
  baseMonthlyYuan: 3000,
  inclusive: true,
  effectiveFrom: toDay('2020-01-01'),
  effectiveTo: null,
  docNo: '双司发〔2020〕1号',
  mark: '核',
}

test('self-check: a place one cannot name is left to the office, and is no place elsewhere', async () => {
  const { text } = await phone(portal).get('/check?m=a&s=a&p=1&l=0&h=x')
  expect(text).toContain('class="ans likely"')
  expect(text).toContain('说不清在哪里办的，工作人员会告诉您该去哪里')
  expect(text).not.toContain('不归这里')
  expect((await phone(portal).get('/check?m=a&s=a&p=1&l=0&h=1')).text).not.toContain('说不清')
})

test('self-check: whoever cannot tell is sent to no answer that is not his', async () => {
  const one = phone(portal)
  for (const [query, words] of [
    ['q=m', '都不像的，选“别的事”'],
    ['m=a&q=s', '说不清的，选“说不清”'],
    ['m=a&s=a&q=d', '说不清的，选“说不清”'],
    ['m=c&s=0&q=l', '说不清的，选“说不清”'],
    ['m=c&s=x&s=d&q=s', '说得清的选上'],
  ] as const) {
    const { text } = await one.get(`/check?${query}`)
    expect([text.includes(words), text.includes('最接近')], query).toEqual([true, false])
  }
  const unsure = await one.get('/check?m=a&s=a&p=1&l=x&h=1')
  expect(unsure.text).toContain('class="ans unclear"')
  expect(unsure.text).toContain('自己请没有请律师，要先弄清')
  const nobody = await one.get('/check?m=a&s=x&l=0&h=1')
  expect(nobody.text).not.toMatch(/都不是|您是农民工/)
})

/** While the office has entered a standard of income. */
async function underOwnStandard(act: () => Promise<void>): Promise<void> {
  const enter = async (rows: StandardRow[]) => {
    await portal.platform.db.inTransaction(systemScope, (tx) => recordStandards(tx, rows))
    portal.passMs(60_000)
  }
  await enter([own])
  await act().finally(() => enter([]))
}

test('self-check: the standard the office has entered is the one a citizen is measured by', async () => {
  const before = await phone(portal).get('/check?m=c&s=0&l=0&h=1')
  expect(before.text).toContain('民政部门有没有认定')
  expect(before.text).not.toContain('收入多少元')
  await underOwnStandard(async () => {
    expect((await phone(portal).get('/check?m=c&s=0&l=0&h=1')).text).toContain('收入多少元')
    expect((await phone(portal).get('/check?m=c&s=0&l=0&h=1&r=x&n=2&y=5000')).text).toContain('class="ans likely"')
  })
})

test('self-check: in a matter within the family only a known common home makes the own income count', async () => {
  await underOwnStandard(async () => {
    const one = phone(portal)
    const family = '/check?m=e&s=0&l=0&h=1'
    expect((await one.get(family)).text).toContain('对方跟您住在一起')
    expect((await one.get(`${family}&r=0&o=1&w=0&n=&y=`)).text).toContain('class="ans likely"')
    expect((await one.get(`${family}&r=0&o=0&w=0&n=&y=`)).text).toContain('class="ans unclear"')
    expect((await one.get(`${family}&r=0&o=0&w=0&n=3&y=60000`)).text).toContain('class="ans unlikely"')
    expect((await one.get(`${family}&r=0&o=x&w=0&n=3&y=60000`)).text).toContain('class="ans unclear"')
  })
})

test('self-check: at most six questions, one a page, and a page sent empty says so', async () => {
  const one = phone(portal)
  expect((await one.get('/check')).text).toContain('第 1 题，最多 6 题')
  const last = await one.get('/check?m=c&s=d&p=1&f=1&l=0&h=1')
  expect(last.text).toContain('第 6 题，最多 6 题')
  expect((await one.get('/check?m=a&q=s')).text).toContain('请选一个再往下走')
  expect((await one.get('/check?m=%3Cscript%3E&s=../..')).text).toContain('第 1 题')
})

test('what the self-check heard is not asked again in the application', async () => {
  const one = phone(portal)
  const verdict = await one.get('/check?m=a&s=a&p=1&l=0&h=1')
  expect(verdict.text).toContain('href="/apply?m=a&amp;s=a&amp;p=1&amp;l=0&amp;h=1"')
  await one.post('/apply/start', { agree: '2026-11', m: 'a', s: 'a', p: '1', l: '0', h: '1' })
  expect((await one.get('/apply/matter')).text).toMatch(/value="a" checked/)
})

test.each(['/apply/nowhere', '/nowhere', '/nowhere/', '/help/deep/down', '/申请', '/index.php?a=1', '/apis', '/%3Cscript%3E'])(
  'an unknown page answers in a page with a way back: %s',
  async (url) => {
    const answer = await phone(portal).get(encodeURI(decodeURI(url)))
    expect(answer.status).toBe(404)
    expect(answer.headers['content-type']).toContain('text/html')
    expect(answer.text).toContain('没有找到这个页面')
    expect(answer.text).toContain('<a class="go" href="/">回首页</a>')
    expect(answer.text).not.toContain('<script>')
  },
)

test('an application sent without its beginning goes back to the door', async () => {
  expect((await phone(portal).post('/apply/submit', { form: 'x' })).to).toBe('/apply')
})

test.each([
  ['法律援助法31(5)', '法律援助法第三十一条第五项'],
  ['法律援助法25①(1)、法律援助法42(3)', '法律援助法第二十五条第一款第一项、法律援助法第四十二条第三项'],
  ['法律援助条例10', '法律援助条例第十条'],
  ['程序规定10', '办理法律援助案件程序规定第十条'],
  ['法律援助法41、湖南2024新规4', '法律援助法第四十一条'],
  ['湖南2024新规2(一)', ''],
] as const)('articles are said as one says them: %s', (cite, words) => {
  expect(lawInWords(cite)).toBe(words)
})

test.each([
  ['1.2万', 'y=12000'],
  ['１，２００', 'y=1200'],
  ['3千', 'y=3000'],
])('自测的收入 %s 按数字带走', async (typed, carried) => {
  await underOwnStandard(async () => {
    const people = encodeURIComponent('４口人')
    const { text } = await phone(portal).get(`/check?m=c&s=0&l=0&h=1&q=n&r=0&n=${people}&y=${encodeURIComponent(typed)}`)
    expect(text).toContain(carried)
    expect(text).toContain('n=4&amp;')
  })
})

test.each(['1e7', '1000-2000', '好几千'])('自测的收入 %s 看不懂就再问，不改', async (typed) => {
  await underOwnStandard(async () => {
    const { text } = await phone(portal).get(`/check?m=c&s=0&l=0&h=1&q=n&r=0&n=4&y=${encodeURIComponent(typed)}`)
    expect(text).toContain('看不懂')
    expect(text).toContain(`value="${typed}"`)
    expect(text).not.toContain('<input type="hidden" name="n"')
  })
})
