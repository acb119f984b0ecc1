import { script, style } from './asset.ts'
import { html, type Markup, toPage } from './html.ts'
import type { View } from './view.ts'

type Frame = { title: string; description?: string; back?: string; backLabel?: string }

const usual = '法律援助：没有钱请律师，符合条件的可以免费请。看看能不能申请、网上申请、查进度、找人帮忙。不收一分钱。'

/** The page around a page: skip link, the three switches, main, footer. */
export function layout(view: View, { title, description = usual, back, backLabel = '上一步' }: Frame, body: Markup): string {
  const name = view.place?.countyName ?? ''
  // Without any referrer a browser calls the origin of its own form null, and over http nothing else tells where one stood: the pages, made of
  // forms, tell it to this site alone; what the header says of everything else stays (security.md §7.6).
  return toPage(
    html`<html lang="zh-CN" class=${view.isBig ? 'big' : undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="referrer" content="same-origin" />
        <meta name="robots" content=${view.path === '/' ? 'index' : 'noindex'} />
        <meta name="description" content=${name + description} />
        <meta name="color-scheme" content="light dark" />
        <title>${title} - ${name}法律援助</title>
        <link rel="stylesheet" href=${style.url} />
        <link rel="icon" href="data:," />
        <script src=${script.url} defer></script>
      </head>
      <body>
        <a class="skip" href="#main">跳到正文</a>
        <header class="top">
          <div>
            <a class="home" href="/">法援${name && html`<small>${name}</small>`}</a>
            <a class="tool" data-big href=${`/portal/letters?big=${view.isBig ? 0 : 1}&back=${encodeURIComponent(view.path)}`}
              ><span>${view.isBig ? '标准字' : '大字'}</span></a
            >
            <button type="button" data-read hidden><span>朗读</span></button>
            <a class="tool" data-leave rel="noreferrer" href="/portal/leave"><span>快速离开</span></a>
          </div>
        </header>
        <main id="main" tabindex="-1">${back && html`<a class="back" href=${back}>‹ ${backLabel}</a>`} ${body}</main>
        ${footer}
      </body>
    </html>`,
  )
}

const footer = html`<footer>
  <p>法律援助不收钱。有人借法律援助向您要钱，请打 <a href="tel:12348">12348</a> 举报。</p>
  <a href="/help">找人帮忙</a><a href="/privacy">个人信息怎么用</a><a href="/">回首页</a>
</footer>`
