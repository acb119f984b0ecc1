import { type Draft, type Field, type Row, rowsValue, textValue } from '../../ui/form/field.ts'

const isOther = ({ matter }: Draft | Row) => textValue(matter) === 'OTHER'

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

const settled = <D extends Draft | Row>(draft: D): D => {
  const { isNoneListed, ...said } = draft
  return (isOther(draft) && isNoneListed !== 'yes' ? { ...said, matter: 'UNSPECIFIED' } : said) as D
}

/** The draft as it is judged and sent: what nobody has settled is neither in the law's list nor out of it. */
export const settledIn = (draft: Draft): Draft => ({
  ...settled(draft),
  ...(draft.furtherClaims === undefined ? {} : { furtherClaims: rowsValue(draft.furtherClaims).map(settled) }),
})
