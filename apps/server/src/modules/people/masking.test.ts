import { expect, test } from 'vitest'
import { maskAddress, maskIdNumber, maskName, maskPhone } from './masking.ts'
import { soundsOf } from './names.ts'
import { afterPrefix } from '../../platform/database/prefix.ts'

test.each([
  ['110101199003070012', '110101********0012'],
  ['110101900307001', '110101*****7001'],
  ['H12345678', 'H******78'],
  ['1234', '****'],
])('证件号 %s 显示为 %s', (number, shown) => {
  expect(maskIdNumber(number)).toBe(shown)
})

test.each([
  ['13812340000', '138****0000'],
  ['07386823456', '073****3456'],
  ['6823456', '*****56'],
])('电话 %s 显示为 %s', (phone, shown) => {
  expect(maskPhone(phone)).toBe(shown)
})

test.each([
  ['张三', '张**'],
  ['𬸚明远', '𬸚**'],
  ['阿卜杜拉·买买提', '阿**'],
])('姓名 %s 对外显示为 %s', (name, shown) => {
  expect(maskName(name)).toBe(shown)
})

test('地址只留前几个字', () => {
  expect(maskAddress('湖南省双峰县锁石镇某村三组')).toBe('湖南省双峰县****')
})

test.each([
  ['李国强', 'liguoqiang', 'lgq'],
  ['吕小明', 'lvxiaoming', 'lxm'],
  ['曾国华', 'zengguohua', 'zgh'],
  ['单田', 'shantian', 'st'],
  ['阿卜杜拉·买买提', 'abudulamaimaiti', 'abdlmmt'],
  ['John Smith', 'johnsmith', 'j'],
])('%s 的读音', (name, namePinyin, nameInitials) => {
  const sounds = soundsOf(name)
  expect(sounds.namePinyin).toBe(namePinyin)
  expect(sounds.nameInitials.startsWith(nameInitials)).toBe(true)
})

test('前缀的上界在所有同前缀的词之后', () => {
  expect(afterPrefix('李') > '李𬸚𬸚').toBe(true)
  expect(afterPrefix('\ud7ff')).toBe('\ue000')
})
