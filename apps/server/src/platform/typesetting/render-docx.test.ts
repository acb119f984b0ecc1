import { expect, test } from 'vitest'
import type { Cell, DocumentSpec } from './document-spec.ts'
import { renderDocx } from './index.ts'
import { docxText, readDocx } from './read-docx.ts'

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({
  text,
  role: 'value',
  span: 1,
  rows: 1,
  minHeight: 0,
  align: 'left',
  sign: [],
  ...more,
})

const paper: DocumentSpec = {
  title: '不予法律援助决定书',
  layout: 'NOTICE',
  letterhead: null,
  pageNumber: 'GB',
  blocks: [
    { kind: 'docNo', text: '双援不〔2026〕1号' },
    { kind: 'addressee', text: '欧阳买买提·阿布都热依木、𠮷㛃喆䶮' },
    { kind: 'paragraph', text: '<w:b/> & "引号"' },
    { kind: 'list', items: ['一件', '两件'] },
    {
      kind: 'form',
      columns: [1, 2],
      headRows: 1,
      rows: [[cell('项目'), cell('说明')], [cell('合计', { span: 2, minHeight: 20, sign: ['签名'] })]],
    },
    { kind: 'signature', agency: '双峰县法律援助中心', date: '2026年11月22日', seal: '（加盖印章）' },
  ],
}

const bodyOf = async (spec: DocumentSpec) => readDocx(await renderDocx(spec)).get('word/document.xml') ?? ''

test('the editable paper says the same words, with markup kept as words', async () => {
  const text = docxText(await renderDocx(paper))
  expect(text).toContain('不予法律援助决定书双援不〔2026〕1号欧阳买买提·阿布都热依木、𠮷㛃喆䶮：<w:b/> & "引号"1．一件2．两件')
  expect(text).toContain('双峰县法律援助中心2026年11月22日')
})

test('it names the official faces and embeds none', async () => {
  const parts = readDocx(await renderDocx(paper))
  const body = parts.get('word/document.xml') ?? ''
  expect(body).toContain('w:eastAsia="仿宋_GB2312"')
  expect(body).toContain('w:eastAsia="方正小标宋简体"')
  expect([...parts.keys()].filter((name) => /odttf|\.ttf/.test(name))).toEqual([])
})

test('page, margins and line pitch are those of GB/T 9704-2012', async () => {
  const body = await bodyOf(paper)
  expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
  expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
  expect(body).toMatch(/<w:docGrid w:type="lines" w:linePitch="579"/)
})

test('28 characters make a line in every program: the runs say it, no grid of characters does', async () => {
  const body = await bodyOf(paper)
  expect(body).not.toContain('w:charSpace')
  const sizes = [...body.matchAll(/<w:spacing w:val="(-?\d+)"\/><w:sz w:val="(\d+)"\/>/g)].map(([, spacing, size]) => [spacing, size])
  expect(sizes.length).toBeGreaterThan(4)
  for (const [spacing, size] of sizes) {
    const width = (Number(size) / 2 + Number(spacing) / 20) * 28
    expect(width).toBeLessThanOrEqual((156 / 25.4) * 72)
    expect(width).toBeGreaterThan((156 / 25.4) * 72 - 8)
  }
})

test('the head row of a table is repeated and rows stay whole', async () => {
  const body = await bodyOf(paper)
  expect(body).toContain('<w:tblHeader')
  expect(body).toContain('<w:cantSplit')
  expect(body).toContain('<w:gridSpan w:val="2"/>')
})

test('the text before a signature stays with it', async () => {
  const body = await bodyOf({ ...paper, blocks: [{ kind: 'paragraph', text: '末段' }, ...paper.blocks.slice(-1)] })
  expect(body.match(/<w:keepNext\/>/g)).toHaveLength(2)
})

test('a letter wears its red head, other papers none', async () => {
  const letter = await bodyOf({ ...paper, title: '法律援助公函', layout: 'LETTER', letterhead: '双峰县法律援助中心' })
  expect(letter).toContain('D7000F')
  expect(letter).toContain('<w:titlePg/>')
  expect(await bodyOf(paper)).not.toContain('D7000F')
})
