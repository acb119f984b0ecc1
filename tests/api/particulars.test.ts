import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { figuresThatDiffer } from '../../apps/server/src/modules/statistics/cube/queries.ts'
import { differingStates } from '../../apps/server/src/platform/audit/state.ts'
import { systemScope } from '../../apps/server/src/platform/database/scope.ts'
import { checked, granted, handled, type Office, openOffice, received, Walk } from './chain.ts'
import { type Api, type Body, itemsOf, openApi } from './open-api.ts'
import { deskOf } from './putting-right.ts'

const on = '2026-11-20'
let api: Api
let office: Office
let away: Office
let desk: ReturnType<typeof deskOf>
let tampered = ''
beforeAll(async () => {
  api = await openApi({ now: `${on}T02:00:00Z` })
  office = await openOffice(api)
  away = await openOffice(api, '-away')
  desk = deskOf(api, office)
})
afterAll(() => api.close())

const why = { ground: 'ENTRY_ERROR', reason: '窗口录错，对照原件更正' }
const correct = (walk: Walk, username: string, change: Body, more?: Parameters<typeof desk.act>[4]) =>
  desk.act(walk, username, 'correctParticulars', { organ: undefined, courtNumber: undefined, ...why, ...change }, more)
const records = async (walk: Walk, username = 'director') =>
  itemsOf((await (await office.of(username))('listCorrections', { path: { id: walk.id } })).body)
const differing = () => api.world.platform.db.inTransaction(systemScope, (tx) => figuresThatDiffer(tx))

