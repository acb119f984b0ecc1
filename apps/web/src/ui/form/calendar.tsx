import { addDays, addMonths, type Day, dayInWords, isDay, weekday } from '@fayuan/law/moments'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { boundOn, type Within } from './typed-day.ts'

type CalendarProps = { value: string | null; today: Day; within?: Within; onPick: (day: Day) => void; onClose: () => void }

const firstOf = (day: Day): Day => addDays(day, 1 - Number(day.slice(8)))
/** Monday of the week a day lies in. */
const mondayOf = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7))
const steps: Readonly<Record<string, (day: Day) => Day>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: mondayOf,
  End: (day) => addDays(mondayOf(day), 6),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
}

/** A month of days, in Chinese, Monday first. Arrows walk, PageUp and PageDown turn months, Enter takes, Esc leaves. */
export function Calendar({ value, today, within = {}, onPick, onClose }: CalendarProps) {
  const [at, setAt] = useState<Day>(isDay(value) ? value : today)
  const [walks, setWalks] = useState(true)
  const box = useRef<HTMLDivElement>(null)
  const [least, most] = [boundOn(within.least, today), boundOn(within.most, today)]
  const isOut = (day: Day) => (least !== undefined && day < least) || (most !== undefined && day > most)
  const first = firstOf(at)
  const month = first.slice(0, 7)
  const weeks = Array.from({ length: 6 }, (_, week) => addDays(mondayOf(first), week * 7)).filter(
    (monday, week) => week === 0 || monday.startsWith(month),
  )
  useLayoutEffect(() => {
    const pane = box.current
    if (!pane) return
    // Kept on the screen: at the right edge it grows to the left.
    const { left, width } = pane.getBoundingClientRect()
    if (left + width > document.documentElement.clientWidth - 8) pane.classList.add('to-left')
    pane.scrollIntoView({ block: 'nearest' })
  }, [])
  useEffect(() => {
    if (walks) box.current?.querySelector<HTMLElement>(`[data-day="${at}"]`)?.focus()
  }, [at, walks])
  useEffect(() => {
    const away = (event: Event) => {
      if (event.target instanceof Node && !box.current?.parentElement?.contains(event.target)) onClose()
    }
    document.addEventListener('mousedown', away)
    return () => document.removeEventListener('mousedown', away)
  }, [onClose])
  const turn = (months: number) => {
    setWalks(false)
    setAt(addMonths(at, months))
  }
  return (
    <div
      className="calendar"
      ref={box}
      role="dialog"
      aria-label="选择日期"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault()
          event.stopPropagation()
          onClose()
        }
        const step = steps[event.key]
        if (!step) return
        event.preventDefault()
        setWalks(true)
        setAt(step(at))
      }}
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.parentElement?.contains(event.relatedTarget)) onClose()
      }}
    >
      <div className="calendar-head">
        <Turn label="上一年" sign="«" onTurn={() => turn(-12)} />
        <Turn label="上个月" sign="‹" onTurn={() => turn(-1)} />
        <b aria-live="polite">{`${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`}</b>
        <Turn label="下个月" sign="›" onTurn={() => turn(1)} />
        <Turn label="下一年" sign="»" onTurn={() => turn(12)} />
      </div>
      <table role="grid" aria-label="日历">
        <thead>
          <tr>
            {[...'一二三四五六日'].map((name) => (
              <th key={name} scope="col" aria-label={`星期${name}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((monday) => (
            <tr key={monday}>
              {Array.from({ length: 7 }, (_, n) => addDays(monday, n)).map((day) => (
                <td key={day} aria-selected={day === value}>
                  <button
                    type="button"
                    data-day={day}
                    className={['day', day.startsWith(month) ? '' : 'beside', day === today ? 'today' : ''].join(' ')}
                    tabIndex={day === at ? 0 : -1}
                    aria-label={`${dayInWords(day)}${day === today ? '（今天）' : ''}`}
                    aria-disabled={isOut(day) || undefined}
                    onClick={() => {
                      if (!isOut(day)) onPick(day)
                    }}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="calendar-foot">
        {!isOut(today) && (
          <button type="button" className="plain" onClick={() => onPick(today)}>
            今天
          </button>
        )}
        {most === today && <span>到今天为止</span>}
        {least === today && <span>从今天起</span>}
        {least === addDays(today, 1) && <span>从明天起</span>}
      </div>
    </div>
  )
}

const Turn = ({ label, sign, onTurn }: { label: string; sign: string; onTurn: () => void }) => (
  <button type="button" className="plain" aria-label={label} title={label} onClick={onTurn}>
    {sign}
  </button>
)
