import { oneDot } from './comparable.ts'
import { cleanText } from './text.ts'

/** One form of a name for comparing and storing: cleaned as every text, one middle dot, no blanks of printed forms. */
export function normaliseName(value: string): string {
  const clean = cleanText(value)
  const dotted = oneDot(clean.ok ? clean.value : value).replace(/(?<=\p{Script=Han})\s*[.。｡]\s*(?=\p{Script=Han})/gu, '·')
  const spaced = dotted
    .replace(/[\s\u3000]+/g, ' ')
    .trim()
    .replace(/\s*·\s*/g, '·')
  // Spaces between Han characters come from aligned printed forms (李　明).
  return spaced.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
}

export type NameCheck = { ok: true; name: string } | { ok: false; reason: string }

/** Rare characters (䶮, 𬸚, 〇) and foreign names are names too; only what cannot be a name is refused. */
export function checkName(value: string): NameCheck {
  const clean = cleanText(value)
  if (!clean.ok) return { ok: false, reason: `姓名里${clean.reason}` }
  const name = normaliseName(value)
  if (name === '') return { ok: false, reason: '请填写姓名。' }
  if ([...name].length > 80) return { ok: false, reason: '姓名过长，请核对。' }
  if (/(?!〇)\p{N}/u.test(name)) return { ok: false, reason: '姓名中不能有数字，请核对。' }
  if (!/^[\p{L}\p{M}〇·.'’ \u200C\u200D\u180B-\u180F-]+$/u.test(name)) return { ok: false, reason: '姓名中有不能识别的符号，请核对。' }
  return { ok: true, name }
}
