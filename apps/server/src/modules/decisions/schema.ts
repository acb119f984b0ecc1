import { waysToName } from '@fayuan/law/application'
import { z } from 'zod'
import { DayIn, Reasons, Served, Words } from '../applications/index.ts'

export const GrantIn = z
  .strictObject({
    note: z.string().max(1000, '意见不能超过 1000 个字。').default(''),
    forum: z
      .enum(waysToName, { error: '请选择仲裁、诉讼、非诉讼或者行政复议。' })
      .optional()
      .describe('按哪条途径提供援助；办理途径还不知道、援助形式定不下来的必填，已经登记的不填。'),
    twoPersonException: z.string().max(300).optional(),
  })
  .meta({ id: 'GrantIn', examples: [{ note: '同意' }] })

export const RefusalIn = z
  .strictObject({
    reasons: Reasons(3000, '不予援助的理由'),
    note: z.string().max(1000).default(''),
    served: Served,
    twoPersonException: z.string().max(300).optional(),
  })
  .meta({ id: 'RefusalIn', examples: [{ reasons: '申请事项为相邻权纠纷，不属于法律援助法第三十一条规定的事项范围。', served: 'NOW' }] })

export const UrgentAidIn = z
  .strictObject({
    ground: z.enum(['LIMITATION_NEAR', 'PRESERVATION', 'OTHER_BY_LAW'], { error: '请选择先行提供的情形。' }),
    provision: Words(200, '依据的法律、法规或者规章').optional(),
    supplyBy: DayIn,
  })
  .meta({ id: 'UrgentAidIn', examples: [{ ground: 'LIMITATION_NEAR', supplyBy: '2026-12-10' }] })

export const ObjectionIn = z
  .strictObject({ grounds: Words(3000, '异议理由'), receivedOn: DayIn.optional() })
  .meta({ id: 'ObjectionIn', examples: [{ grounds: '申请人属于进城务工人员追讨工资，不应核查经济状况。' }] })

export const ObjectionDecisionIn = z
  .strictObject({ outcome: z.enum(['UPHELD', 'CORRECTED'], { error: '请选择维持或责令改正。' }), reasons: Reasons(3000, '审查理由') })
  .meta({ id: 'ObjectionDecisionIn', examples: [{ outcome: 'UPHELD', reasons: '原决定认定事实清楚、适用法律正确。' }] })
