import { expect } from 'vitest'
import { assignedTo } from '../desk.ts'
import { openCase, see } from '../hands.ts'
import { freshName } from '../people.ts'
import { type Here, story } from '../story.ts'

export function walls(here: Here): void {
  story(here, '律师打开别人承办的案件，看到的是没有找到，搜也搜不到', async (world) => {
    const name = freshName()
    const { id, number } = await assignedTo((username) => world.desk(username), '贺青', name)
    const page = await world.page('lawyer2')
    await openCase(page, id)
    await see(page, '没有找到')
    const words = await page.locator('body').innerText()
    expect(words).not.toContain(name)
    expect(words).not.toContain(number ?? 'no number')
    const { cases, persons } = await (await world.desk('lawyer2')).get(`/search?q=${encodeURIComponent(name)}`)
    expect([cases, persons]).toEqual([[], []])
  })

  story(here, '市里的人看不到县里的案件，统计里也没有名字', async (world) => {
    const { id } = await assignedTo((username) => world.desk(username), '贺青', freshName())
    const page = await world.page('city')
    await openCase(page, id)
    await see(page, /没有找到|您不能看/)
  })
}
