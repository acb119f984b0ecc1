import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { deadlineRules } from '../deadlines/index.ts'
import { chains } from './index.ts'
import { outcomeLabel } from './page-diagram.ts'
import { procedurePage } from './page.ts'
import { table } from './page-table.ts'

const page = procedurePage()
const committed = readFileSync(new URL('../../../../docs/handbook/procedure.md', import.meta.url), 'utf8')

describe('the handbook’s page of the procedure', () => {
  test('is what the tables say; if not, run packages/law/src/cli/diagrams.ts', () => {
    const written = committed.split('\n')
    const differing = page.split('\n').findIndex((line, i) => line !== written[i])
    expect({ differing, written: written[differing] }).toEqual({ differing: -1, written: undefined })
    expect(committed.length).toBe(page.length)
  })

  test('has a diagram and a table for every chain, and a line for every clock', () => {
    for (const { id, title } of chains) expect(page).toContain(`\n## ${title} \`${id}\`\n`)
    expect(page.match(/```mermaid\nstateDiagram-v2\n/g)).toHaveLength(chains.length)
    for (const { id, title } of deadlineRules) expect(page).toContain(`\n| ${id} | ${title} | `)
  })

  test.each([
    ['a move', '  RECEIVED --> SUPPLEMENTING: 一次性告知补正'],
    ['the return of an objection to where it came from', '  OBJECTED --> TERMINATED: 作出异议审查决定（维持）'],
    ['several acts along one arrow', '  RECEIVED --> WITHDRAWN: 撤回申请／撤回申请（视为撤回）'],
    ['an end', '  ARCHIVED --> [*]'],
    ['a beginning', '  [*] --> COMPLAINT_REGISTERED: 登记投诉'],
    ['a row with its clocks', '| 指派 | 待指派 | 待接受指派 | 指派专员、机构负责人 | 停 D07；起 D08 | 指派通知书、法律援助公函 | 法律援助法43、程序规定24、程序规定25 | 2022-01-01 起 |'],
    ['a pause', '| 发出协作函（核查） | （开始） | 已发协作函 | 审查人员、机构负责人 | 暂停 D06 | 法律援助协作函 | 程序规定16、程序规定17 | 2023-09-01 起 |'],
    ['a clock that goes on', '| 退回补卷 | 待核卷 | 已结案待交卷 | 档案员 | 停 D15；续算 D14 | — | 程序规定41 | 2023-09-01 起 |'],
    ['a kind of period', '停 D22；起 D22（办结投诉）'],
    ['a rule that has ended', '| 2013-01-01 起，至 2025-06-14 |'],
    ['an act that changes nothing', '| 登记承办工作 | 承办中 | 不变 | 承办律师 | — | — | 程序规定35 | 2023-09-01 起 |'],
    ['a return', '| 退回指派 | 待接受指派 | 回到原来的状态 | 承办律师 | 停 D08；续算 D07、D02 | — | 程序规定38 | 2023-09-01 起 |'],
    ['rows that differ only in where they start', '| 终止法律援助 | 待指派、通知待指派、待接受指派、承办中、中止 | 已终止 |'],
    ['what opens a chain', '由以下动作引起：作出异议审查决定（维持）。'],
    ['duties kept apart', '| 指派 | 评分、确定得分和等级 | 指派过这件案件的人不能评审它的质量，请由其他人员评审。 |'],
    ['an old wording of a clock', '至 2021-12-31：7 个工作日（程序规定（2012）13，核）'],
    ['a length the agency sets', '| D17 | 补办先行援助的手续 | 15 日（可设） |'],
    ['kinds of a length', '申请行政复议 60 日；提起行政诉讼 6 个月'],
    ['an event outside', '知道时效或者期限何时届满'],
    ['a promise beside the law', '| 审查申请（河北省公开承诺） | 承诺期限 | D06 | 130000 | 3 日 | 河北省公开承诺 | 2011-01-01 起 | 核 |'],
  ])('shows %s', (_name, text) => {
    expect([text, page.includes(text)]).toEqual([text, true])
  }) // prettier-ignore

  test('every outcome has its word, and a cell cannot break the table', () => {
    const outcomes = new Set(chains.flatMap(({ rows }) => rows.flatMap(({ outcome }) => (outcome === undefined ? [] : [outcome]))))
    for (const outcome of outcomes) expect(outcomeLabel(outcome)).toMatch(/\p{Script=Han}/u)
    expect(outcomeLabel('NONE')).toBe('NONE')
    expect(table(['a', 'b'], [['x|y', ''], ['line\nline', 'z']])).toBe('| a | b |\n| --- | --- |\n| x\\|y | — |\n| line line | z |')
  }) // prettier-ignore
})
