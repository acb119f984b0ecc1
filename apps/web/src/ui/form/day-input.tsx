import { isDay } from '@fayuan/law/moments'
import { Input } from 'antd'
import { Suspense, useId, useRef, useState } from 'react'
import { lazyPart } from '../lazy-part.tsx'
import { todayHere } from '../today.ts'
import { SaidBack } from './said-back.tsx'
import { asTyped, dayExamples, dayFault, type DayKind, heldDay, saidBack, type Within } from './typed-day.ts'

const Calendar = lazyPart(() => import('./calendar.tsx').then((m) => m.Calendar))

type DayInputProps = {
  kind: DayKind
  id?: string
  label: string
  value: string
  within?: Within
  invalid?: boolean
  describedBy?: string
  onChange: (held: string) => void
}

/** The one date field: typed as people write days, read or refused, what was typed stays, and the day that was read stands beneath. */
export function DayInput({ kind, id, label, value, within, invalid = false, describedBy, onChange }: DayInputProps) {
  const [typed, setTyped] = useState({ text: asTyped(kind, value), held: value })
  const [left, setLeft] = useState(false)
  const [open, setOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const saidId = useId()
  const today = todayHere()
  // Filled from elsewhere, such as the card of a person: what was typed before is gone.
  const text = typed.held === value ? typed.text : asTyped(kind, value)
  const put = (next: string) => {
    const held = next.trim() === '' ? '' : heldDay(kind, next, today)
    setTyped({ text: next, held })
    onChange(held)
  }
  const fault = value === '' ? null : dayFault(kind, value, today, { label, within })
  const said = saidBack(kind, text, value)
  const showsFault = fault !== null && !invalid && (left || said !== '')
  const close = () => {
    setOpen(false)
    input.current?.focus()
  }
  const pick = (day: string) => {
    const time = /[T\s]\s*(\S+)$/.exec(text)?.[1] ?? ''
    put(kind === 'instant' ? `${day} ${time}` : day)
    setLeft(true)
    close()
  }
  return (
    <div className="day-input">
      <Input
        ref={(ref) => {
          input.current = ref?.input ?? null
        }}
        id={id}
        aria-label={id ? undefined : label}
        aria-invalid={invalid || showsFault || undefined}
        aria-describedby={[describedBy, said || showsFault ? saidId : undefined].filter(Boolean).join(' ') || undefined}
        status={invalid || showsFault ? 'error' : undefined}
        autoComplete="off"
        placeholder={dayExamples[kind]}
        value={text}
        onChange={(event) => {
          setLeft(false)
          put(event.target.value)
        }}
        // A moment later: a sentence that appears under the pointer would move the button away before the click has ended.
        onBlur={() => setTimeout(() => setLeft(true), 300)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || kind === 'month') return
          event.preventDefault()
          setOpen(true)
        }}
      />
      {kind !== 'month' && (
        <button
          type="button"
          className="plain open-calendar"
          tabIndex={-1}
          aria-label="打开日历"
          title="打开日历（按 ↓）"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden>
            <path d="M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5v3M10.5 2.5v3" fill="none" stroke="currentColor" strokeWidth="1.2" />
          </svg>
        </button>
      )}
      {open && (
        <Suspense fallback={null}>
          <Calendar
            value={isDay(value.slice(0, 10)) ? value.slice(0, 10) : null}
            today={today}
            within={within}
            onPick={pick}
            onClose={close}
          />
        </Suspense>
      )}
      <SaidBack id={saidId} said={said} fault={showsFault ? fault : null} />
    </div>
  )
}
