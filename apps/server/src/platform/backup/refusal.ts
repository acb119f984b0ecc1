/** A backup or restore that cannot be done, with what to do about it. Nothing has been changed when this is thrown, unless it says so. */
export class BackupRefused extends Error {
  readonly code: string
  constructor(code: string, sentence: string, cause?: unknown) {
    super(sentence, cause === undefined ? undefined : { cause })
    this.name = 'BackupRefused'
    this.code = code
  }
}
