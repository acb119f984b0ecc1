import { brought, filled } from './material.ts'
import type { Material } from './material.ts'
import { asksStatement, knowsDataSharing } from './situation.ts'
import type { MaterialsInput } from './situation.ts'

/** 经济困难: the applicant's own statement since 2023-09-01, a certificate before; nothing where nobody asks about money (法32). */
const statement = filled('HARDSHIP', '经济困难状况说明表', 'HARDSHIP_STATEMENT', '不用到村（居）委会或者单位盖章', {
  rule: 'R-46',
  cites: ['法律援助法41', '程序规定11(3)'],
})

const pledge = filled('PLEDGE', '个人诚信承诺书', 'PLEDGE', '已经能从部门共享数据查清的，不用写', {
  rule: 'R-46',
  cites: ['法律援助法41'],
  need: 'EITHER_OR',
  dataFrom: '民政、人社、税务等部门共享数据',
  mark: '核',
})

const certificate = brought('HARDSHIP_PROOF', '经济困难证明表', '由住所地乡镇、街道或者有关单位出具', {
  rule: 'R-46',
  cites: ['法律援助条例17', '2012程序规定9'],
  kind: 'ORIGINAL',
})

function underOldProcedure({ receivedOn, meansReason, isPledgeBarred }: MaterialsInput): Material[] {
  // A paper that shows who one is stood in for the certificate (2012程序规定15).
  if (meansReason === 'ART42') return []
  // Between the law and its procedure, 法41 already let data or a pledge stand in for the certificate.
  if (!knowsDataSharing(receivedOn)) return [certificate]
  const either: Material = { ...certificate, need: 'EITHER_OR', dataFrom: pledge.dataFrom, mark: '设' }
  return isPledgeBarred === true ? [either] : [either, pledge]
}

export function materialsOfMeans(input: MaterialsInput): Material[] {
  const { meansReason, receivedOn, isPledgeBarred } = input
  if (meansReason !== 'STANDARD' && meansReason !== 'ART42') return []
  if (!asksStatement(receivedOn)) return underOldProcedure(input)
  return meansReason === 'STANDARD' && isPledgeBarred !== true ? [statement, pledge] : [statement]
}
