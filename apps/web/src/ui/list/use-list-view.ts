import { useState } from 'react'

type View = { hidden: string[] | null; tight: boolean }

const read = (key: string): View => {
  try {
    return { hidden: null, tight: false, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<View>) }
  } catch {
    return { hidden: null, tight: false }
  }
}

/** Which columns a person wants and how dense: kept on this machine, no personal data in it. */
export function useListView(name: string) {
  const key = `fayuan.list.${name}`
  const [view, setView] = useState(() => read(key))
  const change = (to: Partial<View>) => {
    const next = { ...view, ...to }
    setView(next)
    try {
      localStorage.setItem(key, JSON.stringify(next))
    } catch {
      // A browser that keeps nothing still shows the list.
    }
  }
  return { view, change }
}
