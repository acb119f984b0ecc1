import { caseStates, channels, criminalStages, notifiedGrounds, partyRoles } from '@fayuan/law'
import { expect } from 'vitest'
import { answerDialog, button, fillIn, link, openFromQueue, see } from '../hands.ts'
import { freshName, today } from '../people.ts'
import { type Here, story } from '../story.ts'

export function notice(here: Here): void {
  story(here, '法院通知辩护的未成年被告人，当天登记，当天指派，不问收入', async (world) => {
    const name = freshName()
    const clerk = await world.page('clerk')
    await clerk.goto('/console/intake?tab=notice')
    await fillIn(clerk, {
      通知机关: channels.NOTIFIED_COURT,
      机关全称: '双峰县人民法院',
      通知书文号: '（2026）湘1321刑初99号',
      通知情形: notifiedGrounds.N1,
      阶段: criminalStages.FIRST_INSTANCE,
      涉嫌罪名: '盗窃罪',
      地位: partyRoles.DEFENDANT,
      姓名: name,
      证件: '没有证件，或者现在没有带',
      出生日期: '2010-03-05',
      怎么联系才安全: '还没有问',
      当事人有没有委托辩护人或者代理人: '没有',
    })
    await button(clerk, '登记通知').click()
    await see(clerk, caseStates.NOTIFIED.label)
    const caseId = /cases\/([0-9a-f-]{36})/.exec((await link(clerk, '打开这件').getAttribute('href')) ?? '')?.[1] ?? ''

    const dispatcher = await world.page('dispatcher')
    await openFromQueue(dispatcher, 'assign', name)
    await dispatcher
      .getByRole('button', { name: /^指派 \S+$/ })
      .first()
      .click()
    await answerDialog(dispatcher, '指派并出具通知书')
    await dispatcher.waitForURL('**/console/assign')

    const file = await (await world.desk('dispatcher')).get(`/cases/${caseId}`)
    expect(file).toMatchObject({ state: 'ASSIGNED', receivedOn: today(), caseType: 'CRIMINAL' })
    expect(JSON.stringify(file['assignment'])).toContain(today())
  })
}
