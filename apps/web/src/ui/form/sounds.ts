import pinyin from 'pinyin-match'
import type { SoundsLike } from './found-options.ts'

export const soundsLike: SoundsLike = (text, letters) => {
  const found = pinyin.match(text, letters)
  return found === false ? null : found[0]
}
