import type { Review } from '../../api/shapes.ts'

type Wanting = Pick<Review, 'wanted'>

export const papersWanted = ({ wanted }: Wanting) => wanted.filter(({ kind }) => kind === 'PAPER')

/** On the list and not there, and the rules do not wait for them. */
export const papersListed = ({ wanted }: Wanting) => wanted.filter(({ kind }) => kind === 'LISTED')

/** 一次性补正 asks for everything that is lacking, papers and answers, since nothing can be asked for later (法43②). */
export const supplementRows = ({ wanted }: Wanting): { kind: 'PAPER' | 'ANSWER'; name: string; why: string }[] =>
  wanted.map(({ name, why, kind }) => ({ kind: kind === 'ANSWER' ? kind : 'PAPER', name, why }))
