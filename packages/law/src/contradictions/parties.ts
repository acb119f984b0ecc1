import { criminalStages, forums, type Matter, matters, partyRoles, subMatters, subMattersOf } from '../glossary/index.ts'
import type { CriminalStage, Forum, PartyRole } from '../glossary/index.ts'
import { asked, type FactFault, refused } from './fault.ts'
import type { SaidOfCase } from './said.ts'

/**
 * Which part one can have in a matter, by which way it goes, and what of that cannot be at all. A pair outside its row is asked: life knows cases
 * the table does not; a pair in `never*` contradicts the article and is refused.
 */
type Fit = {
  roles: readonly PartyRole[]
  forums: readonly Forum[]
  neverRoles?: readonly PartyRole[]
  neverForums?: readonly Forum[]
  cite: string
}

const retrial = ['RETRIAL_ORDERED', 'PETITION_FOR_RETRIAL_ONLY'] as const
const court = ['LITIGATION', ...retrial] as const
const civil = ['LITIGATION', 'NON_LITIGATION', ...retrial] as const
const accused = ['SUSPECT', 'DEFENDANT', 'COMPULSORY_TREATMENT_RESPONDENT'] as const
const inCriminal = ['SUSPECT', 'DEFENDANT', 'VICTIM', 'PRIVATE_PROSECUTOR', 'INCIDENTAL_PLAINTIFF'] as const
const outside = ['CIVIL_PARTY', 'ADMIN_PARTY', 'STATE_COMP_CLAIMANT'] as const

const criminal: Fit = {
  roles: [...inCriminal, 'RETRIAL_PARTY'],
  forums: court,
  neverRoles: [...outside, 'COMPULSORY_TREATMENT_RESPONDENT'],
  neverForums: ['ARBITRATION', 'RECONSIDERATION'],
  cite: '刑事诉讼法第一百零八条',
}
const compulsory: Fit = {
  roles: ['COMPULSORY_TREATMENT_RESPONDENT', 'DEFENDANT', 'RETRIAL_PARTY'],
  forums: court,
  neverRoles: [...outside, 'SUSPECT'],
  neverForums: ['ARBITRATION', 'RECONSIDERATION'],
  cite: '刑事诉讼法第三百零四条',
}
const compensation: Fit = {
  roles: ['STATE_COMP_CLAIMANT', 'RETRIAL_PARTY'],
  forums: ['LITIGATION', 'RECONSIDERATION', 'NON_LITIGATION', ...retrial],
  neverRoles: accused,
  neverForums: ['ARBITRATION'],
  cite: '国家赔偿法第六条',
}
const labour: Fit = {
  roles: ['CIVIL_PARTY', 'RETRIAL_PARTY'],
  forums: ['ARBITRATION', ...civil],
  neverRoles: accused,
  cite: '劳动争议调解仲裁法第二条',
}
const injuryAtWork: Fit = {
  ...labour,
  roles: [...labour.roles, 'ADMIN_PARTY', 'INCIDENTAL_PLAINTIFF'],
  forums: [...labour.forums, 'RECONSIDERATION'],
}
const benefits: Fit = {
  roles: ['CIVIL_PARTY', 'ADMIN_PARTY', 'RETRIAL_PARTY'],
  forums: ['RECONSIDERATION', ...civil],
  neverRoles: accused,
  cite: '行政诉讼法第十二条',
}
const penalty: Fit = {
  roles: ['ADMIN_PARTY', 'RETRIAL_PARTY'],
  forums: benefits.forums,
  neverRoles: accused,
  neverForums: ['ARBITRATION'],
  cite: '行政诉讼法第十二条',
}
const harm: Fit = {
  roles: ['CIVIL_PARTY', 'INCIDENTAL_PLAINTIFF', 'RETRIAL_PARTY'],
  forums: civil,
  neverRoles: accused,
  cite: '刑事诉讼法第一百零一条',
}
const abuse: Fit = { ...harm, roles: [...harm.roles, 'VICTIM', 'PRIVATE_PROSECUTOR'], neverForums: ['ARBITRATION'] }
const family: Fit = {
  roles: ['CIVIL_PARTY', 'RETRIAL_PARTY'],
  forums: civil,
  neverRoles: accused,
  // 仲裁法: marriage, adoption, guardianship, support and inheritance cannot be arbitrated.
  neverForums: ['ARBITRATION'],
  cite: '民事诉讼法第三条',
}
const dealings: Fit = { ...family, neverForums: undefined, forums: ['ARBITRATION', ...civil] }
const land: Fit = { ...dealings, roles: [...dealings.roles, 'ADMIN_PARTY'], forums: [...dealings.forums, 'RECONSIDERATION'] }
const anything: Fit = {
  roles: ['CIVIL_PARTY', 'ADMIN_PARTY', 'STATE_COMP_CLAIMANT', 'RETRIAL_PARTY', 'VICTIM', 'PRIVATE_PROSECUTOR', 'INCIDENTAL_PLAINTIFF'],
  forums: ['LITIGATION', 'ARBITRATION', 'RECONSIDERATION', 'NON_LITIGATION', ...retrial],
  neverRoles: accused,
  cite: '刑事诉讼法第一百零八条',
}

