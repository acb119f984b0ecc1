import type { ClockLight, LightColour } from '../../api/shapes.ts'
import { Light } from '../../ui/light.tsx'

type CaseLightProps = { light: LightColour | ClockLight; daysLeft: number | null; dueOn?: string | null; title?: string | null }

/** The clock of a case in words: 剩 2 天, 今天到期, 超期 1 天, 停表. */
export function CaseLight({ light, daysLeft, dueOn, title }: CaseLightProps) {
  return (
    <Light tone={light === 'done' ? 'none' : light} title={[title, dueOn && `到期日 ${dueOn}`].filter(Boolean).join('，')}>
      {words(light, daysLeft)}
    </Light>
  )
}

function words(light: LightColour | ClockLight, daysLeft: number | null): string {
  if (light === 'none') return '无期限'
  if (light === 'done') return '已办结'
  if (light === 'grey') return '停表'
  if (daysLeft === null) return light === 'red' ? '已超期' : '在期限内'
  if (daysLeft < 0) return `超期 ${-daysLeft} 天`
  return daysLeft === 0 ? '今天到期' : `剩 ${daysLeft} 天`
}
