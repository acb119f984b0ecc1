import { applicantTypes, matters } from '@fayuan/law'
import { request } from 'playwright-core'
import { expect } from 'vitest'
import { button, fillIn, labelled, see } from '../hands.ts'
import { freshApplication, freshName } from '../people.ts'
import { type Here, story } from '../story.ts'

export function session(here: Here): void {
  story(here, '登录在别处被结束，原页上弹出登录，填好的一个字不少，接着提交', async (world) => {
    const own = await world.signIn('clerk')
    const page = await world.page(null, { storageState: own })
    const name = freshName()
    const { title, narrative, organ } = freshApplication(name)
    await page.goto('/console/intake')
    await fillIn(page, {
      姓名: name,
      证件: '没有证件，或者现在没有带',
      申请人类型: applicantTypes.CITIZEN,
      什么事: matters.LABOR_RELATION_OR_WAGE,
      办理途径: '仲裁',
      办案机关: organ,
      '请求（一句话）': title,
      事情经过: narrative,
      已经委托了律师: '没有',
    })
    const elsewhere = await request.newContext({ baseURL: world.demo.url, storageState: own })
    expect((await elsewhere.delete('/api/session')).ok()).toBe(true)
    await elsewhere.dispose()

    const dialog = page.getByRole('dialog', { name: /登录/ })
    // The search for duplicates may have met the end of the session before the button does.
    if (!(await dialog.isVisible()))
      await button(page, /^受理/)
        .click({ timeout: 3_000 })
        .catch(() => undefined)
    await dialog.waitFor()
    expect(await labelled(dialog, '账号').inputValue()).toBe('clerk')
    await labelled(dialog, '密码').fill(world.demo.password)
    await button(dialog, '登录').click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await labelled(page, '姓名').inputValue()).toBe(name)
    expect(await labelled(page, '事情经过').inputValue()).toBe(narrative)
    await button(page, /^受理/).click()
    await see(page, '查询码')
  })
}
