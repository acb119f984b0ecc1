import { childSupport, elderSupport, pension, socialInsurance } from './family.ts'
import { traffic, victim } from './injury.ts'
import { buildingWage, factoryWage, groupWage, workInjury } from './labour.ts'
import type { Story } from './story.ts'
import { type Notice, notices } from './notices.ts'

/**
 * The matters as the regulation of 2003 knew them: wages, support, insurance and pensions by 条例10, injuries by what the
 * province had added (其他情形) or, with a criminal case, for the victim by 条例11. Nobody was in a low-income registry yet.
 */
const court = '双峰县人民法院'
const relief = ['MINIMUM_LIVING_ALLOWANCE', 'PRESENT'] as const
const migrant = ['MIGRANT_WORKER', 'PRESENT'] as const

export const oldWages: readonly Story[] = [buildingWage, { ...factoryWage, wish: { age: [22, 55] } }]

export const oldWorkInjury: Story = {
  ...workInjury,
  key: 'old-work-injury',
  matter: 'OTHER_BY_LAW',
  forum: 'LITIGATION',
  organ: court,
  categories: [migrant, relief],
  amount: [42_000, 168_000],
}

export const oldTraffic: Story = {
  ...traffic,
  key: 'old-traffic',
  role: 'INCIDENTAL_PLAINTIFF',
  isInRegistry: false,
  categories: [relief],
  amount: [42_000, 226_000],
}

export const migrantTraffic: Story = { ...oldTraffic, key: 'migrant-traffic', categories: [migrant, relief] }

export const oldGroupWage: Story = {
  ...groupWage,
  key: 'old-group-wage',
  categories: [['TEMP_RELIEF', 'PRESENT']],
  amount: [60_000, 240_000],
}

export const womanVictim: Story = {
  ...victim,
  key: 'woman-victim',
  wish: { age: [20, 58], sex: 'FEMALE' },
  categories: [['WOMAN', 'PRESENT'], relief],
  amount: [8_000, 46_000],
}

export const disabledInsurance: Story = { ...socialInsurance, key: 'disabled-insurance', categories: [['DISABLED', 'PRESENT']] }

export const disabledElder: Story = {
  ...elderSupport,
  key: 'disabled-elder',
  categories: [
    ['DISABLED', 'PRESENT'],
    ['ELDERLY', 'PRESENT'],
  ],
}

const courtNotice = (key: string): Notice => {
  const found = notices.find((notice) => notice.key === key)
  if (!found) throw new RangeError(`no notice is called ${key}`)
  return found
}

export const minorNotice = courtNotice('minor-court')
export const graveNotice = courtNotice('grave')
export const deafNotice: Notice = { ...courtNotice('deaf'), key: 'old-deaf', categories: ['DISABLED', 'DISABLED_HEARING_SPEECH'] }

export { childSupport, elderSupport, pension, victim }
