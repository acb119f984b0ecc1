import { bad, good, type Read } from './read.ts'
import { cleanText, looksEmpty } from './text.ts'

// Figures and letters of full width are the same figures; 〇 and the brackets of a case number stay as the paper has them.
const narrow = (text: string): string =>
  text.replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF0D\uFF0F]/g, (one) => one.normalize('NFKC'))

/** The number of a paper (文号, 案号, 执业证号, 凭证号), without blanks, invisible and direction marks that copying brings along. */
export function readPaperNumber(typed: string, { what = '文号', most = 60 }: { what?: string; most?: number } = {}): Read<string> {
  if (looksEmpty(typed)) return bad(`请填写${what}。`)
  const clean = cleanText(typed)
  if (!clean.ok) return clean
  const number = narrow(clean.value).replace(/[\p{Default_Ignorable_Code_Point}\s]/gu, '')
  if (!/[\p{L}\p{N}]/u.test(number)) return bad(`${what}里没有字也没有数字，请照文书上的写，例如（2026）湘1321刑初188号。`)
  if ([...number].length > most) return bad(`${what}不能超过 ${most} 个字，请核对。`)
  return good(number)
}
