import { z } from 'zod'
import { DeskAtHome } from '../cases/index.ts'
import { MoneyAtHome } from '../payments/index.ts'
import { PaceAtHome, PlacesAtHome } from '../statistics/index.ts'

/** One part a room; null is a room that has nothing for this post. */
export const HomeOut = z
  .object({ desk: DeskAtHome.nullable(), money: MoneyAtHome.nullable(), places: PlacesAtHome.nullable(), pace: PaceAtHome.nullable() })
  .meta({ id: 'Home' })
export type HomeView = z.infer<typeof HomeOut>
