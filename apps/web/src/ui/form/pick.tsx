import type { Option } from './field.ts'
import { TypedPick } from './typed-pick.tsx'
import type { PickProps } from './pick-props.ts'

/** A list longer than this is found by typing; a shorter one is seen at a glance. */
const seenAtOnce = 10

export const Pick = (props: PickProps) => (props.options.length > seenAtOnce ? <TypedPick {...props} /> : <ShortPick {...props} />)

/** The browser's own list: known to every keyboard and phone, and costs no script. */
function ShortPick({ id, value, options, onChange, blank = '请选择', label, invalid, describedBy }: PickProps) {
  const groups = [...new Set(options.map(({ group }) => group))]
  return (
    <select
      id={id}
      className="pick"
      value={value}
      aria-label={label}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{blank}</option>
      {groups.map((group) => {
        const items = options.filter((option) => option.group === group).map((option) => <Item key={option.value} {...option} />)
        return group ? (
          <optgroup key={group} label={group}>
            {items}
          </optgroup>
        ) : (
          items
        )
      })}
    </select>
  )
}

const Item = ({ value, label }: Option) => <option value={value}>{label}</option>
