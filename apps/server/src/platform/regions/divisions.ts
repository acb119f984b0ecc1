import { readFileSync } from 'node:fs'

export type RegionRow = {
  code: string
  name: string
  level: 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWNSHIP' | 'VILLAGE'
  parentCode: string | null
}

const linesOf = (file: string): string[][] =>
  readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))

/** A region by its code: the level follows from the length and the trailing noughts. */
export function regionOf(code: string, name: string): RegionRow {
  if (code.length === 12) return { code, name, level: 'VILLAGE', parentCode: code.slice(0, 9) }
  if (code.length === 9) return { code, name, level: 'TOWNSHIP', parentCode: code.slice(0, 6) }
  if (code.endsWith('0000')) return { code, name, level: 'PROVINCE', parentCode: null }
  if (code.endsWith('00')) return { code, name, level: 'CITY', parentCode: `${code.slice(0, 2)}0000` }
  return { code, name, level: 'COUNTY', parentCode: `${code.slice(0, 4)}00` }
}

/** Every province, city and county of the division codes; parents come before their children. */
export const regionsOfChina = (): RegionRow[] => linesOf('divisions.tsv').map(([code = '', name = '']) => regionOf(code, name))

// A city of the codes that is no place: it only groups the districts of a municipality or the counties below a province.
const groupings = ['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']
export const isPlace = ({ name }: Pick<RegionRow, 'name'>): boolean => !groupings.includes(name)

export type Abolished = { name: string; successors: { code: string; name: string }[] }

let abolished: Map<string, Abolished> | null = null

function readAbolished(): Map<string, Abolished> {
  const names = new Map(linesOf('divisions.tsv').map(([code = '', name = '']) => [code, name]))
  const named = (codes: string) => codes.split(',').map((code) => ({ code, name: names.get(code) ?? '' }))
  return new Map(linesOf('abolished.tsv').map(([code = '', name = '', successors = '']) => [code, { name, successors: named(successors) }]))
}

/** A county or city that is no more, and what took its place; null for a code that never was one. */
export function abolishedRegion(code: string): Abolished | null {
  abolished ??= readAbolished()
  return abolished.get(code.slice(0, 6)) ?? null
}