describe('决定以前，经手的人当时就能改', () => {
  test('每一项都改得，改前改后都读得到，版本向前走', async () => {
    const walk = await received(office)
    const version = Number(walk.standing['version'])
    const change = {
      title: '支付 2025 年 9 月至 2026 年 5 月工资 36000 元',
      organ: '双峰县人民法院',
      organRegion: '431321',
      forum: 'LITIGATION',
      courtNumber: '（2026）湘1321民初第215号',
      opponents: [
        { name: '娄底市某建设工程有限公司', kind: 'ORGANISATION', role: 'RESPONDENT' },
        { name: '张某', kind: 'PERSON', role: 'CO_RESPONDENT' },
      ],
      narrative: '工地上有两个老板，工资由张某发，完工后一直没有结清。',
      amountFen: 3_600_000,
      recipients: 3,
    }
    const answer = await correct(walk, 'clerk', change)
    expect(desk.said(answer)).toEqual([201, 'RECEIVED'])
    expect(answer.body['version']).toBe(version + 1)
    const file = await desk.detail(walk)
    expect(file).toMatchObject({
      title: change.title,
      organ: '双峰县人民法院',
      forum: 'LITIGATION',
      caseType: 'CIVIL',
      courtNumber: change.courtNumber,
      narrative: change.narrative,
      amountFen: 3_600_000,
      recipients: 3,
      opponents: [
        { name: '娄底市某建设工程有限公司', kindLabel: '单位', roleLabel: '被告、被申请人' },
        { name: '张某', kindLabel: '个人', roleLabel: '共同被告' },
      ],
    })
    const [record] = await records(walk)
    expect(record).toMatchObject({ state: 'DONE', groundLabel: '窗口录错', reason: why.reason, askedByName: '接待人员clerk' })
    const changes = itemsOf(record ?? {}, 'changes')
    expect(changes.map((one) => one['field'])).toEqual([
      'title', 'forum', 'organ', 'courtNumber', 'opponents', 'narrative', 'amountFen', 'recipients',
    ]) // prettier-ignore
    expect(changes.find((one) => one['field'] === 'organ')).toMatchObject({ from: '双峰县劳动人事争议仲裁委员会', to: '双峰县人民法院' })
    const event = (await desk.events(walk)).find((one) => one['verb'] === 'correctParticulars')
    expect(event).toMatchObject({ verbLabel: '更正登记', note: expect.stringContaining(why.reason) as string })
    const audit = await desk.row<{ n: number }>(
      `select count(*)::int as n from audit_entry where object_id = '${walk.id}' and action = 'correctParticulars'`,
    )
    expect(audit).toEqual([{ n: 1 }])
  })

  test('统计跟着改过的走，和逐件数的一样；已经上报的快照不动 (ST-04)', async () => {
    const walk = await received(office)
    await desk.row(
      `insert into published_figure (shard, period, indicator, value, unit, source) values ('431321', '2026-${randomUUID()}', 'RECEIVED', 7, '件', '上报')`,
    )
    const before = await desk.row<{ value: string }>(`select indicator, value from published_figure order by period`)
    expect(desk.said(await correct(walk, 'reviewer', { forum: 'LITIGATION', organ: '双峰县人民法院', recipients: 2 }))).toEqual([
      201,
      'RECEIVED',
    ])
    expect(await differing()).toEqual([])
    expect(await desk.row(`select indicator, value from published_figure order by period`)).toEqual(before)
  })

  test('矛盾的不收，疑点先问，没有改动的说没有改动', async () => {
    const walk = await received(office)
    const refusal = async (change: Body) => desk.said(await correct(walk, 'clerk', change))
    expect(await refusal({ matter: 'DIVORCE', forum: 'ARBITRATION' })).toEqual([422, 'APPLICATION_FACTS_CONTRADICT'])
    expect(await refusal({ stage: 'FIRST_INSTANCE' })).toEqual([422, 'APPLICATION_FACTS_CONTRADICT'])
    expect(await refusal({ organ: '新化县人民法院', organRegion: '431321' })).toEqual([422, 'APPLICATION_FACTS_ASKED'])
    expect(await refusal({ organRegion: '371200' })).toEqual([422, 'REGION_UNKNOWN'])
    expect(await refusal({ organ: '双峰县劳动人事争议仲裁委员会' })).toEqual([422, 'PARTICULARS_UNCHANGED'])
    expect(await refusal({ noticeNumber: '（2026）湘1321刑初第1号' })).toEqual([422, 'PARTICULAR_IMPOSSIBLE'])
    expect(await refusal({ title: '新的请求', reason: '' })).toEqual([422, 'INPUT_INVALID'])
    expect(await records(walk)).toEqual([])
  })

  test('R-53 改过以后和在办的是同一件事的，不收', async () => {
    const person = { name: '石同事', idType: 'NONE', phone: '13700003210' }
    const one = await received(office, { person, opponents: [{ name: '双峰甲劳务有限公司' }] })
    const other = await received(office, { person, opponents: [{ name: '双峰乙劳务有限公司' }] })
    const refused = await correct(other, 'clerk', { opponents: [{ name: '双峰甲劳务 有限公司' }] })
    expect(desk.said(refused)).toEqual([409, 'APPLICATION_ALREADY_OPEN'])
    expect(refused.text).toContain(String(one.standing['number']))
    // Once the first is put right, its old matter is free.
    expect((await correct(one, 'clerk', { opponents: [{ name: '双峰丙劳务有限公司' }] })).status).toBe(201)
    expect((await correct(other, 'clerk', { opponents: [{ name: '双峰甲劳务有限公司' }] })).status).toBe(201)
  })

  test('改过的内容搜得到，原来的搜不到', async () => {
    const walk = await received(office)
    await correct(walk, 'clerk', { narrative: '在青树坪的砖厂搬砖受伤，老板不认账。' })
    const client = await office.of('clerk')
    const found = async (q: string) => itemsOf((await client('listCases', { query: { q } })).body).map((one) => one['id'])
    expect(await found('青树坪的砖厂')).toEqual([walk.id])
    expect(await found('木工')).not.toContain(walk.id)
  })

  test('收到日期是期限的起算日：接待员只能提出，负责人复核以后期限才动', async () => {
    const walk = await received(office, { receivedOn: '2026-11-18' })
    const due = async () => (await desk.listOf(walk, 'clocks')).map((one) => [one['rule'], one['startedOn'], one['dueOn']])
    expect(await due()).toEqual([['D06', '2026-11-18', '2026-11-25']])
    expect(desk.said(await correct(walk, 'clerk', { receivedOn: '2026-11-21' }))).toEqual([422, 'APPLICATION_FACTS_CONTRADICT'])
    expect((await correct(walk, 'clerk', { receivedOn: '2026-11-16' })).status).toBe(201)
    expect(await due()).toEqual([['D06', '2026-11-18', '2026-11-25']])
    expect(await desk.detail(walk)).toMatchObject({
      receivedOn: '2026-11-18',
      correction: { labels: ['收到日期'], askedByName: '接待人员clerk' },
    })
    expect([await desk.can(walk, 'reviewer', 'confirmCorrection'), await desk.can(walk, 'director', 'confirmCorrection')]).toEqual([
      false,
      true,
    ])
    expect((await desk.act(walk, 'reviewer', 'confirmCorrection', {})).status).toBe(403)
    expect((await desk.act(walk, 'director', 'confirmCorrection', {})).status).toBe(201)
    expect(await due()).toEqual([['D06', '2026-11-16', '2026-11-23']])
    expect(await desk.detail(walk)).toMatchObject({ receivedOn: '2026-11-16', dueOn: '2026-11-23', correction: null })
    expect(await differing()).toEqual([])
  })
})

