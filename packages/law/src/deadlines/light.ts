export type Light = 'green' | 'yellow' | 'red' | 'grey'

/** green: more than a third of the period left · yellow: a third or less, the due day included · red: overdue · grey: paused. */
export function light(state: 'running' | 'paused' | 'overdue', countedLeft: number, length: number): Light {
  if (state === 'paused') return 'grey'
  if (state === 'overdue') return 'red'
  return countedLeft * 3 > length ? 'green' : 'yellow'
}
