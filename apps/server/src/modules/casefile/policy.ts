import {
  caseStates,
  type CaseState,
  chainOf,
  nextAct,
  procedure,
  type ProcedureStep,
  roles,
  separatedBy,
  separatedIn,
  step,
  stepIn,
  stepsFrom,
  stepsIn,
  type StepRow,
  type Verb,
  verbLabel,
  verbs,
} from '@fayuan/law'
import { isRightingOpen, rightingLabels, rightings, type RightingVerb } from '@fayuan/law/corrections'
import { type Actor, hasRole } from '../../platform/actor.ts'
import { NotFound, Stale } from '../../platform/refusal.ts'
import { NotNow, NotYours, OnlyOnce, SamePerson } from './refusals.ts'
import type { Can, CaseRow, Role } from './schema.ts'

/** What is asked of a file before an act: where it stands, who holds it, and what this person did on it before. */
export type Held = Pick<
  CaseRow,
  | 'state'
  | 'providerId'
  | 'providerName'
  | 'acceptedOn'
  | 'urgentAidOn'
  | 'terminatedOn'
  | 'sourceAgencyId'
  | 'paidOn'
  | 'supplementAskedOn'
  | 'replacementState'
  | 'replacementOf'
  | 'objectionUpheldOn'
  | 'orderedOn'
  | 'correctionId'
  | 'correctionBy'
  | 'correctionRole'
> & { done: readonly Verb[] }

const lawyersVerbs: readonly Verb[] = [
  'acceptAssignment',
  'declineAssignment',
  'logWork',
  'reportNode',
  'scheduleHearing',
  'closeCase',
  'submitFile',
]

const moneyVerbs: readonly Verb[] = ['calculateSubsidy', 'approveSubsidy']

type Circumstances = Pick<Held, 'state' | 'urgentAidOn' | 'orderedOn'>

/** Some moves are open only where urgent aid was given (法44), some only under an order of the bureau (程23). */
const isOpenTo = (file: Circumstances, row: ProcedureStep): boolean =>
  (!row.underUrgentAid || file.urgentAidOn !== null) && (!row.underOrder || file.orderedOn !== null)

const movesOf = (file: Circumstances): ProcedureStep[] => stepsFrom(file.state as CaseState).filter((row) => isOpenTo(file, row))

/** Why this person may not do this on this file, or null. Roles come from the procedure table; the file decides the rest. */
export function whyNot(actor: Actor, file: Held, verb: Verb): string | null {
  const rows = movesOf(file).filter((row) => row.verb === verb)
  if (rows.length === 0) return `案件现在是「${labelOf(file.state)}」，还不能${verbs[verb]}。`
  if (!rows.some((row) => row.roles.some((role) => hasRole(actor, role)))) return `${verbs[verb]}由${rolesInWords(verb)}办理。`
  if (lawyersVerbs.includes(verb) && file.providerId !== actor.providerId) return '这件案件不是指派给您的。'
  const afterObjection = whyNotAfterObjection(file, verb)
  if (afterObjection) return afterObjection
  const urgent = isUnderUrgentAid(file) ? whyNotUrgently(file, verb) : null
  if (urgent) return urgent
  if (
    hasRole(actor, 'LAWYER') &&
    (verb === 'suspendCase' || verb === 'resumeCase') &&
    !hasRole(actor, 'CENTRE_DIRECTOR') &&
    file.providerId !== actor.providerId
  )
    return '这件案件不是指派给您的。'
  const once = rows.some((row) => row.once) ? doneOnce(file, verb) : null
  if (once) return once
  if (verb === 'replaceLawyer' && (file.replacementState === 'REPLACEMENT_ASKED' || file.replacementState === 'HINDRANCE_REPORTED'))
    return '更换请求还没有答复，请负责人先作出同意或者不同意更换的决定。'
  if (file.paidOn !== null && moneyVerbs.includes(verb)) return `这件案件的补贴已于 ${file.paidOn} 支付。`
  if (onlyStation(actor) && file.sourceAgencyId !== actor.agencyId) return '这件申请不是您的站点代收的。'
  return separatedBy(verb, file.done)
}