const fits: Readonly<Record<Matter, Fit>> = {
  LABOR_RELATION_OR_WAGE: labour,
  PI_WORK_INJURY: injuryAtWork,
  PI_TRAFFIC: harm,
  PI_MEDICAL: harm,
  PI_FOOD_DRUG: harm,
  MAINTENANCE: family,
  DV_ABUSE_ABANDONMENT: abuse,
  SOCIAL_INSURANCE_OR_ASSISTANCE: { ...benefits, forums: ['ARBITRATION', ...benefits.forums] },
  PENSION_FOR_DEATH_INJURY: benefits,
  STATE_COMPENSATION: compensation,
  CAPACITY_DECLARATION: family,
  ENVIRONMENT: { ...harm, roles: [...harm.roles, 'ADMIN_PARTY'], forums: ['RECONSIDERATION', ...harm.forums] },
  HERO_PERSONALITY_RIGHTS: harm,
  BRAVERY_CIVIL_CLAIM: harm,
  CRIMINAL: criminal,
  COMPULSORY_MEDICAL: compulsory,
  FAKE_PRODUCT_DAMAGE: harm,
  PUBLIC_HEALTH_OR_SAFETY_ACCIDENT: harm,
  COMPULSORY_EDUCATION: benefits,
  PERSONAL_INJURY_OTHER: harm,
  PROPERTY_DAMAGE: { ...harm, forums: ['ARBITRATION', ...harm.forums] },
  DIVORCE: family,
  INHERITANCE: family,
  NEIGHBOUR_RELATION: { ...family, neverForums: undefined },
  LAND_CONTRACT: land,
  CONTRACT_DEBT: dealings,
  ADMIN_PENALTY: penalty,
  OTHER_BY_LAW: anything,
  UNSPECIFIED: anything,
  OTHER: anything,
}

const isIn = <T extends string>(table: Readonly<Record<T, unknown>>, code: string | null | undefined): code is T =>
  typeof code === 'string' && Object.hasOwn(table, code)
const has = (list: readonly string[] | undefined, code: string): boolean => list?.includes(code) === true
const inWords = (table: Readonly<Record<string, string>>, codes: readonly string[]): string =>
  codes.map((code) => `“${table[code] ?? code}”`).join('、')

type One = { matter?: string; subMatter?: string | null; forum?: string | null; role?: string }

/** Before a suspect is indicted nobody is a defendant (刑事诉讼法108); a private prosecution begins in court (刑事诉讼法210). */
const rolesAt: Readonly<Record<CriminalStage, readonly PartyRole[]>> = {
  INVESTIGATION: ['SUSPECT', 'VICTIM', 'INCIDENTAL_PLAINTIFF', 'COMPULSORY_TREATMENT_RESPONDENT'],
  PROSECUTION_REVIEW: ['SUSPECT', 'VICTIM', 'INCIDENTAL_PLAINTIFF', 'COMPULSORY_TREATMENT_RESPONDENT'],
  FIRST_INSTANCE: ['DEFENDANT', 'VICTIM', 'PRIVATE_PROSECUTOR', 'INCIDENTAL_PLAINTIFF', 'COMPULSORY_TREATMENT_RESPONDENT'],
  SECOND_INSTANCE: ['DEFENDANT', 'VICTIM', 'PRIVATE_PROSECUTOR', 'INCIDENTAL_PLAINTIFF', 'COMPULSORY_TREATMENT_RESPONDENT'],
  DEATH_REVIEW: ['DEFENDANT', 'VICTIM'],
  RETRIAL: ['DEFENDANT', 'VICTIM', 'PRIVATE_PROSECUTOR', 'INCIDENTAL_PLAINTIFF', 'RETRIAL_PARTY'],
}

