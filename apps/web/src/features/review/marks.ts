import type { AssessmentView } from '../../api/shapes.ts'

/** Three values, told by a sign and a word; the colour only goes along. */
const marks = {
  true: { mark: '✓', said: '符合', className: 'met' },
  false: { mark: '✗', said: '不符合', className: 'unmet' },
  null: { mark: '?', said: '还不知道', className: 'open' },
} as const
const wanting = { mark: '!', said: '要补正', className: 'open' } as const
const notSpared = { mark: '!', said: '不免核查', className: 'open' } as const

/** A paper that lacks is asked for and refuses nobody (法43②); who is not spared the test is tested. */
export const markOf = ({ step, met }: AssessmentView['reasons'][number]) => {
  if (met === false && ['3', '9', '10', '13'].includes(step)) return wanting
  return met === false && ['11b', '1e'].includes(step) ? notSpared : marks[`${met}`]
}

const order = { '✗': 0, '!': 1, '?': 2, '✓': 3 } as const

/** What fails stands first, then what is not known, then what holds; within each in the order of the rules. */
export const failingFirst = (reasons: AssessmentView['reasons']) =>
  [...reasons].sort((a, b) => order[markOf(a).mark] - order[markOf(b).mark])
