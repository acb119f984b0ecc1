import { buffer } from 'node:stream/consumers'
import { FileRefused, type FileRefusalCode } from '../files/refusal.ts'
import { BookRefused, type ReadBook } from './book.ts'
import { readBytes } from './read-bytes.ts'

/** What the process answers on its output: the book, the sentence to say, or the refusal of the file as such. */
export type Reading = { book: ReadBook } | { refused: string } | { file: FileRefusalCode } | { fault: string }

const reading = (error: unknown): Reading => {
  if (error instanceof FileRefused) return { file: error.code }
  if (error instanceof BookRefused) return { refused: error.message }
  return { fault: error instanceof Error ? error.message : String(error) }
}

const answer = await readBytes(await buffer(process.stdin)).then((book): Reading => ({ book }), reading)
process.stdout.end(JSON.stringify(answer))
