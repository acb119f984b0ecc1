import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { abolishedRegion, isPlace, regionsOfChina, unknownRegion } from './index.ts'

const today = new Map(regionsOfChina().map((region) => [region.code, region]))

test.each([
  ['371200', ['370116', '370117']],
  ['371202', ['370116']],
  ['431121', ['431181']],
  ['430521', ['430582']],
  ['330104', ['330102', '330114']],
])('撤销了的 %s 指出现在是哪里', (code, successors) => {
  expect(abolishedRegion(code)?.successors.map((one) => one.code)).toEqual(successors)
  expect(unknownRegion(code)).toMatch(/已经撤销，请改选/)
})

test('每一个撤销的区划都不在现行区划里，它的后继都在，而且是真实的地方', () => {
  const lines = readFileSync(new URL('./abolished.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  expect(lines.length).toBeGreaterThan(200)
  for (const line of lines) {
    const [code = '', name = '', successors = ''] = line.split('\t')
    expect(today.has(code), code).toBe(false)
    expect(name).not.toBe('')
    for (const one of successors.split(',')) {
      const region = today.get(one)
      expect(region && isPlace(region), `${code} → ${one}`).toBe(true)
      expect(one.slice(0, 2), code).toBe(code.slice(0, 2))
    }
  }
})

test('不存在的代码不说撤销', () => {
  expect(abolishedRegion('000000')).toBeNull()
  expect(unknownRegion('000000')).toBe('行政区划代码 000000 不存在，请从列表中选择地区。')
})
