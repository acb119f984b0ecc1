import type { Day } from '@fayuan/law'
import type { SettingPlace, SettingRule } from '@fayuan/law/settings'
import type { Tx } from '../../platform/database/database.ts'
import { officesOf, type OfficeRow } from './queries.ts'
import { SettingWrong } from './refusals.ts'

/** Itself, and those above it that may have said something: county, city, province, the whole installation. */
export const regionsAbove = (region: string): string[] => [
  ...new Set([region, `${region.slice(0, 4)}00`, `${region.slice(0, 2)}0000`, '000000']),
]

export const isOpenCentre = ({ kind, closedOn }: OfficeRow, today: Day): boolean =>
  kind === 'CENTRE' && (closedOn === null || closedOn > today)

/** Where a decision is to hold: the decider's own region, or one centre in it. */
export async function placeFor(
  tx: Tx,
  rule: Pick<SettingRule, 'holdsFor' | 'title'>,
  of: { region: string; officeId: string | null | undefined; today: Day },
): Promise<SettingPlace & { officeId: string | null; offices: readonly OfficeRow[] }> {
  if (rule.holdsFor === 'REGION') {
    if (of.officeId) throw new SettingWrong([{ path: 'body.officeId', message: `「${rule.title}」对全县有效，不用写机构。` }])
    return { region: of.region, officeId: null, offices: [] }
  }
  const offices = await officesOf(tx, of.region)
  const office = offices.find((one) => one.id === of.officeId && isOpenCentre(one, of.today))
  if (!office) throw new SettingWrong([{ path: 'body.officeId', message: '请选择本县的法律援助中心。' }])
  return { region: of.region, officeId: office.id, offices }
}
