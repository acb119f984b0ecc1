import { spreadsheetTypes, writeSpreadsheet } from '../platform/spreadsheet/index.ts'
import type { App } from './kit.ts'

type Template = {
  operationId: string
  title: string
  tags: string[]
  roles: readonly string[]
  columns: readonly string[]
  rows: readonly (readonly string[])[]
}

/** What a sheet looks like that can be imported: the headings, and rows as an example. */
export function offerTemplate(app: App, url: string, { operationId, title, tags, roles, columns, rows }: Template): void {
  const { mediaType, extension } = spreadsheetTypes.XLSX
  app.get(
    url,
    {
      config: { action: operationId, roles: [...roles] },
      schema: { operationId, summary: `${title}的导入模板（xlsx）`, tags },
    },
    async (_request, reply) => {
      const pieces: Buffer[] = []
      for await (const piece of writeSpreadsheet('XLSX', { title, columns, rows: asBatch(rows) })) pieces.push(piece)
      return reply
        .type(mediaType)
        .header(
          'content-disposition',
          `attachment; filename="template.${extension}"; filename*=UTF-8''${encodeURIComponent(title)}.${extension}`,
        )
        .header('content-security-policy', 'sandbox')
        .send(Buffer.concat(pieces))
    },
  )
}

async function* asBatch(rows: readonly (readonly string[])[]) {
  yield await Promise.resolve(rows)
}
