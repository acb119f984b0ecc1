import { Link } from '@tanstack/react-router'
import { textValue } from '../../ui/form/field.ts'
import { keptDraft } from '../../ui/form/use-draft.ts'

const forms = [
  { key: 'fayuan.intake', tab: undefined, what: '受理单' },
  { key: 'fayuan.notice', tab: 'notice', what: '通知登记' },
] as const

/** What was begun at the desk in this window and not handed in: one press goes on with it. */
export function Unfinished() {
  const begun = forms.flatMap(({ key, tab, what }) => {
    const draft = keptDraft(key)
    const name = textValue(draft?.['person.name']).trim()
    const about = name || textValue(draft?.['title']).trim()
    return about ? [{ tab, text: `有一张没写完的${what}：${about}` }] : []
  })
  if (begun.length === 0) return null
  return (
    <ul className="card lines" aria-label="没写完的">
      {begun.map(({ tab, text }) => (
        <li key={text}>
          <span>{text}</span>
          <Link to="/intake" search={{ tab }}>
            接着写
          </Link>
        </li>
      ))}
    </ul>
  )
}
