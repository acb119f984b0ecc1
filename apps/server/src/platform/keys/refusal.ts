/** Keys that are missing, wrong or exposed. Found at start, before anything is written with them (security.md §2.3). */
export class KeysRefused extends Error {
  readonly code: string
  constructor(code: string, sentence: string, cause?: unknown) {
    super(sentence, cause === undefined ? undefined : { cause })
    this.name = 'KeysRefused'
    this.code = code
  }
}
