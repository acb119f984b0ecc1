import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { openSync } from 'fontkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Block, DocumentSpec } from './document-spec.ts'
import { fontDirectories, fontFamilies } from './fonts.ts'
import { closeTypesetting, configureTypesetting, renderPdf, typesetterPid } from './index.ts'
import { printableText } from './printable.ts'
import { readPdf } from './read-pdf.ts'
import { PaperNotSet, TypesettingClosed } from './refusals.ts'

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
const pdfOf = async (spec: DocumentSpec) => (await renderPdf(spec)).pdf

describe('a PDF paper', () => {
  test('carries its fonts inside and gives its text back, rare characters of names included', { timeout: 60_000 }, async () => {
    const name = '欧阳买买提·阿布都热依木、𠮷㛃、喆䶮'
    const facts = readPdf(await pdfOf(paper([{ kind: 'addressee', text: name }, paragraph('准予援助。')])))
    expect(facts.text).toContain(`${name}：`)
    expect(facts.fonts.length).toBeGreaterThan(1)
    expect(facts.fonts.filter(({ isEmbedded, isSubset }) => !isEmbedded || !isSubset)).toEqual([])
    expect(facts.fonts.map(({ name }) => name.slice(7)).filter((name) => !/NotoSerifSC|NotoSansSC|LXGWWenKai/.test(name))).toEqual([])
  })

  test('is PDF/A for the archive; a character that no font holds does not stop a paper', async () => {
    const archival = 'pdfaid:part>2<'
    expect((await pdfOf(paper([paragraph('归档。')]))).toString('latin1')).toContain(archival)
    const rare = await pdfOf(paper([paragraph('\u{31350}某')]))
    expect(rare.toString('latin1')).not.toContain(archival)
    expect(readPdf(rare).text).toContain('某')
  })

  test('shows what looks like markup as it was typed', async () => {
    const typed = '#import "x": * *粗* $x^2$ [a](b) <label> @ref \\u{41} // 注 `code` ${process.env}'
    const facts = readPdf(await pdfOf(paper([paragraph(typed)])))
    expect(facts.text.replaceAll(' ', '')).toContain(typed.replaceAll(' ', ''))
  })

  test('numbers its pages — 1 — and breaks long reasons over pages without losing a word', async () => {
    const reasons = Array.from(
      { length: 60 },
      (_, index) => `第${index + 1}点理由：所请求的事项不在规定的范围之内，且不属于本省补充规定的事项。`,
    )
    const facts = readPdf(await pdfOf(paper([paragraph(reasons.join(''))])))
    expect(facts.pages.length).toBeGreaterThan(2)
    expect(facts.pages.every((text, index) => text.includes(`— ${index + 1} —`))).toBe(true)
    const whole = facts.text.replace(/\s|—\d—|— \d+ —/g, '')
    expect(reasons.filter((reason) => !whole.includes(reason))).toEqual([])
  })

  test('28 characters make a line and 22 lines a page (GB/T 9704-2012)', async () => {
    const line = '字'.repeat(28)
    const lines = Array.from({ length: 22 - 3 }, () => ({ kind: 'addressee' as const, text: line.slice(1) }))
    const facts = readPdf(await pdfOf(paper(lines)))
    expect(facts.pages).toHaveLength(1)
    expect(readPdf(await pdfOf(paper([...lines, ...lines]))).pages).toHaveLength(2)
  })

  test('the same paper gives the same bytes, so that its digest can be kept', async () => {
    const one = await pdfOf(paper([paragraph('同一份文书。')]))
    const two = await pdfOf(paper([paragraph('同一份文书。')]))
    expect(one.equals(two)).toBe(true)
  })

  test('a letter bears the name of its agency in the head and no number on the first page', async () => {
    const facts = readPdf(
      await pdfOf(
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

describe('characters', () => {
  test('what no font holds is named, so that somebody is told before it is printed', async () => {
    expect((await renderPdf(paper([paragraph('㐂䶮𬸚𰻞喆㛃〇𠮷准予')]))).missing).toEqual([])
    expect((await renderPdf(paper([{ kind: 'addressee', text: '李𱍐𠀡' }, paragraph('𱍐')]))).missing).toEqual(['𱍐', '𠀡'])
  })

  test('of the characters taken for common none is missing from the fonts that come along', async () => {
    const ranges = [
      [0x21, 0x7e],
      [0x4e00, 0x9fa5],
      [0xff01, 0xff5e],
      [0x3001, 0x3003],
      [0x3007, 0x3011],
    ] as const
    const text = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at))).join('')
    const fonts = await Promise.all(
      (await fontDirectories({ cacheDir, fontDir: null })).map(async (dir) => {
        const names = (await readdir(dir)).filter((name) => name.endsWith('.ttf'))
        return names.map((name) => openSync(join(dir, name))).flatMap((file) => ('fonts' in file ? file.fonts : [file]))
      }),
    )
    const isHeld = (point: number) => fonts.flat().some((font) => font.hasGlyphForCodePoint(point))
    expect([...text, ...'·—‘’“”…〔〕'].filter((character) => !isHeld(character.codePointAt(0) ?? 0))).toEqual([])
  })

  test('paper shows what has a shape: marks of direction, joiners and half characters are left out, line ends are line ends', () => {
    expect(printableText('李\u200b四\u00ad\uFEFF')).toBe('李四')
    expect(printableText('甲\r\n乙\u2028丙\v丁')).toBe('甲\n乙\n丙\n丁')
    expect(printableText('甲\u00a0乙\t丙\u3000丁')).toBe('甲 乙 丙\u3000丁')
    expect(printableText('甲\ud842')).toBe('甲\ufffd')
    expect(printableText('，：①㎡ＡＢ\u{20BB7}')).toBe('，：①㎡ＡＢ\u{20BB7}')
  })

  test('no text is ever answered with a fault: any mixture of characters makes a paper', { timeout: 120_000 }, async () => {
    const text = fc.string({
      unit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.constantFrom('法', '，', ' ', '\n')),
    })
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const set = await renderPdf(
          paper([{ kind: 'addressee', text: typed }, paragraph(typed), { kind: 'list', items: [typed] }], { title: typed }),
        )
        return set.pdf.subarray(0, 5).toString() === '%PDF-'
      }),
      { numRuns: 150 },
    )
  })
})

