import { readFileSync } from 'node:fs'

export type Region = {
  code: string
  name: string
  level: 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWNSHIP' | 'VILLAGE'
  parentCode: string | null
}

const linesOf = (file: string): [code: string, name: string][] =>
  readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = ''] = line.split('\t')
      return [code, name]
    })

function regionOf([code, name]: [string, string]): Region {
  if (code.length === 12) return { code, name, level: 'VILLAGE', parentCode: code.slice(0, 9) }
  if (code.length === 9) return { code, name, level: 'TOWNSHIP', parentCode: code.slice(0, 6) }
  if (code.endsWith('0000')) return { code, name, level: 'PROVINCE', parentCode: null }
  if (code.endsWith('00')) return { code, name, level: 'CITY', parentCode: `${code.slice(0, 2)}0000` }
  return { code, name, level: 'COUNTY', parentCode: `${code.slice(0, 4)}00` }
}

const files: Readonly<Record<string, string>> = { '431321': 'shuangfeng.tsv', '431322': 'xinhua.tsv' }

/** Every province, city and county of the statistical division codes; parents come before their children. */
export const regionsOfChina = (): Region[] => linesOf('divisions.tsv').map(regionOf)

/** Townships of a county of the demonstration and, where the data has them, its villages. */
export const placesOf = (countyCode: string): Region[] => linesOf(files[countyCode] ?? 'shuangfeng.tsv').map(regionOf)
