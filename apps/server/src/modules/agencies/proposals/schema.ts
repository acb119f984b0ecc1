import { z } from 'zod'
import { AccountItem, type GiveRole } from '../accounts/schema.ts'

export const proposalKinds = {
  CREATE: '新建账号',
  RESET: '重置密码',
  GIVE_ROLE: '授予岗位',
  END_ROLE: '收回岗位',
} as const
export type ProposalKind = keyof typeof proposalKinds
export const proposalStates = { WAITING: '等待确认', CONFIRMED: '已确认', REJECTED: '未同意', WITHDRAWN: '已撤回' } as const

/** What is to be done, as it was proposed; the account's own data is read again when it is confirmed. */
export type Proposed = {
  proposerRole: string
  username?: string
  name?: string
  agencyId?: string
  role?: GiveRole['role']
  fromOn?: string
  toOn?: string
  membershipId?: string
  resetFactor?: boolean
}

export const ProposalItem = z
  .object({
    id: z.string(),
    kind: z.string(),
    kindLabel: z.string(),
    accountId: z.string(),
    accountName: z.string(),
    what: z.string().describe('用一句话说明要办什么'),
    proposedByName: z.string(),
    proposedAt: z.string(),
    expiresAt: z.string(),
    state: z.string(),
    stateLabel: z.string(),
    decidedByName: z.string(),
    decidedAt: z.string().nullable(),
    canConfirm: z.boolean(),
    whyNot: z.string().nullable().describe('不能由我确认的原因'),
    isMine: z.boolean().describe('是我提出的，可以撤回'),
  })
  .meta({ id: 'AccountProposal' })
export type ProposalItem = z.infer<typeof ProposalItem>

export const ProposalList = z
  .object({
    items: z.array(ProposalItem),
    nextCursor: z.string().nullable(),
    total: z.object({ count: z.number(), exact: z.boolean() }),
  })
  .meta({ id: 'AccountProposalList' })

/** The first half of a one-time password goes to who proposes, the second to who confirms: neither can use it alone. */
export const Proposal = z
  .object({ proposal: ProposalItem, firstHalf: z.string().nullable().describe('一次性密码的前半段，只显示这一次') })
  .meta({ id: 'ProposedAct' })
export const Confirmed = z
  .object({
    proposal: ProposalItem,
    account: AccountItem,
    secondHalf: z.string().nullable().describe('一次性密码的后半段，只显示这一次'),
  })
  .meta({ id: 'ConfirmedAct' })

export const ListProposals = z.strictObject({
  state: z
    .enum(['WAITING', 'CONFIRMED', 'REJECTED', 'WITHDRAWN'], { error: '没有这种状态。' })
    .optional()
    .meta({ description: '状态代码：WAITING 是等待确认。', example: 'WAITING' }),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200, '每页最多 200 条。').default(20),
})
export type ListProposals = z.infer<typeof ListProposals>
