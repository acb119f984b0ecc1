import { isIPv6 } from 'node:net'

/** Whom a rule of rates counts as one: an IPv4 address, or the /64 a household or a provider's customer is given (security.md §8.3). */
export type Network = string & { readonly brand: 'Network' }

/** Any spelling of an address, to the one network it belongs to. */
export function networkOf(address: string): Network {
  const plain = address.split('%')[0] ?? ''
  if (!isIPv6(plain)) return plain as Network
  const groups = groupsOf(plain)
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  if (isMapped) return [groups[6] ?? 0, groups[7] ?? 0].flatMap((group) => [group >> 8, group & 255]).join('.') as Network
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64` as Network
}

function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('::')
  const [before, after] = [parts(head), parts(tail ?? '')]
  return tail === undefined ? before : [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after]
}

const parts = (text: string): number[] => (text === '' ? [] : text.split(':').flatMap(groupOf))

// The last part may be written as an IPv4 address.
function groupOf(part: string): number[] {
  const bytes = part.split('.').map(Number)
  const [a = 0, b = 0, c = 0, d = 0] = bytes
  return bytes.length === 4 ? [a * 256 + b, c * 256 + d] : [Number.parseInt(part, 16)]
}
