import { expect, test } from 'vitest'
import { matters, type Matter } from '../glossary/index.ts'
import { materialsOfMatter } from '../materials/by-matter.ts'
import { matterPapers } from './matter-papers.ts'

const came = (name: string) => ({ name, received: true })
const open = (name: string) => ({ name, received: false })
const [accident, hospital] = ['道路交通事故认定书', '病历、诊断证明和医疗费票据']

test.each<[string, Matter, ReturnType<typeof came>[], boolean | undefined]>([
  ['清单上没有列事项的材料：还不知道', 'PI_TRAFFIC', [came('身份证'), came('低保证')], undefined],
  ['两样都来了', 'PI_TRAFFIC', [came(accident), came(hospital)], true],
  ['两样来了一样', 'PI_TRAFFIC', [came(accident), open(hospital)], false],
  ['来了一样，又来一份别的，指名的那份还是缺', 'PI_TRAFFIC', [came(accident), open(hospital), came('误工证明')], false],
  ['只来了低保证', 'PI_TRAFFIC', [came('低保证'), open(accident), open(hospital)], false],
  ['缺的一行删去了：有人说够了', 'PI_TRAFFIC', [came(accident)], true],
  ['清单上自己加的没有来，清单本来的都来了', 'PI_TRAFFIC', [came(accident), came(hospital), open('误工证明')], true],
  ['欠条就是能证明欠薪的材料', 'LABOR_RELATION_OR_WAGE', [open('能证明干活和欠薪的材料'), came('欠条')], true],
  ['进城务工的证明不是', 'LABOR_RELATION_OR_WAGE', [open('能证明干活和欠薪的材料'), came('进城务工的证明')], false],
  [
    '工伤的两样材料，只来了一份',
    'PI_WORK_INJURY',
    [open('能证明在那里干活的材料'), open('工伤认定或者事故经过的材料'), came(hospital), came('工资条')],
    false,
  ],
])('法43② 与事项有关的材料齐不齐：%s', (_, matter, materials, expected) => expect(matterPapers(materials, [matter])).toBe(expected))

test('每个事项：清单全收到才是齐，少了指名的任何一样就不是', () => {
  for (const matter of Object.keys(matters) as Matter[]) {
    const titles = materialsOfMatter(matter).map(({ title }) => title)
    expect(matterPapers(titles.map(came), [matter]), matter).toBe(true)
    for (const lost of titles)
      expect(
        matterPapers(
          titles.map((title) => (title === lost ? open(title) : came(title))),
          [matter],
        ),
        lost,
      ).toBe(false)
  }
})
