import { html, type Markup } from '../frame/html.ts'
import type { Office } from './place.ts'

/** `far`: how far it is, and from where. */
export const officeCard = (office: Office, far?: string): Markup =>
  html`<div class="card">
    <p class="title">${office.name}</p>
    ${office.address && html`<p>${office.address}</p>`} ${far && html`<p>${far}</p>`}
    ${office.hours ? html`<p>对外时间：${office.hours}</p>` : html`<p class="quiet">时间请先打电话问</p>`}
    <p>
      ${office.phone ? html`<a class="call" href=${`tel:${office.phone.replaceAll(/[^0-9+]/g, '')}`}>打电话 ${office.phone}</a>` : html`<span class="quiet">电话请打 12348 问</span>`}
    </p>
  </div>`