describe('the process behind the queue', () => {
  test('many papers asked for at once each come back as their own', async () => {
    const papers = await Promise.all(Array.from({ length: 25 }, (_, index) => pdfOf(paper([paragraph(`第${index}件`)]))))
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
    await expect(pdfOf(broken)).rejects.toThrow('could not be typeset')
    expect(readPdf(await pdfOf(paper([paragraph('照常')]))).text).toContain('照常')
  })

  test('a process that is killed over a paper is followed by another, and the paper comes all the same', async () => {
    await pdfOf(paper([paragraph('先行')]))
    const killed = typesetterPid()
    const waiting = [1, 2, 3].map((n) => pdfOf(paper([paragraph(`第${n}份`)])))
    process.kill(killed ?? 0, 'SIGKILL')
    expect((await Promise.all(waiting)).map((pdf, at) => readPdf(pdf).text.includes(`第${at + 1}份`))).toEqual([true, true, true])
    expect(typesetterPid()).not.toBe(killed)
  })

  test.each([
    ['takes longer than a paper may', { paperMs: 1 }],
    ['takes more memory than it may', { hardBytes: 1, lookMs: 1 }],
  ])('a process that %s is ended; the paper is refused in words after a second try, and the next one is set', async (_, bounds) => {
    await closeTypesetting()
    configureTypesetting({ cacheDir, fontDir: null, bounds })
    const refused = await pdfOf(paper([paragraph('失控')])).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(PaperNotSet)
    expect((refused as PaperNotSet).message).toContain('Word')
    configureTypesetting({ cacheDir, fontDir: null })
    expect(readPdf(await pdfOf(paper([paragraph('照常')]))).text).toContain('照常')
  })

  test('a process that cannot start costs the paper in hand, nothing more', async () => {
    await closeTypesetting()
    const notADirectory = join(cacheDir, 'occupied')
    await writeFile(notADirectory, '')
    configureTypesetting({ cacheDir: notADirectory, fontDir: null })
    await expect(pdfOf(paper([paragraph('失败')]))).rejects.toThrow(PaperNotSet)
    configureTypesetting({ cacheDir, fontDir: null })
    expect(readPdf(await pdfOf(paper([paragraph('接续')]))).text).toContain('接续')
  })

  test('a process that has grown is followed by a fresh one between two papers', async () => {
    await closeTypesetting()
    configureTypesetting({ cacheDir, fontDir: null, bounds: { softBytes: 1 } })
    const setBy = async (text: string) => {
      const set = pdfOf(paper([paragraph(text)]))
      // The one before is ended first; the next one starts for this paper.
      while (typesetterPid() === undefined) await setTimeout(5)
      const pid = typesetterPid()
      await set
      return pid
    }
    const first = await setBy('一')
    const second = await setBy('二')
    expect(second).not.toBe(first)
    configureTypesetting({ cacheDir, fontDir: null })
  })

  test('closing refuses what still waits, and a later paper starts a new compiler', async () => {
    const waiting = pdfOf(paper([paragraph('等候')]))
    const refused = expect(waiting).rejects.toThrow(TypesettingClosed)
    await closeTypesetting()
    await refused
    expect(readPdf(await pdfOf(paper([paragraph('重新开始')]))).text).toContain('重新开始')
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
    expect(fontFamilies('/srv/fonts').body.at(-1)).toBe('Noto Sans SC')
    expect(fontFamilies(null).body).toEqual(['Noto Serif SC', 'LXGW WenKai', 'Noto Sans SC'])
  })
})
