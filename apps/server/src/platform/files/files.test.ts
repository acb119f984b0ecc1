import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { crc32, deflateRawSync } from 'node:zlib'
import { createHash } from 'node:crypto'
import { Document, Packer, Paragraph } from 'docx'
import exceljs from 'exceljs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openKeys } from '../keys/index.ts'
import { mediaTypes, nameFor, openFileStore } from './index.ts'
import type { FileStore, Scanner } from './index.ts'

let root: string
let store: FileStore
const MiB = 1024 * 1024
const limit = { maxBytes: 20 * MiB }

const openStore = (scan?: Scanner) =>
  openFileStore({ dir: join(root, 'files'), keys: openKeys({ secretsDir: join(root, 'secrets') }), scan })

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'fy-files-'))
  store = await openStore()
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const pdf = (length = 100) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(length), Buffer.from('\n%%EOF\n')])
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const pathOf = (fileId: string) => join(root, 'files', fileId.slice(0, 2), fileId)
const latin = (text: string) => Buffer.from(text, 'latin1')

// A picture of one point, and what phones and programs add to it.
const segment = (marker: number, body: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body])
const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex')
const jpegBody = Buffer.concat([
  ...[segment(0xdb, Buffer.alloc(65, 1)), segment(0xc2, bytes('08 0001 0001 01 011100')), segment(0xc4, bytes(`1001${'00'.repeat(16)}`))],
  ...[segment(0xda, bytes('01 0100 013f10')), bytes('7fff00d2')],
])
const exif = (turn: number) => {
  const tag = (id: number, type: number, count: number, value: Buffer) =>
    Buffer.concat([Buffer.from([id >> 8, id & 255, 0, type, 0, 0, 0, count]), value])
  const entries = [tag(0x010f, 2, 4, latin('HUA\0')), tag(0x0112, 3, 1, Buffer.from([0, turn, 0, 0]))]
  return segment(0xe1, Buffer.concat([latin('Exif\0\0MM\0*\0\0\0\b\0\x02'), ...entries, latin('\0\0\0\0'), latin('GPS 27.45N 112.19E')]))
}
const jfif = segment(0xe0, latin('JFIF\0\x01\x01\0\0\x01\0\x01\0\0'))
const jpeg = (...extras: Buffer[]) => Buffer.concat([Buffer.from([0xff, 0xd8]), jfif, ...extras, jpegBody, Buffer.from([0xff, 0xd9])])

const chunk = (kind: string, body: Buffer) => {
  const [head, tail] = [Buffer.alloc(4), Buffer.alloc(4)]
  head.writeUInt32BE(body.length)
  tail.writeUInt32BE(crc32(Buffer.concat([latin(kind), body])))
  return Buffer.concat([head, latin(kind), body, tail])
}
const ihdr = (width: number, height: number) => {
  const body = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0])
  body.writeUInt32BE(width, 0)
  body.writeUInt32BE(height, 4)
  return chunk('IHDR', body)
}
const png = (...extras: Buffer[]) =>
  Buffer.concat([
    latin('\x89PNG\r\n\x1a\n'),
    ihdr(1, 1),
    ...extras,
    chunk('IDAT', Buffer.from('789c6360000000020001', 'hex')),
    chunk('IEND', Buffer.alloc(0)),
  ])
const riff = (kind: string, body: Buffer) => {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(body.length)
  return Buffer.concat([latin(kind), length, body, Buffer.alloc(body.length % 2)])
}
const webp = (...extras: Buffer[]) => {
  const vp8x = riff('VP8X', Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
  return riff('RIFF', Buffer.concat([latin('WEBP'), vp8x, riff('VP8L', Buffer.from('2f00000000088880', 'hex')), ...extras]))
}

type Part = { name: string; content: Buffer; size?: number; flags?: number; crc?: number }
function zip(parts: Part[], overlap = false) {
  const [bodies, directory]: Buffer[][] = [[], []]
  let at = 0
  for (const { name, content, size = content.length, flags = 0, crc = crc32(content) } of parts) {
    const packed = deflateRawSync(content)
    const fields = Buffer.alloc(26)
    for (const [value, offset] of [
      [20, 0],
      [flags, 2],
      [8, 4],
    ] as const)
      fields.writeUInt16LE(value, offset)
    for (const [value, offset] of [
      [crc, 10],
      [packed.length, 14],
      [size, 18],
    ] as const)
      fields.writeUInt32LE(value, offset)
    fields.writeUInt16LE(name.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(overlap ? 0 : at, 10)
    const body = Buffer.concat([latin('PK\x03\x04'), fields, latin(name), packed])
    directory?.push(Buffer.concat([latin('PK\x01\x02\x14\0'), fields, tail.subarray(0, 14), latin(name)]))
    bodies?.push(body)
    at += body.length
  }
  const list = Buffer.concat(directory ?? [])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...(bodies ?? []), list, end])
}
const types = {
  name: '[Content_Types].xml',
  content: latin('<Types>application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml</Types>'),
}
const document = { name: 'word/document.xml', content: latin('<document/>') }