// What the order puts right is granted by the centre before anybody is sent to work on it, or takes it up again.
const afterGrant: readonly Verb[] = ['assignCase', 'acceptAssignment']

/** 法49: what was upheld is objected to no more; what was ordered is granted first (程23). */
function whyNotAfterObjection(file: Held, verb: Verb): string | null {
  if (verb === 'fileObjection' && file.objectionUpheldOn !== null)
    return `对这个决定的异议已经在 ${file.objectionUpheldOn} 审查并维持。申请人不服的，可以依法申请行政复议或者提起行政诉讼。`
  if (afterGrant.includes(verb) && file.orderedOn !== null)
    return `司法局已经在 ${file.orderedOn} 责令改正。请先由机构负责人作出给予法律援助的决定（办理法律援助案件程序规定第二十三条）。`
  return null
}

/** What may be done once on a file and was (法43② 一次性告知); null while it may. */
const doneOnce = (file: Held, verb: Verb): string | null =>
  verb === 'askSupplement' && file.supplementAskedOn !== null
    ? `一次性告知已经在 ${file.supplementAskedOn} 发出，不能再发第二次（法律援助法43）。申请人补来的材料可以直接收下，其余按现有材料审查。`
    : null

const openReview: readonly string[] = ['RECEIVED', 'SUPPLEMENTING', 'CHECKED']

/** 先行提供的援助 is being given while the review of the application goes on (法44, R-59). */
export const isUnderUrgentAid = (file: Pick<Held, 'state' | 'urgentAidOn'>): boolean =>
  file.urgentAidOn !== null && openReview.includes(file.state)

const atWork: readonly Verb[] = ['logWork', 'reportNode', 'scheduleHearing']

// The state tells of the review here, so whether the lawyer was asked and has answered is read from the file.
function whyNotUrgently(file: Held, verb: Verb): string | null {
  if (verb === 'assignCase' && file.providerId) return `已经先行指派给${file.providerName}。`
  if ((verb === 'acceptAssignment' || verb === 'declineAssignment') && file.acceptedOn) return '您已经接受指派。'
  if (atWork.includes(verb) && !file.acceptedOn) return '请先接受指派。'
  return null
}

export const onlyStation = (actor: Actor) =>
  hasRole(actor, 'STATION_STAFF', 'PETITION_STAFF') && !hasRole(actor, 'RECEPTIONIST', 'REVIEWER', 'CENTRE_DIRECTOR', 'DISPATCHER')
const labelOf = (state: string) => caseStates[state as CaseState]?.label ?? state
const rolesInWords = (verb: string) =>
  rolesOf(verb)
    .filter((role) => role !== 'CITIZEN')
    .map((role) => roles[role])
    .join('、') || '有权的人员'

/** 更换: the chain that may run beside a file from the day its lawyer accepted (法55, R-79). */
const besideRows: readonly StepRow[] = chainOf('REPLACEMENT')?.rows ?? []

/** Roles that may ever do the verb, read from the procedure tables; a route declares them from here. */
export const rolesOf = (verb: string): Role[] => [
  ...new Set([...procedure, ...besideRows].filter((row) => row.verb === verb).flatMap((row) => row.roles)),
]

const handled: readonly string[] = ['HANDLING', 'SUSPENDED']
const stillOpen: readonly string[] = [...handled, 'GRANTED', 'NOTIFIED', 'ASSIGNED']

/** Whether an open request for another lawyer still has something to wait for where the file now stands. */
export const isReplacementOpenIn = (state: string): boolean => stillOpen.includes(state)

function movesBeside(file: Held): StepRow[] {
  const isOpen = file.replacementState === null ? file.acceptedOn !== null && handled.includes(file.state) : isReplacementOpenIn(file.state)
  return isOpen ? stepsIn(besideRows, file.replacementState) : []
}

