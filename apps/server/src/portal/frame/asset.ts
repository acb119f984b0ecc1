import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { App } from '../../http/kit.ts'
import { pressedOnce, sendAlways } from './pressed.ts'

type Asset = { url: string; type: string; body: string; pressed: ReturnType<typeof pressedOnce> }

function load(name: string, type: string): Asset {
  const body = readFileSync(new URL(name, import.meta.url), 'utf8')
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
  return { url: `/portal/${name.replace('.', `.${hash}.`)}`, type, body, pressed: pressedOnce(body) }
}

export const style = load('portal.css', 'text/css; charset=utf-8')
export const script = load('portal.js', 'text/javascript; charset=utf-8')

/** The two small files of the portal; their name changes with their content, so phones keep them for a year. */
export function assetRoutes(app: App): void {
  for (const asset of [style, script]) {
    app.get(asset.url, { config: { action: 'portal.asset', open: true }, schema: { hide: true } }, (_request, reply) =>
      sendAlways(reply.header('cache-control', 'public, max-age=31536000, immutable').type(asset.type), asset.body, asset.pressed),
    )
  }
}
