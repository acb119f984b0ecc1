import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Block, DocumentSpec } from './document-spec.ts'
import { fontDirectories, fontFamilies } from './fonts.ts'
import { closeTypesetting, configureTypesetting, renderPdf } from './index.ts'
import { readPdf } from './read-pdf.ts'

let cacheDir = ''

beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'typesetting-'))
  configureTypesetting({ cacheDir, fontDir: null })
}, 60_000)

afterAll(async () => {
  await closeTypesetting()
  await rm(cacheDir, { recursive: true, force: true })
})

const paper = (blocks: Block[], more: Partial<DocumentSpec> = {}): DocumentSpec => ({
  title: '给予法律援助决定书',
  layout: 'NOTICE',
  letterhead: null,
  pageNumber: 'GB',
  blocks,
  ...more,
})

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

describe('a PDF paper', () => {
  test('carries its fonts inside and gives its text back, rare characters of names included', { timeout: 60_000 }, async () => {
    const name = '欧阳买买提·阿布都热依木、𠮷㛃、喆䶮'
    const facts = readPdf(await renderPdf(paper([{ kind: 'addressee', text: name }, paragraph('准予援助。')])))
    expect(facts.text).toContain(`${name}：`)
    expect(facts.fonts.length).toBeGreaterThan(1)
    expect(facts.fonts.filter(({ isEmbedded, isSubset }) => !isEmbedded || !isSubset)).toEqual([])
    expect(facts.fonts.map(({ name }) => name.slice(7)).filter((name) => !/NotoSerifSC|NotoSansSC|LXGWWenKai/.test(name))).toEqual([])
  })

  test('is PDF/A for the archive; a character that no font holds does not stop a paper', async () => {
    const archival = 'pdfaid:part>2<'
    expect((await renderPdf(paper([paragraph('归档。')]))).toString('latin1')).toContain(archival)
    const rare = await renderPdf(paper([paragraph('\u{31350}某')]))
    expect(rare.toString('latin1')).not.toContain(archival)
    expect(readPdf(rare).text).toContain('某')
  })

  test('shows what looks like markup as it was typed', async () => {
    const typed = '#import "x": * *粗* $x^2$ [a](b) <label> @ref \\u{41} // 注 `code` ${process.env}'
    const facts = readPdf(await renderPdf(paper([paragraph(typed)])))
    expect(facts.text.replaceAll(' ', '')).toContain(typed.replaceAll(' ', ''))
  })

  test('numbers its pages — 1 — and breaks long reasons over pages without losing a word', async () => {
    const reasons = Array.from(
      { length: 60 },
      (_, index) => `第${index + 1}点理由：所请求的事项不在规定的范围之内，且不属于本省补充规定的事项。`,
    )
    const facts = readPdf(await renderPdf(paper([paragraph(reasons.join(''))])))
    expect(facts.pages.length).toBeGreaterThan(2)
    expect(facts.pages.every((text, index) => text.includes(`— ${index + 1} —`))).toBe(true)
    const whole = facts.text.replace(/\s|—\d—|— \d+ —/g, '')
    expect(reasons.filter((reason) => !whole.includes(reason))).toEqual([])
  })

  test('28 characters make a line and 22 lines a page (GB/T 9704-2012)', async () => {
    const line = '字'.repeat(28)
    const lines = Array.from({ length: 22 - 3 }, () => ({ kind: 'addressee' as const, text: line.slice(1) }))
    const facts = readPdf(await renderPdf(paper(lines)))
    expect(facts.pages).toHaveLength(1)
    expect(readPdf(await renderPdf(paper([...lines, ...lines]))).pages).toHaveLength(2)
  })

  test('the same paper gives the same bytes, so that its digest can be kept', async () => {
    const one = await renderPdf(paper([paragraph('同一份文书。')]))
    const two = await renderPdf(paper([paragraph('同一份文书。')]))
    expect(one.equals(two)).toBe(true)
  })

  test('a letter bears the name of its agency in the head and no number on the first page', async () => {
    const facts = readPdf(
      await renderPdf(
        paper([{ kind: 'docNo', text: '双援函〔2026〕1号' }, paragraph('特此函告。')], {
          layout: 'LETTER',
          letterhead: '双峰县法律援助中心',
        }),
      ),
    )
    expect(facts.text.startsWith('双峰县法律援助中心双援函〔2026〕1号')).toBe(true)
    expect(facts.text).not.toContain('— 1 —')
  })
})

describe('the compiler behind the queue', () => {
  test('many papers asked for at once each come back as their own', async () => {
    const papers = await Promise.all(Array.from({ length: 25 }, (_, index) => renderPdf(paper([paragraph(`第${index}件`)]))))
    expect(papers.map((pdf, index) => readPdf(pdf).text.includes(`第${index}件`))).toEqual(papers.map(() => true))
  })

  test('a paper that cannot be set is refused and the next one is set', async () => {
    const broken = paper([
      {
        kind: 'form',
        columns: [1],
        headRows: 0,
        rows: [[{ text: '宽', role: 'value', span: 9, rows: 1, minHeight: 0, align: 'left', sign: [] }]],
      },
    ])
    await expect(renderPdf(broken)).rejects.toThrow('could not be typeset')
    expect(readPdf(await renderPdf(paper([paragraph('照常')]))).text).toContain('照常')
  })

  test('a compiler that dies takes only the paper in its hands with it', async () => {
    await closeTypesetting()
    const notADirectory = join(cacheDir, 'occupied')
    await writeFile(notADirectory, '')
    configureTypesetting({ cacheDir: notADirectory, fontDir: null })
    const lost = expect(renderPdf(paper([paragraph('失败')]))).rejects.toThrow('typesetting failed')
    configureTypesetting({ cacheDir, fontDir: null })
    const next = renderPdf(paper([paragraph('接续')]))
    await lost
    expect(readPdf(await next).text).toContain('接续')
  })

  test('closing refuses what still waits, and a later paper starts a new compiler', async () => {
    const waiting = renderPdf(paper([paragraph('等候')]))
    const refused = expect(waiting).rejects.toThrow('closed')
    await closeTypesetting()
    await refused
    expect(readPdf(await renderPdf(paper([paragraph('重新开始')]))).text).toContain('重新开始')
  })
})

describe('fonts', () => {
  test('two processes may unpack the Kai face into one cache together; one file is left', { timeout: 60_000 }, async () => {
    const shared = join(cacheDir, 'shared')
    await Promise.all([1, 2].map(() => fontDirectories({ cacheDir: shared, fontDir: null })))
    expect(await readdir(shared)).toEqual([expect.stringMatching(/^lxgw-wenkai-500-.+\.ttf$/)])
  })

  test('licensed faces come first where a directory holds them, and are not looked for elsewhere', () => {
    expect(fontFamilies('/srv/fonts').body[0]).toBe('FangSong_GB2312')
    expect(fontFamilies('/srv/fonts').body.at(-1)).toBe('LXGW WenKai')
    expect(fontFamilies(null).body).toEqual(['Noto Serif SC', 'LXGW WenKai'])
  })
})
