import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Platform } from '../../platform/context.ts'
import { CrossSite } from '../../http/guard.ts'
import { NotFound, Refusal } from '../../platform/refusal.ts'
import { carryOnPage, typedIn } from './carry-on-page.ts'
import { html } from './html.ts'
import { layout } from './layout.ts'
import { sendPage, type View, viewOf } from './view.ts'

const statuses: Record<Refusal['kind'], number> = {
  malformed: 400,
  unmet: 409,
  conflict: 409,
  absent: 404,
  denied: 403,
  invalid: 422,
  stale: 412,
  limited: 429,
  unauthenticated: 401,
  unavailable: 503,
}
const titles: Record<number, string> = {
  400: '没有传完整',
  403: '这一步不能这样做',
  404: '没有找到这个页面',
  409: '这一步现在不能做',
  413: '文件太大了',
  415: '文件不能识别',
  429: '请稍等再试',
  503: '系统正忙，请稍等',
}

const isBusy = (error: unknown) =>
  error instanceof Error && 'code' in error && /^(57P0|57014|08|53300|55P03|40001|40P01|ECONN)/.test(String(error.code))

function answerFor(error: unknown): { status: number; words: string } {
  if (error instanceof NotFound) return { status: 404, words: '请从首页进去，或者打 12348 问一问。' }
  if (error instanceof Refusal) return { status: statuses[error.kind], words: error.message }
  if (isBusy(error)) return { status: 503, words: '请过几秒再试。已经保存的内容不会丢。' }
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  if (status === 413) return { status, words: '每张照片不要超过 10 MB。请换一张，或分几次上传。' }
  return status >= 400 && status < 500
    ? { status, words: '内容没有提交成功，请回到上一页再试。' }
    : { status: 500, words: '系统出错，已经记录。已经保存的内容不会丢，请稍后再试。' }
}

/** `formOn`: the page on which the form stood that did not go through. */
export const errorPage = (view: View, { status, words, formOn }: { status: number; words: string; formOn: string | null }): string =>
  layout(
    view,
    { title: titles[status] ?? '出了点问题' },
    html`<h1>${titles[status] ?? '出了点问题'}</h1>
      <p>${words}</p>
      ${formOn && html`<a class="go" href=${formOn}>回到刚才那一页</a>`}
      <a class=${formOn ? 'alt' : 'go'} href="/">回首页</a><a class="alt" href="tel:12348">打电话问 12348</a>`,
  )

/** The same refusals as the interface gives, as a page a person can read (security.md §8.1). */
export const errorHandler = (platform: Platform) => async (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
  const { status, words } = answerFor(error)
  if (status >= 500)
    platform.log.error('fault', {
      requestId: request.id,
      route: request.routeOptions.url,
      method: request.method,
      status,
      detail: error instanceof Error ? error.name : 'unknown',
    })
  const wait = error instanceof Refusal ? error.facts['retryAfterSeconds'] : status === 503 ? 3 : undefined
  if (typeof wait === 'number') void reply.header('retry-after', String(wait))
  const view = await viewOf(platform, request).catch(() => ({ place: null, isBig: false, path: '/' }))
  const action = request.routeOptions.url
  if (error instanceof CrossSite && error.isUnproven && action) {
    return sendPage(reply, carryOnPage(view, { action, typed: await typedIn(request) }), status)
  }
  const formOn = request.method === 'POST' && action && status !== 404 ? view.path : null
  return sendPage(reply, errorPage(view, { status, words, formOn }), status)
}
