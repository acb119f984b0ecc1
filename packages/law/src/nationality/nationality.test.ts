import { describe, expect, test } from 'vitest'
import { nationalities, nationalityName, readNationality } from './index.ts'

describe('G 国籍', () => {
  test.each([
    ['越南', 'VN'],
    [' 越南 ', 'VN'],
    ['越南籍', 'VN'],
    ['越南人', 'VN'],
    ['越南社会主义共和国', 'VN'],
    ['缅甸联邦共和国', 'MM'],
    ['老挝人民民主共和国', 'LA'],
    ['朝鲜民主主义人民共和国', 'KP'],
    ['大韩民国', 'KR'],
    ['美利坚合众国', 'US'],
    ['泰王国', 'TH'],
    ['法兰西共和国', 'FR'],
    ['俄罗斯联邦', 'RU'],
    ['巴勒斯坦国', 'PS'],
    ['蒙古国', 'MN'],
    ['Vietnam', 'VN'],
    ['ｖｎ', 'VN'],
    ['无国籍', 'STATELESS'],
    ['无国籍人', 'STATELESS'],
    ['没有国籍', 'STATELESS'],
  ])('%s 读得出来', (typed, code) => {
    expect(readNationality(typed)).toEqual({ ok: true, value: code })
  })

  test.each(['火星', '外国', '不知道', '国', '人', '科索沃'])('%s 不猜，说怎么写', (typed) => {
    expect(readNationality(typed)).toMatchObject({ ok: false, reason: expect.stringContaining('例如 越南') })
  })

  test.each(['中国', '中华人民共和国', '台湾', '中国香港', 'CN', 'Hong Kong'])('%s 不是外国人', (typed) => {
    expect(readNationality(typed)).toMatchObject({ ok: false, reason: expect.stringContaining('中国公民') })
  })

  test('每一个都有中文名，名字各不相同，读回来是自己', () => {
    const all = Object.entries(nationalities())
    expect(all.length).toBe(197)
    expect(new Set(all.map(([, name]) => name)).size).toBe(all.length)
    for (const [code, name] of all)
      expect([name, readNationality(name)]).toEqual([expect.stringMatching(/^[\p{Script=Han}（）·]+$/u), { ok: true, value: code }])
    expect([nationalityName('STATELESS'), nationalityName('XX1')]).toEqual(['无国籍', 'XX1'])
  })
})