/** Why this person may not take this step of a replacement, or null. */
function whyNotBeside(actor: Actor, file: Held, verb: string): string | null {
  const rows = movesBeside(file).filter((row) => row.verb === verb)
  if (rows.length === 0) return `案件现在是「${labelOf(file.state)}」，还不能${verbLabel(verb)}。`
  if (!rows.some((row) => row.roles.some((role) => hasRole(actor, role)))) return `${verbLabel(verb)}由${rolesInWords(verb)}办理。`
  const isOfficer = hasRole(actor, 'DISPATCHER', 'CENTRE_DIRECTOR', 'RECEPTIONIST')
  if (!isOfficer && file.providerId !== actor.providerId) return '这件案件不是指派给您的。'
  if (verb === 'completeReplacement' && (file.providerId === null || file.providerId === file.replacementOf))
    return '请先更换承办人（另行指派），再登记变更协议和移交材料。'
  const chain = chainOf('REPLACEMENT')
  return chain && separatedIn(chain, verb, file.done)
}

/** The step of a replacement this person may take now; a refusal otherwise. */
export function stepBeside(actor: Actor, file: Held, verb: string): StepRow {
  const row = movesBeside(file).length > 0 ? stepIn(besideRows, file.replacementState, verb) : null
  if (!row) throw new NotNow(labelOf(file.state), verbLabel(verb))
  const why = whyNotBeside(actor, file, verb)
  if (why !== null) throw new NotYours(why)
  return row
}

/** What can come next of a replacement, for those it can be asked of. */
function canDoBeside(actor: Actor, file: Held): Can[] {
  const mine = movesBeside(file).filter((row) => row.roles.some((role) => hasRole(actor, role)))
  return [...new Set(mine.map((row) => row.verb))].map((verb) => {
    const why = whyNotBeside(actor, file, verb)
    // A replacement that was asked for waits for whoever can take its next step.
    return { verb, label: verbLabel(verb), allowed: why === null, why, isNext: file.replacementState !== null }
  })
}

/** What the file waits for now: of urgent aid, that its lawyer is asked and answers; else the act of its state, and the money of one accepted. */
function awaitedOf(file: Held): readonly (Verb | null)[] {
  // 程23: what the bureau ordered is granted first.
  if (file.orderedOn) return ['grantApplication']
  if (isUnderUrgentAid(file) && !file.acceptedOn) return [file.providerId === null ? 'assignCase' : 'acceptAssignment']
  const awaited = nextAct(file.state as CaseState).verb
  return file.state === 'FILE_ACCEPTED' || file.state === 'ARCHIVED' ? [awaited, ...moneyVerbs] : [awaited]
}

const rightingVerbs = Object.keys(rightings) as RightingVerb[]
const isOpenFor = (file: Held, verb: RightingVerb) =>
  isRightingOpen(verb, { state: file.state as CaseState, isUnderUrgentAid: isUnderUrgentAid(file) })
const hasRightingRole = (actor: Actor, verb: RightingVerb) => hasRole(actor, ...rightings[verb].roles)

/** Why this person may not put this right, or null. */
export function whyNotRighting(actor: Actor, file: Held, verb: RightingVerb): string | null {
  if (!isOpenFor(file, verb)) return `案件现在是「${labelOf(file.state)}」，不能${rightingLabels[verb]}。`
  if (!hasRightingRole(actor, verb)) return `${rightingLabels[verb]}由${rightings[verb].roles.map((role) => roles[role]).join('、')}办理。`
  if (onlyStation(actor) && file.sourceAgencyId !== actor.agencyId) return '这件申请不是您的站点代收的。'
  if (verb === 'moveHearing' || verb === 'cancelHearing') return whyNotHearing(actor, file)
  if (verb === 'confirmCorrection' || verb === 'refuseCorrection') return whyNotAnswer(actor, file, verb)
  if (verb === 'correctParticulars' && file.correctionId !== null) return '已有一项更正在等复核，请先复核或者退回那一项。'
  if (verb === 'voidCase' && file.paidOn !== null) return `这件案件的补贴已于 ${file.paidOn} 支付，不能作废。`
  return null
}

