import { caseStates, verbs } from '@fayuan/law'
import { expect } from 'vitest'
import { checked } from '../desk.ts'
import { answerDialog, button, choose, openCase, openFromQueue, see } from '../hands.ts'
import { freshName } from '../people.ts'
import { type Here, story } from '../story.ts'

const why = '申请人已经委托了律师，且本人收入高于经济困难标准。'

export function refusal(here: Here): void {
  story(here, '不予援助必须写理由；申请人不服，县司法局审查后纠正', async (world) => {
    const name = freshName()
    const { id } = await checked((username) => world.desk(username), name, 'REFUSE')
    const director = await world.page('director')
    await openFromQueue(director, 'approval', name)
    await button(director, '不予援助').click()
    await see(director.getByRole('alert'), '理由')
    await director.getByLabel('审批意见或者理由').fill(why)
    await button(director, '不予援助').click()
    await see(director.getByRole('alert'), '怎么送达')
    await director.getByRole('radio', { name: '当场送达' }).check({ force: true })
    await button(director, '不予援助').click()
    await director.waitForURL('**/console/approval')

    const desk = await world.desk('director')
    expect((await desk.get(`/cases/${id}`))['decision']).toMatchObject({ outcome: 'REFUSE', reasons: why })

    const bureau = await world.page('bureau')
    await openCase(bureau, id)
    await see(bureau, caseStates.REFUSED.label)
    await choose(bureau, verbs.fileObjection)
    await answerDialog(bureau, '登记异议', { 申请人不服的理由: '没有请过律师，是同村的人代问了几句。' })
    await choose(bureau, verbs.decideObjection)
    await answerDialog(bureau, '作出决定', { 审查结论: '原决定不当，予以纠正', 理由: '没有委托律师的事实，应当给予援助。' })
    await see(bureau, caseStates.GRANTED.label)
    // 程23: the bureau orders; the centre grants by its own decision, and only then is somebody assigned.
    await openFromQueue(director, 'approval', name)
    await button(director, '给予法律援助').click()
    await director.waitForURL('**/console/approval')
    expect((await desk.get(`/cases/${id}`))['decision']).toMatchObject({ outcome: 'GRANT' })
  })
}
