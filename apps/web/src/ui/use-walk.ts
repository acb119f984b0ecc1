import { useState } from 'react'

/** Which line of an open list the arrows stand on; -1 is none. Round the end and round again. */
export function useWalk(count: number) {
  const [place, setPlace] = useState(-1)
  const at = Math.min(place, count - 1)
  const walk = (key: string): boolean => {
    if (count === 0 || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false
    setPlace(key === 'ArrowDown' ? (at + 1) % count : at <= 0 ? count - 1 : at - 1)
    return true
  }
  return { at, stand: setPlace, walk }
}
