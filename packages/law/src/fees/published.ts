import { toDay } from '../day.ts'
import type { CrossRegion, FeePay, FeeRate, FeeTable } from './table.ts'

/** 各地标准示例 (funds.md §4): published local standards as data, never a default. Only the year of three of them is known. */
const fixed = (fen: number): FeePay => ({ kind: 'FIXED', fen })
const suits = ['CIVIL', 'ADMIN'] as const
const trials = ['FIRST_INSTANCE', 'SECOND_INSTANCE', 'DEATH_REVIEW', 'RETRIAL'] as const

const rate = (id: string, label: string, fen: number, more: Partial<FeeRate> = {}): FeeRate => ({
  service: 'CASE',
  unit: '件',
  pay: fixed(fen),
  ...more,
  id,
  label,
})

const plain = { effectiveTo: null, docNo: null, perFurtherCase: null, extra: {}, cap: null, providerPercent: {}, reviewEveryYears: null }
const criminal = (stages: FeeRate['stages'], more: Partial<FeeRate> = {}) => ({ caseTypes: ['CRIMINAL'] as const, stages, ...more })
const daily = (service: 'DUTY' | 'CONSULTATION', pay: FeePay): FeeRate => {
  const [id, label] = service === 'DUTY' ? ['duty', '值班'] : ['consultation', '咨询']
  return { id, label, service, unit: '天', pay }
}

const unnamed: FeeTable = {
  ...plain,
  id: 'LOCAL-UNNAMED',
  label: '某地办案补贴标准',
  effectiveFrom: null,
  source: 'S33',
  mark: '核',
  rates: [
    // 附民、执行 go before the wider lines they are part of: the first line that fits is taken.
    rate('incidental', '刑事附带民事', 160_000, { parts: ['INCIDENTAL'] }),
    rate('enforcement', '执行', 130_000, { parts: ['ENFORCEMENT'] }),
    rate('investigation', '刑事侦查阶段', 90_000, criminal(['INVESTIGATION'])),
    rate('prosecution', '刑事审查起诉阶段', 130_000, criminal(['PROSECUTION_REVIEW'])),
    rate('trial.short', '刑事审判阶段（不开庭、速裁）', 130_000, criminal(trials, { trialModes: ['NO_HEARING', 'FAST_TRACK'] })),
    rate('trial', '刑事审判阶段', 180_000, criminal(trials)),
    rate('suit', '民事、行政诉讼', 200_000, { caseTypes: suits }),
    rate('arbitration', '劳动仲裁', 160_000, { caseTypes: ['LABOR_ARBITRATION'] }),
    rate('nonLitigation', '非诉讼', 130_000, { caseTypes: ['NON_LITIGATION'] }),
  ],
}

const yongding: FeeTable = {
  ...plain,
  id: 'FJ-YONGDING-2020',
  label: '龙岩市永定区补贴标准（2020）',
  effectiveFrom: toDay('2020-01-01'),
  source: 'S31',
  mark: '核',
  reviewEveryYears: 2,
  rates: [
    rate('investigation', '刑事侦查阶段', 60_000, criminal(['INVESTIGATION'])),
    rate('prosecution', '刑事审查起诉阶段', 60_000, criminal(['PROSECUTION_REVIEW'])),
    rate('trial', '刑事审判阶段', 120_000, criminal(trials)),
    rate('suit', '民事、行政、仲裁', 140_000, { caseTypes: [...suits, 'LABOR_ARBITRATION'] }),
    rate('nonLitigation', '非诉讼', 25_000, { caseTypes: ['NON_LITIGATION'] }),
    daily('DUTY', { kind: 'AT_LEAST', fen: 20_000 }),
    daily('CONSULTATION', fixed(20_000)),
  ],
}

const hanjiang: FeeTable = {
  ...plain,
  id: 'FJ-HANJIANG-2016',
  label: '莆田市涵江区补贴标准（2016）',
  effectiveFrom: toDay('2016-01-01'),
  source: 'S32',
  mark: '核',
  perFurtherCase: 20_000,
  cap: 500_000,
  extra: { OTHER_CITY: 50_000, OTHER_PROVINCE: 100_000, MAJOR: 100_000 },
  providerPercent: { GRASSROOTS_WORKER: 50 },
  rates: [
    rate('inHouse', '机构律师', 30_000, { providers: ['AGENCY_STAFF'] }),
    rate('mediation', '非诉讼调解', 20_000, { caseTypes: ['NON_LITIGATION'], parts: ['MEDIATION'] }),
    rate('investigation', '刑事侦查阶段', 80_000, criminal(['INVESTIGATION'])),
    rate('prosecution', '刑事审查起诉阶段', 100_000, criminal(['PROSECUTION_REVIEW'])),
    rate('trial', '刑事审判阶段', 120_000, criminal(trials)),
    rate('suit', '民事、行政、仲裁', 120_000, { caseTypes: [...suits, 'LABOR_ARBITRATION'] }),
    daily('DUTY', fixed(10_000)),
    daily('CONSULTATION', fixed(10_000)),
    rate('drafting', '代拟文书', 10_000, { service: 'DOCUMENT_DRAFTING', unit: '份' }),
  ],
}

const band = (id: string, label: string, from: number, to: number, place: CrossRegion): FeeRate => ({
  id,
  label,
  service: 'CASE',
  unit: '件',
  pay: { kind: 'BETWEEN', from, to },
  caseTypes: [...suits, 'LABOR_ARBITRATION'],
  crossRegions: [place],
})

const ningde: FeeTable = {
  ...plain,
  id: 'FJ-NINGDE-2016',
  label: '宁德市补贴标准（2016）',
  effectiveFrom: toDay('2016-01-01'),
  source: '存档页 ndwww.cn',
  mark: '核',
  rates: [
    band('city', '民事、行政、仲裁（市区内）', 60_000, 120_000, 'IN_CITY'),
    band('beyond', '民事、行政、仲裁（市外）', 80_000, 150_000, 'OTHER_CITY'),
    band('province', '民事、行政、仲裁（跨省）', 350_000, 400_000, 'OTHER_PROVINCE'),
  ],
}

export const publishedFeeTables: readonly FeeTable[] = [unnamed, yongding, hanjiang, ningde]
export const feeTableById = (id: string): FeeTable | undefined => publishedFeeTables.find((table) => table.id === id)