function whyNotHearing(actor: Actor, file: Held): string | null {
  if (hasRole(actor, 'CENTRE_DIRECTOR')) return null
  if (file.providerId !== actor.providerId) return '这件案件不是指派给您的。'
  return file.acceptedOn === null ? '请先接受指派。' : null
}

function whyNotAnswer(actor: Actor, file: Held, verb: 'confirmCorrection' | 'refuseCorrection'): string | null {
  if (file.correctionId === null) return '没有等待复核的更正。'
  const isOwn = file.correctionBy !== null && file.correctionBy === actor.accountId
  if (verb === 'refuseCorrection')
    return isOwn || hasRightingRole(actor, 'confirmCorrection') ? null : '退回更正由审查人员、机构负责人办理；提出的人可以自己撤回。'
  if (isOwn) return '提出更正的人不能自己复核，请由另一位同事复核。'
  const role = rightings.confirmCorrection.roles.find((one) => one === file.correctionRole)
  return role === undefined || hasRole(actor, role) ? null : `这项更正改了期限的起算日，由${roles[role]}复核。`
}

/** What can be put right on the file, for those it can be asked of. */
const canPutRight = (actor: Actor, file: Held): Can[] =>
  rightingVerbs
    .filter((verb) => isOpenFor(file, verb) && hasRightingRole(actor, verb))
    .filter((verb) => file.correctionId !== null || (verb !== 'confirmCorrection' && verb !== 'refuseCorrection'))
    .map((verb) => {
      const why = whyNotRighting(actor, file, verb)
      return { verb, label: rightingLabels[verb], allowed: why === null, why, isNext: false }
    })

/** Refuses with the right kind of no: not what the person has read, not where the file stands now, or not this person. */
export function authorizeRighting(actor: Actor, file: Held & Pick<CaseRow, 'version'>, verb: RightingVerb, version: number): void {
  // A station knows the files it took in itself; of any other it does not even learn that it is there.
  if (onlyStation(actor) && file.sourceAgencyId !== actor.agencyId) throw new NotFound()
  if (file.version !== version) throw new Stale(file.version)
  const why = whyNotRighting(actor, file, verb)
  if (why === null) return
  if (!isOpenFor(file, verb)) throw new NotNow(labelOf(file.state), rightingLabels[verb])
  throw new NotYours(why)
}

/** Everything that can come next on the file, each with the reason where this person cannot. */
export function canDo(actor: Actor, file: Held): Can[] {
  const next = [...new Set(movesOf(file).map((row) => row.verb))]
  const awaited = awaitedOf(file)
  const ofFile = next.map((verb) => {
    const why = whyNot(actor, file, verb)
    return { verb, label: verbs[verb], allowed: why === null, why, isNext: awaited.includes(verb) }
  })
  return [...ofFile, ...canDoBeside(actor, file), ...canPutRight(actor, file)]
}

/** Refuses with the right kind of no: not now (procedure), not you (role, holder), not both (separation, unless the small-centre exception is recorded). */
export function authorize(actor: Actor, file: Held, verb: Verb, options: { outcome?: string; exception?: string } = {}): void {
  const row = step(file.state as CaseState, verb, options.outcome)
  if (!row || !isOpenTo(file, row)) throw new NotNow(labelOf(file.state), verbs[verb])
  const why = whyNot(actor, file, verb)
  if (why === null) return
  const isSeparation = separatedBy(verb, file.done) === why
  if (isSeparation && options.exception) return
  if (row.once && doneOnce(file, verb) === why) throw new OnlyOnce(why)
  throw isSeparation ? new SamePerson(why) : new NotYours(why)
}
