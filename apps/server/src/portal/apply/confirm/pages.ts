import type { FieldError } from '../../../platform/refusal.ts'
import { errorSummary, fieldView } from '../../frame/fields.ts'
import { html } from '../../frame/html.ts'
import { layout } from '../../frame/layout.ts'
import { type Desk, hiddenToken, savedLine } from '../door.ts'
import { assessSituation } from '../../situation/situation.ts'
import { answer, situationIn } from '../form-page.ts'
import { firstOpen } from '../pages/index.ts'
import { notNeededBecause } from '../pages/means.ts'
import { infringerIn } from '../pages/matter.ts'
import { messagesGoTo } from '../pages/messages.ts'
import { elsewhereWords } from './elsewhere.ts'
import { answersView } from './answers-view.ts'

export const pledgeVersion = '2026-11'

export function confirmPage(desk: Desk, errors: readonly FieldError[] = []): string {
  const open = firstOpen(desk.of)
  return layout(
    desk.view,
    { title: '确认', back: '/apply', backLabel: '回到申请' },
    html`<h1>看一遍，对不对</h1>
      ${errorSummary(errors)}${savedLine(desk.draft)}
      <div class="box">
        <b>结果告诉谁：</b>${messagesGoTo(desk.of)}
        <a class="call" href=${`/apply/${infringerIn(desk.of) === true ? 'opponent' : 'contact'}?from=confirm`}>改</a>
      </div>
      ${elsewhereWords(desk.of).map((words) => html`<div class="box">${words}</div>`)} ${answersView(desk.of, true)}
      ${
        open
          ? html`<p>还差一项没有填好：</p>
              <a class="go" href=${`/apply/${open.id}`}>去填：${open.title}</a>`
          : html`<a class="go" href="/apply/sign">都对，下一步</a>`
      }`,
  )
}

const pledge = {
  name: 'agree',
  label: '请您承诺',
  kind: 'checkboxes' as const,
  options: [{ value: pledgeVersion, label: '我说的都是真的，我承诺。' }],
}

/** What is pledged is what was said: of papers only where some were sent, of income only where it was stated. */
function pledgedOf({ data, ...of }: Desk['of']): string {
  const isIncomeSaid = saysMeans({ data, ...of }) && ['income', 'own'].some((name) => answer(data, 'means', name).trim() !== '')
  return `我填的内容${data.uploads.length > 0 ? '、交的材料' : ''}${isIncomeSaid ? '、说的收入' : ''}，都是真实的。`
}

/** A check is agreed to only where the application rests on money or on who one is. */
const saysMeans = (of: Desk['of']): boolean => notNeededBecause(of) === null
const isChecked = (of: Desk['of']): boolean => saysMeans(of) || assessSituation(situationIn(of), of.place, of.today).meansReason === 'ART42'

/** The integrity statement stands alone on its page: what I am signing, and nothing else (R-46, lessons §1.9). */
export const signPage = (desk: Desk, errors: readonly FieldError[] = []): string =>
  layout(
    desk.view,
    { title: '承诺并提交', back: '/apply/confirm', backLabel: '回去再看看' },
    html`<h1>最后一步：诚信承诺</h1>
      ${errorSummary(errors)}
      <p>${pledgedOf(desk.of)}</p>
      ${isChecked(desk.of) && html`<p>我同意法律援助中心向民政、人社等部门核对。</p>`}
      <p>我知道：故意说假话得到援助的，会被终止援助、要付回费用，还可能受处罚（法律援助法第四十八条、第六十四条）。</p>
      <form method="post" action="/apply/submit">
        ${hiddenToken(desk.form)}${fieldView(pledge, undefined, errors)}<button class="go">提交申请</button>
      </form>
      <p class="quiet">只会提交一次，多点几下也没关系。</p>`,
  )