async function idsIn(files: FileStore) {
  const ids: string[] = []
  for await (const { fileId } of files.list()) ids.push(fileId)
  return ids.sort()
}

test('a file comes back as it was given, after a new start too', async () => {
  const content = pdf(300_000)
  const stored = await store.put(content, limit)
  expect(stored).toMatchObject({ bytes: content.length, sha256: sha256(content), mediaType: 'application/pdf' })
  expect(await buffer((await openStore()).get(stored.fileId))).toEqual(content)
})

test.each([0, 1, 65_535 - 16, 65_536 - 16, 65_537 - 16, 131_072 - 16, 131_073 - 16])('every length fits its pieces: %i', async (length) => {
  const content = pdf(length)
  const { fileId } = await store.put(Readable.from([content.subarray(0, 7), content.subarray(7)]), limit)
  expect(await buffer(store.get(fileId))).toEqual(content)
})

test('nothing of the content, the name or the type lies on the disk in clear', async () => {
  const { fileId } = await store.put(Buffer.concat([latin('%PDF-1.4 statement of Zhang San '), latin('\n%%EOF')]), {
    ...limit,
    name: '张三.pdf',
  })
  const stored = readFileSync(pathOf(fileId))
  for (const word of ['Zhang', 'PDF', '张三']) expect(stored.includes(word)).toBe(false)
  expect(statSync(pathOf(fileId)).mode & 0o777).toBe(0o600)
})

test.each([
  ['a changed byte', (path: string) => flip(path, 70_000)],
  ['a changed key number', (path: string) => flip(path, 5)],
  ['a cut end', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, -1))],
  ['a piece less', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 22 + 65_552))],
  ['two pieces swapped', swapPieces],
  ['another file in its place', (path: string) => renameSync(otherFile(path), path)],
  ['a piece too many', (path: string) => writeFileSync(path, Buffer.concat([readFileSync(path), randomBytes(65_552)]))],
])('%s is noticed', async (_, damage) => {
  await store.put(pdf(200_000), limit)
  const { fileId } = await store.put(pdf(200_000), limit)
  damage(pathOf(fileId))
  await expect(buffer(store.get(fileId))).rejects.toMatchObject({ code: 'FILE_CHANGED' })
})

function flip(path: string, at: number) {
  const bytes = readFileSync(path)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}