describe('已经决定、指派的', () => {
  const wrongCourt = { organ: '双峰县人民法院', organRegion: '431321', forum: 'LITIGATION' }

  test('先提出，第二个人复核才生效；提出的人不能自己复核', async () => {
    const walk = await granted(office)
    expect((await correct(walk, 'director', { ...wrongCourt })).status).toBe(201)
    expect(await desk.detail(walk)).toMatchObject({ organ: '双峰县劳动人事争议仲裁委员会' })
    expect((await correct(walk, 'clerk', { title: '另一项' })).status).toBe(403)
    expect([await desk.can(walk, 'director', 'confirmCorrection'), await desk.can(walk, 'reviewer', 'confirmCorrection')]).toEqual([
      false,
      true,
    ])
    expect((await desk.act(walk, 'director', 'confirmCorrection', {})).status).toBe(403)
    expect((await desk.act(walk, 'reviewer', 'confirmCorrection', { note: '看过受理通知书' })).status).toBe(201)
    expect(await desk.detail(walk)).toMatchObject({ organ: '双峰县人民法院', forum: 'LITIGATION', caseType: 'CIVIL' })
    expect(await records(walk)).toMatchObject([
      { state: 'DONE', askedByName: '机构负责人director', decidedByName: '审查人员reviewer', answer: '看过受理通知书' },
    ])
    expect(await differing()).toEqual([])
  })

  test('退回的、撤回的不改，都留着', async () => {
    const walk = await granted(office)
    await correct(walk, 'clerk', { title: '支付工资' })
    expect((await desk.act(walk, 'dispatcher', 'refuseCorrection', { reason: '不归我' })).status).toBe(403)
    expect((await desk.act(walk, 'director', 'refuseCorrection', { reason: '原件就是这样写的' })).status).toBe(201)
    await correct(walk, 'clerk', { title: '支付劳务费' })
    expect((await desk.act(walk, 'clerk', 'refuseCorrection', { reason: '看错了' })).status).toBe(201)
    expect((await records(walk)).map((one) => one['state'])).toEqual(['WITHDRAWN', 'REFUSED'])
    expect(await desk.detail(walk)).toMatchObject({ correction: null })
    expect(String((await desk.detail(walk))['title'])).not.toContain('劳务费')
  })

  test('写了旧内容的文书标注更正前出具；决定书、指派通知书、公函另行出具，旧号作废不再用', async () => {
    const walk = await handled(office, api.here.providers.lawyer)
    await correct(walk, 'clerk', wrongCourt)
    await desk.act(walk, 'reviewer', 'confirmCorrection', {})
    const papers = await desk.listOf(walk, 'documents')
    const marked = papers.filter((one) => (one['correctedLabels'] as string[]).length > 0)
    expect(marked.map((one) => one['code']).toSorted()).toEqual(expect.arrayContaining(['APPLICATION', 'LEGAL_AID_LETTER']))
    expect(papers.find((one) => one['code'] === 'MATERIAL_RECEIPT')).toMatchObject({ correctedLabels: [], canReissue: false })
    expect(marked.filter((one) => one['canReissue']).map((one) => one['code'])).not.toContain('APPLICATION')
    const anew = async (username: string) =>
      (await desk.listOf(walk, 'documents', username)).filter((one) => one['canReissue']).map((one) => one['code'])
    expect([
      await anew('clerk'),
      (await anew('dispatcher')).includes('GRANT_DECISION'),
      (await anew('director')).includes('GRANT_DECISION'),
    ]).toEqual([[], false, true])
    const letter = marked.find((one) => one['code'] === 'LEGAL_AID_LETTER') ?? {}
    const change = { documentId: letter['id'] }
    expect((await desk.act(walk, 'clerk', 'reissuePaper', change)).status).toBe(403)
    const version = walk.standing['version']
    const key = randomUUID()
    const first = await desk.act(walk, 'dispatcher', 'reissuePaper', change, { key })
    expect(first.status).toBe(201)
    expect((await desk.act(walk, 'dispatcher', 'reissuePaper', change, { key, version })).text).toBe(first.text)
    walk.standing = first.body
    const after = (await desk.listOf(walk, 'documents')).filter((one) => one['code'] === 'LEGAL_AID_LETTER')
    const [fresh, old] = [after.find((one) => !one['voided']), after.find((one) => one['voided'])]
    expect(old).toMatchObject({
      id: letter['id'],
      docNo: letter['docNo'],
      voidReason: 'REISSUED',
      replacedBy: fresh?.['id'],
      canReissue: false,
    })
    expect(fresh?.['docNo']).not.toBe(letter['docNo'])
    expect((await desk.act(walk, 'dispatcher', 'reissuePaper', change)).body['code']).toBe('PAPER_UNKNOWN')
    expect((await desk.act(walk, 'dispatcher', 'reissuePaper', { documentId: fresh?.['id'] })).body['code']).toBe('PAPER_NOT_TO_REISSUE')
  })

  test('改了对方，利益冲突重新查，告诉提出的人', async () => {
    const walk = await handled(office, api.here.providers.lawyer)
    const clerk = await office.of('clerk')
    const preview = await clerk('previewCorrection', {
      path: { id: walk.id },
      body: { opponents: [{ name: '双峰县湘中律师事务所', kind: 'ORGANISATION' }] },
    })
    expect(preview.body['conflicts']).toEqual([expect.stringContaining('是本案对方当事人')])
    expect(preview.body).toMatchObject({ needsSecond: '审查人员或者机构负责人', changes: [{ field: 'opponents' }] })
    await correct(walk, 'clerk', { opponents: [{ name: '双峰县湘中律师事务所', kind: 'ORGANISATION' }] })
    const [record] = await records(walk)
    expect(record?.['told']).toEqual([expect.stringContaining('是本案对方当事人')])
  })

  test('提出以后又被改过的，不能照旧复核', async () => {
    const walk = await checked(office)
    await correct(walk, 'clerk', { receivedOn: '2026-11-19', title: '支付工资 100 元' })
    tampered = walk.id
    await desk.row(`update legal_case set title = '别处改的' where id = '${walk.id}'`)
    expect((await desk.act(walk, 'director', 'confirmCorrection', {})).body['code']).toBe('CORRECTION_OVERTAKEN')
  })
})

