import { type FieldError, Invalid, Limited, Refusal } from '../../../platform/refusal.ts'

export class UploadRefused extends Invalid {
  override readonly code = 'UPLOAD_REFUSED'
}

/** The form ended before its file did: a line that broke, or a program that counts wrong. */
export class UploadCutShort extends Refusal {
  readonly code = 'UPLOAD_CUT_SHORT'
  readonly kind = 'malformed'
  constructor(cause?: unknown) {
    super('文件没有传完整，请检查网络后重新选择文件上传。')
    this.cause = cause
  }
}

/** Somebody else's, another case's, out of time or never there: one answer, so that it tells nothing about other people's files. */
export class FileNotAtHand extends Invalid {
  override readonly code = 'FILE_NOT_AT_HAND'
  constructor(paths: readonly string[]) {
    const message = '这个文件不能用在这里：只能用自己刚上传、还没有用过的文件。请重新选择文件上传。'
    super('有文件需要重新上传，其余填写的内容都还在。', { errors: paths.map((path): FieldError => ({ path, message })) })
  }
}

export class TooManyWaiting extends Limited {
  override readonly code = 'UPLOADS_WAITING'
  constructor(files: number) {
    super(`您已经上传了 ${files} 个还没有用上的文件。请先提交手上的申请或材料，或者明天再传：没有用上的文件一天后自动清除。`, 3_600)
  }
}
