import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  assessFacts,
  carryOver2016Matters,
  chains,
  enactPolicy,
  notifiedCites,
  parseFacts,
  policies,
  procedure,
  standards,
  terminationCites,
  toDay,
} from '../../packages/law/src/index.ts'
import { citeInFull, localCites } from '../../packages/law/src/citing/index.ts'
import { loadPolicies } from '../../packages/law/src/loading.ts'
import { randomFacts } from './random-facts.ts'

const local = localCites(carryOver2016Matters(), standards)

/** By a name in its marks, or by what is known of a local rule, and with no article in figures. */
const isInFull = (cite: string, from = local): boolean => {
  const full = citeInFull(cite, from)
  return full !== null && /《.+》|有关法律援助的|经济困难标准文件/.test(full) && !/新规|旧条例|[》法例定）]\d|第\d+条/.test(full)
}
const shorthand = (cites: Iterable<string>, from = local): string[] => [...new Set(cites)].filter((cite) => !isInFull(cite, from))

test('every cite that an assessment rests on or tells has its full name', () => {
  const cites = randomFacts(3000, 7).flatMap((facts) => {
    const read = parseFacts(facts)
    if (!read.ok) return []
    const { basis, reasons } = assessFacts(read.facts, toDay('2026-11-30'))
    return [...basis, ...reasons.flatMap((reason) => reason.cites)]
  })
  expect(new Set(cites).size).toBeGreaterThan(60)
  expect(shorthand(cites)).toEqual([])
})

test('every cite by which a case ends or a notice is given has its full name', () => {
  expect(shorthand([...Object.values(terminationCites), ...Object.values(notifiedCites)])).toEqual([])
})

test('every article of the procedure has its full name', () => {
  const rows = [...procedure, ...Object.values(chains).flatMap((chain) => chain.rows)]
  // A step that rests on a rule of this system or on a standard of work has no article to print.
  expect(shorthand(rows.flatMap(({ cite }) => cite).filter((cite) => !/^([RFQ]-\d+|SF\/T .+)$/.test(cite)))).toEqual([])
})

test('every cite of every local rule that comes with the product, or was entered from a regulation, has its full name', () => {
  const dated = enactPolicy('HN-2024', toDay('2024-10-01'), Object.values(policies), '某公告第1号')
  const sheets = join(import.meta.dirname, 'regulations')
  const entered = readdirSync(sheets)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const rows = [JSON.parse(readFileSync(join(sheets, name), 'utf8')) as unknown].flat()
      const loaded = loadPolicies(rows, new Set(Object.keys(policies)))
      expect([name, loaded.ok]).toEqual([name, true])
      return loaded.ok ? loaded.policies : []
    })
  const all = [...dated, ...entered]
  const from = localCites(all, standards)
  const cites = all.flatMap((policy) => [
    ...[...policy.mattersAdded, ...policy.art32Added, ...policy.art42Added, ...(policy.alsoLists ?? [])].map(({ cite }) => cite),
    ...Object.values(policy.standard.cites),
    ...(policy.limits ?? []).map(({ cite }) => cite),
  ])
  expect(
    shorthand(
      cites.filter((cite) => cite !== undefined),
      from,
    ),
  ).toEqual([])
  expect(shorthand(standards.flatMap(({ docNo }) => docNo ?? []))).toEqual([])
})

test('a cite written into the rules of eligibility is one that papers can print', () => {
  const dir = join(import.meta.dirname, '../../packages/law/src/eligibility')
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ts$/.test(name) && !/test|kit/.test(name))
  // The title of a source is no cite.
  const literal =
    /(?<!title: )'([^'\s，。：]{0,14}(?:法|条例|规定|解释|办法|新规|旧条例|标准|规范)(?:[（(]\d{4}[）)])?(?:第)?\d{1,3}[^'，。]{0,8})'/g
  const cites = files.flatMap((name) => [...readFileSync(join(dir, name), 'utf8').matchAll(literal)].flatMap(([, cite = '']) => cite))
  expect(cites.length).toBeGreaterThan(60)
  expect(shorthand(cites.filter((cite) => !cite.includes('${')))).toEqual([])
})