describe('通知案件', () => {
  test('没有填过的项，更正的表里是空的', async () => {
    const walk = new Walk(office)
    await walk.step('clerk', 'receiveNotice', 'NOTIFIED', { noticeNumber: '', person: { name: '陈空项', idType: 'NONE', sex: 'MALE' } })
    const now = await (await office.of('clerk'))('getParticulars', { path: { id: walk.id } })
    expect([now.status, now.body]).toMatchObject([
      200,
      { isNotice: true, courtNumber: '', custodyPlace: '', opponents: [], organRegion: null },
    ])
  })

  test('法院名称、文号、罪名、收到日期更正；申请才有的项说没有', async () => {
    const walk = new Walk(office)
    await walk.step('clerk', 'receiveNotice', 'NOTIFIED')
    expect(desk.said(await correct(walk, 'clerk', { recipients: 2 }))).toEqual([422, 'PARTICULAR_IMPOSSIBLE'])
    const noticeNumber = '（2026）湘1321刑初第99号'
    expect((await correct(walk, 'dispatcher', { noticeNumber, title: '故意伤害' })).status).toBe(201)
    expect(await desk.detail(walk)).toMatchObject({ noticeNumber, title: '故意伤害' })
    expect((await correct(walk, 'director', { receivedOn: '2026-11-19' })).status).toBe(201)
    expect((await desk.listOf(walk, 'clocks')).map((one) => [one['rule'], one['startedOn']])).toEqual([['D02', '2026-11-19']])
    const found = itemsOf((await (await office.of('clerk'))('listCases', { query: { q: noticeNumber } })).body)
    expect(found.map((one) => one['id'])).toEqual([walk.id])
  })
})