export function stageFaults({ stage, role, matter }: Pick<SaidOfCase, 'stage' | 'role' | 'matter'>): FactFault[] {
  if (!isIn(criminalStages, stage)) return []
  const isCriminal = matter === 'CRIMINAL' || matter === 'COMPULSORY_MEDICAL' || has(inCriminal, role ?? '')
  if (!isCriminal)
    return [refused('STAGE_WITHOUT_CRIME', 'stage', `“${criminalStages[stage]}”是刑事案件的阶段，这件事不是刑事案件，请不要填写。`)]
  if (!isIn(partyRoles, role) || rolesAt[stage].includes(role)) return []
  return [
    asked(
      'ROLE_AT_STAGE',
      'role',
      `${criminalStages[stage]}阶段没有“${partyRoles[role]}”：提起公诉以前是犯罪嫌疑人，以后是被告人。请核对阶段和地位。`,
      `${stage}-${role}`,
    ),
  ]
}

function oneFault({ matter, subMatter, forum, role }: One, at: string): FactFault[] {
  if (!isIn(matters, matter)) return []
  const fit = fits[matter]
  const faults: FactFault[] = []
  if (isIn(subMatters, subMatter) && !has(subMattersOf[matter], subMatter))
    faults.push(
      refused(
        'SUBMATTER_NOT_OF_MATTER',
        `${at}subMatter`,
        `“${subMatters[subMatter]}”不是“${matters[matter]}”里的一项，请按现在的事项重新选“具体是”，没有的不选。`,
      ),
    )
  if (isIn(partyRoles, role)) {
    if (has(fit.neverRoles, role)) {
      const wanted = `请改选${inWords(partyRoles, fit.roles.slice(0, 4))}等，或者改正事项（${fit.cite}）`
      const civilSide = role === 'DEFENDANT' ? '民事、行政案件的被告选“民事当事人”“行政当事人”。' : ''
      faults.push(refused('ROLE_NOT_OF_MATTER', `${at}role`, `“${matters[matter]}”里没有“${partyRoles[role]}”，${wanted}。${civilSide}`))
    } else if (!has(fit.roles, role))
      faults.push(
        asked(
          'ROLE_UNUSUAL',
          `${at}role`,
          `“${matters[matter]}”的申请人一般是${inWords(partyRoles, fit.roles.slice(0, 2))}，现在选的是“${partyRoles[role]}”，请核对事项和地位。`,
          `${matter}-${role}`,
        ),
      )
  }
  if (isIn(forums, forum)) {
    if (has(fit.neverForums, forum))
      faults.push(
        refused(
          'FORUM_NOT_OF_MATTER',
          `${at}forum`,
          `“${matters[matter]}”不能走“${forums[forum]}”，请重新选办理途径：${inWords(forums, fit.forums)}。`,
        ),
      )
    else if (!has(fit.forums, forum))
      faults.push(
        asked(
          'FORUM_UNUSUAL',
          `${at}forum`,
          `“${matters[matter]}”一般不走“${forums[forum]}”，请核对事项和办理途径。`,
          `${matter}-${forum}`,
        ),
      )
    else if (forum === 'RECONSIDERATION' && role === 'CIVIL_PARTY')
      faults.push(asked('ROLE_IN_RECONSIDERATION', `${at}role`, '行政复议的申请人是“行政当事人”，现在选的是“民事当事人”，请核对。', matter))
  }
  return faults
}

/** Role, matter, its part, the way it goes and the stage, of the main request and of each beside it. */
export function partyFaults(said: SaidOfCase): FactFault[] {
  const beside = (said.furtherClaims ?? []).map((claim) => ({ ...claim, role: claim.role ?? said.role }))
  return [...oneFault(said, ''), ...beside.flatMap((claim, at) => oneFault(claim, `furtherClaims.${at}.`)), ...stageFaults(said)]
}
