import { useEffect, useId, useRef, useState } from 'react'
import { useWalk } from '../use-walk.ts'
import { type Option, unsure, unsureIn } from './field.ts'
import { foundOptions, type SoundsLike } from './found-options.ts'
import type { PickProps } from './pick-props.ts'

let sounds: SoundsLike | null = null

/** The readings of characters come with the first long list on a page and stay: whoever types `gs` and Enter at once is understood. */
function useSounds(): SoundsLike | null {
  const [known, setKnown] = useState(() => sounds)
  useEffect(() => {
    if (known) return
    void import('./sounds.ts').then(({ soundsLike }) => {
      sounds = soundsLike
      setKnown(() => soundsLike)
    })
  }, [known])
  return known
}

/** A long list, found by typing: characters, pinyin or initials; arrows and Enter choose, Esc leaves it as it was. */
export function TypedPick({
  id,
  value,
  options,
  onChange,
  blank = '请选择',
  label,
  invalid,
  describedBy,
  keepsUnsure,
  example,
}: PickProps) {
  const [typed, setTyped] = useState<string | null>(unsureIn(value))
  const [left, setLeft] = useState(typed !== null)
  const [open, setOpen] = useState(false)
  const listId = useId()
  const box = useRef<HTMLDivElement>(null)
  const chosen = options.find((option) => option.value === value)
  const found = foundOptions(options, typed ?? '', useSounds())
  const { at, stand, walk } = useWalk(found.length)
  const current = found[at]
  useEffect(() => {
    if (open) document.getElementById(listId)?.scrollIntoView({ block: 'nearest' })
  }, [open, listId])
  useEffect(() => {
    if (open) document.getElementById(`${listId}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [open, at, listId])
  const show = () => {
    setOpen(true)
    stand(chosen ? options.indexOf(chosen) : -1)
  }
  const choose = (option: Option) => {
    setTyped(null)
    setOpen(false)
    if (option.value !== value) onChange(option.value)
  }
  const put = (text: string) => {
    setTyped(text)
    setLeft(false)
    setOpen(true)
    stand(text.trim() === '' ? -1 : 0)
    if (text === '' && value !== '') onChange('')
  }
  const leave = () => {
    setOpen(false)
    if (typed === null) return
    const exact = found.filter((option) => option.label === typed.trim())
    const only = exact.length > 0 ? exact : found
    if (typed.trim() === '') setTyped(null)
    else if (only.length === 1 && only[0]) choose(only[0])
    else {
      // What was typed stays and is asked about; the answer before it no longer stands under other words.
      const held = keepsUnsure ? unsure(typed.trim()) : ''
      if (value !== held) onChange(held)
      // A moment later: a sentence that appears under the pointer would move the button away before the click has ended.
      setTimeout(() => setLeft(true), 300)
    }
  }
  const asks = left && !open && typed !== null && typed.trim() !== ''
  return (
    <div className="typed-pick" ref={box}>
      <input
        id={id}
        className="pick"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && current ? `${listId}-${at}` : undefined}
        aria-invalid={invalid || asks || undefined}
        aria-describedby={[describedBy, asks ? `${listId}-unsure` : undefined].filter(Boolean).join(' ') || undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={blank}
        value={typed ?? chosen?.label ?? ''}
        onFocus={(event) => event.target.select()}
        onMouseDown={() => (open ? undefined : show())}
        onChange={(event) => put(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape' && (open || typed !== null)) {
            event.preventDefault()
            event.stopPropagation()
            setTyped(null)
            setOpen(false)
            if (unsureIn(value) !== null) onChange('')
          } else if (event.key === 'Enter' && !event.ctrlKey && open) {
            event.preventDefault()
            if (current) choose(current)
          } else if (!open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
            event.preventDefault()
            show()
          } else if (open && walk(event.key)) event.preventDefault()
        }}
      />
      {open && (
        <div className="options" id={listId} role="listbox" aria-label="可以选的" onMouseDown={(event) => event.preventDefault()}>
          {found.map((option, n) => (
            <Line
              key={option.value}
              option={option}
              id={`${listId}-${n}`}
              heading={typed ? undefined : n === 0 || found[n - 1]?.group !== option.group ? option.group : undefined}
              isChosen={option.value === value}
              isCurrent={n === at}
              onChoose={() => choose(option)}
            />
          ))}
          {found.length === 0 && <p className="none">没有对得上的。可以打汉字、拼音或者首字母。</p>}
        </div>
      )}
      {asks && !invalid && (
        <span className="wrong" id={`${listId}-unsure`}>
          {found.length === 0
            ? `没有“${typed.trim()}”，请从列表里选一个${example === undefined ? '' : `，${example}`}。`
            : `有 ${found.length} 个对得上，请从列表里选一个。`}
        </span>
      )}
    </div>
  )
}

type LineProps = { option: Option; id: string; heading: string | undefined; isChosen: boolean; isCurrent: boolean; onChoose: () => void }

const Line = ({ option, id, heading, isChosen, isCurrent, onChoose }: LineProps) => (
  <>
    {heading && (
      <div className="heading" role="presentation">
        {heading}
      </div>
    )}
    <div id={id} role="option" aria-selected={isChosen} className={isCurrent ? 'option current' : 'option'} onClick={onChoose}>
      {option.label}
    </div>
  </>
)
