import { oneDot } from './comparable.ts'
import { cleaned, cleanText } from './text.ts'

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
  // A note on the shape has no place in a name.
  const clean = cleaned(value, '打不出的，先写读音相同的字，由工作人员照证件改。')
  if (!clean.ok) return { ok: false, reason: `姓名里${clean.reason}` }
  const name = normaliseName(value)
  if (name === '') return { ok: false, reason: '请填写姓名。' }
  if ([...name].length > 80) return { ok: false, reason: '姓名过长，请核对。' }
  if (/(?!〇)\p{N}/u.test(name)) return { ok: false, reason: '姓名中不能有数字，请核对。' }
  if (/[○◯]/u.test(name)) return { ok: false, reason: '姓名里的圆圈是符号，请改成汉字“〇”，例如：武〇。' }
  if (/[(（][^)）]*[)）]/u.test(value)) return { ok: false, reason: '姓名里不写括号和说明，请只写姓名。' }
  if (/^·|·$|··/.test(name)) return { ok: false, reason: '姓名里的点应在两段名字中间，只写一个，例如：阿卜杜拉·买买提。' }
  if (!/^[\p{L}\p{M}〇·.'’ \u200C\u200D\u180B-\u180F-]+$/u.test(name)) return { ok: false, reason: '姓名中有不能识别的符号，请核对。' }
  return { ok: true, name }
}
