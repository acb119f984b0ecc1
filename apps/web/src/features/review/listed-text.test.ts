import { expect, test } from 'vitest'
import { listedText } from './listed-text.ts'

test.each([
  [[], null],
  [['误工证明'], '清单上还有：误工证明。规则结论不等这一项。'],
  [['误工证明', '病历', '病历'], '清单上还有：误工证明、病历。规则结论不等这几项。'],
] as const)('规则不等的几样材料，一句话说完：%j', (names, said) => expect(listedText(names.map((name) => ({ name })))).toBe(said))
