import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { type FontPlaces, fontDirectories, fontFamilies } from './fonts.ts'
import type { DocumentSpec } from './document-spec.ts'
import { missingCharactersIn } from './missing-characters.ts'

/** What the server asks, in the order of `id`; one paper at a time. */
export type CompileRequest = { id: number; spec: DocumentSpec }
export type CompileReply = { ready: true } | { id: number; pdf: Uint8Array; missing: string[] } | { id: number; failure: string }

const places = JSON.parse(process.argv[2] ?? '{}') as FontPlaces
const families = fontFamilies(places.fontDir)
const fontPaths = await fontDirectories(places)
const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths }] })
const missingCharacters = missingCharactersIn(fontPaths)

async function compile({ id, spec }: CompileRequest): Promise<CompileReply> {
  try {
    // Values enter as one JSON input, never as source text: a name such as "#import" stays a name (security.md §7.2).
    const inputs = { data: JSON.stringify({ ...spec, families }) }
    const result = compiler.compile({ mainFilePath: `${import.meta.dirname}/paper.typ`, inputs })
    const paper = result.result
    if (!paper) return { id, failure: diagnosis(result.takeDiagnostics()) }
    return { id, pdf: exportPdf(paper), missing: await missingCharacters(textsOf(spec).join('')) }
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) }
  } finally {
    // The cache is global to the process and grows with every paper; a few generations keep the templates warm and the memory level.
    compiler.evictCache(5)
  }
}

/** PDF/A-2b for the archive. It refuses a character that no font holds; such a paper is still needed, so it is printed plainly with a box there. */
function exportPdf(paper: NodeTypstDocument): Buffer {
  try {
    return compiler.pdf(paper, { pdfStandard: 'a-2b' })
  } catch {
    return compiler.pdf(paper, {})
  }
}

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

function diagnosis(error: Parameters<typeof compiler.fetchDiagnostics>[0] | null): string {
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no diagnostics'
}

const answer = (reply: CompileReply) => process.send?.(reply)

process.on('message', (request: CompileRequest) => void compile(request).then(answer))
// Whoever started it is gone, killed perhaps: nobody will ask any more.
process.on('disconnect', () => process.exit(0))
answer({ ready: true })