function swapPieces(path: string) {
  const bytes = readFileSync(path)
  const [first, second] = [Buffer.from(bytes.subarray(22, 65_574)), Buffer.from(bytes.subarray(65_574, 131_126))]
  writeFileSync(path, Buffer.concat([bytes.subarray(0, 22), second, first, bytes.subarray(131_126)]))
}
function otherFile(path: string) {
  const all = readdirSync(join(root, 'files'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const other = all.find((entry) => !path.endsWith(entry.name))
  return join(other?.parentPath ?? '', other?.name ?? '')
}

test('what was acknowledged survives kill -9 a moment later', async () => {
  const script = `import { openKeys } from ${JSON.stringify(join(import.meta.dirname, '../keys/index.ts'))}
    import { openFileStore } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))}
    const keys = openKeys({ secretsDir: ${JSON.stringify(join(root, 'secrets'))} })
    const store = await openFileStore({ dir: ${JSON.stringify(join(root, 'files'))}, keys })
    const { fileId } = await store.put(Buffer.from('%PDF-1.7 kept %%EOF'), { maxBytes: 100 })
    process.getBuiltinModule('node:fs').writeSync(1, fileId)
    process.kill(process.pid, 'SIGKILL')`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const fileId = String(await buffer(child.stdout))
  expect(String(await buffer((await openStore()).get(fileId)))).toBe('%PDF-1.7 kept %%EOF')
})

test('a file that is not there, and a name that is a path, answer alike', async () => {
  await expect(buffer(store.get('0'.repeat(32)))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' })
  expect(() => store.get('../secrets/master.key')).toThrow(expect.objectContaining({ code: 'FILE_NOT_FOUND' }))
})

const bomb = Buffer.alloc(40 * MiB)
const manyParts = Array.from({ length: 6_000 }, (_, index) => ({ name: `word/${index}`, content: latin('x') }))

test.each([
  ['an empty file', 'FILE_EMPTY', Buffer.alloc(0)],
  ['a program', 'FILE_TYPE_NOT_ALLOWED', latin('MZ\x90\0 this program')],
  ['a web page', 'FILE_TYPE_NOT_ALLOWED', latin('<!doctype html><script>')],
  ['an SVG', 'FILE_TYPE_NOT_ALLOWED', latin('<svg xmlns="http://www.w3.org/2000/svg">')],
  ['a plain archive', 'FILE_TYPE_NOT_ALLOWED', zip([{ name: 'a.txt', content: latin('a') }])],
  ['an old Word file', 'FILE_TYPE_NOT_ALLOWED', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  [
    'a Word file with a password',
    'FILE_PROTECTED',
    Buffer.concat([latin('\xd0\xcf\x11\xe0'), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
  ],
  ['half a PDF', 'FILE_DAMAGED', pdf(5_000).subarray(0, 4_000)],
  ['half a JPEG', 'FILE_DAMAGED', jpeg().subarray(0, 60)],
  ['half a PNG', 'FILE_DAMAGED', png().subarray(0, 50)],
  ['half a WebP', 'FILE_DAMAGED', webp().subarray(0, 30)],
  ['a PNG with a wrong checksum', 'FILE_DAMAGED', png(Buffer.concat([chunk('tEXt', latin('a')).subarray(0, -1), latin('?')]))],
  ['a picture of a billion points', 'FILE_TOO_MANY_PIXELS', Buffer.concat([latin('\x89PNG\r\n\x1a\n'), ihdr(40_000, 40_000)])],
  ['a document with macros', 'FILE_HAS_MACROS', zip([types, document, { name: 'word/vbaProject.bin', content: latin('x') }])],
  ['a document that unpacks to far more', 'FILE_BOMB', zip([types, document, { name: 'word/big.xml', content: bomb }])],
  ['a document that lies about its size', 'FILE_BOMB', zip([types, document, { name: 'word/big.xml', content: bomb, size: 1_000 }])],
  ['a document with thousands of parts', 'FILE_BOMB', zip([types, document, ...manyParts])],
  ['a document whose parts overlap', 'FILE_BOMB', zip([types, document], true)],
  ['a document with a wrong checksum', 'FILE_DAMAGED', zip([types, { ...document, crc: 1 }])],
  ['a locked part', 'FILE_PROTECTED', zip([types, { ...document, flags: 1 }])],
  ['half a document', 'FILE_DAMAGED', zip([types, document]).subarray(0, -30)],
])('%s is refused: %s', async (_, code, content) => {
  await expect(store.put(content, limit)).rejects.toMatchObject({ name: 'FileRefused', code, message: expect.stringContaining('请') })
  expect(readdirSync(join(root, 'files/incoming'))).toEqual([])
})

const made = (name: string) => readFileSync(join(import.meta.dirname, 'samples', `${name}.pdf`))
test.each(['password-40', 'password-128', 'password-256', 'password-linearized', 'password-object-streams'])(
  'C a PDF that asks for a password is refused in words: %s',
  async (name) => {
    await expect(store.put(made(name), limit)).rejects.toMatchObject({ code: 'FILE_PROTECTED', message: expect.stringContaining('密码') })
  },
)
test.each(['plain', 'plain-object-streams', 'restricted-40', 'restricted-128', 'restricted-256', 'restricted-object-streams'])(
  'C a PDF that opens without asking is taken, though it may ask not to be printed: %s',
  async (name) => {
    expect((await store.put(made(name), limit)).mediaType).toBe('application/pdf')
  },
)
test('C a PDF that only speaks of encryption is taken; one whose way of locking is unknown is not', async () => {
  const speaking = Buffer.concat([
    latin('%PDF-1.7\n5 0 obj\n<</Length 30>>stream\n/Encrypt 5 0 R trailer /Encrypt\nendstream\nendobj\n'),
    pdf(),
  ])
  expect((await store.put(speaking, limit)).mediaType).toBe('application/pdf')
  const sealed = latin(
    '%PDF-1.7\n5 0 obj\n<</Filter/Adobe.PubSec/V 4>>\nendobj\ntrailer\n<</Root 1 0 R /Encrypt 5 0 R>>\nstartxref\n9\n%%EOF\n',
  )
  await expect(store.put(sealed, limit)).rejects.toMatchObject({ code: 'FILE_PROTECTED' })
})

test.each<[string, () => Buffer]>([
  ['a mail before its mark', () => Buffer.concat([latin('Content-Type: application/pdf\r\n\r\n'), pdf()])],
  ['1,024 bytes before its mark', () => Buffer.concat([Buffer.alloc(1_024, 10), pdf()])],
  ['100,000 zero bytes after its end', () => Buffer.concat([pdf(), Buffer.alloc(100_000)])],
  ['blanks after its end', () => Buffer.concat([pdf(), latin(' \r\n'.repeat(5_000))])],
])('C a PDF with %s is taken, as it is', async (_, content) => {
  const whole = content()
  const { fileId, mediaType } = await store.put(whole, { ...limit, name: '扫描件.pdf', declaredType: 'application/pdf' })
  expect([mediaType, sha256(await buffer(store.get(fileId)))]).toEqual(['application/pdf', sha256(whole)])
})
test.each<[string, Buffer, string]>([
  ['a mark further down', Buffer.concat([Buffer.alloc(1_025, 10), pdf()]), 'FILE_TYPE_NOT_ALLOWED'],
  ['a program before it', Buffer.concat([latin('MZ\x90\0'), pdf()]), 'FILE_TYPE_NOT_ALLOWED'],
  ['nothing but zeros after half of it', Buffer.concat([pdf(5_000).subarray(0, 4_000), Buffer.alloc(9_000)]), 'FILE_DAMAGED'],
])('C %s: no PDF', async (_, content, code) => {
  await expect(store.put(content, limit)).rejects.toMatchObject({ code })
})

const ofd = (entry = '<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" DocType="OFD" Version="1.0"/>') =>
  zip([
    { name: 'OFD.xml', content: Buffer.from(entry) },
    { name: 'Doc_0/Document.xml', content: latin('<ofd:Document/>') },
  ])
test.each([undefined, 'application/ofd', 'application/x-ofd', 'application/zip', 'application/octet-stream'])(
  'C a layout file of GB/T 33190 is taken as what it is, declared %s',
  async (declaredType) => {
    expect((await store.put(ofd(), { ...limit, name: '裁判文书.ofd', declaredType })).mediaType).toBe('application/ofd')
  },
)
test('C what only calls itself a layout file is refused, and one is measured like any archive', async () => {
  await expect(store.put(ofd('<html/>'), limit)).rejects.toMatchObject({ code: 'FILE_TYPE_NOT_ALLOWED' })
  await expect(store.put(ofd(), { ...limit, name: 'a.pdf' })).rejects.toMatchObject({ code: 'FILE_TYPE_MISMATCH' })
  await expect(
    store.put(
      zip([
        { name: 'OFD.xml', content: latin('<OFD/>') },
        { name: 'big', content: bomb },
      ]),
      limit,
    ),
  ).rejects.toMatchObject({ code: 'FILE_BOMB' })
})
test('a file is taken home under its own name, with the ending its program goes by', () => {
  expect([
    nameFor('裁判文书', mediaTypes.ofd),
    nameFor('照片.JPG', mediaTypes.jpeg),
    nameFor('身份证', 'application/octet-stream'),
  ]).toEqual(['裁判文书.ofd', '照片.JPG', '身份证'])
})

test('real Word and Excel files are taken', async () => {
  const word = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('法律援助申请表')] }] }))
  const book = new exceljs.Workbook()
  book.addWorksheet('案件').addRow(['张三'])
  const sheet = Buffer.from(await book.xlsx.writeBuffer())
  expect((await store.put(word, { ...limit, name: '申请表.docx' })).mediaType).toBe(mediaTypes.docx)
  expect((await store.put(sheet, { ...limit, name: '台账.XLSX', declaredType: mediaTypes.xlsx })).mediaType).toBe(mediaTypes.xlsx)
})

