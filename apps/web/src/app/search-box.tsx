import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import { searchQuery } from '../api/queries.ts'
import type { CaseItem, PersonRow } from '../api/shapes.ts'
import { type Total, totalText } from '../ui/list/total.ts'
import { useLater } from '../ui/use-later.ts'
import { useSlash } from '../ui/use-slash.ts'

/** One box for people and cases, on every page. `/` goes to it, Enter opens the whole list. */
export function SearchBox() {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const asked = useLater(text.trim(), 250)
  const found = useQuery({ ...searchQuery(asked), enabled: open && asked.length > 0 })
  useSlash(useCallback(() => input.current?.focus(), []))
  useEffect(() => {
    const away = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('focusin', away)
    document.addEventListener('mousedown', away)
    return () => {
      document.removeEventListener('focusin', away)
      document.removeEventListener('mousedown', away)
    }
  }, [])
  const close = () => setOpen(false)
  return (
    <div className="find" ref={box} role="search" aria-label="全局搜索" onKeyDown={(event) => event.key === 'Escape' && close()}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          close()
          if (text.trim()) void navigate({ to: '/cases', search: { q: text.trim() } })
        }}
      >
        <input
          ref={input}
          aria-label="搜索 姓名、拼音、案号、电话尾号，按斜杠键开始"
          placeholder="搜 姓名 / 拼音 / 案号 / 电话尾号　按 / 开始"
          value={text}
          onFocus={() => setOpen(true)}
          onChange={(event) => {
            setText(event.target.value)
            setOpen(true)
          }}
        />
      </form>
      {open && asked && found.error && !found.data && <p className="found pad">{found.error.message}</p>}
      {open && asked && found.data && <Found words={asked} found={found.data} onGo={close} />}
    </div>
  )
}

type FoundProps = { words: string; found: { cases: CaseItem[]; persons: PersonRow[]; total: Total }; onGo: () => void }

function Found({ words, found: { cases, persons, total }, onGo }: FoundProps) {
  return (
    <div className="found">
      {cases.length + persons.length === 0 && <h2>没有找到。可以换姓名拼音、案号后几位、电话尾号再试。</h2>}
      {cases.length > 0 && <h2>案件</h2>}
      {cases.map((item) => (
        <Link key={item.id} to="/cases/$caseId" params={{ caseId: item.id }} onClick={onGo}>
          <b>{item.applicantName}</b> {item.title}
          <span className="sub">
            {item.number ?? '未编号'} · {item.stateLabel}
          </span>
        </Link>
      ))}
      {total.count > cases.length && (
        <Link to="/cases" search={{ q: words }} onClick={onGo}>
          看全部 {totalText(total)} 件（回车）
        </Link>
      )}
      {persons.length > 0 && <h2>人员</h2>}
      {persons.map((person) => (
        <Link key={person.id} to="/persons/$personId" params={{ personId: person.id }} onClick={onGo}>
          <b>{person.name}</b> {person.idNumberMasked}
          <span className="sub">{[person.regionName, person.phoneMasked, `案件 ${person.cases} 件`].filter(Boolean).join(' · ')}</span>
        </Link>
      ))}
    </div>
  )
}
