import { z } from 'zod'

/** The number of a file somebody uploaded, as uploadFile answers it. */
export const FileIdIn = z.string().regex(/^[0-9a-f]{32}$/, '这个文件没有传上来，请重新选择文件。')

export const UploadedFile = z.object({ fileId: z.string(), mediaType: z.string(), bytes: z.number() }).meta({ id: 'UploadedFile' })
