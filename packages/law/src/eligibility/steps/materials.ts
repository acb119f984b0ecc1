import type { Docs } from '../types.ts'
import { isCriminalAccused } from '../file.ts'
import type { File, Step } from '../file.ts'
import { cannotTell, doesNotMeet, passes } from '../finding.ts'
import { ofApplicant } from '../owed.ts'
import type { Owed } from '../owed.ts'
import { meansReasonOf } from '../regime.ts'
import { acceptedReason } from './other-reasons.ts'

/** Step 9: what is missing is said once and whole; the clock stands still meanwhile. */

/** The authority of an agent is asked for in step 3. */
type Needed = Exclude<keyof Docs, 'proxyProof'>

const asks: Record<Needed, string> = {
  idDoc: '请提供身份证或者其他有效身份证件。',
  applicationForm: '请填写法律援助申请表；填写有困难的，可以由工作人员代填。',
  hardshipStatement: '请填写经济困难状况说明表。',
  matterMaterials: '请提供与这件事有关的材料，例如合同、欠条、病历、事故认定书、起诉书。',
}

/** Nobody asks about money in 法32 (程11③), nor of an accused whom an organ owes a notice (法25①), nor of an accused whose other reason the place accepts; everybody else states the hardship. */
const isAskedAboutMoney = (file: File): boolean => !['ART32', 'NOTIFIED'].includes(meansReasonOf(file)) && acceptedReason(file) === null

/** What would spare the statement is not known yet: who the applicant is, a ground of 法25①, another reason, a condition of the place. */
function mayBeSpared(file: File): boolean {
  const { categories, categoriesOpen, possibleSentence, deathReview, absentTrial, otherReason, subMatter, conditionMet } = file.facts
  if (categories === undefined || categoriesOpen === true || categories.some(({ evidence }) => evidence === undefined)) return true
  if (isCriminalAccused(file)) return [possibleSentence, deathReview, absentTrial, otherReason].includes(undefined)
  return file.policy.art32Added.length > 0 && (subMatter === undefined || conditionMet === undefined)
}

const withoutStatement: readonly Needed[] = ['idDoc', 'applicationForm', 'matterMaterials']
const withStatement: readonly Needed[] = ['idDoc', 'applicationForm', 'hardshipStatement', 'matterMaterials']

const neededDocs = (file: File): readonly Needed[] => (isAskedAboutMoney(file) ? withStatement : withoutStatement)

const areComplete = (file: File, { idDoc, applicationForm, hardshipStatement, matterMaterials }: Docs): boolean =>
  idDoc === true && applicationForm === true && matterMaterials === true && (hardshipStatement === true || !isAskedAboutMoney(file))

// until 2023-08-31 hardship was proved by a certificate, or by a card that took its place.
const certificateAsk = '请提交经济困难证明；有低保证、特困供养证、司法救助决定等证件的，可以用证件代替。'

const askFor = (file: File, key: Needed): string => (key === 'hardshipStatement' && !file.law.isOwnStatement ? certificateAsk : asks[key])

const asking = (file: File, keys: readonly Needed[]): Owed[] => keys.map((key) => ofApplicant(`docs.${key}`, askFor(file, key)))

export const materials: Step = (file) => {
  const by = { step: '9', rule: 'R-56', cites: [file.law.cite.supplement] }
  const { docs } = file.facts
  if (docs && areComplete(file, docs)) return passes({ ...by, text: '申请材料齐全。' })
  const needed = neededDocs(file)
  if (!docs) {
    const missing = [ofApplicant('docs', `请准备申请材料：${needed.map((key) => askFor(file, key).replace(/^请|。/g, '')).join('；')}。`)]
    return cannotTell({ ...by, text: '还不知道申请材料是否齐全。' }, { otherwise: 'need_more', missing })
  }
  const absent = needed.filter((key) => docs[key] === false)
  const isOpen = absent.length === 1 && absent[0] === 'hardshipStatement' && mayBeSpared(file)
  const lacking = isOpen ? [] : absent
  const unknown = needed.filter((key) => docs[key] === undefined || (isOpen && key === 'hardshipStatement'))
  if (lacking.length === 0)
    return cannotTell({ ...by, text: '还不知道部分申请材料是否齐全。' }, { otherwise: 'need_more', missing: asking(file, unknown) })
  const how = file.law.isLaw2021 ? '应当一次性告知需要补充的材料' : '可以要求补充或者说明'
  const missing = asking(file, [...lacking, ...unknown])
  // How many papers that is stands where they are listed, one by one; here they are asked for by kind.
  const text = `申请材料不齐全，${how}；补充期间不计入审查期限。`
  return doesNotMeet({ ...by, text }, { outcome: 'need_more', missing })
}
