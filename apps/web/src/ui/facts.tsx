import { Fragment } from 'react'

export type Fact = { label: string; value: React.ReactNode }

/** Label and value pairs; a fact without a value is left out. */
export function Facts({ facts, columns = 1 }: { facts: Fact[]; columns?: 1 | 2 }) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '')
  return (
    <dl className={columns === 2 ? 'facts two' : 'facts'}>
      {known.map(({ label, value }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
