import { expect, test } from 'vitest'
import { foundOptions } from './found-options.ts'
import { soundsLike } from './sounds.ts'

const named = (...labels: string[]) => labels.map((label) => ({ value: label, label }))
const found = (labels: string[], typed: string) => foundOptions(named(...labels), typed, soundsLike).map(({ label }) => label)

const matters = ['请求给予工伤事故赔偿', '工伤', '劳动报酬', '交通事故', '婚姻家庭', '公司破产']
test.each([
  ['gs', ['工伤', '公司破产', '请求给予工伤事故赔偿']],
  ['gongshang', ['工伤', '请求给予工伤事故赔偿']],
  ['GongShang', ['工伤', '请求给予工伤事故赔偿']],
  ['ｇｓ', ['工伤', '公司破产', '请求给予工伤事故赔偿']],
  ['ldbc', ['劳动报酬']],
  ['laodong', ['劳动报酬']],
  ['工伤', ['工伤', '请求给予工伤事故赔偿']],
  ['事故', ['请求给予工伤事故赔偿', '交通事故']],
  ['xyz', []],
  ['', matters],
])('%s finds %j', (typed, labels) => expect(found(matters, typed)).toEqual(labels))

test.each([
  ['刘海清', ['lhq', 'liuhai', 'liuhaiqing', 'liu hai qing', 'haiqing', '海清']],
  ['单雄信', ['shan', 'sxx', 'shanxiong']],
  ['曾卫平', ['zeng', 'zwp', 'zengwei']],
  ['仇英', ['qiu', 'qy', 'qiuying']],
  ['解晓东', ['xie', 'xxd', 'xiexiao']],
  ['盖叫天', ['ge', 'gai', 'gjt']],
  ['区小明', ['ou', 'oxm']],
  ['查良镛', ['zha', 'zly']],
  ['翟志刚', ['zhai', 'zzg']],
  ['尉迟恭', ['yuchi', 'ycg']],
  ['万俟卨', ['moqi', 'mq']],
  ['覃文', ['qin', 'tan']],
  ['缪荃', ['miao']],
  ['乐毅', ['yue', 'yy']],
  ['员半千', ['yun']],
  ['吕布', ['lv', 'lvbu', 'lb']],
  ['黄重庆', ['huangchong', 'hcq', 'hzq']],
])('%s is found by every usual way its name is read', (name, ways) => {
  for (const typed of ways) expect(found(['李四', name], typed), typed).toEqual([name])
})

test('before the readings have arrived, characters are found all the same', () => {
  expect(foundOptions(named('工伤', '劳动报酬'), '工', null).map(({ label }) => label)).toEqual(['工伤'])
  expect(foundOptions(named('工伤'), 'gs', null)).toEqual([])
})

test('the group a line stands in finds it too, after those that say it themselves', () => {
  const options = [
    { value: '1', label: '劳动报酬', group: '劳动' },
    { value: '2', label: '工伤', group: '劳动' },
  ]
  expect(foundOptions(options, '劳动', null).map(({ value }) => value)).toEqual(['1', '2'])
})

test('letters nobody would type to find a line do not keep the screen waiting', () => {
  expect(found(matters, 'zhangzhangzhangzhangzhangzhangzhangzhang')).toEqual([])
})
