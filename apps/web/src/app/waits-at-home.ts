import type { HomeFigure } from '../api/shapes.ts'
import { countTo1000 } from '../ui/list/total.ts'

export type MenuCount = { text: string; hot: boolean; title: string }

type Seen = {
  desk: { figures: readonly Counted[]; lists: readonly Listed[] } | null
  money: { figures: readonly Counted[] } | null
  places: { figures: readonly Counted[] } | null
}
type Counted = Pick<HomeFigure, 'label' | 'count' | 'isAlert'>
type Listed = { id: string; title: string; count: number; items: readonly { light: string }[] }

/** What this post has to do, and what came in for it; the lists of its own work. */
const ownWork = ['todo', 'online']

/**
 * The number beside 工作台: where the post has a list of its own work, the number of that list, red once a line of it is late; what is late in the
 * whole office stands on the page and is not told to everybody as his. Elsewhere the first number of the page that burns.
 */
export function waitsAtHome({ desk, money, places }: Seen): MenuCount | null {
  const own = ownWork.flatMap((id) => desk?.lists.find((list) => list.id === id) ?? [])[0]
  if (own && !places && !money) {
    if (own.count === 0) return null
    const isLate = own.items.some(({ light }) => light === 'red')
    return { text: countTo1000(own.count), hot: isLate, title: isLate ? `${own.title}，有超期的` : own.title }
  }
  const alert = [places, money, desk].flatMap((part) => part?.figures ?? []).find(({ isAlert }) => isAlert)
  return alert && alert.count > 0 ? { text: countTo1000(alert.count), hot: true, title: alert.label } : null
}
