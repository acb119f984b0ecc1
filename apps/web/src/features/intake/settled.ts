import { type Draft, type Field, textValue } from '../../ui/form/field.ts'

const isOther = ({ matter }: Draft) => textValue(matter) === 'OTHER'

/** 其他事项 is no answer by itself: it may be of 法31, 法32 or a local rule under another name. Only somebody who has looked says that it is not. */
export const noneListed: Field = {
  name: 'isNoneListed',
  label: '其他事项：清单里有没有这件事',
  kind: 'yesno',
  options: [
    { value: 'yes', label: '核对过，都没有' },
    { value: 'no', label: '还没有核定' },
  ],
  required: true,
  width: 'half',
  hint: '先看是不是法律援助法第三十一条、第三十二条和本地规定里的一项，换了说法的也算；“请求”里写明是什么事。',
  when: isOther,
}

type Said = Record<string, unknown>

function settled<T extends Said>(said: T): T {
  const { isNoneListed, ...rest } = said
  const isOpen = said['matter'] === 'OTHER' && isNoneListed !== 'yes' && isNoneListed !== true
  return { ...rest, ...(isOpen ? { matter: 'UNSPECIFIED' } : {}) } as T
}

const looked = <T extends Said>(said: T): T => (said['matter'] === 'OTHER' ? { ...said, isNoneListed: 'yes' } : said)

function withClaims<T extends Said>(said: T, each: (claim: Said) => Said): T {
  return Array.isArray(said['furtherClaims']) ? { ...said, furtherClaims: (said['furtherClaims'] as Said[]).map(each) } : said
}

/** The draft, or the body made of it, as it is judged and sent: what nobody has settled is neither in the law's list nor out of it. */
export const settledIn = <T extends Said>(said: T): T => withClaims(settled(said), settled)

/** Facts that were taken down as 其他事项 were looked at before. */
export const lookedAt = <T extends Said>(said: T): T => withClaims(looked(said), looked)
