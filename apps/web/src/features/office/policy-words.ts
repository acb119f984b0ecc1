import type { components } from '../../api/schema.d.ts'

type Schemas = components['schemas']
export type PolicyItem = Schemas['LocalPolicyList']['items'][number]
export type PolicyImport = Schemas['LocalPolicyImport']
export type PolicyTrial = Schemas['LocalPolicyTrial']
type Turned = PolicyTrial['turned'][number]

export const rankText: Readonly<Record<PolicyItem['rank'], string>> = {
  LAW: '法律',
  ADMIN_REG: '行政法规',
  LOCAL_REG: '地方性法规',
  RULE: '规章',
  NORM_DOC: '规范性文件',
}

export const stateText: Readonly<Record<PolicyItem['state'], string>> = {
  IN_FORCE: '施行中',
  COMING: '尚未施行',
  ENDED: '已失效',
  UNDATED: '施行日待核实',
  SUPERSEDED: '已更正或停用',
}

export const turnText: Readonly<Record<Turned['turn'], string>> = {
  LOSES: '原来给予，改为不给予或者待补充',
  REFUSED: '原来待补充，改为不予',
  GAINS: '改为给予',
  ASKED: '原来不予，改为先核对再定',
}

export const reasonText: Readonly<Record<Turned['by'], string>> = {
  MATTER: '援助事项范围',
  SITUATION: '不受经济困难条件限制',
  WAIVER: '免予核查经济困难',
  STANDARD: '经济困难标准',
  OTHER_REASON: '刑事案件的其他原因',
  OTHER: '其他条件',
}

export const spanText = (from: string | null, to: string | null): string =>
  from === null ? '施行日待核实' : to === null ? `${from} 起` : `${from} 至 ${to}`

export const nameOf = ({ title, effectiveFrom, docNo }: Pick<PolicyItem, 'title' | 'effectiveFrom' | 'docNo'>): string =>
  [`《${title}》`, docNo, effectiveFrom && `${effectiveFrom} 起`].filter(Boolean).join('，')

export const countText = (count: number | null): string => (count === null ? '1–2 件' : `${count} 件`)

/** A file of JSON begins so; a pasted table never does. */
export const isJson = (text: string): boolean => /^\s*[{[]/.test(text)
