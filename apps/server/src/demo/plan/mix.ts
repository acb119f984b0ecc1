import type { Day } from '@fayuan/law'
import { between, pickWeighted, type Weighted } from '../chance.ts'
import type { County } from '../office/county.ts'
import {
  buildingWage,
  capacity,
  childSupport,
  elderSupport,
  environment,
  factoryWage,
  fakeSeed,
  foodDrug,
  groupWage,
  labourRelation,
  medical,
  type Notice,
  notices,
  pension,
  socialInsurance,
  type Story,
  traffic,
  victim,
  violence,
  workInjury,
} from '../stories/index.ts'
import { applied, type Draft, notified, type Special } from './draft.ts'

const noticeWeights: Readonly<Record<string, number>> = {
  'minor-court': 4,
  'minor-procuratorate': 3,
  'minor-police': 2,
  deaf: 1,
  mental: 1,
  grave: 2,
  ordinary: 9,
}

/** What comes to a county centre in a year, roughly as often. */
export const mix: Weighted<Story | Notice> = [
  [16, buildingWage],
  [10, factoryWage],
  [2, groupWage],
  [12, workInjury],
  [3, labourRelation],
  [12, traffic],
  [2, medical],
  [1, foodDrug],
  [1, environment],
  [1, fakeSeed],
  [3, victim],
  [8, elderSupport],
  [7, childSupport],
  [3, violence],
  [2, capacity],
  [4, socialInsurance],
  [1, pension],
  ...notices.map((notice): [number, Notice] => [noticeWeights[notice.key] ?? 1, notice]),
]

export const isNotice = (kind: Story | Notice): kind is Notice => 'ground' in kind

const guarded = { kind: 'NO_CALL', note: '不要打电话，对方会查看通话记录；只发短信，内容不写案情' } as const

/** A file opened as its kind asks for: groups with their number, victims of violence with the way they may be reached. */
export function opened(county: County, key: string, kind: Story | Notice, on: Day, special: Special = {}): Draft {
  if (isNotice(kind)) return notified(county, key, kind, on, { person: special.person })
  const group = kind.key === 'group-wage' ? { recipients: between(`${key} people`, 4, 22) } : {}
  return applied(county, key, kind, on, { ...group, ...(kind.key === 'violence' ? { safeContact: guarded } : {}), ...special })
}

export const anyKind = (key: string): Story | Notice => pickWeighted(`${key} kind`, mix)
/** Any kind that is applied for. */
export function anyStory(key: string): Story {
  for (let i = 0; ; i += 1) {
    const kind = pickWeighted(`${key} story ${i}`, mix)
    if (!isNotice(kind) && kind.key !== 'violence' && kind.key !== 'group-wage') return kind
  }
}
