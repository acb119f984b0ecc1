import type { Day } from '@fayuan/law'
import type { CitizenVerdict } from '@fayuan/law/citizen'
import { html, type Markup } from '../frame/html.ts'
import { officeCard } from '../place/office-card.ts'
import type { Office, Place } from '../place/place.ts'
import { choiceOf, statusesOf } from '../situation/choices.ts'
import { type Situation, tellSituation } from '../situation/situation.ts'
import { lawInWords } from './law-words.ts'
import { headOf, leads, otherWays } from './words.ts'

type Asked = { place: Place; station: Office | null; today: Day; applyUrl: string; isPlaceUnsure: boolean; isCounselUnsure: boolean }

/** Three answers and never a flat no; 仍要申请 stands under each of them (lessons §1.3–4). */
export function verdictPage(said: Situation, of: Asked): Markup {
  const told = tellSituation(said, of.place, of.today)
  // Weighed as if there were none; what it rests on is then not known, so nothing is called likely.
  const answer = of.isCounselUnsure && told.verdict === 'likely' ? { ...told, verdict: 'unclear' as const } : told
  const office = of.station ?? of.place.centre
  return html`<div class=${`ans ${answer.verdict}`}>
      <h1>${headOf(answer)}</h1>
      <p>${leads[answer.verdict]}</p>
    </div>
    <h2>为什么</h2>
    <ul>
      <li>您说的是：${saidOf(said)}。</li>
      ${answer.why.map((why) => html`<li>${why.text}${lawInWords(why.law) && html`<span class="law">（${lawInWords(why.law)}）</span>`}</li>`)}
    </ul>
    ${stillOpen([...(of.isCounselUnsure ? [counselUnsure] : []), ...(of.isPlaceUnsure ? [placeUnsure] : []), ...answer.open.map(({ text }) => text)])}${papers(answer)}
    <h2>到哪里</h2>
    ${said.isHere === false && html`<p>${elsewhere}</p>`} ${office && officeCard(office)}
    <p><a href="/help">看看离您最近的工作站</a></p>
    ${
      answer.verdict === 'unlikely' &&
      html`<h2>还可以找</h2>
        <ul>
          ${otherWays.map(([name, what]) => html`<li><b>${name}</b>：${what}</li>`)}
        </ul>`
    }
    <a class="go" href=${of.applyUrl}>${answer.verdict === 'likely' ? '现在申请' : '仍要申请'}</a>
    <a class="alt" href="tel:12348">打电话问 12348</a>
    <p class="quiet">以上是按您答的情况作的初步判断，没有保存，也不是决定。</p>`
}

/** What was said, and nothing that was not. */
const saidOf = (said: Situation): string =>
  [
    choiceOf(said.choice)?.label ?? '别的事',
    ...statusesOf(said.statuses ?? [])
      .filter(({ code }) => code !== choiceOf(said.choice)?.says)
      .map(({ label }) => label),
    ...(said.noFixedIncome === undefined ? [] : [said.noFixedIncome ? '没有固定的收入' : '有固定的收入']),
    ...(said.hasProof === undefined ? [] : [said.hasProof ? '有证件或者证明' : '没有证件和证明']),
    ...(said.mayBeLifeOrDeath === true ? ['可能判无期徒刑或者死刑'] : []),
  ].join('；')

const elsewhere = '您说这件事不在这里处理：请向处理这件事的地方的法律援助中心申请；不知道在哪里的，打 12348 问，也可以先问下面这一家。'
const counselUnsure = '自己请没有请律师，要先弄清：已经请了的，一般不再指派律师。'
const placeUnsure = '说不清在哪里办的，工作人员会告诉您该去哪里。'

const stillOpen = (open: readonly string[]): Markup | null =>
  open.length === 0
    ? null
    : html`<h2>还要弄清的</h2>
        <ul>
          ${open.map((text) => html`<li>${text}</li>`)}
        </ul>`

const papers = ({ bring, verdict }: CitizenVerdict): Markup | null =>
  bring.length === 0
    ? null
    : html`<h2>${verdict === 'unlikely' ? '仍要申请的，请准备' : '请准备'}</h2>
        <ul>
          ${bring.map((item) => html`<li>${item}</li>`)}
        </ul>
        <p class="law">缺材料也可以先申请，我们会一次说清还要补什么。</p>`
