import { type App, type Http } from '../../../http/kit.ts'
import { offerTemplate } from '../../../http/sheet-template.ts'
import { mostSheetBytes, readBook, SheetUnreadable } from '../../../platform/spreadsheet/index.ts'
import { enactors, readersOfTheList } from '../waiting/policy.ts'
import { BookOut } from './schema.ts'
import { type SheetKind, templates } from './templates.ts'

const tags = ['规则']
/** Whoever imports a sheet of some kind; reading one keeps nothing. */
const sheetReaders = [...enactors, 'FINANCE', 'CENTRE_DIRECTOR', 'CITY_ADMIN', 'PROVINCE_ADMIN']

export function sheetRoutes(app: App, _http: Http): void {
  app.post(
    '/api/law/sheets',
    {
      config: { action: 'readSheet', roles: [...sheetReaders] },
      schema: {
        operationId: 'readSheet',
        summary: '读出 Excel、CSV 表格的文字（multipart，字段名 file），不保存',
        tags,
        response: { 200: BookOut },
      },
    },
    async (request) => {
      const part = request.isMultipart()
        ? await request.file({ limits: { fileSize: mostSheetBytes, files: 1 } }).catch(notWhole)
        : undefined
      if (!part) throw new SheetUnreadable('请选择要导入的 Excel（xlsx）或者 CSV 文件。')
      const book = await readBook(await part.toBuffer().catch(tooLarge))
      if (book.sheets.length === 0) throw new SheetUnreadable('文件里没有内容。请核对是不是选错了文件。')
      return book
    },
  )
  const offer = (kind: SheetKind, operationId: string) =>
    offerTemplate(app, `/api/law/${kind}/template`, { ...templates[kind], operationId, tags, roles: readersOfTheList })
  offer('standards', 'takeStandardsTemplate')
  offer('notices', 'takeNoticeTemplate')
  offer('policies', 'takePolicyTemplate')
}

function notWhole(): never {
  throw new SheetUnreadable('文件没有传完整，请重选一次。')
}

function tooLarge(): never {
  throw new SheetUnreadable('文件超过 1 MB。请只留要导入的那一张表再选。')
}
