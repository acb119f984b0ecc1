import { html, type Markup } from '../frame/html.ts'
import type { Office } from './place.ts'

export const officeCard = (office: Office): Markup =>
  html`<div class="card">
    <p class="title">${office.name}</p>
    ${office.address && html`<p>${office.address}</p>`}
    <p>
      ${office.phone ? html`<a class="call" href=${`tel:${office.phone.replaceAll(/[^0-9+]/g, '')}`}>打电话 ${office.phone}</a>` : html`<span class="quiet">电话请打 12348 问</span>`}
    </p>
  </div>`
