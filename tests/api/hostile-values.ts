const bytes = (size: number) => 'a'.repeat(size)
export const deep = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)

/** Texts that have broken systems before: encodings, directions, other languages' code, paths, formulas. */
export const hostileTexts = {
  empty: '',
  blank: '   ',
  nul: 'a\u0000b',
  control: 'a\u0007\u001b[31mb',
  bidi: '李\u202e强\u2066',
  loneSurrogate: `李\ud800强`,
  fourByte: '𠮷𠮷𠮷',
  emoji: '👨‍👩‍👧‍👦',
  long: bytes(20_000),
  sql: `'); drop table legal_case; --`,
  html: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  path: '../../../../etc/passwd\u002f%2e%2e%2f',
  formula: "=cmd|'/c calc'!A1",
  template: '${7*7}{{7*7}}#{7*7}',
  badDay: '2025-02-30',
  farDay: '9999-12-31',
  earlyDay: '0000-00-00',
  uuid: '0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee',
} as const

/** Values of the wrong kind for whatever was expected. */
export const hostileValues: Record<string, unknown> = {
  null: null,
  true: true,
  zero: 0,
  minus: -1,
  fraction: 1.5,
  unsafe: 2 ** 53,
  huge: 1e308,
  list: [],
  nested: [[[]]],
  object: {},
  long: bytes(20_000),
  many: Array.from({ length: 10_000 }, () => 'x'),
  deep: deep(100),
}

export const hostileCursors = [
  'x',
  '%00',
  'null',
  'e30',
  'W10',
  'WyJhIl0',
  'WzEsMl0',
  'WyIyMDI2LTExLTIwIiwieCJd',
  Buffer.from('["2025-02-30","0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee"]').toString('base64url'),
  Buffer.from('{"__proto__":{}}').toString('base64url'),
  bytes(300),
  Buffer.from('a\u0000b c').toString('base64url'),
]

export const hostileQueries = [
  '',
  'NaN',
  '-1',
  '0',
  '201',
  '1e9',
  '9007199254740993',
  '2025-02-30',
  '2026-13',
  'a\u0000b',
  '%',
  '\\',
  "' or 1=1 --",
  '𠮷',
  '李\u202e强',
  '../..',
  '<b>',
  bytes(5_000),
]

export const hostileIds = [
  'x',
  '..%2f..',
  '%00',
  "'%20or%201=1",
  '%F0%A0%AE%B7',
  '%',
  '0',
  '00000000-0000-0000-0000-000000000000',
  bytes(400),
]

export const hostileVersions = ['', 'abc', '-1', '0', '1.5', '1e400', '2147483648', '99999999999999999', '*', 'W/"1"', '"1" , "2"']

export const hostileTypes: [string, string][] = [
  ['text/plain', 'x'],
  ['application/xml', '<a/>'],
  ['application/x-www-form-urlencoded', 'a=1&b[c]=2'],
  ['multipart/form-data; boundary=x', '--x\r\nbroken'],
  ['multipart/form-data', 'no boundary'],
  ['application/json; charset=utf-16', '{}'],
  ['application/json', '{"a":'],
  ['application/json', ''],
  ['application/json', 'null'],
  ['application/json', '[]'],
  ['application/json', '"x"'],
  ['application/json', '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}'],
  ['application/json', JSON.stringify({ a: bytes(1_000_000) })],
  ['application/json', `{"a":${'['.repeat(100)}${']'.repeat(100)}}`],
  ['application/json', `{"a":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`],
]
