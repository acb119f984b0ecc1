import type { FastifyReply, FastifyRequest } from 'fastify'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

type Coding = 'br' | 'gzip'
/** Below this the heads of the answer weigh as much as what would be saved. */
const least = 1_400

const press: Readonly<Record<Coding, (body: string) => Buffer>> = {
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => gzipSync(body),
}

/** What the browser takes, brotli before gzip; `br;q=0` is a refusal. */
export function codingFor(accepted: string | undefined): Coding | null {
  const names = (accepted ?? '').split(',').flatMap((part) => {
    const [name = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    return parameters.some((one) => /^q=0(\.0*)?$/.test(one)) ? [] : [name]
  })
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : null
}

// The size of letters says nothing of anybody.
const ofNobody = ['fayuan_big']

/**
 * Only what anybody would be given is pressed: a page fetched without a cookie of one's own. A page of a draft holds the token of its form beside
 * words that came from outside, and the length of the two pressed together would give the token away letter by letter (BREACH).
 */
export const isAnybodys = (request: FastifyRequest): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  request.headers.authorization === undefined &&
  Object.keys(request.cookies).every((name) => ofNobody.includes(name))

/** A page, pressed as the browser takes it where it is anybody's, else as it is. */
export function sendPressed(reply: FastifyReply, page: string): FastifyReply {
  if (page.length < least) return reply.send(page)
  void reply.header('vary', 'accept-encoding, cookie')
  const coding = codingFor(reply.request.headers['accept-encoding'])
  // A page that gives a cookie is the first of somebody's own.
  if (!coding || !isAnybodys(reply.request) || reply.hasHeader('set-cookie')) return reply.send(page)
  return reply.header('content-encoding', coding).send(press[coding](page))
}

/** A file that is the same for everybody, whoever asks. */
export function sendAlways(reply: FastifyReply, file: string, pressed: (coding: Coding) => Buffer): FastifyReply {
  void reply.header('vary', 'accept-encoding')
  const coding = codingFor(reply.request.headers['accept-encoding'])
  return coding ? reply.header('content-encoding', coding).send(pressed(coding)) : reply.send(file)
}

/** For what never changes: pressed once. */
export function pressedOnce(body: string): (coding: Coding) => Buffer {
  const kept = new Map<Coding, Buffer>()
  return (coding) => {
    const found = kept.get(coding) ?? press[coding](body)
    kept.set(coding, found)
    return found
  }
}
