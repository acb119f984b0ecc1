import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { DocumentSpec } from './document-spec.ts'
import { type FontPlaces, fontDirectories, fontFamilies } from './fonts.ts'
import { missingCharactersIn } from './missing-characters.ts'

export type Compiled = { pdf: Uint8Array; missing: string[] } | { failure: string }
export type Compile = (spec: DocumentSpec) => Promise<Compiled>

/** The typesetting library with its fonts, in the process of whoever opens it: it may end that process (see typesetter.ts). */
export async function openCompiler(places: FontPlaces): Promise<Compile> {
  const families = fontFamilies(places.fontDir)
  const fontPaths = await fontDirectories(places)
  const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths }] })
  const missingCharacters = missingCharactersIn(fontPaths)
  return async (spec) => {
    try {
      // Values enter as one JSON input, never as source text: a name such as "#import" stays a name (security.md §7.2).
      const inputs = { data: JSON.stringify({ ...spec, families }) }
      const result = compiler.compile({ mainFilePath: `${import.meta.dirname}/paper.typ`, inputs })
      const paper = result.result
      if (!paper) return { failure: diagnosis(compiler, result.takeDiagnostics()) }
      return { pdf: exportPdf(compiler, paper), missing: await missingCharacters(textsOf(spec).join('')) }
    } catch (error) {
      return { failure: error instanceof Error ? error.message : String(error) }
    } finally {
      // The cache is global to the process and grows with every paper; a few generations keep the templates warm and the memory level.
      compiler.evictCache(5)
    }
  }
}

/** PDF/A-2b for the archive. It refuses a character that no font holds; such a paper is still needed, so it is printed plainly with a box there. */
function exportPdf(compiler: NodeCompiler, paper: NodeTypstDocument): Buffer {
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

function diagnosis(compiler: NodeCompiler, error: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null): string {
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no diagnostics'
}
