import { policyColumns } from '@fayuan/law/loading'
import { expect } from 'vitest'
import { button, dialogOf, see } from '../hands.ts'
import { type Here, story } from '../story.ts'

const headings = Object.values(policyColumns).join('\t')
type Line = Partial<Record<keyof typeof policyColumns, string>>
const line = (said: Line) => (Object.keys(policyColumns) as (keyof typeof policyColumns)[]).map((column) => said[column] ?? '').join('\t')
// In force when nobody of the other stories is asked about any more.
const head: Line[] = [
  { kind: '编号', content: 'HN-2099' },
  { kind: '名称', content: '湖南省法律援助条例（2099）' },
  { kind: '地区代码', content: '430000' },
  { kind: '效力层级', content: '地方性法规' },
  { kind: '施行日', content: '2099-01-01' },
  { kind: '文号', content: '公告第99号' },
]
const sheet = (...more: Line[]) => [headings, ...[...head, ...more].map(line)].join('\n')

const application = {
  channel: 'SELF',
  applicantType: 'CITIZEN',
  role: 'CIVIL_PARTY',
  matter: 'LAND_CONTRACT',
  forum: 'LITIGATION',
  hasCounsel: false,
  receivingRegion: '431321',
  jurisdictionOk: true,
  firstReceivedElsewhere: false,
  categories: [{ code: 'MINIMUM_LIVING_ALLOWANCE', evidence: 'PRESENT' }],
  docs: { idDoc: true, applicationForm: true, hardshipStatement: true, matterMaterials: true },
}

/** 新条例公布: a regulation comes in on screen, tried before it is in force; the next case follows it and an old one keeps its own. */
export function localPolicy(here: Here): void {
  story(here, '管理员录入新条例：先看错在哪里、谁受影响，再录入；新案按它审查，旧案不变，录错的可以停用', async (world) => {
    const page = await world.page('sysadmin')
    await page.goto('/console/office?tab=rules')
    await button(page, '录入规定').click()
    const dialog = dialogOf(page)
    const pasted = dialog.getByRole('textbox', { name: /粘贴到这里/ })
    await pasted.fill(sheet({ kind: '援助事项', cite: '湖南2099条例10', matters: '土地' }))
    await see(dialog, /1 处错/)
    await see(dialog, /不认识的事项「土地」/)
    await pasted.fill(sheet({ kind: '援助事项', cite: '湖南2099条例10', matters: '土地承包' }))
    await see(dialog, /读出 《湖南省法律援助条例（2099）》/)
    await see(dialog, /试算/)
    await dialog.getByRole('textbox', { name: /录入的原因/ }).fill('新条例公布')
    await button(dialog, '录入').click()
    await see(page, /已录入：湖南省法律援助条例（2099）/)
    const row = page.getByRole('row').filter({ hasText: '湖南省法律援助条例（2099）' })
    expect(await row.innerText()).toContain('尚未施行')

    const policyOn = async (receivedAt: string) => (await world.desk('clerk')).answer('/assessments', { ...application, receivedAt })
    expect(await policyOn('2099-01-01')).toMatchObject({ policy: 'HN-2099', eligible: 'yes' })
    expect((await policyOn('2098-12-31'))['policy']).not.toBe('HN-2099')

    await button(row, '停用').click()
    const withdrawing = dialogOf(page)
    await withdrawing.getByRole('textbox', { name: /为什么停用/ }).fill('故事里录入的，不是真的条例')
    await button(withdrawing, '停用').click()
    await see(page, /已停用：湖南省法律援助条例（2099）/)
    expect((await policyOn('2099-01-01'))['policy']).not.toBe('HN-2099')
  })

  story(here, '机构负责人看得到地方规定，不能录入', async (world) => {
    const page = await world.page('director')
    await page.goto('/console/office?tab=rules')
    await page.getByRole('table', { name: '地方规定' }).waitFor()
    expect(await button(page, '录入规定').count()).toBe(0)
  })
}
