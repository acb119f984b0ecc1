import { html } from 'htm/preact'
import { renderToString } from 'preact-render-to-string'

export { html }
/** Markup as values; every text and attribute is escaped when it becomes a string (security.md §7.6). */
export type Markup = ReturnType<typeof html>

export const toPage = (root: Markup): string =>
  `<!doctype html>${[root]
    .flat()
    .map((node) => renderToString(node))
    .join('')}`