test('a stream is stopped as soon as it is too large', async () => {
  let given = 0
  async function* endless() {
    for (;;) {
      given += MiB
      yield given === MiB ? Buffer.concat([latin('%PDF-1.7'), Buffer.alloc(MiB)]) : Buffer.alloc(MiB)
    }
  }
  await expect(store.put(endless(), { maxBytes: 5 * MiB })).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' })
  expect(given).toBeLessThanOrEqual(6 * MiB)
})

test.each([
  [{ declaredType: 'image/png' }, 'FILE_TYPE_MISMATCH'],
  [{ name: '照片.jpg' }, 'FILE_TYPE_MISMATCH'],
  [{ name: '申请.pdf.exe' }, 'FILE_TYPE_MISMATCH'],
])('a PDF that says it is %o is refused', async (said, code) => {
  await expect(store.put(pdf(), { ...limit, ...said })).rejects.toMatchObject({ code })
})

test('a JPEG keeps its picture and its turn, and loses place, device, comment and what hangs behind', async () => {
  const photo = Buffer.concat([
    jpeg(exif(6), segment(0xfe, latin('by Zhang San')), segment(0xed, latin('Photoshop GPS'))),
    latin('<?php trailing ?>'),
  ])
  const { fileId, mediaType, sha256: digest, bytes } = await store.put(photo, { ...limit, name: 'IMG_1.JPG' })
  const kept = await buffer(store.get(fileId))
  expect({ mediaType, digest, bytes }).toEqual({ mediaType: 'image/jpeg', digest: sha256(kept), bytes: kept.length })
  for (const word of ['GPS', 'HUA', 'Zhang', 'Photoshop', 'php']) expect(kept.includes(word)).toBe(false)
  expect(kept.includes(jpegBody)).toBe(true)
  expect(kept.includes(latin('\x01\x12\0\x03\0\0\0\x01\0\x06'))).toBe(true)
  expect((await store.put(kept, limit)).sha256).toBe(digest)
})

