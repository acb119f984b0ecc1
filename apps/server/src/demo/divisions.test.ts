import { expect, test } from 'vitest'
import { placesOf, regionsOfChina } from './divisions.ts'
import { rareNames } from './people/names.ts'
import { checkName } from '@fayuan/law/reading'

test('全国的省、市、县都在，上级在前', () => {
  const regions = regionsOfChina()
  expect(regions.filter((r) => r.level === 'PROVINCE')).toHaveLength(34)
  expect(regions.find((r) => r.code === '431321')).toEqual({ code: '431321', name: '双峰县', level: 'COUNTY', parentCode: '431300' })
  const seen = new Set<string>()
  for (const { code, parentCode } of regions) {
    expect(parentCode === null || seen.has(parentCode), code).toBe(true)
    seen.add(code)
  }
})

test('双峰县现有 16 个乡镇街道、523 个村和社区', () => {
  const places = placesOf('431321')
  expect(places.filter((p) => p.level === 'TOWNSHIP').map((p) => p.name)).toContain('锁石镇')
  expect(places.filter((p) => p.level === 'TOWNSHIP')).toHaveLength(16)
  expect(places.filter((p) => p.level === 'VILLAGE')).toHaveLength(523)
})

test.each(rareNames)('$name 是能登记的姓名', ({ name }) => {
  expect(checkName(name)).toEqual({ ok: true, name })
})
