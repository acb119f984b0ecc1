import type { Setting, SettingEntry } from './settings-query.ts'

/** 2026-03-01 起，张建国定：县里公开承诺。 */
export function sinceText({ now, source }: Pick<Setting, 'now' | 'source'>): string {
  if (!now) return source === 'BUILT_IN' ? '还没有定过，按通常的' : '还没有定过'
  const until = now.untilOn ? `到 ${now.untilOn}` : ''
  const who = source === 'UPPER' ? `${now.place}定的` : `${now.enteredByName}定`
  return [`${now.fromOn} 起${until && `，${until}`}`, who, now.docNo, now.reason].filter(Boolean).join(' · ')
}

export function entryText({ shown, fromOn, untilOn, enteredByName, reason, docNo }: SettingEntry): string {
  return [`${shown}，${fromOn} 起${untilOn ? `，到 ${untilOn}` : ''}`, `${enteredByName}报`, docNo, reason].filter(Boolean).join(' · ')
}

export const cannotEnter = ({ canEnter, enteredBy, title }: Pick<Setting, 'canEnter' | 'enteredBy' | 'title'>): string | null =>
  canEnter ? null : `「${title}」由${enteredBy}定。`
