import { type Compiled, openCompiler } from './compiler.ts'
import type { DocumentSpec } from './document-spec.ts'
import type { FontPlaces } from './fonts.ts'

/** What the server asks, in the order of `id`; one paper at a time. */
export type CompileRequest = { id: number; spec: DocumentSpec }
export type CompileReply = { ready: true } | ({ id: number; residentBytes: number } & Compiled)

const compile = await openCompiler(JSON.parse(process.argv[2] ?? '{}') as FontPlaces)
const answer = (reply: CompileReply) => process.send?.(reply)

process.on(
  'message',
  ({ id, spec }: CompileRequest) =>
    void compile(spec).then((compiled) => answer({ id, residentBytes: process.memoryUsage.rss(), ...compiled })),
)
// Whoever started it is gone, killed perhaps: nobody will ask any more.
process.on('disconnect', () => process.exit(0))
answer({ ready: true })
