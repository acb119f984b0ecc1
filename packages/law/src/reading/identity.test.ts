import { describe, expect, test } from 'vitest'
import { ageOn } from '../age.ts'
import { toDay } from '../day.ts'
import { birthDayOf, checkCharacter, checkIdNumber, checkName, normaliseName, readIdNumber, sexOf } from './index.ts'

const whole = (digits17: string) => digits17 + checkCharacter(digits17)

describe('身份证号码', () => {
  const good = whole('43132119900307451')
  test('a good number, with the small x and the spaces of a scan', () => {
    expect(checkIdNumber(good)).toMatchObject({ ok: true, birthDay: '1990-03-07', sex: 'M', kind: 'RESIDENT_ID' })
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
    [whole('91000019900307451'), '国籍'],
    [whole('16132119900307451'), '地区'],
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

describe('the kind of the document that was chosen', () => {
  const resident = whole('43132119900307451')
  const permit = whole('81000019850203001')
  test.each([
    ['RESIDENT_ID', resident, '1990-03-07', 'M'],
    ['RESIDENT_ID', `\u202A${resident}\u202C`, '1990-03-07', 'M'],
    ['RESIDENT_ID', `\u200B${resident}\uFEFF `, '1990-03-07', 'M'],
    ['OLD_RESIDENT_ID', '110105491231002', '1949-12-31', 'F'],
    ['FOREIGN_RESIDENCE', '931124198108030028', '1981-08-03', 'F'],
    ['FOREIGN_RESIDENCE', '944840199005151238', '1990-05-15', 'M'],
    ['FOREIGN_RESIDENCE', 'USA440090051512', null, null],
    ['HMT_RESIDENCE', permit, '1985-02-03', 'M'],
    ['HMT_PERMIT', 'H01234567', null, null],
    ['HMT_PERMIT', 'm0123456701', null, null],
    ['HMT_PERMIT', '01234567', null, null],
    ['PASSPORT', 'E12345678', null, null],
    ['PASSPORT', 'E 1234 5678', null, null],
  ] as const)('%s %s is read', (kind, typed, birthDay, sex) => {
    expect(readIdNumber(kind, typed)).toMatchObject({ ok: true, birthDay, sex })
  })
  const wrong = (number: string) => number.slice(0, 17) + (number.endsWith('1') ? '2' : '1')
  test.each([
    ['HMT_RESIDENCE', wrong(permit), '港澳台居民居住证号码有误'],
    ['HMT_RESIDENCE', whole('81000019850230001'), '港澳台居民居住证号码中的出生日期'],
    ['HMT_RESIDENCE', whole('16000019850203001'), '港澳台居民居住证号码前两位'],
    ['HMT_RESIDENCE', whole('91000019850203001'), '港澳台居民居住证号码前两位'],
    ['HMT_RESIDENCE', '8100', '港澳台居民居住证号码应为 18 位'],
    ['FOREIGN_RESIDENCE', wrong('931124198108030028'), '外国人永久居留身份证号码有误'],
    ['OLD_RESIDENT_ID', '110105490231002', '一代身份证号码中的出生日期'],
    ['RESIDENT_ID', wrong(resident), '身份证号码有误'],
  ] as const)('%s %s: the fault names the document that was chosen', (kind, typed, words) => {
    const read = readIdNumber(kind, typed)
    expect(read.ok ? '' : read.reason).toMatch(new RegExp(`^${words}`))
  })
  test.each([
    ['RESIDENT_ID', '431321201005081', '应为 18 位'],
    ['RESIDENT_ID', '931124198108030028', '改选为“外国人永久居留身份证”'],
    ['RESIDENT_ID', whole('91112419900307451'), '改选为“外国人永久居留身份证”'],
    ['RESIDENT_ID', permit, '改选为“港澳台居民居住证”'],
    ['OLD_RESIDENT_ID', resident, '改选为“居民身份证”'],
    ['OLD_RESIDENT_ID', '4313212010050', '15 位'],
    ['HMT_PERMIT', '810000198502030010', '号码有误'],
    ['HMT_PERMIT', permit, '改选为“港澳台居民居住证”'],
    ['HMT_PERMIT', 'A01234567', 'H 或 M'],
    ['FOREIGN_RESIDENCE', '931124198108030027', '逐位核对'],
    ['FOREIGN_RESIDENCE', resident, '改选为“居民身份证”'],
    ['HMT_RESIDENCE', '123', '18 位'],
    ['PASSPORT', resident, '改选为“居民身份证”'],
    ['PASSPORT', 'ABCDE', '护照号码'],
    ['NONE', resident, '不要填写'],
    ['PASSPORT', '\u200B', '请填写'],
  ] as const)('%s %s is refused: %s', (kind, typed, reason) => {
    expect(readIdNumber(kind, typed)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) })
  })
  test('a card of 91 is not a citizen', () => {
    expect(checkIdNumber(whole('91112419900307451'))).toMatchObject({ ok: true, kind: 'FOREIGN_RESIDENCE' })
    expect(checkIdNumber('931124198108030028')).toMatchObject({ ok: true, kind: 'FOREIGN_RESIDENCE', birthDay: '1981-08-03', sex: 'F' })
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

test('a name: whoever follows the advice is understood', () => {
  const advised = checkName('李\uE123')
  expect(advised).toMatchObject({ ok: false, reason: expect.stringContaining('读音相同的字') })
  expect(advised).toMatchObject({ ok: false, reason: expect.not.stringContaining('（上龙下天）') })
  expect(checkName('李共')).toEqual({ ok: true, name: '李共' })
})
test.each([
  ['王·', '两段名字中间'],
  ['·王', '两段名字中间'],
  ['王··李', '两段名字中间'],
  ['武○', '“〇”'],
  ['龚（上龙下共）', '只写姓名'],
])('a name that is none is told what to write: %s', (typed, reason) => {
  expect(checkName(typed)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) })
})