describe('别人、两个人、断在半路', () => {
  test('别的岗位、别的县不能改；同一个键重发只改一次；两个人同时改只成一个', async () => {
    const walk = await received(office)
    for (const username of ['finance', 'archivist', 'lawyer', 'auditor', 'bureau'])
      expect((await correct(walk, username, { title: '别人改的' })).status).toBeGreaterThanOrEqual(403)
    expect((await correct(walk, 'clerk', { title: '外县改的' }, { of: away })).status).toBe(404)
    const [key, version] = [randomUUID(), walk.standing['version']]
    const first = await correct(walk, 'clerk', { title: '改一次' }, { key })
    expect((await correct(walk, 'clerk', { title: '改一次' }, { key, version })).text).toBe(first.text)
    walk.standing = first.body
    expect(await records(walk)).toHaveLength(1)
    const answers = await Promise.all(
      ['clerk', 'reviewer'].map(async (username, i) =>
        (await office.of(username))('correctParticulars', {
          path: { id: walk.id },
          version: first.body['version'],
          change: { ...why, organ: undefined, courtNumber: undefined, title: `同时改 ${i}` },
        }),
      ),
    )
    expect(answers.map((one) => one.status).toSorted()).toEqual([201, 412])
    expect(await records(walk)).toHaveLength(2)
  })

  test('写到一半断了，什么都没有改', async () => {
    const walk = await received(office)
    const before = await desk.row(`select * from legal_case where id = '${walk.id}'`)
    const answer = await desk.killedAt('case_correction', () =>
      correct(walk, 'clerk', { title: '断在半路', forum: 'LITIGATION', organ: '双峰县人民法院' }),
    )
    expect(answer.status).toBeGreaterThanOrEqual(500)
    expect(await desk.row(`select * from legal_case where id = '${walk.id}'`)).toEqual(before)
    expect((await desk.events(walk)).map((one) => one['verb'])).toEqual(['submitApplication'])
    expect(await differing()).toEqual([])
  })

  test('看不到案情的岗位看不到改前改后的内容', async () => {
    const walk = await received(office)
    await correct(walk, 'clerk', { title: '支付工资' })
    expect(await records(walk, 'auditor')).toMatchObject([{ labels: ['请求（案由）'], changes: [], reason: '' }])
  })
})

test('改过的每一件，日志和案卷对得上', async () => {
  const flaws = await api.world.platform.db.inTransaction(systemScope, (tx) => differingStates(tx, '431321', 100))
  expect(flaws.filter(({ key }) => !key.endsWith(tampered))).toEqual([])
})