test('a PNG loses text, time and EXIF', async () => {
  const extras = [
    chunk('tEXt', latin('Author\0Zhang')),
    chunk('iTXt', latin('GPS')),
    chunk('tIME', Buffer.alloc(7)),
    chunk('eXIf', latin('MM GPS')),
  ]
  const { fileId } = await store.put(Buffer.concat([png(...extras), latin('trailing')]), limit)
  expect(await buffer(store.get(fileId))).toEqual(png())
})

test('a WebP loses EXIF and XMP and no longer says it has them', async () => {
  const { fileId } = await store.put(webp(riff('EXIF', latin('GPS 27')), riff('XMP ', latin('<x/>'))), limit)
  const kept = await buffer(store.get(fileId))
  expect([kept.includes('GPS'), kept.includes('<x/>'), kept[20]]).toEqual([false, false, 0])
})

test('what the scanner refuses is not kept, and nobody could open it', async () => {
  const scanning = await openStore(async (content) => !(await buffer(content)).includes('EICAR'))
  await expect(scanning.put(Buffer.concat([latin('%PDF-1.4 EICAR'), pdf()]), limit)).rejects.toMatchObject({ code: 'FILE_INFECTED' })
  expect(await idsIn(scanning)).toEqual([])
  expect((await scanning.put(pdf(), limit)).bytes).toBeGreaterThan(0)
})

test('files written before and after a change of key are both read', async () => {
  const keys = openKeys({ secretsDir: join(root, 'secrets') })
  const mine = await openFileStore({ dir: join(root, 'files'), keys })
  const before = await mine.put(pdf(), limit)
  keys.rotate('files')
  const after = await mine.put(pdf(), limit)
  for (const { fileId, sha256: digest } of [before, after]) expect(sha256(await buffer(mine.get(fileId)))).toBe(digest)
})

test('the list holds exactly what was kept; what is erased is gone', async () => {
  const stored = [await store.put(pdf(), limit), await store.put(png(), limit)]
  expect(await idsIn(store)).toEqual(stored.map(({ fileId }) => fileId).sort())
  const gone = stored[0]?.fileId ?? ''
  await store.erase(gone)
  expect([await store.has(gone), await idsIn(store)]).toEqual([false, [stored[1]?.fileId]])
})

test('a reader that stops early leaves no open file, a half-taken file does not count', async () => {
  const { fileId } = await store.put(pdf(500_000), limit)
  for await (const piece of store.get(fileId)) if (piece) break
  const half = openSync(join(root, 'files/incoming', 'f'.repeat(32)), 'w')
  writeSync(half, 'FYF1')
  closeSync(half)
  expect(await (await openStore()).has('f'.repeat(32))).toBe(false)
  expect(readdirSync('/proc/self/fd').length).toBeLessThan(200)
})

test('a full or closed store says so and keeps nothing', async () => {
  chmodSync(join(root, 'files'), 0o700)
  rmSync(join(root, 'files/incoming'), { recursive: true })
  await expect(store.put(pdf(), limit)).rejects.toMatchObject({ code: 'ENOENT' })
  expect(existsSync(join(root, 'files/incoming'))).toBe(false)
})
