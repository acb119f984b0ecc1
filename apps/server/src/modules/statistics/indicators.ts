import { indicators, type IndicatorId } from '@fayuan/law/indicators'

/** Names under which verbs move the figures (casefile). */
export const cubeNames = [
  'RECEIVED',
  'ACCEPTED',
  'RECIPIENTS',
  'REFUSED',
  'WITHDRAWN',
  'TERMINATED',
  'CLOSED',
  'RECOVERED_FEN',
  'WAGES_FEN',
  'ARCHIVED',
  'SUBSIDY_FEN',
] as const
export type CubeName = (typeof cubeNames)[number]

const cubeNameOf: Record<IndicatorId, CubeName> = {
  accepted: 'RECEIVED',
  granted: 'ACCEPTED',
  'granted.persons': 'RECIPIENTS',
  refused: 'REFUSED',
  withdrawn: 'WITHDRAWN',
  terminated: 'TERMINATED',
  closed: 'CLOSED',
  recovered: 'RECOVERED_FEN',
  'wages.recovered': 'WAGES_FEN',
  'subsidy.paid': 'SUBSIDY_FEN',
}

export type ShownIndicator = { id: string; label: string; unit: string; moment: string; cite: string; cube: CubeName }

const archived: ShownIndicator = { id: 'archived', label: '归档', unit: '件', moment: '归档之日', cite: '程序规定42', cube: 'ARCHIVED' }

/** What the law defines, in its order, with the name it has in the cube. */
export const shownIndicators: readonly ShownIndicator[] = [
  ...indicators.map(({ id, label, unit, moment, cite }) => ({ id, label, unit, moment, cite, cube: cubeNameOf[id] })),
  archived,
]

export const indicatorById = (id: string): ShownIndicator | undefined => shownIndicators.find((row) => row.id === id)
