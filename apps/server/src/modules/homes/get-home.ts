import type { Day } from '@fayuan/law'
import type { Actor } from '../../platform/actor.ts'
import type { Platform } from '../../platform/context.ts'
import { deskAtHome } from '../cases/index.ts'
import { moneyAtHome } from '../payments/index.ts'
import { paceAtHome, placesAtHome } from '../statistics/index.ts'
import type { HomeView } from './schema.ts'

/** 工作台: everything this person's home page is drawn from, asked of all rooms at once. Whom a part is for, its room knows; a room with more adds its line. */
export async function getHome(platform: Platform, actor: Actor, today: Day): Promise<HomeView> {
  const [desk, money, places, pace] = await Promise.all([
    deskAtHome(platform, actor, today),
    moneyAtHome(platform, actor, today),
    placesAtHome(platform, actor, today),
    paceAtHome(platform, actor, today),
  ])
  return { desk, money, places, pace }
}
