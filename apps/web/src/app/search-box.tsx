import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { searchQuery } from '../api/queries.ts'
import type { CaseItem, PersonRow } from '../api/shapes.ts'
import { type Total, totalText } from '../ui/list/total.ts'
import { useLater } from '../ui/use-later.ts'
import { useSlash } from '../ui/use-slash.ts'
import { useWalk } from '../ui/use-walk.ts'

/** One box for people and cases, on every page. `/` goes to it, arrows walk what is found, Enter opens it; with nothing chosen, the whole list. */
export function SearchBox() {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const listId = useId()
  const navigate = useNavigate()
  const words = text.trim()
  const asked = useLater(words, 250)
  // Kept by its words: an answer that comes late belongs to words that are asked no more, and is not shown.
  const found = useQuery({ ...searchQuery(asked), enabled: open && asked.length > 0, placeholderData: keepPreviousData })
  const shows = open && words !== '' && asked !== ''
  const lines = found.data ? linesOf(found.data) : []
  const { at, stand, walk } = useWalk(shows ? lines.length : 0)
  const lineId = (n: number) => `${listId}-${n}`
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
  useEffect(() => {
    if (at >= 0) document.getElementById(`${listId}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [at, listId])
  const close = () => {
    setOpen(false)
    stand(-1)
  }
  const enter = () => {
    const chosen = document.getElementById(lineId(at))
    if (at >= 0 && chosen) chosen.click()
    else if (words) {
      close()
      void navigate({ to: '/cases', search: { q: words } })
    }
  }
  const onKey = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      // The first Esc shuts the list, the second empties the box.
      if (shows) close()
      else setText('')
    } else if (event.key === 'ArrowDown' && !open) setOpen(true)
    else if (walk(event.key)) event.preventDefault()
  }
  return (
    <div className="find" ref={box} role="search" aria-label="全局搜索" onKeyDown={onKey}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          enter()
        }}
      >
        <input
          ref={input}
          role="combobox"
          aria-label="搜索 姓名、拼音、案号、电话尾号，按斜杠键开始"
          aria-expanded={shows}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 ? lineId(at) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="搜 姓名 / 拼音 / 案号 / 电话尾号　按 / 开始"
          value={text}
          onFocus={() => setOpen(true)}
          onChange={(event) => {
            setText(event.target.value)
            setOpen(true)
            stand(-1)
          }}
        />
      </form>
      {shows && found.error && !found.data && <p className="found pad">{found.error.message}</p>}
      {shows && found.data && (
        <Found
          id={listId}
          words={asked}
          found={found.data}
          at={at}
          lineId={lineId}
          isBusy={found.isFetching || asked !== words}
          onGo={close}
        />
      )}
    </div>
  )
}

type Answer = { cases: CaseItem[]; persons: PersonRow[]; total: Total }
type Line = { person: PersonRow } | { file: CaseItem } | { all: Total }

/** In the order they are shown and walked: people, their cases, and the way to the whole list. */
const linesOf = ({ cases, persons, total }: Answer): Line[] => [
  ...persons.map((person) => ({ person })),
  ...cases.map((file) => ({ file })),
  ...(total.count > cases.length ? [{ all: total }] : []),
]

type FoundProps = { id: string; words: string; found: Answer; at: number; lineId: (n: number) => string; isBusy: boolean; onGo: () => void }

function Found({ id, words, found, at, lineId, isBusy, onGo }: FoundProps) {
  const lines = linesOf(found)
  const { persons, cases } = found
  const shown = lines.map((line, n) => <FoundLine key={lineId(n)} {...{ line, words, onGo }} id={lineId(n)} isCurrent={n === at} />)
  return (
    <div className="found" aria-busy={isBusy}>
      {lines.length === 0 && <h2>{isBusy ? '正在找…' : '没有找到。可以换姓名拼音、案号后几位、电话尾号再试。'}</h2>}
      <div id={id} role="listbox" aria-label="找到的">
        {persons.length > 0 && (
          <div role="group" aria-label="人员">
            <h2 role="presentation">人员</h2>
            {shown.slice(0, persons.length)}
          </div>
        )}
        {cases.length > 0 && (
          <div role="group" aria-label="案件">
            <h2 role="presentation">案件</h2>
            {shown.slice(persons.length)}
          </div>
        )}
      </div>
      <span className="for-ears" aria-live="polite">
        {isBusy ? '' : `人员 ${persons.length} 个，案件 ${cases.length} 件`}
      </span>
    </div>
  )
}

type FoundLineProps = { line: Line; words: string; id: string; isCurrent: boolean; onGo: () => void }

function FoundLine({ line, words, id, isCurrent, onGo }: FoundLineProps) {
  const common = {
    id,
    role: 'option',
    tabIndex: -1,
    'aria-selected': isCurrent,
    className: isCurrent ? 'current' : undefined,
    onClick: onGo,
  }
  if ('person' in line) {
    const { person } = line
    return (
      <Link {...common} to="/persons/$personId" params={{ personId: person.id }}>
        <b>{person.name}</b> {person.idNumberMasked}
        <span className="sub">{[person.regionName, person.phoneMasked, `案件 ${person.cases} 件`].filter(Boolean).join(' · ')}</span>
      </Link>
    )
  }
  if ('file' in line) {
    const { file } = line
    return (
      <Link {...common} to="/cases/$caseId" params={{ caseId: file.id }}>
        <b>{file.applicantName}</b> {file.title}
        <span className="sub">
          {file.number ?? '未编号'} · {file.stateLabel}
        </span>
      </Link>
    )
  }
  return (
    <Link {...common} to="/cases" search={{ q: words }}>
      看全部 {totalText(line.all)} 件（回车）
    </Link>
  )
}
