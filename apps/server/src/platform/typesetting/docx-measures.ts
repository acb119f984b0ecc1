import { LineRuleType, TextRun, type ISpacingProperties } from 'docx'
import type { DocumentSpec } from './document-spec.ts'

/** The faces GB/T 9704-2012 and office practice name; Latin and digits take the same face. */
export const official = { body: '仿宋_GB2312', title: '方正小标宋简体', hei: '黑体', kai: '楷体_GB2312', song: '宋体' } as const

/** 22 lines in 225 mm. */
export const oneLine = 579

export const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4)

type Measures = { halfPoints: number; indent: number; spacing: ISpacingProperties }

export function measures({ layout }: DocumentSpec): Measures {
  if (layout === 'FORM') return { halfPoints: 24, indent: 480, spacing: { line: 380, lineRule: LineRuleType.AT_LEAST } }
  return { halfPoints: bodySize, indent: 632, spacing: { line: oneLine, lineRule: LineRuleType.EXACT } }
}

/** Body text: 16 points, in half points. */
const bodySize = 32

/**
 * 28 characters of 16 points are a little wider than the 156 mm of a line; each gives up a quarter of a point (twips). A grid of characters
 * would say the same, but LibreOffice sets some 20 characters to a line of such a grid, whatever its pitch.
 */
const closer = -5

export const textRun = (text: string, font: string, halfPoints: number, color?: string) =>
  new TextRun({
    text,
    font: { ascii: font, hAnsi: font, eastAsia: font, cs: font, hint: 'eastAsia' },
    size: halfPoints,
    ...(halfPoints === bodySize ? { characterSpacing: closer } : {}),
    ...(color ? { color } : {}),
  })

export const bodyRun = (text: string, halfPoints: number) => textRun(text, official.body, halfPoints)
