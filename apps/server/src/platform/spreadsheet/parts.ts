import { posix } from 'node:path'
import type { SealedReader } from '../files/sealed.ts'
import { readZip, unpack } from '../files/zip.ts'
import { numberKind, type NumberKind } from './number-text.ts'
import { unescaped, walkXml } from './xml.ts'

export type Parts = (path: string) => Promise<string | null>

const decoded = (bytes: Buffer): string => {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
}

/** The parts of an office file by their paths; some producers write them with another case or the other slash. */
export async function openParts(file: SealedReader): Promise<Parts> {
  const keyOf = (path: string) => path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
  const entries = new Map((await readZip(file)).map((entry) => [keyOf(entry.name), entry]))
  return async (path) => {
    const entry = entries.get(keyOf(path))
    if (!entry) return null
    const pieces: Buffer[] = []
    await unpack(file, entry, (bytes) => void pieces.push(bytes))
    return decoded(Buffer.concat(pieces))
  }
}

export type Relation = { id: string; kind: string; path: string }

/** Where a part's relations lead, as paths from the root. */
export async function relationsOf(parts: Parts, path: string): Promise<Relation[]> {
  const [folder, name] = [path.slice(0, path.lastIndexOf('/') + 1), path.slice(path.lastIndexOf('/') + 1)]
  const xml = await parts(`${folder}_rels/${name}.rels`)
  const found: Relation[] = []
  if (xml === null) return found
  walkXml(xml, {
    open(tag, { Id = '', Type = '', Target = '', TargetMode }) {
      if (tag !== 'Relationship' || TargetMode === 'External') return
      found.push({
        id: Id,
        kind: Type.slice(Type.lastIndexOf('/') + 1),
        path: posix.join('/', Target.startsWith('/') ? '' : folder, Target).slice(1),
      })
    },
  })
  return found
}

export type SheetEntry = { name: string; isHidden: boolean; path: string }
export type Workbook = { from1904: boolean; sheets: SheetEntry[]; shared: string[]; formats: NumberKind[] }

const isTrue = (value: string | undefined) => value === '1' || value === 'true'

export async function readWorkbook(parts: Parts): Promise<Workbook | null> {
  const path = (await relationsOf(parts, '')).find(({ kind }) => kind === 'officeDocument')?.path ?? 'xl/workbook.xml'
  const xml = await parts(path)
  if (xml === null) return null
  const relations = await relationsOf(parts, path)
  const pathOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.path
  const sheets: SheetEntry[] = []
  let from1904 = false
  walkXml(xml, {
    open(tag, { date1904, name = '', state, id }) {
      if (tag === 'workbookPr') from1904 = isTrue(date1904)
      const target = tag === 'sheet' ? relations.find((relation) => relation.id === id && relation.kind === 'worksheet') : undefined
      if (target) sheets.push({ name: unescaped(name), isHidden: state === 'hidden' || state === 'veryHidden', path: target.path })
    },
  })
  const [shared, styles] = [pathOf('sharedStrings'), pathOf('styles')]
  return {
    from1904,
    sheets,
    shared: sharedStrings((shared && (await parts(shared))) ?? ''),
    formats: cellFormats((styles && (await parts(styles))) ?? ''),
  }
}

/** Texts kept once for all cells. Parts of a rich text belong together; how it is read aloud (phonetic runs) is not part of it. */
function sharedStrings(xml: string): string[] {
  const texts: string[] = []
  let [text, isText, isPhonetic] = ['', false, false]
  if (xml === '') return texts
  walkXml(xml, {
    open(tag) {
      if (tag === 'si') text = ''
      if (tag === 'rPh') isPhonetic = true
      isText = tag === 't' && !isPhonetic
    },
    text(piece) {
      if (isText) text += piece
    },
    close(tag) {
      isText = false
      if (tag === 'rPh') isPhonetic = false
      if (tag === 'si') texts.push(unescaped(text))
    },
  })
  return texts
}

function cellFormats(xml: string): NumberKind[] {
  const codes = new Map<number, string>()
  const ids: number[] = []
  let isOfCells = false
  if (xml === '') return []
  walkXml(xml, {
    open(tag, { numFmtId = '0', formatCode = '' }) {
      if (tag === 'numFmt') codes.set(Number(numFmtId), formatCode)
      if (tag === 'cellXfs') isOfCells = true
      if (tag === 'xf' && isOfCells) ids.push(Number(numFmtId))
    },
    close(tag) {
      if (tag === 'cellXfs') isOfCells = false
    },
  })
  return ids.map((id) => numberKind(id, codes.get(id)))
}
