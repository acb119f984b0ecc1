import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mayCall, ofOneself, type Username, usernames } from './accounts.ts'
import { type Client, describedBy, type Operation } from './described.ts'
import type { Answer } from './open-api.ts'
import { kindOf, pathTo, questionOf } from './paths.ts'
import { openTwoCounties, type TwoCounties } from './two-counties.ts'

// Regions and offices are the same book for the whole country (design.md §5).
const countrywide = ['agency']

let world: TwoCounties
let operations: Operation[]
const clients = new Map<Username, Client>()
beforeAll(async () => {
  world = await openTwoCounties()
  operations = (await describedBy(world.api.anonymous)).filter((one) => !ofOneself.includes(one.operationId))
  for (const username of usernames) clients.set(username, await world.here.office.of(username))
})
afterAll(() => world.close())

const wrongRole = '您的岗位不能办理这一项。需要时请联系机构负责人调整岗位。'
const isTurnedAway = (answer: Answer) => answer.status === 403 && answer.body['title'] === wrongRole

// A version nobody has: whoever gets through to the thing is told so (412), and nothing changes.
async function ask(operation: Operation, username: Username, whose: 'here' | 'away' | 'nobody'): Promise<Answer> {
  const client = clients.get(username)
  if (!client) throw new Error(username)
  world.api.world.passMs(200)
  const things = whose === 'nobody' ? null : world[whose].things
  const format = operation.operationId === 'renderDocument' ? { query: { format: 'docx' } } : {}
  return client(operation.operationId, {
    path: pathTo(operation, things),
    version: operation.method === 'GET' ? undefined : 999_999,
    ...questionOf(operation),
    ...format,
  })
}

// ● reaches the thing · ○ has the role, not this thing (403, 404) · – has not the role
function cellOf(answer: Answer): string {
  if (isTurnedAway(answer)) return '–'
  return answer.status === 403 || answer.status === 404 ? '○' : '●'
}

test('who reaches what: declared roles pass, all others are refused, and the table is the committed one', async () => {
  const lines = [`| operation | ${usernames.join(' | ')} |`, `|---|${usernames.map(() => '---').join('|')}|`]
  const wrong: unknown[] = []
  for (const operation of operations) {
    const cells: string[] = []
    for (const username of usernames) {
      const answer = await ask(operation, username, 'here')
      const cell = cellOf(answer)
      if (answer.status === 401 || answer.status >= 500 || mayCall(operation, username) === (cell === '–'))
        wrong.push([operation.operationId, username, answer.status, answer.body['code']])
      cells.push(cell)
    }
    lines.push(`| ${operation.operationId} | ${cells.join(' | ')} |`)
  }
  expect(wrong).toEqual([])
  const title =
    '# Who reaches what\n\nGenerated from the route table by `access-matrix.test.ts`; a changed route shows here as a changed line.\n\n● reaches the thing of the own county · ○ has the role, but not this thing (403 or 404) · – has not the role\n\n'
  await expect(`${title}${lines.join('\n')}\n`).toMatchFileSnapshot(fileURLToPath(new URL('access-matrix.md', import.meta.url)))
}, 240_000)

test('things of another county are as absent as things that never were', async () => {
  const wrong: unknown[] = []
  for (const operation of operations) {
    const kind = kindOf(operation)
    if (!kind || countrywide.includes(kind)) continue
    for (const username of usernames.filter((name) => mayCall(operation, name))) {
      // Offices above both counties keep the accounts of both; single cases stay closed to them.
      if (kind === 'account' && ['city', 'province'].includes(username)) continue
      const [theirs, nobodys] = [await ask(operation, username, 'away'), await ask(operation, username, 'nobody')]
      const same = theirs.text.replaceAll(/"instance":"[^"]*"/g, '') === nobodys.text.replaceAll(/"instance":"[^"]*"/g, '')
      if (!same || theirs.status !== nobodys.status || theirs.status !== 404)
        wrong.push([operation.operationId, username, theirs.status, theirs.body['code'], nobodys.status])
    }
  }
  expect(wrong).toEqual([])
}, 240_000)

test.each(['lawyer2', 'station', 'petition', 'expert', 'city', 'province', 'sysadmin', 'secadmin'] as const)(
  '%s has no part in the case and does not find it',
  async (username) => {
    const answers: unknown[] = []
    for (const operation of operations.filter((one) => kindOf(one) === 'case' && mayCall(one, username))) {
      const answer = await ask(operation, username, 'here')
      if (answer.status !== 404) answers.push([operation.operationId, answer.status, answer.body['code']])
    }
    // Handing in materials at any window is allowed; which file it is stays with the county's own desks.
    expect(answers).toEqual(username === 'station' ? [['supplyMaterials', 409, 'CASE_NOT_NOW']] : [])
  },
)
