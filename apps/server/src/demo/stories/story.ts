import type { Forum, Matter, PartyRole, PersonCategory, SubMatter } from '@fayuan/law'
import type { Invented, Wish } from '../people/person.ts'

/** What a narrative may speak of. `ago(n)` is the month n months before the application, in words. */
export type Scene = {
  seed: string
  person: Invented
  opponent: string
  amount: number
  people: number
  ago: (months: number) => string
  year: number
}

export type Evidence = 'PRESENT' | 'VERIFIED_BY_DATA'

/** One kind of matter as it comes to the window: who, against whom, for what, with which papers. */
export type Story = {
  key: string
  matter: Matter
  subMatter?: SubMatter
  role: PartyRole
  forum: Forum
  organ: string
  wish: Wish
  categories: readonly (readonly [PersonCategory, Evidence])[]
  noFixedIncome?: boolean
  /** Listed in the low-income registry: the ordinary means test is met by data. */
  isInRegistry?: boolean
  hasCounsel?: boolean
  opponent: (seed: string, person: Invented) => string
  agent?: { relation: string; materials: string }
  amount: readonly [from: number, to: number]
  title: (scene: Scene) => string
  narratives: readonly ((scene: Scene) => string)[]
  materials: readonly string[]
}

export const wan = (yuan: number): string => (yuan >= 10_000 ? `${(yuan / 10_000).toFixed(2).replace(/\.?0+$/, '')} 万元` : `${yuan} 元`)

export const common = ['居民身份证复印件', '法律援助申请表', '经济困难状况说明表'] as const
