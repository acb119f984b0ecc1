import type { Option } from '../../ui/form/field.ts'

/** The county an organ's own name tells, 双峰县人民法院; nothing where it names none, or two. */
export function seatNamed(organ: string, counties: readonly Option[]): string {
  const named = counties.filter(({ label }) => label !== '' && organ.includes(label))
  return named.length === 1 ? (named[0]?.value ?? '') : ''
}
