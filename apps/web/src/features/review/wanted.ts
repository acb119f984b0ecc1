import type { Review } from '../../api/shapes.ts'

type Wanting = Pick<Review, 'wanted'>

export const papersWanted = ({ wanted }: Wanting) => wanted.filter(({ kind }) => kind === 'PAPER')

/** On the list and not there, and the rules do not wait for them. */
export const papersListed = ({ wanted }: Wanting) => wanted.filter(({ kind }) => kind === 'LISTED')

export type SupplementRow = { id?: string; kind: 'PAPER' | 'ANSWER'; name: string; why: string }

/** 一次性补正 asks for everything that is lacking, papers and answers, since nothing can be asked for later (法43②). */
export const supplementRows = ({ wanted }: Wanting): SupplementRow[] =>
  wanted.map(({ id, name, why, kind }) => ({ ...(id === undefined ? {} : { id }), kind: kind === 'ANSWER' ? kind : 'PAPER', name, why }))

type Row = { id?: string; name: string }

/** A line typed over asks for another paper: it is no longer the row it began as, which keeps its name and goes on waiting. */
export const unlessTypedOver = <T extends Row>(rows: readonly T[], drafted: readonly Row[]): T[] =>
  rows.map((row) => (drafted.some(({ id, name }) => id === row.id && name === row.name) ? row : { ...row, id: undefined }))
