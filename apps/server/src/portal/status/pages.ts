import type { CaseState } from '@fayuan/law'
import type { ClockView } from '../../modules/deadlines/index.ts'
import type { FieldError } from '../../platform/refusal.ts'
import { dayInWords, hiddenToken } from '../apply/door.ts'
import { fileTypes } from '../apply/materials/page.ts'
import { type Answers, errorSummary, type Field, fieldView } from '../frame/fields.ts'
import { html, type Markup } from '../frame/html.ts'
import { layout } from '../frame/layout.ts'
import type { View } from '../frame/view.ts'
import { officeCard } from '../place/office-card.ts'
import type { AskedNow } from './asked.ts'
import type { Look } from './look.ts'
import { afterUpheld, stages, told } from './words.ts'

export const lookUpFields: Field[] = [
  { name: 'code', label: '查询码', hint: '提交申请时给您的 16 位字母和数字，大写小写都行', kind: 'text', autocomplete: 'off' },
  { name: 'tail', label: '电话的后四位', hint: '申请时留的电话', kind: 'number', autocomplete: 'off' },
]

export const lookUpPage = (view: View, { answers, errors = [] }: { answers?: Answers; errors?: readonly FieldError[] } = {}): string =>
  layout(
    view,
    { title: '查进度', back: '/', backLabel: '首页' },
    html`<h1>查进度</h1>
      ${errorSummary(errors)}
      <form method="post" action="/status" autocomplete="off">
        ${lookUpFields.map((field) => fieldView(field, answers, errors))}<button class="go">查一查</button>
      </form>
      <p class="quiet">查询码丢了、没有留电话的，请带证件到窗口，或者打 <a href="tel:12348">12348</a>。</p>`,
  )

export function casePage(view: View, look: Look, of: { form: string; isSupplied: boolean; errors?: readonly FieldError[] }): string {
  const { file, notice } = look
  const words = told[file.state as CaseState]
  return layout(
    view,
    { title: '查进度', back: '/', backLabel: '首页' },
    html`<h1>${words.now}</h1>
      <p class="quiet">受理编号 ${file.number}　${dayInWords(file.receivedOn)}收到</p>
      ${errorSummary(of.errors ?? [])}${of.isSupplied && html`<p class="saved">✓ 材料已经收到，审查接着算日子。</p>`}
      <ol class="bar">
        ${stages.map((stage, at) => html`<li class=${at < words.stage ? 'past' : at === words.stage ? 'now' : undefined} aria-current=${at === words.stage ? 'step' : undefined}>${stage}</li>`)}
      </ol>
      ${promise(look)}
      <h2>现在谁在办</h2>
      <p>${words.holder}</p>
      <h2>我要做什么</h2>
      ${look.missing.length > 0 ? missingList(look.missing) : html`<p>${file.objectionUpheldOn ? afterUpheld : words.mine}</p>`}${urgent(look.file.limitationOn, look.daysToLimit)}
      ${notice && missingForm(notice, of.form)}
      <h2>有事问谁</h2>
      ${view.place?.centre && officeCard(view.place.centre)}
      <form method="post" action="/status/close"><button class="alt">看完了，关掉</button></form>`,
  )
}

// Which papers they are may tell what it is about: they are named to whoever asks, and not to a look over the shoulder.
const missingList = (names: readonly string[]): Markup =>
  html`<p>申请时还有 ${names.length} 样材料没有交。请先准备好，可以带到窗口；审查人员也会一次告诉您还要补什么。</p>
    <details>
      <summary class="call">看是哪 ${names.length} 样</summary>
      <ul>
        ${names.map((name) => html`<li>${name}</li>`)}
      </ul>
    </details>`

/** 法44: what cannot wait for seven days is said aloud, not waited for. */
export const urgent = (limitationOn: string | null, days: number | null): Markup | null =>
  limitationOn === null || days === null
    ? null
    : html`<div class="box">
        <b>${dayInWords(limitationOn)}必须办，${days === 0 ? '就是今天' : `只剩 ${days} 天`}。</b
        >请马上打电话告诉法律援助中心，来不及的可以先帮您办（法律援助法第四十四条）。
      </div>`

function promise({ file, clock, isPaused }: Look): Markup | null {
  const words = told[file.state as CaseState]
  if (isPaused) return html`<div class="box"><span class="tag">❚❚ 日子暂停</span> 等材料的日子不算在审查期限里。</div>`
  if (!clock?.dueOn || !words.promise) return null
  const isLate = clock.state === 'OVERDUE'
  const left = clock.daysLeft ?? 0
  return html`<div class="box">
    ${words.promise}：<br /><b>${dayInWords(clock.dueOn)}</b
    >　${isLate ? html`<span class="tag late">■ 已经超过</span>` : html`<span class="tag done">● ${left === 0 ? '就是今天' : `还有 ${left} 天`}</span>`}
    ${isLate && !['REFUSED', 'TERMINATED'].includes(file.state) && html`<p>对不起，已经超过法律规定的日子。请打电话催办，也可以向司法局投诉。</p>`}
    ${promisedEarlier(clock)}
    <p class="law">法律规定的期限${clock.onHold > 0 ? `，等材料的 ${clock.onHold} 天不算在内` : ''}</p>
  </div>`
}

/** The office's own word, given to whoever waits for it; the day of the law stands above it (law.md §10, D24). */
function promisedEarlier({ beside, state }: ClockView): Markup | null {
  const given = beside.find(({ kind }) => kind === 'PROMISED')
  if (!given?.dueOn) return null
  const isPast = state === 'RUNNING' && given.light === 'red'
  return html`<p>这里的法律援助中心承诺：${dayInWords(given.dueOn)}前办好。${isPast && '已经过了承诺的日子，可以打电话催办。'}</p>`
}

const missingForm = (notice: NonNullable<Look['notice']>, form: string): Markup =>
  html`<section class="card">
    <h2>要补的材料</h2>
    <p>请在 <b>${dayInWords(notice.replyBy)}</b> 前补上。过了这一天不补也不说明，按撤回申请处理，但以后还能再申请。</p>
    <form method="post" action="/status/materials" enctype="multipart/form-data">
      ${hiddenToken(form)} ${notice.asked.map((one) => askedField(one))}
      ${notice.asked.some(({ isHere }) => !isHere) && html`<button class="go">把材料交上去</button>`}
    </form>
    <p class="quiet">有几样先选好几样，一次交上去。实在没有的，请打电话说明，或者到窗口写一个说明。</p>
  </section>`

const askedField = ({ field, name, kind, why, isHere }: AskedNow): Markup =>
  isHere
    ? html`<p class="saved">✓ ${name}：已经收到</p>`
    : html`<div class="field">
        <label class="name" for=${`f-${field}`}>${name}</label>
        <p class="hint" id=${`h-${field}`}>${kind === 'ANSWER' ? '请写下来，拍照交上来；也可以打电话说' : why}</p>
        <input class="text" type="file" id=${`f-${field}`} name=${field} accept=${fileTypes} multiple aria-describedby=${`h-${field}`} />
      </div>`
