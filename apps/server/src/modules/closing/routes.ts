import { actsOn } from '../../http/acts.ts'
import type { App, Http } from '../../http/kit.ts'
import { answering } from '../casefile/index.ts'
import { acceptFile } from './accept-file.ts'
import { archiveCase } from './archive.ts'
import { closeCase } from './close.ts'
import { returnFile } from './return-file.ts'
import { AcceptBody, ArchiveBody, CloseBody, FileBody, ReturnBody } from './schema.ts'
import { submitFile } from './submit-file.ts'

export function closingRoutes(app: App, http: Http): void {
  const act = actsOn(app, http, { ...answering, tag: '结案归档', status: 201 })
  act('/api/cases/:id/closing', 'closeCase', '结案', CloseBody, closeCase)
  act('/api/cases/:id/file', 'submitFile', '提交案卷', FileBody, submitFile)
  act('/api/cases/:id/file/return', 'returnFile', '退回补卷', ReturnBody, returnFile)
  act('/api/cases/:id/file/acceptance', 'acceptFile', '核卷通过', AcceptBody, acceptFile)
  act('/api/cases/:id/archive', 'archiveCase', '归档', ArchiveBody, archiveCase)
}
