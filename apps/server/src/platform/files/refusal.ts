import { Refusal } from '../refusal.ts'

const sentences = {
  FILE_EMPTY: '文件是空的，请重新选择文件。',
  FILE_TOO_LARGE: '文件太大，请压缩或分成几个文件后再上传。',
  FILE_TYPE_NOT_ALLOWED: '不支持这种文件，请上传 PDF、OFD、JPG、PNG、WebP 图片或 Word（docx）、Excel（xlsx）文件。',
  FILE_TYPE_MISMATCH: '文件内容与它的类型不符，请用原来的程序另存后再上传。',
  FILE_DAMAGED: '文件已损坏或不完整，请重新保存或扫描后再上传。',
  FILE_BOMB: '文件解压后过大，请拆分后再上传。',
  FILE_TOO_MANY_PIXELS: '图片尺寸过大，请缩小后再上传。',
  FILE_HAS_MACROS: '文件里含有宏程序，请另存为不含宏的文件后再上传。',
  FILE_PROTECTED: '文件设有密码，请去掉密码后再上传。',
  FILE_INFECTED: '文件未通过病毒检查，不能上传，请先在电脑上查杀病毒。',
} as const

export type FileRefusalCode = keyof typeof sentences

/** A file we do not take: a stable code and what the person who chose it can do. */
export class FileRefused extends Refusal {
  readonly kind = 'invalid'
  readonly code: FileRefusalCode
  constructor(code: FileRefusalCode, cause?: unknown) {
    super(sentences[code])
    this.name = 'FileRefused'
    this.cause = cause
    this.code = code
  }
}

/** A stored file that is gone or no longer what was stored: a fault of ours, not of the reader. */
export class FileUnreadable extends Error {
  readonly code: 'FILE_NOT_FOUND' | 'FILE_CHANGED'
  constructor(code: 'FILE_NOT_FOUND' | 'FILE_CHANGED', fileId: string, cause?: unknown) {
    super(code === 'FILE_NOT_FOUND' ? `找不到文件 ${fileId}。` : `文件 ${fileId} 在存储中被改动或截断，请从备份恢复。`, { cause })
    this.name = 'FileUnreadable'
    this.code = code
  }
}
