import { html, type Markup } from '../../frame/html.ts'
import { layout } from '../../frame/layout.ts'
import { type Desk, hiddenToken, savedLine } from '../door.ts'
import type { Asking, TaskId } from '../form-page.ts'
import { materialsAsked } from '../materials/asked.ts'
import { firstOpen, isDone, pagesOf, tasks } from '../pages/index.ts'
import { notNeededBecause } from '../pages/means.ts'

type Standing = { tag: string; tone: '' | 'done' | 'part'; href: string | null; note?: string }

function formStanding(task: TaskId, of: Asking): Standing {
  const pages = pagesOf(of, task)
  const open = firstOpen(of, task)
  const isBegun = pages.some((page) => of.data.answers[page.id] !== undefined)
  const href = `/apply/${(open ?? pages[0])?.id}`
  const because = task === 'means' && !open ? notNeededBecause(of) : null
  if (because) return { tag: '不用填收入', tone: 'done', href, note: `不用填，因为${because}` }
  if (!open) return { tag: '已填好', tone: 'done', href }
  if (task === 'means' && pages.some((page) => isDone(page, of))) return { tag: '填了一半', tone: 'part', href }
  return isBegun ? { tag: '填了一半', tone: 'part', href } : { tag: '还没填', tone: '', href }
}

function materialsStanding(of: Asking): Standing {
  const open = firstOpen(of, 'matter') ?? firstOpen(of, 'means')
  if (open) return { tag: '还不能填', tone: '', href: null, note: '先填“什么事”和“经济情况”，就知道要哪些材料。' }
  const asked = materialsAsked(of)
  const settled = asked.filter(
    (m) => of.data.lacking.includes(m.code) || of.data.uploads.some((upload) => upload.material === m.code),
  ).length
  if (settled === asked.length) return { tag: '已填好', tone: 'done', href: '/apply/materials' }
  return {
    tag: settled > 0 ? `${settled}/${asked.length}` : '还没填',
    tone: settled > 0 ? 'part' : '',
    href: '/apply/materials',
    note: '没有的可以不传，以后再补。',
  }
}

const confirmStanding = (of: Asking): Standing =>
  firstOpen(of)
    ? { tag: '还不能填', tone: '', href: null, note: '前面都填好，就可以检查和提交。' }
    : { tag: '可以提交了', tone: 'part', href: '/apply/confirm' }

const standingOf = (task: TaskId, of: Asking): Standing =>
  task === 'materials' ? materialsStanding(of) : task === 'confirm' ? confirmStanding(of) : formStanding(task, of)

/** 申请: what is done, what is left, and that nothing is lost (screens.md §5.4). */
export function taskList(desk: Desk): string {
  const { view, draft, of, form } = desk
  const rows = tasks.map((task) => ({ ...task, ...standingOf(task.id, of) }))
  const done = rows.filter((row) => row.tone === 'done').length
  const next = rows.find((row) => row.href && row.tone !== 'done')
  return layout(
    view,
    { title: '我的申请', back: '/', backLabel: '首页' },
    html`<h1>我的申请</h1>
      <p class="steps">6 项里填好了 ${done} 项</p>
      ${savedLine(draft)}
      <ol class="tasks">
        ${rows.map(taskRow)}
      </ol>
      ${next && html`<a class="go" href=${next.href}>${done === 0 ? '开始填' : '接着填'}：${next.label}</a>`}
      <p class="quiet">关掉也不会丢，30 天内用这部手机打开还能接着填。</p>
      <form class="noprint" method="post" action="/apply/discard">
        ${hiddenToken(form)}
        <p class="quiet">这部手机别人也在用？<button class="link">删掉这份草稿</button></p>
      </form>`,
  )
}

const taskRow = (row: Standing & { label: string }): Markup => {
  const inside = html`<b>${row.label}</b><span class=${`tag ${row.tone}`}>${row.tag}</span>${row.note && html`<small>${row.note}</small>`}`
  return html`<li>${row.href ? html`<a href=${row.href}>${inside}</a>` : html`<span class="off">${inside}</span>`}</li>`
}
