import { keyOfName } from '@fayuan/law/likeness'
import type { Day } from '@fayuan/law'
import { yearsSince } from '../providers/index.ts'
import type { CaseNeeds, Person, Ties } from './facts.ts'

const isLawyer = (p: Person) => p.kind === 'LAWYER' || (p.kind !== 'GRASSROOTS_WORKER' && p.licenceNo !== '')
const needsThreeYears = (needs: CaseNeeds) =>
  needs.notifiedGround === 'N4' || needs.notifiedGround === 'N5' || needs.stage === 'DEATH_REVIEW' || needs.mayBeLifeOrDeath
const speaksOfConflict = (reason: string) => /冲突|利害|近亲属|回避|对方/.test(reason)

/** Whether the rules stand against assigning this person, and which; the first found is said. */
export function whyBlocked(needs: CaseNeeds, person: Person, ties: Ties, today: Day): string | null {
  return outOfService(person, today) ?? notQualified(needs, person, today) ?? conflict(needs, person, ties)
}

function outOfService(person: Person, today: Day): string | null {
  if (person.endedOn !== null && person.endedOn <= today) return '执业已经终止。'
  if (person.firmClosedOn !== null && person.firmClosedOn <= today) return '所在单位已经停止执业。'
  if (person.leaveUntil !== null && person.leaveUntil >= today) return `请假至 ${person.leaveUntil}。`
  if (person.thisYear >= person.yearlyCap) return `今年已承办 ${person.thisYear} 件，达到年办案上限 ${person.yearlyCap} 件。`
  return null
}

function notQualified(needs: CaseNeeds, person: Person, today: Day): string | null {
  if (needs.form === 'CRIMINAL_DEFENSE' && !isLawyer(person)) return '刑事辩护只能由律师承办（法律援助法25、26）。'
  if (!needsThreeYears(needs)) return null
  if (!isLawyer(person)) return '可能判处无期徒刑、死刑和死刑复核的案件只能由律师承办（法律援助法26）。'
  // Without a licence date the three years are not proven, and this is not the case to guess in.
  if (person.licensedOn === null) return '名册里没有执业起始日，不能证明满三年（法律援助法26）。'
  const years = yearsSince(person.licensedOn, today)
  return years < 3 ? `执业 ${years} 年，可能判处无期徒刑、死刑和死刑复核的案件须有三年以上相关执业经历（法律援助法26）。` : null
}

/** Whether somebody stands on the other side of this case, himself or through his firm. */
export function conflict(needs: CaseNeeds, person: Pick<Person, 'id' | 'name' | 'firmId' | 'firmName'>, ties: Ties): string | null {
  const name = keyOfName(person.name)
  if (needs.opponents.includes(name) || needs.parties.includes(name))
    return `与本案当事人“${person.name}”同名，可能是当事人本人，先核实身份。`
  if (needs.opponents.includes(keyOfName(person.firmName))) return `所在单位“${person.firmName}”是本案对方当事人。`
  const own = ties.adverse.find((tie) => tie.providerId === person.id)
  if (own) return `正在承办的 ${own.number} 案与本案当事人“${own.partyName}”利益相对，有利害关系（程序规定38）。`
  const firms = ties.adverse.find((tie) => tie.firmId === person.firmId)
  if (firms) return `所在单位正在承办的 ${firms.number} 案与本案当事人“${firms.partyName}”利益相对，有利害关系（程序规定38）。`
  const declined = ties.declined.find((d) => d.providerId === person.id && speaksOfConflict(d.reason))
  return declined ? `曾因利害关系退回本案：${ended(declined.reason)}` : null
}

const ended = (text: string) => (/[。！？]$/.test(text) ? text : `${text}。`)

const cite = '（律师法38、39，程序规定38）'

/** A client of before stands on the other side now: the lawyer knows things from then, and owes that client silence still. */
export const formerClientOf = (person: Pick<Person, 'id'>, ties: Ties): string | null => {
  const own = ties.clients.find((tie) => tie.providerId === person.id)
  return own ? `曾在 ${own.number} 案中代理本案对方“${own.clientName}”，指派前请核实有没有利害关系${cite}。` : null
}

export function formerClientOfFirm(person: Pick<Person, 'id' | 'firmId'>, ties: Ties): string | null {
  const firms = ties.clients.find((tie) => tie.firmId === person.firmId && tie.providerId !== person.id)
  return firms ? `所在单位曾在 ${firms.number} 案中代理本案对方“${firms.clientName}”，指派前请核实${cite}。` : null
}

/** What the dispatcher should weigh though no rule forbids it. */
export function warningsFor(needs: CaseNeeds, person: Person, ties: Ties): string[] {
  const declined = ties.declined.find((d) => d.providerId === person.id)
  const former = formerClientOf(person, ties) ?? formerClientOfFirm(person, ties)
  return [
    ...(former ? [former] : []),
    ...(needs.isMinor && !person.specialties.includes('MINOR') ? ['未成年人案件，优先指派熟悉未成年人身心特点的律师（程序规定26）。'] : []),
    ...(person.yearlyCap - person.thisYear === 1 ? ['再办 1 件就达到年办案上限。'] : []),
    ...(declined ? [`曾退回本案：${ended(declined.reason)}`] : []),
    ...(needs.language && !person.languages.includes(needs.language) ? [`受援人可能需要${needs.language}，请安排翻译。`] : []),
  ]
}
