import { applicantTypes, forums, matters } from '@fayuan/law'
import { expect } from 'vitest'
import { button, dialogOf, fillIn, labelled, link, see } from '../hands.ts'
import { freshIdNumber, freshName } from '../people.ts'
import { received } from '../desk.ts'
import { type Here, story } from '../story.ts'

export function personRighted(here: Here): void {
  story(here, '电话录错了：只用键盘，在案件的当事人页改对，修改记录里改前改后都在', async (world) => {
    const page = await world.page('clerk')
    const { id } = await received((username) => world.desk(username), freshName())
    await page.goto(`/console/cases/${id}?tab=parties`)
    const change = button(page, '更正电话')
    await change.waitFor()
    await change.focus()
    await page.keyboard.press('Enter')
    const dialog = dialogOf(page)
    // The field to be changed is open and has the focus.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), { timeout: 10_000 }).toBe('change-phone')
    await page.keyboard.type('13900002222')
    await dialog.getByRole('radio', { name: '本人报错' }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Control+Enter')
    await see(page, '已更正电话')
    await see(page, '139****2222')
    await link(page, '这个人的全部案件').click()
    await see(page, '修改记录 1')
    await see(page, '本人报错')
  })

  story(here, '号码登记在别人名下：在受理的地方看过证件，撤下来，面前这一位马上受理', async (world) => {
    const number = freshIdNumber()
    const wrong = freshName()
    await received((username) => world.desk(username), wrong, {
      person: { name: wrong, idType: 'RESIDENT_ID', idNumber: number, phone: '13800007701' },
    })
    const page = await world.page('clerk')
    await page.goto('/console/intake')
    const name = freshName()
    await fillIn(page, {
      姓名: name,
      证件号码: number,
      什么事: matters.LABOR_RELATION_OR_WAGE,
      办理途径: forums.ARBITRATION,
      办案机关: '双峰县劳动人事争议仲裁委员会',
      '请求（一句话）': '支付工资 3100 元',
      事情经过: '在工地做工，工资没有结清。',
      已经委托了律师: '没有',
    })
    await button(page, /^受理/).click()
    await button(page, '登记错了，这个号码是面前这一位的').click()
    const dialog = dialogOf(page)
    await labelled(dialog, '看过证件原件，和面前这一位对得上').check()
    await fillIn(dialog, { 为什么会登记到别人名下: '窗口录错', 怎么回事: '和下一位来访人串了' })
    await button(dialog, '从原来那份撤下').click()
    await see(page, '号码已经撤下')
    await button(page, /^受理/).click()
    await see(page, '查询码')
  })

  story(here, '查重说已登记：选用那一份，填过的都在，和登记不一样的都告诉，受理归到那一个人', async (world) => {
    const name = freshName()
    const before = await received((username) => world.desk(username), name, {
      person: { name, idType: 'NONE', phone: '13800007711', birthOn: '1980-08-19' },
    })
    const page = await world.page('clerk')
    await page.goto('/console/intake')
    await fillIn(page, {
      姓名: name,
      电话: '13900007712',
      出生日期: '1981-08-19',
      什么事: matters.LAND_CONTRACT,
      办理途径: forums.LITIGATION,
      办案机关: '双峰县人民法院',
      '请求（一句话）': '确认土地承包经营权',
      事情经过: '承包地被收回另行发包。',
      已经委托了律师: '没有',
    })
    await button(page, `选用已有人员 ${name}`).click()
    await see(page, '电话：登记的是“138****7711”，受理时改成填的“13900007712”')
    await see(page, '出生日期：登记的是“1980-08-19”，照登记；填的“1981-08-19”不改登记')
    // Looked at again in another window: the form stays where it is.
    expect(await link(page, '打开登记').getAttribute('target')).toBe('_blank')
    await button(page, '不选用').click()
    expect(await labelled(page, '姓名').inputValue()).toBe(name)
    expect(await labelled(page, '出生日期').inputValue()).toContain('1981')
    await button(page, `选用已有人员 ${name}`).click()
    expect(await labelled(page, '请求（一句话）').inputValue()).toBe('确认土地承包经营权')
    await fillIn(page, { 申请人类型: applicantTypes.CITIZEN })
    await button(page, /^受理/).click()
    await see(page, '查询码')
    const clerk = await world.desk('clerk')
    const { person } = (await clerk.get(`/cases/${before.id}`)) as { person: { id: string } }
    expect(await clerk.get(`/persons/${person.id}`)).toMatchObject({
      name,
      birthOn: '1980-08-19',
      phoneMasked: '139****7712',
      cases: [{ title: '确认土地承包经营权' }, {}],
    })
  })

  story(here, '两份登记：提示像，对比着合成一份，旧链接打得开，合错了拆回来', async (world) => {
    const name = freshName()
    const phone = `1380000${String(1000 + Math.floor(Math.random() * 8999))}`
    const first = await received((username) => world.desk(username), name, {
      person: { name, idType: 'NONE', phone, birthOn: '1980-08-19' },
    })
    await received((username) => world.desk(username), name, {
      person: { name, idType: 'NONE', phone: '13900007702', birthOn: '1980-08-19' },
      // Another employer: two open files of one matter are not made one.
      opponents: [{ name: '娄底市另一家建筑劳务有限公司' }],
    })
    const clerk = await world.desk('clerk')
    const file = (await clerk.get(`/cases/${first.id}`)) as { person: { id: string } }
    const page = await world.page('clerk')
    await page.goto(`/console/persons/${file.person.id}`)
    await see(page, '可能是同一个人')
    await button(page, '对比，合并').click()
    await dialogOf(page).getByRole('radio', { name: '同一个人登记了两次' }).check({ force: true })
    await button(dialogOf(page), /^合成一个人/).click()
    await see(page, '案件 2')
    await button(page, '合错了，拆回').click()
    await dialogOf(page).getByRole('radio', { name: '合并错了' }).check({ force: true })
    await button(dialogOf(page), /^拆回两份/).click()
    await see(page, '案件 1')
  })
}
