import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Platform } from '../../platform/context.ts'
import type { Place } from '../place/place.ts'
import { placeOf } from '../place/place.ts'
import { sendPressed } from './pressed.ts'

/** What every page knows: where it is, the size of letters, and the path to come back to. */
export type View = { place: Place | null; isBig: boolean; path: string }

// What was answered to a POST is found again at the page its form stood on.
const formStoodOn: Record<string, string> = {
  '/apply/start': '/apply',
  '/apply/submit': '/apply/sign',
  '/status/materials': '/status/case',
}
const pathOf = (request: FastifyRequest): string => {
  const path = request.url.replace(/\?.*$/, '')
  return request.method === 'GET' ? request.url : (formStoodOn[path] ?? path)
}

export async function viewOf(platform: Platform, request: FastifyRequest): Promise<View> {
  return { place: await placeOf(platform), isBig: request.cookies['fayuan_big'] === '1', path: pathOf(request) }
}

export const sendPage = (reply: FastifyReply, text: string, status = 200): FastifyReply =>
  sendPressed(reply.code(status).type('text/html; charset=utf-8'), text)

/** After a POST the browser asks again with GET, so that refresh and back never send twice. */
export const goTo = (reply: FastifyReply, url: string): FastifyReply => reply.redirect(url, 303)
