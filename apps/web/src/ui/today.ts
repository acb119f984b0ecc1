import { type Day, dayOf } from '@fayuan/law/moments'

/** Today in China, wherever the browser stands. */
export const todayHere = (): Day => dayOf(new Date())
