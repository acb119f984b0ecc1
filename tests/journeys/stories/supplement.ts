import { caseStates } from '@fayuan/law'
import { received } from '../desk.ts'
import { answerDialog, button, dialogOf, see } from '../hands.ts'
import { freshName, inDays, papersOf } from '../people.ts'
import { lookUp, photo } from '../portal.ts'
import { type Here, story } from '../story.ts'
import { phone } from '../world.ts'

export function supplement(here: Here): void {
  story(here, '审查人员一次性告知补正，申请人在手机上不用脚本补齐，审查接着算日子', async (world) => {
    const name = freshName()
    const { person, tail } = papersOf(name)
    const { id, trackingCode } = await received((username) => world.desk(username), name, { person })

    const reviewer = await world.page('reviewer')
    await reviewer.goto(`/console/review/${id}`)
    await button(reviewer, /^一次性(告知)?补正/).click()
    const dialog = dialogOf(reviewer)
    await dialog.getByLabel(/第 1 行 材料或者说明$/).fill('工友证明')
    await dialog.getByLabel(/第 1 行 为什么需要$/).fill('证明在这个工地做过工')
    for (const reason of await dialog.getByLabel(/为什么需要$/).all()) if ((await reason.inputValue()) === '') await reason.fill('审查需要')
    await answerDialog(reviewer, '发出告知，停止计时', { 请申请人在这一天之前补齐: inDays(10) })
    await see(reviewer, '停表')

    const citizen = await world.page(null, { size: phone, javaScriptEnabled: false })
    await lookUp(citizen, trackingCode, tail)
    await see(citizen, '日子暂停')
    await citizen.getByLabel('工友证明').setInputFiles(photo)
    await button(citizen, '把材料交上去').click()
    await see(citizen, '材料已经收到')

    await reviewer.goto(`/console/cases/${id}?tab=papers`)
    await see(reviewer, caseStates.RECEIVED.label)
    await button(reviewer, /^查看 工友证明/).waitFor()
  })

  story(here, '补正告知没有填日期时，弹窗不关，填过的还在', async (world) => {
    const { id } = await received((username) => world.desk(username), freshName())
    const page = await world.page('reviewer')
    await page.goto(`/console/review/${id}`)
    await button(page, /^一次性(告知)?补正/).click()
    const dialog = dialogOf(page)
    await dialog.getByLabel(/第 1 行 材料或者说明$/).fill('村里的证明')
    await button(dialog, '发出告知，停止计时').click()
    await see(dialog.getByRole('alert'), '请填写')
    await dialog.locator('input[value="村里的证明"]').waitFor()
  })
}
