import { expect } from 'vitest'
import { received } from '../desk.ts'
import { answerDialog, button, dialogOf, fillIn, see } from '../hands.ts'
import { freshName, inDays } from '../people.ts'
import { type Here, story } from '../story.ts'

// Nobody of the other stories is asked about days so late.
const later = inDays(700)
const sheet = [
  ['项目', '金额（元）', '施行日'],
  ['侦查阶段', '1,000', later],
  ['审查起诉', '1100', later],
  ['不开庭、速裁', '1100', later],
  ['审判阶段', '一千八百', later],
  ['民事、行政诉讼', '2000', later],
  ['仲裁', '1600', later],
]
const pasted = (rows: string[][]) => rows.map((cells) => cells.join('\t')).join('\n')

/** 本县的设定: a county's own table and its own promise, entered by the people who may, without anybody who changes the program. */
export function settings(here: Here): void {
  story(here, '财务把县里的补贴标准从表格放进新稿，看清要多付多少，报司法局；司法局同意以后等着施行', async (world) => {
    const page = await world.page('finance')
    await page.goto('/console/settings')
    await button(page, '起草新的').click()
    await button(page, '从表格导入').click()
    const dialog = dialogOf(page)
    const field = dialog.getByRole('textbox', { name: /粘贴到这里/ })
    await field.fill(pasted(sheet))
    await see(dialog, /还缺「非诉讼」/)
    await field.fill(pasted([...sheet, ['非诉', '600', later]]))
    await see(dialog, '读出 7 项，没有错。')
    await button(dialog, '放进新稿').click()
    await dialog.waitFor({ state: 'hidden' })
    await see(page, '逐案看')
    await see(page, `${later} 以前指派的案件不变。`)
    await button(page, /^报.*同意$/).click()
    await see(page, '请填写依据的文件。')
    await fillIn(page, { 依据的文件: '双司发〔2026〕18号', 为什么改: '三年没有调' })
    await page.keyboard.press('Control+Enter')
    await see(page, /同意以后从 .* 起施行/)
    await see(page, '等同意')
    const bureau = await world.page('bureau')
    await bureau.goto('/console/settings')
    await button(bureau, '同意').click()
    await see(bureau, /已同意/)
    await see(bureau, '将来')
    await button(bureau, '历史').click()
    expect(await dialogOf(bureau).getByRole('row').filter({ hasText: '双司发〔2026〕18号' }).innerText()).toContain('同意')
  })

  story(here, '负责人承诺五日内审查：比法定长的说出是哪一条，改好就定下来；别的岗位的改不了', async (world) => {
    const page = await world.page('director')
    await page.goto('/console/settings?tab=LIMITS')
    await button(page, '改：审查申请并作出决定（承诺）').click()
    const dialog = dialogOf(page)
    await fillIn(dialog, { '新的（日）': '8', 从哪天起: later, 为什么这样定: '县里公开承诺' })
    await button(dialog, '定下来').click()
    await see(dialog, /法定的是 7 日（法律援助法43/)
    await answerDialog(page, '定下来', { '新的（日）': '5' })
    await see(page, new RegExp(`5 日，${later} 起`))
    await page.goto('/console/settings?tab=SECURITY')
    await button(page, /^改：现在不能办，「一次登录最多用多久」由安全/).waitFor()
  })

  story(here, '下一件照承诺走：案件上法定的和承诺的一起看得见', async (world) => {
    const { id } = await received((username) => world.desk(username), freshName())
    const page = await world.page('director')
    await page.goto(`/console/cases/${id}?tab=clocks`)
    await see(page, /承诺期限 \d{4}-\d{2}-\d{2}/)
  })
}
