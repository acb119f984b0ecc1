import type { App, Http } from '../../../http/kit.ts'
import { eraseAll, takeFiles } from '../../frame/take-files.ts'
import { goTo, sendPage } from '../../frame/view.ts'
import { citizen } from '../../place/citizen.ts'
import { bodyOf, changeDraftData, open } from '../change.ts'
import { deskOf, requireForm } from '../door.ts'
import { materialsAsked, otherMaterial } from './asked.ts'
import { materialsPage } from './page.ts'

const mostFiles = 40

export function materialRoutes(app: App, { platform }: Http): void {
  app.get('/apply/materials', open('portal.apply.materials'), async (request, reply) => {
    const desk = await deskOf(platform, request, reply)
    return desk ? sendPage(reply, materialsPage(desk)) : reply
  })

  app.post('/apply/materials', { ...open('portal.apply.upload'), bodyLimit: 120 * 1_048_576 }, async (request, reply) => {
    const desk = await deskOf(platform, request, reply)
    if (!desk) return reply
    const actor = citizen(desk.place.county, request)
    const form = await takeFiles(platform, request, actor, (fields) => requireForm(platform, desk.token, fields.get('form')))
    const code = form.fields.get('material') ?? ''
    const isKnown = [...materialsAsked(desk.of), otherMaterial].some((material) => material.code === code)
    const isFull = desk.draft.data.uploads.length + form.files.length > mostFiles
    const uploads = form.files.map(({ fileId, bytes }) => ({ material: code, fileId, bytes }))
    const saved =
      isKnown && !isFull && uploads.length > 0
        ? await changeDraftData(platform, request, desk, (data) => ({
            ...data,
            uploads: [...data.uploads, ...uploads],
            lacking: data.lacking.filter((lacking) => lacking !== code),
          }))
        : null
    if (!saved) await eraseAll(platform, actor, form.files)
    const wrong = [
      ...form.refused.map(({ message }) => message),
      ...(isFull ? [`一份申请最多传 ${mostFiles} 个文件，其余的请带到窗口。`] : []),
      ...(form.files.length + form.refused.length === 0 ? ['还没有选文件。请先选照片，再点上传。'] : []),
    ]
    if (wrong.length === 0) return goTo(reply, `/apply/materials#f-${encodeURIComponent(code)}`)
    const now = saved ? { ...desk, draft: saved, of: { ...desk.of, data: saved.data } } : desk
    return sendPage(reply, materialsPage(now, [{ path: isKnown ? code : otherMaterial.code, message: wrong.join('') }]), 422)
  })

  app.post('/apply/materials/lacking', open('portal.apply.lacking'), async (request, reply) => {
    const desk = await deskOf(platform, request, reply)
    if (!desk) return reply
    const body = bodyOf(request.body)
    requireForm(platform, desk.token, body['form'])
    const code = materialsAsked(desk.of).find((material) => material.code === body['material'])?.code
    if (code)
      await changeDraftData(platform, request, desk, (data) => ({
        ...data,
        lacking: [...data.lacking.filter((lacking) => lacking !== code), ...(body['on'] === '1' ? [code] : [])],
      }))
    return goTo(reply, `/apply/materials#f-${encodeURIComponent(code ?? '')}`)
  })

  app.post('/apply/materials/remove', open('portal.apply.remove'), async (request, reply) => {
    const desk = await deskOf(platform, request, reply)
    if (!desk) return reply
    const body = bodyOf(request.body)
    requireForm(platform, desk.token, body['form'])
    const upload = desk.draft.data.uploads.find((one) => one.fileId === body['fileId'])
    const saved = upload
      ? await changeDraftData(platform, request, desk, (data) => ({
          ...data,
          uploads: data.uploads.filter((one) => one.fileId !== upload.fileId),
        }))
      : null
    if (saved && upload) await eraseAll(platform, citizen(desk.place.county, request), [upload])
    return goTo(reply, '/apply/materials')
  })
}
