import type { ParticularChange } from '../../api/shapes.ts'

/** Before and after, one line a field. */
export const Changes = ({ changes }: { changes: ParticularChange[] }) => (
  <dl className="changes">
    {changes.map(({ field, label, from, to }) => (
      <div key={field}>
        <dt>{label}</dt>
        <dd>
          <del>{from || '（空）'}</del>
          <span aria-label="改为"> → </span>
          <ins>{to || '（空）'}</ins>
        </dd>
      </div>
    ))}
  </dl>
)
