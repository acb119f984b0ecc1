import { afterAll, beforeAll, describe } from 'vitest'
import { dateField } from './stories/date-field.ts'
import { description } from './stories/description.ts'
import { everyoneCanUse } from './stories/everyone-can-use.ts'
import { finding } from './stories/finding.ts'
import { firstLook } from './stories/first-look.ts'
import { interruptions } from './stories/interruptions.ts'
import { keyboard } from './stories/keyboard.ts'
import { lawInBrowser } from './stories/law-in-browser.ts'
import { lawyerPhone } from './stories/lawyer-phone.ts'
import { localPolicy } from './stories/local-policy.ts'
import { notice } from './stories/notice.ts'
import { papers } from './stories/papers.ts'
import { personRighted } from './stories/person-righted.ts'
import { portalApplication } from './stories/portal-application.ts'
import { refusal } from './stories/refusal.ts'
import { session } from './stories/session.ts'
import { settings } from './stories/settings.ts'
import { smallPages } from './stories/small-pages.ts'
import { supplement } from './stories/supplement.ts'
import { tenActs } from './stories/ten-acts.ts'
import { typedLists } from './stories/typed-lists.ts'
import { walls } from './stories/walls.ts'
import { wholeJob } from './stories/whole-job.ts'
import { yearlySheets } from './stories/yearly-sheets.ts'
import { openWorld, type World } from './world.ts'

// One file, so that the county is loaded once; the stories are told in stories/.
let world: World | undefined
beforeAll(async () => {
  world = await openWorld()
}, 600_000)
afterAll(async () => {
  await world?.stop()
}, 60_000)
const here = (): World => {
  if (!world) throw new Error('the demonstration is not running')
  return world
}

describe('the procedure', () => {
  wholeJob(here)
  supplement(here)
  refusal(here)
  notice(here)
})
describe('everybody at work', () => {
  lawyerPhone(here)
  dateField(here)
  typedLists(here)
  walls(here)
  finding(here)
  papers(here)
  session(here)
  interruptions(here)
  keyboard(here)
  tenActs(here)
  yearlySheets(here)
  localPolicy(here)
  personRighted(here)
  settings(here)
})
describe('three seconds and three clicks', () => {
  firstLook(here)
})
describe('citizens', () => {
  portalApplication(here)
  smallPages(here)
})
describe('screens everybody can use', () => {
  everyoneCanUse(here)
})
describe('programs', () => {
  description(here)
  lawInBrowser(here)
})
