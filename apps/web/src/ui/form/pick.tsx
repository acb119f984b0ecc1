import type { Option } from './field.ts'

type PickProps = {
  id?: string
  value: string
  options: Option[]
  onChange: (value: string) => void
  blank?: string
  label?: string
  invalid?: boolean
  describedBy?: string
}

/** The browser's own list: known to every keyboard and phone, and costs no script. */
export function Pick({ id, value, options, onChange, blank = '请选择', label, invalid, describedBy }: PickProps) {
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
