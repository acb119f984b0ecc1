import { versionOn } from '../rules/versions.ts'
import type { RuleVersionId } from '../rules/versions.ts'
import { materialsOfCategories } from './by-category.ts'
import { application, isService, materialsOfForm, materialsOfNotice, materialsOfService } from './by-form.ts'
import { materialsOfMatter } from './by-matter.ts'
import { materialsOfMeans } from './by-means.ts'
import { materialsOfPerson } from './by-person.ts'
import { brought, filled } from './material.ts'
import type { Material } from './material.ts'
import { knowsDataSharing } from './situation.ts'
import type { MaterialsInput } from './situation.ts'

export type MaterialsAnswer = {
  procedure: RuleVersionId | null
  /** What starts the file; where aid is urgent, what may follow is in `later` (法44). */
  now: Material[]
  later: Material[]
  notes: string[]
}

// At the door of the limitation period three things are enough: who, what and why it cannot wait. [设]
const neededAtOnce = ['APPLICATION', 'ID', 'URGENCY', 'URGENT_AID_NOTE']

const urgency: readonly Material[] = [
  brought('URGENCY', '能看出时效、期限就要届满或者急需保全的材料', '判决书、裁决书、收到通知的日期、财产线索等', {
    rule: 'R-59',
    cites: ['法律援助法44'],
    kind: 'COPY',
    mark: '设',
  }),
  filled('URGENT_AID_NOTE', '先行提供法律援助审批单', 'URGENT_AID_NOTE', '由机构填写，写明补办期限', {
    provider: 'COUNTER',
    rule: 'R-59',
    cites: ['法律援助法44', '程序规定21'],
  }),
]

function applied(input: MaterialsInput): Material[] {
  return [
    application,
    ...materialsOfPerson(input),
    ...materialsOfMeans(input),
    ...materialsOfMatter(input.matter),
    ...materialsOfForm(input),
    ...materialsOfCategories(input.categories ?? [], input),
    ...(input.isUrgent === true ? urgency : []),
  ]
}

/** What shows the violence shows who suffered it; nobody is asked for the same papers under two names. */
const shownAlready = (item: Material, list: readonly Material[]): boolean =>
  item.code === 'STATUS_DV_VICTIM' && list.some(({ code }) => code === 'VIOLENCE_PROOF')

const withoutDoubles = (list: readonly Material[]): Material[] =>
  list.filter((item, index) => list.findIndex((other) => other.title === item.title) === index && !shownAlready(item, list))

const inTime = (list: readonly Material[], { receivedOn, isUrgent }: MaterialsInput): Material[] =>
  list.map((item) => ({
    ...item,
    dataFrom: knowsDataSharing(receivedOn) ? item.dataFrom : null,
    when: isUrgent === true && !neededAtOnce.includes(item.code) ? 'LATER' : 'NOW',
  }))

function notesOf({ meansReason, isUrgent, isPledgeBarred }: MaterialsInput, isApplication: boolean): string[] {
  if (!isApplication) return []
  return [
    '材料不齐的，一次性告知；没有按要求补充又不说明的，视为撤回申请（法律援助法43②）。',
    ...(meansReason === 'ART32' ? ['本事项不受经济困难条件限制，不用填经济困难状况说明表（法律援助法32）。'] : []),
    ...(isUrgent === true ? ['先行提供法律援助后，请在机构指定的期限内补齐后补的材料（法律援助法44）。'] : []),
    ...(isPledgeBarred === true ? ['曾作虚假承诺，不适用个人诚信承诺，由机构查询或者调查核实。'] : []),
  ]
}

function gather(input: MaterialsInput): Material[] {
  if (isService(input.form)) return [...materialsOfService(input.form)]
  return input.meansReason === 'NOTIFIED' ? materialsOfNotice(input) : applied(input)
}

/** 一次性告知清单: the whole list for one application, notice or service. */
export function oneTimeList(input: MaterialsInput): MaterialsAnswer {
  const isApplication = !isService(input.form) && input.meansReason !== 'NOTIFIED'
  const list = withoutDoubles(inTime(gather(input), isApplication ? input : { ...input, isUrgent: false }))
  return {
    procedure: versionOn('PROCEDURE', input.receivedOn),
    now: list.filter((item) => item.when === 'NOW'),
    later: list.filter((item) => item.when === 'LATER'),
    notes: notesOf(input, isApplication),
  }
}
