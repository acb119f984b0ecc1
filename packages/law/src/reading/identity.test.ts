import { describe, expect, test } from 'vitest'
import { ageOn } from '../age.ts'
import { toDay } from '../day.ts'
import { birthDayOf, checkCharacter, checkIdNumber, checkName, normaliseName, sexOf } from './index.ts'

const whole = (digits17: string) => digits17 + checkCharacter(digits17)

describe('身份证号码', () => {
  const good = whole('43132119900307451')
  test('a good number, with the small x and the spaces of a scan', () => {
    expect(checkIdNumber(good)).toMatchObject({ ok: true, birthDay: '1990-03-07', sex: 'M', kind: 'RESIDENT' })
    expect(checkIdNumber('11010519491231002x')).toMatchObject({ ok: true, number: '11010519491231002X', sex: 'F' })
    expect(checkIdNumber(` ${good.slice(0, 6)} ${good.slice(6)} `).ok).toBe(true)
  })
  test('the old fifteen digits become eighteen', () => {
    expect(checkIdNumber('110105491231002')).toMatchObject({ ok: true, number: '11010519491231002X' })
  })
  test('residence permits of 港澳台 residents', () => {
    for (const region of ['810000', '820000', '830000'])
      expect(checkIdNumber(whole(`${region}19900307451`))).toMatchObject({ ok: true, kind: 'HMT_RESIDENCE' })
  })
  test.each([
    ['', '请填写'],
    ['123', '18 位'],
    [whole('99132119900307451'), '地区'],
    [whole('43132119900230451'), '出生日期'],
    [good.slice(0, 17) + (good.endsWith('1') ? '2' : '1'), '逐位核对'],
  ])('%s', (number, reason) => {
    const check = checkIdNumber(number)
    expect(check.ok ? '' : check.reason).toContain(reason)
    expect([birthDayOf(number), sexOf(number)]).toEqual([null, null])
  })
  test('a year of age is full on the day after the birthday', () => {
    expect([ageOn(toDay('2007-03-10'), toDay('2025-03-10')), ageOn(toDay('2007-03-10'), toDay('2025-03-11'))]).toEqual([17, 18])
  })
})

describe('姓名', () => {
  test('look-alike dots and the spaces of printed forms', () => {
    expect(normaliseName(' 阿依古丽•买买提 ')).toBe('阿依古丽·买买提')
    expect(normaliseName('李　明')).toBe('李明')
    expect(normaliseName('John  Smith')).toBe('John Smith')
  })
  test.each([
    ['阿卜杜拉.买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉・买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉• 买买提', '阿卜杜拉·买买提'],
    ['J. Smith', 'J. Smith'],
    ['武〇', '武〇'],
    ['⽅明', '方明'],
    ['李\uE863', '李䶮'],
    ['\u202A王五\u202C', '王五'],
    ['葛\u{E0100}', '葛\u{E0100}'],
  ])('%s is the name %s', (typed, name) => expect(checkName(typed)).toEqual({ ok: true, name }))
  test('a character nobody else can show is refused with a way on', () => {
    expect(checkName('李\uE123')).toMatchObject({ ok: false, reason: expect.stringContaining('输入法') })
  })
  test('rare characters are names, digits are not', () => {
    expect(checkName('䶮𬸚')).toEqual({ ok: true, name: '䶮𬸚' })
    expect(checkName('张3').ok).toBe(false)
    expect(checkName('  ').ok).toBe(false)
    expect(checkName('<b>').ok).toBe(false)
  })
})
