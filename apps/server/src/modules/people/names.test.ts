import { expect, test } from 'vitest'
import { otherSoundsOf, soundsOf } from './names.ts'

const allOf = (name: string) => {
  const { namePinyin, nameInitials } = soundsOf(name)
  return [namePinyin, nameInitials, ...otherSoundsOf(name)]
}

test.each([
  ['黄重庆', ['huangzhongqing', 'huangchongqing', 'hzq', 'hcq']],
  ['𠮷小明', ['jixiaoming', 'jxm']],
  ['王重阳', ['wangchongyang', 'wcy']],
  ['种师道', ['chongshidao', 'csd']],
  ['佴伟', ['naiwei', 'nw']],
  ['覃大山', ['qindashan', 'tandashan', 'tds']],
  ['单雄信', ['shanxiongxin']],
  ['乐嘉', ['lejia', 'yuejia']],
  ['吕布', ['lvbu', 'lb']],
  ['万俟卨', ['moqixie']],
  ['John Smith', ['johnsmith']],
  ['𰻞小面', ['biangxiaomian']],
])('%s 的每一种通常读法', (name, readings) => expect(allOf(name)).toEqual(expect.arrayContaining([...readings])))

test('读法再多也有限，主读法不重复', () => {
  for (const name of ['乐重行长朝曾单', '阿卜杜拉·买买提·吐尔逊', '李明', '']) {
    const others = otherSoundsOf(name)
    const { namePinyin, nameInitials } = soundsOf(name)
    expect(others.length).toBeLessThanOrEqual(96)
    expect(others).not.toContain(namePinyin)
    expect(others).not.toContain(nameInitials)
    expect(others).not.toContain('')
  }
})
