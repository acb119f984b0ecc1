import { type Day, type Policy, provinces } from '@fayuan/law'
import { policyLines } from '@fayuan/law/loading'
import type { PolicyItem, PolicyView } from './schema.ts'

const provinceNames: Readonly<Record<string, string | undefined>> = provinces

const placeOf = (region: string | null, names: ReadonlyMap<string, string>): string =>
  region === null ? '全国' : (names.get(region) ?? provinceNames[region] ?? `${provinceNames[`${region.slice(0, 2)}0000`] ?? ''}${region}`)

/** A policy as people read it; `names` knows the places this system serves. */
export const viewPolicy = (policy: Policy, names: ReadonlyMap<string, string>): PolicyView => ({
  id: policy.id,
  title: policy.title,
  region: policy.region,
  place: placeOf(policy.region, names),
  rank: policy.rank,
  effectiveFrom: policy.effectiveFrom,
  effectiveTo: policy.effectiveTo,
  docNo: policy.sources.find(({ docNo }) => docNo !== null)?.docNo ?? null,
  isComplete: policy.isMattersComplete,
  lines: policyLines(policy),
})

export function stateOf({ effectiveFrom, effectiveTo }: Policy, today: Day): PolicyItem['state'] {
  if (effectiveFrom === null) return 'UNDATED'
  if (today < effectiveFrom) return 'COMING'
  return effectiveTo !== null && effectiveTo < today ? 'ENDED' : 'IN_FORCE'
}
