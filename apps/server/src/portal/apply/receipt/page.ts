import { html, type Markup } from '../../frame/html.ts'
import { layout } from '../../frame/layout.ts'
import { officeCard } from '../../place/office-card.ts'
import { nearestTo } from '../../place/place.ts'
import { type Desk, dayInWords, hiddenToken } from '../door.ts'
import { answer } from '../form-page.ts'
import { answersView } from '../confirm/answers-view.ts'
import { elsewhereWords } from '../confirm/elsewhere.ts'
import { limitOf } from '../confirm/application.ts'
import { daysTo } from '../../status/look.ts'
import { urgent } from '../../status/pages.ts'
import { canLookUp, messagesGoTo } from '../pages/messages.ts'
import type { Receipt } from '../../draft/draft.ts'

/** 回执: number, code, the day the law promises, what comes next, whom to ring; prints on one or two sheets. */
export function receiptPage(desk: Desk, receipt: Receipt, now: Date): string {
  const { place, of } = desk
  const town = answer(of.data, 'person', 'town')
  const limit = limitOf(of) ?? null
  const office = nearestTo(place, town === 'AWAY' ? '' : town)
  return layout(
    desk.view,
    { title: '回执' },
    html`<div class="ans">
        <h1>申请已经收到</h1>
        <p>受理编号 <b>${receipt.number}</b></p>
      </div>
      ${codeBox(receipt, { now, canLookUp: canLookUp(of) })}
      ${
        receipt.dueOn &&
        html`<h2>什么时候有结果</h2>
          <p>
            最晚 <b>${dayInWords(receipt.dueOn)}</b> 前，${place.centre?.name ?? '法律援助中心'}作出决定并书面告诉您。<span class="law"
              >（法律援助法第四十三条，收到申请之日起七日内）</span
            >
          </p>
          <p class="quiet">要补材料的，等材料的日子不算在内。现在还没有决定给不给援助。</p>`
      }
      ${urgent(limit, daysTo(limit, of.today))}
      <h2>接下来</h2>
      ${elsewhereWords(of).map((words) => html`<p>${words}</p>`)}
      <ol>
        <li>工作人员审查您的申请。缺什么，会一次说清。</li>
        <li>作出决定，给您书面通知。</li>
        <li>给予援助的，3 天内给您安排律师，不收钱。</li>
      </ol>
      ${
        receipt.missing.length > 0 &&
        html`<h2>还没有交的材料</h2>
          <ul>
            ${receipt.missing.map((ask) => html`<li>${ask}</li>`)}
          </ul>`
      }
      <h2>结果告诉谁</h2>
      <p>${messagesGoTo(of)}</p>
      <h2>有事问谁</h2>
      ${office && officeCard(office)}
      <p class="noprint"><button type="button" class="alt" data-print hidden>打印或存成文件</button></p>
      <details class="noprint">
        <summary class="call">看我填的全部内容</summary>
        ${answersView(of, false)}
      </details>
      <div class="only-print">${answersView(of, false)}</div>
      <form class="noprint" method="post" action="/apply/finish">
        ${hiddenToken(desk.form)}
        <p class="quiet">编号和查询码记好以后，点下面的按钮，这部手机上就不再留下您填的内容。24 小时后也会自动清除。</p>
        <button class="go">我已记下，清除这部手机上的内容</button>
      </form>`,
  )
}

function codeBox(receipt: Receipt, { now, canLookUp: isKept }: { now: Date; canLookUp: boolean }): Markup {
  if (now.toISOString() > receipt.codeUntil)
    return html`<div class="box"><b>查询码</b>已经不再显示。忘了的，请带证件到窗口，或者打电话问。</div>`
  return html`<div class="box">
    <b>查询码</b>
    <p class="code">${receipt.trackingCode}</p>
    <p>
      请抄下来或者截图。${isKept ? '查进度要用它和电话的后四位。' : '没有留本人能用的电话，网上查不了进度；请带它到窗口问。'}<b
        >只在这里显示 30 分钟</b
      >，不要告诉别人。
    </p>
  </div>`
}
