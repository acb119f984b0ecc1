import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { fontDirectories, fontFamilies, type FontPlaces } from './fonts.ts'
import type { DocumentSpec } from './document-spec.ts'

export type CompileRequest = { id: number; spec: DocumentSpec }
export type CompileReply = { id: number; pdf: Uint8Array } | { id: number; failure: string }

const places = workerData as FontPlaces
const families = fontFamilies(places.fontDir)
const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths: await fontDirectories(places) }] })
const port = parentPort

function compile({ id, spec }: CompileRequest): CompileReply {
  try {
    // Values enter as one JSON input, never as source text: a name such as "#import" stays a name (security.md §7.2).
    const inputs = { data: JSON.stringify({ ...spec, families }) }
    const result = compiler.compile({ mainFilePath: `${import.meta.dirname}/paper.typ`, inputs })
    const paper = result.result
    if (!paper) return { id, failure: diagnosis(result.takeDiagnostics()) }
    return { id, pdf: exportPdf(paper) }
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

function diagnosis(error: Parameters<typeof compiler.fetchDiagnostics>[0] | null): string {
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no diagnostics'
}

port?.on('message', (request: CompileRequest) => port.postMessage(compile(request)))
