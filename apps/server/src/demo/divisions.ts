import { readFileSync } from 'node:fs'
import { regionOf, type RegionRow } from '../platform/regions/index.ts'

export { regionsOfChina, type RegionRow as Region } from '../platform/regions/index.ts'

const files: Readonly<Record<string, string>> = { '431321': 'shuangfeng.tsv', '431322': 'xinhua.tsv' }

/** Townships of a county of the demonstration and, where the data has them, its villages. */
export const placesOf = (countyCode: string): RegionRow[] =>
  readFileSync(new URL(`./data/${files[countyCode] ?? 'shuangfeng.tsv'}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = ''] = line.split('\t')
      return regionOf(code, name)
    })
