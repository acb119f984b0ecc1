/** Facts that do not fit one another: what cannot be is refused, what may be is asked, and whoever has looked again says so. */
export type FactFault = {
  code: string
  kind: 'refused' | 'asked'
  /** Where the form has it. */
  field: string
  text: string
  /** What it is about, so that an answer does not stand for another value. */
  about?: string
}

/** What a confirmation names: this question, about this value. */
export const questionKey = ({ code, about }: FactFault): string => (about ? `${code} ${about.replaceAll('/', '')}` : code)

export const refused = (code: string, field: string, text: string): FactFault => ({ code, kind: 'refused', field, text })
export const asked = (code: string, field: string, text: string, about?: string): FactFault => ({ code, kind: 'asked', field, text, about })

/** The sentence without what only the one who hands the form in can do: whoever reads it later has no button to tick. */
export const toldOnly = (text: string): string =>
  text.replace(/(?:[；。，][^；。，]*的|，或者)，?提交时勾选确认(?:，并([^。]*))?。$/, (_, also?: string) =>
    also ? `；并${also}。` : '。',
  )
