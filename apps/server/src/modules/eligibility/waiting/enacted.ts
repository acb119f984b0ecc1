import { policies, type Policy } from '@fayuan/law'
import { awaitsItsDay } from '@fayuan/law/rules'
import type { Enactment } from './schema.ts'

const docNoOf = ({ sources }: Policy): string => sources.find(({ supports }) => supports.includes('effectiveFrom'))?.docNo ?? ''

/** What administrators have entered: policies that wait for their day as published and no longer do here. */
export function enactedOf(inForce: readonly Policy[]): Omit<Enactment, 'canEnact'>[] {
  return inForce.flatMap((policy) => {
    const published = policies[policy.id]
    if (!published || !awaitsItsDay(published) || awaitsItsDay(policy) || policy.effectiveFrom === null) return []
    return [
      {
        policyId: policy.id,
        title: policy.title,
        region: policy.region,
        from: policy.effectiveFrom,
        docNo: docNoOf(policy),
        name: policy.name ?? null,
      },
    ]
  })
}
