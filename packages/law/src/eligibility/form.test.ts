import { expect, test } from 'vitest'
import { decide } from './articles.kit.ts'

/** 援助形式, eligibility.md §6, row by row and beside each row its neighbour. */
test.each([
  ['仲裁前、仲裁中的欠薪', { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE', forum: 'ARBITRATION' }, 'LABOR_MEDIATION_ARBITRATION'],
  ['还没有进入程序的欠薪', { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE', forum: undefined }, 'LABOR_MEDIATION_ARBITRATION'],
  ['协商中的工伤', { matter: 'PI_WORK_INJURY', forum: 'NON_LITIGATION' }, 'LABOR_MEDIATION_ARBITRATION'],
  ['已经起诉的欠薪', { matter: 'LABOR_RELATION_OR_WAGE', subMatter: 'WAGE', forum: 'LITIGATION' }, 'CIVIL_AGENCY'],
  ['已经起诉的工伤', { matter: 'PI_WORK_INJURY', forum: 'LITIGATION' }, 'CIVIL_AGENCY'],
  ['赡养费协商', { matter: 'MAINTENANCE', forum: 'NON_LITIGATION' }, 'CIVIL_AGENCY'],
  ['赡养费诉讼', { matter: 'MAINTENANCE', forum: 'LITIGATION' }, 'CIVIL_AGENCY'],
  ['赡养费，还没有进入程序', { matter: 'MAINTENANCE', forum: undefined }, 'CIVIL_AGENCY'],
  ['合同仲裁不是劳动仲裁', { matter: 'CONTRACT_DEBT', forum: 'ARBITRATION' }, 'CIVIL_AGENCY'],
  ['社保待遇仲裁', { matter: 'SOCIAL_INSURANCE_OR_ASSISTANCE', forum: 'ARBITRATION' }, 'LABOR_MEDIATION_ARBITRATION'],
  ['社保待遇诉讼', { matter: 'SOCIAL_INSURANCE_OR_ASSISTANCE', forum: 'LITIGATION' }, 'CIVIL_AGENCY'],
  ['社保待遇复议', { matter: 'SOCIAL_INSURANCE_OR_ASSISTANCE', forum: 'RECONSIDERATION' }, 'ADMIN_AGENCY'],
  ['社保待遇，对行政机关起诉', { matter: 'SOCIAL_INSURANCE_OR_ASSISTANCE', role: 'ADMIN_PARTY' }, 'ADMIN_AGENCY'],
  ['行政处罚', { matter: 'ADMIN_PENALTY' }, 'ADMIN_AGENCY'],
  ['国家赔偿', { matter: 'STATE_COMPENSATION' }, 'STATE_COMPENSATION_AGENCY'],
  ['国家赔偿请求人', { matter: 'OTHER_BY_LAW', role: 'STATE_COMP_CLAIMANT' }, 'STATE_COMPENSATION_AGENCY'],
  ['犯罪嫌疑人', { matter: 'CRIMINAL', role: 'SUSPECT' }, 'CRIMINAL_DEFENSE'],
  ['被告人', { matter: 'CRIMINAL', role: 'DEFENDANT' }, 'CRIMINAL_DEFENSE'],
  ['被害人', { matter: 'CRIMINAL', role: 'VICTIM' }, 'CRIMINAL_REPRESENTATION'],
  ['自诉人', { matter: 'CRIMINAL', role: 'PRIVATE_PROSECUTOR' }, 'CRIMINAL_REPRESENTATION'],
  ['附带民事诉讼原告人', { matter: 'CRIMINAL', role: 'INCIDENTAL_PLAINTIFF' }, 'CRIMINAL_REPRESENTATION'],
  ['刑事再审', { matter: 'CRIMINAL', role: 'RETRIAL_PARTY' }, 'CRIMINAL_DEFENSE'],
  ['民事再审', { matter: 'CONTRACT_DEBT', role: 'RETRIAL_PARTY' }, 'CIVIL_AGENCY'],
  ['刑事案件的民事一方', { matter: 'CRIMINAL', role: 'CIVIL_PARTY' }, 'CIVIL_AGENCY'],
  ['强制医疗案件', { matter: 'COMPULSORY_MEDICAL', role: 'DEFENDANT' }, 'CRIMINAL_REPRESENTATION'],
  ['强制医疗的被申请人', { matter: 'OTHER', role: 'COMPULSORY_TREATMENT_RESPONDENT' }, 'CRIMINAL_REPRESENTATION'],
  ['通知写明强制医疗', { matter: 'CRIMINAL', role: 'DEFENDANT', notifiedGround: 'N8' }, 'CRIMINAL_REPRESENTATION'],
  ['写明申请代理', { matter: 'MAINTENANCE', requestedService: 'REPRESENTATION' }, 'CIVIL_AGENCY'],
  ['咨询', { matter: 'MAINTENANCE', requestedService: 'CONSULTATION' }, 'CONSULTATION'],
  ['代书', { matter: 'MAINTENANCE', requestedService: 'DOCUMENT_DRAFTING' }, 'DOCUMENT_DRAFTING'],
  ['值班律师', { matter: 'CRIMINAL', role: 'SUSPECT', requestedService: 'DUTY_LAWYER_HELP' }, 'DUTY_LAWYER_HELP'],
])('%s', (_name, facts, form) => {
  expect(decide(facts).form).toBe(form)
})
