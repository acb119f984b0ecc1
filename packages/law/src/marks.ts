import type { Day } from './day.ts'

/** 核 read in the text itself; 忆 from memory; 设 set by this project; 待核 must be confirmed before it counts (domain/sources.md). */
export type Mark = '核' | '忆' | '设' | '待核'

export const marks: Readonly<Record<Mark, string>> = {
  核: '已对照原文',
  忆: '凭记忆，未对照原文',
  设: '本项目自定',
  待核: '待确认',
}

/** Where a row of data comes from, and how sure of it we are. `supports` names the fields it carries. */
export type Source = {
  supports: readonly string[]
  title: string
  docNo: string | null
  publication: string | null
  publishedOn: Day | null
  mark: Mark
}
