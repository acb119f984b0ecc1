import type { Review } from '../../api/shapes.ts'

type Wanting = Pick<Review, 'wanted'>

export const papersWanted = ({ wanted }: Wanting) => wanted.filter(({ kind }) => kind === 'PAPER')

/** On the list and not there, and the rules do not wait for them. */
export const papersListed = ({ wanted }: Wanting) => wanted.filter(({ kind }) => kind === 'LISTED')

const longestName = 60

/** 一次性补正 asks for everything that is lacking, papers and answers, since nothing can be asked for later (法43②). */
export const supplementRows = ({ wanted }: Wanting): { name: string; why: string }[] =>
  wanted.map(({ name, why, kind }) => {
    if (kind !== 'ANSWER') return { name, why }
    return [...name].length <= longestName ? { name, why: '需要说明的情况' } : { name: '需要说明的情况', why: name }
  })
