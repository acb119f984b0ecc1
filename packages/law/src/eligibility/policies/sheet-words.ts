import { matters, subMatters } from '../../glossary/matters.ts'
import { partyRoles, personCategories } from '../../glossary/persons.ts'
import { plain } from '../../typed.ts'
import { otherReasons } from '../other-reason-codes.ts'
import type { PolicyList, PolicyRank, StandardKind } from '../policy.ts'

/** The words of a sheet that carries one policy: a row says what kind of thing it is, by which article, and the thing itself. */
export const policyColumns = {
  kind: '类别',
  cite: '条款',
  matters: '事项',
  persons: '人员',
  condition: '条件',
  asked: '由谁回答',
  needs: '另须',
  content: '内容',
} as const
export type PolicyColumn = keyof typeof policyColumns

/** 类别 of rows that say one thing of the whole policy, with the field they fill. */
export const singleKinds = {
  编号: 'id',
  名称: 'title',
  地区代码: 'region',
  效力层级: 'rank',
  施行日: 'effectiveFrom',
  失效日: 'effectiveTo',
  补充算到: 'additionsEffectiveTo',
  清单完整: 'isMattersComplete',
  文号: 'docNo',
  公布机关: 'publication',
  公布日: 'publishedOn',
  群体人数: 'groupThreshold',
  标准认定: 'standard.kind',
  标准数额: 'standard.monthlyPerCapita',
  标准倍数: 'standard.multiple',
  等于标准符合: 'standard.isInclusive',
  突发困难符合: 'standard.knowsEvents',
  标准算到: 'standardEffectiveTo',
  虚假承诺后不得承诺: 'pledge.barredIfPriorFalse',
} as const
export type SingleKind = keyof typeof singleKinds

/** 类别 of rows of which there may be many. */
export const manyKinds = {
  援助事项: 'mattersAdded',
  可能还有的事项: 'mayAlsoList',
  不受经济限制: 'art32Added',
  不受经济限制并列入范围: 'art32Added',
  免予核查: 'art42Added',
  其他原因: 'otherReasons',
  参照: 'alsoLists',
  期限: 'limits',
  不据以判断: 'articlesNotHeld',
} as const
export type ManyKind = keyof typeof manyKinds

export const rankWords: Readonly<Record<string, PolicyRank>> = { 地方性法规: 'LOCAL_REG', 规章: 'RULE', 规范性文件: 'NORM_DOC' }
export const standardWords: Readonly<Record<string, StandardKind>> = {
  收入: 'INCOME',
  低收入认定: 'REGISTRY',
  收入或者低收入认定: 'EITHER',
}
export const yesNo: Readonly<Record<string, boolean>> = { 是: true, 否: false }
export const listWords: Readonly<Record<string, PolicyList>> = {
  援助事项: 'mattersAdded',
  不受经济限制: 'art32Added',
  免予核查: 'art42Added',
}
/** The periods a regulation sets, by the clock of the law they stand beside. */
export const limitWords = {
  审查决定: 'D06',
  指派: 'D07',
  提出异议: 'D09',
  审查异议: 'D10',
  答复更换: 'D12',
  提交结案材料: 'D14',
} as const
export const noFixedIncome = '无固定生活来源'
export const anyMatter = '任何事项'
export const byStaff = '工作人员'

/** Labels and codes are both read, whatever the width of their brackets: an office writes the words, a program the codes. */
const withCodes = <T extends string>(labels: Readonly<Record<T, string>>): ReadonlyMap<string, T> =>
  new Map((Object.entries(labels) as [T, string][]).flatMap(([code, label]) => [[plain(label), code] as const, [code, code] as const]))

export const matterOf = withCodes({ ...matters, ANY: anyMatter })
export const partOf = withCodes(subMatters)
export const personOf = withCodes(personCategories)
export const roleOf = withCodes(partyRoles)
export const reasonOf = withCodes(otherReasons)
