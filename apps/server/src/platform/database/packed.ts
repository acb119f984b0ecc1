/**
 * Columns of a JSON record, name → SQL. PostgreSQL sends the values in this order and without their names: putting names on costs it as much as
 * the values themselves (measured on W1), and the driver as much again to read them.
 */
export type Columns<T> = { readonly [K in keyof T]-?: string }

export const packed = <T>(columns: Columns<T>): string => `json_build_array(${Object.values<string>(columns).join(', ')})`

/** Puts the names back on. */
export function unpacker<T>(columns: Columns<T>): (values: readonly unknown[]) => T {
  const names = Object.keys(columns)
  return (values) => Object.fromEntries(names.map((name, i) => [name, values[i]])) as T
}

/** Columns of one table under their own names: `decidedOn` is `x.decided_on`. */
export const columnsOf = <K extends string>(table: string, names: readonly K[]): Record<K, string> =>
  Object.fromEntries(names.map((name) => [name, `${table}.${name.replaceAll(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)}`])) as Record<
    K,
    string
  >
