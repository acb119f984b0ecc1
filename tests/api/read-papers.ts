import type { App } from '../../apps/server/src/http/kit.ts'
import { readDocx } from '../../apps/server/src/platform/typesetting/read-docx.ts'
import { readPdf } from '../../apps/server/src/platform/typesetting/read-pdf.ts'
import { password } from './open-api.ts'

export type Paper = { code: string; docNo: string | null; title: string; voided: boolean; text: string; boxes: Box[]; pdf: Buffer }
/** A cell of a form behind its label, and what stands in it. */
export type Box = { label: string; text: string }

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, words = '']) => words.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? ''))
    .join('')

/** Every second cell of a row answers the one before it; a row of one cell, or of headings, answers nothing. */
function boxesOf(docx: Buffer): Box[] {
  const body = readDocx(docx).get('word/document.xml') ?? ''
  const rows = [...body.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => wordsOf(cell).trim()),
  )
  return rows.flatMap((cells) => cells.flatMap((text, at) => (at % 2 === 1 ? [{ label: cells[at - 1] ?? '', text }] : [])))
}

/** Reads the papers of a case as this person opens them: the words from the PDF, the boxes of its forms from the DOCX. */
export async function paperReader(app: App, username: string): Promise<(caseId: string) => Promise<Paper[]>> {
  const signedIn = await app.inject({ method: 'POST', url: '/api/session', payload: { username, password } })
  const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const get = async (url: string) => {
    const answer = await app.inject({ method: 'GET', url, headers: { cookie } })
    if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.statusCode} ${answer.body.slice(0, 300)}`)
    return answer
  }
  return async (caseId) => {
    const list = (await get(`/api/cases/${caseId}/documents`)).json<{ items: (Omit<Paper, 'text' | 'boxes' | 'pdf'> & { id: string })[] }>()
    const papers: Paper[] = []
    for (const { id, code, docNo, title, voided } of list.items) {
      const content = `/api/cases/${caseId}/documents/${id}/content`
      const pdf = (await get(`${content}?format=pdf`)).rawPayload
      const docx = (await get(`${content}?format=docx`)).rawPayload
      papers.push({ code, docNo, title, voided, text: readPdf(pdf).text.replace(/\s/g, ''), boxes: boxesOf(docx), pdf })
    }
    return papers
  }
}
