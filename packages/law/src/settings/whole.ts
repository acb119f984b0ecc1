import { readCount } from '../reading/count.ts'
import { held, type ReadSetting, wrong } from './setting.ts'

export type WholeAsked = { what: string; least: number; most: number; units?: readonly string[]; tooFew?: string; tooMany?: string }

/** A whole number, sent or typed. What the bounds rest on is said where the law sets them. */
export function readWhole(raw: unknown, { what, least, most, units, tooFew, tooMany }: WholeAsked): ReadSetting<number> {
  const typed = typeof raw === 'number' ? String(raw) : raw
  if (typeof typed !== 'string') return wrong(`请填写${what}。`)
  const read = readCount(typed, { what, units, least: 0, most: 1_000_000 })
  if (!read.ok) return wrong(read.reason)
  if (read.value < least) return wrong(tooFew ?? `${what}应在 ${least} 到 ${most} 之间，现在是 ${read.value}。`)
  if (read.value > most) return wrong(tooMany ?? `${what}应在 ${least} 到 ${most} 之间，现在是 ${read.value}。`)
  return held(read.value)
}
