import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeTypesetting, configureTypesetting, renderDocx, renderPdf } from '../../../platform/typesetting/index.ts'
import { docxText } from '../../../platform/typesetting/read-docx.ts'
import { readPdf } from '../../../platform/typesetting/read-pdf.ts'
import { specFor, templates, type DocumentCode, type DocumentData } from './index.ts'
import { sampleCase, sampleMaterials } from './sample-case.ts'

let cacheDir = ''

beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'papers-'))
  configureTypesetting({ cacheDir, fontDir: null })
}, 60_000)

afterAll(async () => {
  await closeTypesetting()
  await rm(cacheDir, { recursive: true, force: true })
})

const codes = Object.keys(templates) as DocumentCode[]
const bare = (text: string) => text.replace(/\s/g, '')
const pdfOf = async (code: DocumentCode, data: DocumentData) => readPdf((await renderPdf(specFor(code, data))).pdf)
const words = async (code: DocumentCode, data: DocumentData) => bare((await pdfOf(code, data)).text)

// A firm is addressed in its papers and a file list names no person; every other paper must name the recipient.
const namesRecipient = (code: DocumentCode) => code !== 'CASE_INDEX'

describe.each(codes)('%s', (code) => {
  test('is set as PDF and DOCX with the full name of the person', { timeout: 60_000 }, async () => {
    const spec = specFor(code, sampleCase)
    const pdf = readPdf((await renderPdf(spec)).pdf)
    const docx = bare(docxText(await renderDocx(spec)))
    expect(pdf.fonts.every(({ isEmbedded, isSubset }) => isEmbedded && isSubset)).toBe(true)
    for (const text of [bare(pdf.text), docx]) {
      expect(text).toContain(spec.title)
      if (namesRecipient(code)) expect(text).toContain('欧阳买买提·阿布都热依木')
    }
  })

  test('keeps a name with characters outside the basic plane', async () => {
    const data = { ...sampleCase, recipient: { ...sampleCase.recipient, name: '𠮷㛃喆䶮' } }
    const spec = specFor(code, data)
    if (namesRecipient(code)) expect(bare(readPdf((await renderPdf(spec)).pdf).text)).toContain('𠮷㛃喆䶮')
    expect(await renderDocx(spec)).toBeInstanceOf(Buffer)
  })

  test('is set from the least that is known', async () => {
    const least: DocumentData = {
      ...sampleCase,
      docNo: null,
      caseNumber: null,
      recipient: { name: '某人', categories: [] },
      agent: null,
      subMatter: undefined,
      forum: undefined,
      stage: undefined,
      organ: undefined,
      opponents: [],
      claim: '',
      facts: '',
      household: null,
      materials: [],
      missing: undefined,
      replyBy: null,
    }
    const facts = await pdfOf(code, least)
    expect(facts.pages.length).toBeGreaterThan(0)
    expect(facts.text).not.toMatch(/undefined|null|NaN|\[object/)
  })

  test('takes very long text over its pages without losing the end', async () => {
    const long = `${'经核实，申请人所述与用人单位、村民委员会的说明相互印证，但部分请求没有证据。'.repeat(60)}完毕`
    const data: DocumentData = {
      ...sampleCase,
      facts: long,
      materials: sampleMaterials(60),
      missing: [{ name: long, why: '' }],
      check: sampleCase.check && { ...sampleCase.check, means: long, opinion: long },
      decision: sampleCase.decision && { ...sampleCase.decision, reasons: long },
      termination: sampleCase.termination && { ...sampleCase.termination, reasons: long },
      closing: sampleCase.closing && { ...sampleCase.closing, summary: long },
      objection: sampleCase.objection && { ...sampleCase.objection, reasons: long },
      archive: sampleCase.archive && {
        ...sampleCase.archive,
        items: sampleMaterials(60).map(({ name }, at) => ({ name, from: at + 1, to: at + 1 })),
      },
    }
    const spec = specFor(code, data)
    const facts = readPdf((await renderPdf(spec)).pdf)
    const said = JSON.stringify(spec).split('完毕').length - 1
    expect(facts.text.split('完毕').length - 1).toBe(said)
    expect(bare(docxText(await renderDocx(spec))).split('完毕').length - 1).toBe(said)
  })
})

describe('what the law asks of the words', () => {
  test('法43 法49: a refusal gives reasons, fifteen days, the bureau, and the way after an upholding decision', async () => {
    const data: DocumentData = {
      ...sampleCase,
      decision: { outcome: 'REFUSE', basis: ['法31'], reasons: '不属于规定的事项', by: '王建国', on: '2026-11-22' },
    }
    const text = await words('REFUSAL_DECISION', data)
    expect(text).toContain('不予法律援助的理由：不属于规定的事项。')
    expect(text).toContain(
      '自收到本决定书之日起十五日内，向设立本机构的双峰县司法局（地址：双峰县永丰街道书院路8号，电话：0738-1234568）提出',
    )
    expect(text).toContain('《办理法律援助案件程序规定》第二十二条')
    expect(text).toContain('对维持决定不服的，可以依法申请行政复议或者提起行政诉讼')
  })

  test('法43 R-61 R-62: a grant to some of the requests names them, and refuses the others with reasons and the way to object', async () => {
    const claims: DocumentData['claims'] = [
      { title: '支付拖欠的工资26800元', outcome: 'COVERED', why: '' },
      { title: '支付工伤待遇', outcome: 'COVERED', why: '' },
      { title: '继承𠮷祥村的祖屋', outcome: 'REFUSED', why: '不属于法律援助法第三十一条规定的事项' },
      { title: '离婚', outcome: 'REFUSED', why: '不属于法律援助法第三十一条规定的事项' },
      { title: '确认劳动关系', outcome: 'PENDING', why: '' },
    ]
    const text = await words('GRANT_DECISION', { ...sampleCase, claims })
    expect(text).toContain('援助范围包括你的下列请求：（一）支付拖欠的工资26800元；（二）支付工伤待遇。')
    expect(text).toContain('下列请求不在援助范围之内：“继承𠮷祥村的祖屋”、“离婚”，理由是：不属于法律援助法第三十一条规定的事项。')
    expect(text).toContain('自收到本决定书之日起十五日内，向设立本机构的双峰县司法局（地址：')
    expect(text).toContain('“确认劳动关系”还有需要核实的事实或者材料，这次没有包括在内，也没有不予援助')
    const all = await words('GRANT_DECISION', { ...sampleCase, claims: claims.slice(0, 2) })
    expect(all).toContain('（二）支付工伤待遇。')
    for (const one of [all, await words('GRANT_DECISION', { ...sampleCase, claims: [] })]) expect(one).not.toContain('有异议的')
  })

  test('D09: the days to object follow the local rule', async () => {
    expect(await words('TERMINATE_DECISION', { ...sampleCase, objectionDays: 30 })).toContain('之日起三十日内')
  })

  test('法49: the bureau, not the agency, decides an objection', async () => {
    const upheld = specFor('OBJECTION_DECISION', { ...sampleCase, termination: null })
    expect(upheld.blocks.at(-1)).toMatchObject({ kind: 'signature', agency: '双峰县司法局' })
    expect(await words('OBJECTION_DECISION', { ...sampleCase, termination: null })).toContain(
      '六十日内，向双峰县人民政府（双峰县永丰街道书院路1号，电话0738-1234560）申请行政复议',
    )
  })

  test('法49: a corrected refusal sends the agency back to grant and assign within three days', async () => {
    const data: DocumentData = {
      ...sampleCase,
      termination: null,
      objection: { receivedOn: '2026-11-18', outcome: 'CORRECTED', reasons: '属于规定的事项' },
    }
    const text = await words('OBJECTION_DECISION', data)
    expect(text).toContain('责令双峰县法律援助中心改正')
    expect(text).not.toContain('行政复议')
  })

  test('法43②: a deemed withdrawal is no refusal and leaves the door open', async () => {
    expect(await words('WITHDRAWN_RECORD', sampleCase)).toContain('本登记不是不予法律援助决定，申请人可以重新提出申请')
  })

  test('only letters to an authority wear a red head', () => {
    const headed = codes.filter((code) => specFor(code, sampleCase).letterhead !== null)
    expect(headed).toEqual(['LEGAL_AID_LETTER', 'NOTIFY_REPLY', 'TERMINATE_LETTER', 'DECISION_LETTER'])
  })

  test('法43① 程24①: an application is assigned on the decision of the centre', async () => {
    const origin = { kind: 'APPLICATION', on: '2026-11-22', paperNo: '双援决〔2026〕9号' } as const
    const text = await words('ASSIGN_NOTICE', { ...sampleCase, origin })
    expect(text).toContain(
      '根据本机构于2026年11月22日作出的给予法律援助决定（双援决〔2026〕9号），依照《中华人民共和国法律援助法》第四十三条第一款',
    )
    expect(text).not.toContain('的通知')
  })

  test('法44: urgent aid is assigned on the decision to give it', async () => {
    const text = await words('ASSIGN_NOTICE', { ...sampleCase, origin: { kind: 'URGENT', on: '2026-11-22' } })
    expect(text).toContain('根据本机构于2026年11月22日作出的先行提供法律援助的决定，依照《中华人民共和国法律援助法》第四十四条')
  })

  test('程19 法49③: what the office has not entered is room for a pen, and nothing is made up', async () => {
    const { bureau: _, ...unsaid } = sampleCase
    expect(await words('REFUSAL_DECISION', { ...unsaid, decision: sampleCase.decision })).toContain(
      '（地址：＿＿＿＿＿＿＿＿，电话：＿＿＿＿＿＿＿＿）提出',
    )
    expect(await words('OBJECTION_DECISION', unsaid)).toContain(
      '向＿＿＿＿＿＿＿＿（地址：＿＿＿＿＿＿＿＿，电话：＿＿＿＿＿＿＿＿）申请行政复议',
    )
  })

  test('程20: the letter on a decision tells the place of custody to pass it on, and the organ to make room for the lawyer', async () => {
    expect(await words('DECISION_LETTER', sampleCase)).toContain('请协助把决定告知其本人')
    expect(await words('DECISION_LETTER', { ...sampleCase, addressee: '双峰县公安局' })).toContain('为法律援助人员参加诉讼活动提供便利')
  })

  test('程39: the letters on a termination tell the organ who no longer acts, and the firm what it has to do', async () => {
    const organ = await words('TERMINATE_LETTER', { ...sampleCase, addressee: '双峰县人民法院' })
    expect(organ).toContain('李清不再担任其代理人')
    expect(organ).not.toContain('自行委托')
    expect(organ).not.toContain('解除委托协议')
    expect(await words('TERMINATE_LETTER', { ...sampleCase, addressee: '湖南正和律师事务所' })).toContain('与受援人解除委托协议')
  })

  test('the ordinary refusal stands on one sheet with its date and seal; one that is really longer takes its second', async () => {
    const reasons = '申请的事项是相邻权纠纷，不在法律援助法第三十一条规定的事项范围，也不属于本省规定增加的事项'
    const pagesOf = async (more: string) => {
      const decision: DocumentData['decision'] = {
        outcome: 'REFUSE',
        basis: ['《中华人民共和国法律援助法》第三十一条'],
        reasons: more,
        by: '王建国',
        on: '2026-11-22',
      }
      return readPdf((await renderPdf(specFor('REFUSAL_DECISION', { ...sampleCase, decision }))).pdf).pages
    }
    const [only = '', ...rest] = await pagesOf(reasons)
    expect(rest).toEqual([])
    expect(bare(only)).toContain('双峰县法律援助中心2026年11月22日')
    expect(await pagesOf(`${reasons}。`.repeat(6))).toHaveLength(2)
  })

  test('forms.md §6: a paper that stands no more says so above everything else', async () => {
    const spec = specFor('REFUSAL_DECISION', sampleCase, new Date('2026-11-27T02:00:00Z'))
    expect(bare(readPdf((await renderPdf(spec)).pdf).text)).toContain('【作废】本文书已于2026年11月27日作废')
  })

  test('a notified defence is assigned on the notice of the authority', async () => {
    const origin = { kind: 'NOTICE', paperNo: '双检援〔2026〕7号' } as const
    const data: DocumentData = { ...sampleCase, origin, decision: null, form: '刑事辩护', organ: '双峰县人民检察院' }
    expect(await words('ASSIGN_NOTICE', data)).toContain('根据双峰县人民检察院双检援〔2026〕7号通知')
    expect(await words('LEGAL_AID_LETTER', data)).toContain('担任其辩护人')
  })

  test('civil results and criminal results are never mixed', async () => {
    expect(await words('CLOSING_REPORT', sampleCase)).toContain('☑胜诉')
    const criminal: DocumentData = {
      ...sampleCase,
      form: '刑事辩护',
      closing: sampleCase.closing && { ...sampleCase.closing, result: 'PARTLY_ADOPTED' },
    }
    const text = await words('CLOSING_REPORT', criminal)
    expect(text).toContain('☑意见部分采纳')
    expect(text).not.toContain('胜诉')
  })

  test('the subsidy is written in figures and in capitals', async () => {
    const text = await words('SUBSIDY_APPROVAL', sampleCase)
    expect(text).toContain('￥1,850.55')
    expect(text).toContain('人民币壹仟捌佰伍拾元伍角伍分')
  })

  test('sixty materials run over several pages, each under its heading', async () => {
    const facts = await pdfOf('MATERIAL_RECEIPT', { ...sampleCase, materials: sampleMaterials(60) })
    expect(facts.pages.length).toBeGreaterThan(1)
    expect(facts.pages.every((text) => text.includes('材料名称'))).toBe(true)
  })

  test('the last page of a decision never holds the signature alone', async () => {
    for (let length = 0; length < 14; length += 1) {
      const data: DocumentData = {
        ...sampleCase,
        decision: { outcome: 'REFUSE', basis: [], reasons: '不属于规定的事项。'.repeat(length * 4 + 1), by: '王建国', on: '2026-11-22' },
      }
      const last = (await pdfOf('REFUSAL_DECISION', data)).pages.at(-1) ?? ''
      expect(bare(last).replace(/—\d+—|（加盖印章）|双峰县法律援助中心2026年11月22日/g, '')).not.toBe('')
    }
  })

  test('a decision without its facts is not written', () => {
    for (const code of codes) {
      for (const fact of templates[code].needs) expect(() => specFor(code, { ...sampleCase, [fact]: null })).toThrow(fact)
    }
  })
})
