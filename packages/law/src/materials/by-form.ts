import type { AidForm } from '../glossary/cases.ts'
import { brought, filled } from './material.ts'
import type { Material } from './material.ts'
import type { MaterialsInput } from './situation.ts'

/** 登记即可: advice, drafting and the duty lawyer's help ask for no application and no proof of hardship. */
const services: Readonly<Partial<Record<AidForm, readonly Material[]>>> = {
  CONSULTATION: [
    filled('CONSULT_REG', '法律援助咨询登记表', 'CONSULT_REG', '工作人员登记，不用带材料', {
      provider: 'COUNTER',
      rule: 'R-10',
      cites: ['法律援助法23'],
      mark: '核',
    }),
  ],
  DOCUMENT_DRAFTING: [
    filled('CONSULT_REG', '法律援助咨询登记表', 'CONSULT_REG', '工作人员登记', {
      provider: 'COUNTER',
      rule: 'R-10',
      cites: ['法律援助法22(2)'],
    }),
    brought('MATTER', '写文书要用到的材料', '有什么带什么', { rule: 'R-10', cites: ['法律援助法22(2)'], need: 'IF_ANY', kind: 'COPY' }),
  ],
  DUTY_LAWYER_HELP: [
    filled('HELP_APPLICATION', '法律帮助申请表', 'HELP_APPLICATION', '本人申请的填写', {
      rule: 'R-20',
      cites: ['法律援助法30'],
      need: 'EITHER_OR',
    }),
    filled('HELP_NOTICE', '提供法律帮助通知书', 'HELP_NOTICE', '办案机关通知的由办案机关出具', {
      provider: 'CASE_AUTHORITY',
      rule: 'R-20',
      cites: ['法律援助法30'],
      copies: 2,
      need: 'EITHER_OR',
    }),
  ],
}

const authority = { provider: 'CASE_AUTHORITY', kind: 'COPY' } as const

/** 通知案: the organ sends what is needed; the person fills in nothing. */
function notified({ form }: MaterialsInput): Material[] {
  const isDefense = form === 'CRIMINAL_DEFENSE'
  const letter = isDefense ? '通知辩护公函' : '通知代理（法律帮助）公函'
  return [
    brought('NOTICE', letter, '写明案由、姓名、理由、承办人和联系方式；开庭的写明时间地点', {
      ...authority,
      kind: 'ORIGINAL',
      rule: 'R-19',
      cites: [isDefense ? '法律援助法25' : '法律援助法28', '法律援助法36', '刑诉法解释49'],
      mark: '核',
    }),
    brought('NOTICE_PAPERS', '起诉意见书、起诉书副本、判决书或者强制医疗申请书', '按所处阶段附一种', {
      ...authority,
      rule: 'R-19',
      cites: ['刑诉法解释49'],
      mark: '核',
    }),
  ]
}

const application = filled('APPLICATION', '法律援助申请表', 'APPLICATION', '在窗口填写，填写有困难的由工作人员代填')

/** What a form of aid asks beyond the common list. */
const extras: Readonly<Partial<Record<AidForm, readonly Material[]>>> = {
  ADMIN_AGENCY: [
    brought('ADMIN_ACT', '行政机关的决定、答复，或者向行政机关提出申请的回执', '复议、起诉的期限从收到这份文书算起', { mark: '设' }),
  ],
  LABOR_MEDIATION_ARBITRATION: [
    brought('ARBITRATION_PAPERS', '仲裁申请书、受理通知书或者开庭通知', '已经申请仲裁的才带', { need: 'IF_ANY', mark: '设' }),
  ],
  CRIMINAL_REPRESENTATION: [
    brought('VICTIM_PROOF', '立案告知书、起诉书等能看出被害人、自诉人身份的材料', '没有的，说明办案机关名称', {
      need: 'IF_ANY',
      cites: ['法律援助法29'],
      rule: 'R-12',
      mark: '设',
    }),
  ],
}

/** Retrial is open only after the court or the procuratorate has moved (法33, R-13). */
const retrial = brought('RETRIAL_ORDER', '再审决定书、裁定书或者抗诉书', '只递交了申诉状的，还不能申请再审代理', {
  rule: 'R-13',
  cites: ['法律援助法33'],
  mark: '核',
})

export const isService = (form: AidForm): boolean => services[form] !== undefined
export const materialsOfService = (form: AidForm): readonly Material[] => services[form] ?? []
export const materialsOfNotice = notified
export const materialsOfForm = ({ form, forum }: MaterialsInput): Material[] => [
  ...(extras[form] ?? []),
  ...(forum === 'RETRIAL_ORDERED' ? [retrial] : []),
]
export { application }
