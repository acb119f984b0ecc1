import { z } from 'zod'
import { type App, actorOf, ById, type Http, Keyed } from '../../http/kit.ts'
import { FileRefused } from '../../platform/files/index.ts'
import { takeUpload, UploadCutShort, UploadedFile, UploadRefused } from '../documents/index.ts'
import { listPapers, openMaterial, openPaper, typeset } from './papers.ts'

const tags = ['文书与材料']
const DocumentRow = z
  .object({
    id: z.string(),
    code: z.string(),
    title: z.string(),
    docNo: z.string().nullable(),
    issuedOn: z.string(),
    voided: z.boolean(),
    corrected: z.boolean(),
  })
  .meta({ id: 'DocumentRow' })
const ByDocument = ById.extend({ documentId: z.uuid() })
const ByMaterial = ById.extend({ materialId: z.uuid() })
const media = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const

// The reader of forms throws plain errors where the connection ended early; limits carry a status of their own.
function cutShort(error: unknown): never {
  if (error instanceof Error && 'statusCode' in error) throw error
  throw new UploadCutShort(error)
}

const attachment = (name: string, how: 'inline' | 'attachment') =>
  `${how}; filename="document"; filename*=UTF-8''${encodeURIComponent(name)}`

export function casefileRoutes(app: App, http: Http): void {
  app.get(
    '/api/cases/:id/documents',
    {
      config: { action: 'listDocuments' },
      schema: {
        operationId: 'listDocuments',
        summary: '案件的文书',
        tags,
        params: ById,
        response: { 200: z.object({ items: z.array(DocumentRow) }) },
      },
    },
    (request) => http.read(request, async (tx, actor) => ({ items: await listPapers(tx, actor, request.params.id) })),
  )

  app.get(
    '/api/cases/:id/documents/:documentId/content',
    {
      config: { action: 'renderDocument' },
      schema: {
        operationId: 'renderDocument',
        summary: '文书内容，PDF 或 DOCX',
        description: '响应头 x-missing-characters 列出字库里没有、在 PDF 上会印成空框的字（百分号编码）；没有这个响应头，就都印得出来。',
        tags,
        params: ByDocument,
        querystring: z.strictObject({
          format: z
            .enum(['pdf', 'docx'], { error: '格式只能是 pdf 或 docx。' })
            .default('pdf')
            .meta({ description: '文件格式：pdf 供查看和打印，docx 供修改。', example: 'docx' }),
        }),
      },
    },
    async (request, reply) => {
      const { format } = request.query
      const paper = await http.read(request, (tx, actor) =>
        openPaper(tx, http.platform, actor, { caseId: request.params.id, documentId: request.params.documentId, format }),
      )
      const { bytes, missing } = await typeset(paper, format)
      return (
        reply
          .type(media[format])
          .header(
            'content-disposition',
            attachment(`${paper.title}${paper.docNo ?? ''}.${format}`, format === 'pdf' ? 'inline' : 'attachment'),
          )
          // Told before anybody prints: these characters have no shape in any font here and show as an empty box.
          .headers(missing.length > 0 ? { 'x-missing-characters': encodeURIComponent(missing.slice(0, 50).join('')) } : {})
          .header('x-frame-options', 'SAMEORIGIN')
          .header(
            'content-security-policy',
            "default-src 'none'; style-src 'unsafe-inline'; plugin-types application/pdf; frame-ancestors 'self'",
          )
          .send(bytes)
      )
    },
  )

  app.get(
    '/api/cases/:id/materials/:materialId/content',
    { config: { action: 'readMaterial' }, schema: { operationId: 'readMaterial', summary: '材料原件', tags, params: ByMaterial } },
    async (request, reply) => {
      const file = await http.read(request, (tx, actor) =>
        openMaterial(tx, actor, { caseId: request.params.id, materialId: request.params.materialId }),
      )
      return reply
        .type(file.mediaType)
        .header('content-disposition', attachment(file.name, 'attachment'))
        .header('content-security-policy', "default-src 'none'; sandbox")
        .send(http.platform.files.get(file.fileId))
    },
  )

  app.post(
    '/api/uploads',
    {
      config: { action: 'uploadFile' },
      schema: {
        operationId: 'uploadFile',
        summary: '上传材料（multipart，字段名 file）',
        tags,
        headers: Keyed,
        response: { 201: UploadedFile },
      },
    },
    async (request, reply) => {
      const part = request.isMultipart() ? await request.file().catch(cutShort) : undefined
      if (!part) throw new UploadRefused('请选择要上传的文件（PDF、OFD、照片或 Word、Excel 文件）。')
      const stored = await takeUpload(http.platform, actorOf(request), part.file, { maxBytes: 20_971_520 }).catch((error: unknown) => {
        if (error instanceof FileRefused) throw new UploadRefused(error.message)
        throw error
      })
      return reply.code(201).send({ fileId: stored.fileId, mediaType: stored.mediaType, bytes: stored.bytes })
    },
  )
}
