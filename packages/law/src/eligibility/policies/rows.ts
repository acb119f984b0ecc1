import { county } from './county.ts'
import { examples } from './examples.ts'
import { gansu } from './gansu.ts'
import { hebei } from './hebei.ts'
import { henan } from './henan.ts'
import { hunan } from './hunan.ts'
import { nationwide } from './nationwide.ts'
import type { PolicyRow } from './policy-row.ts'
import { shandong } from './shandong.ts'
import { yunnan } from './yunnan.ts'

/** Every policy that comes with the product, the nation first, then examples, then province by province. */
export const policyRows: readonly PolicyRow[] = [
  ...nationwide,
  ...examples,
  ...hunan,
  ...hebei,
  ...county,
  ...shandong,
  ...yunnan,
  ...gansu,
  ...henan,
]
