import { answerableFaults } from './answerable.ts'
import { channels, type CriminalStage, criminalStages } from '../glossary/index.ts'
import { receivedFaults } from './days.ts'
import { asked, type FactFault, refused } from './fault.ts'
import { identityFaults } from './identity.ts'
import { stageFaults } from './parties.ts'
import type { SaidOfCase } from './said.ts'

export type SaidOfNotice = Pick<SaidOfCase, 'today' | 'receivedOn' | 'person' | 'stage' | 'role' | 'organ' | 'categories'> & {
  channel?: string
  ground?: string
  offence?: string
}

type Organ = { words: RegExp; stages: readonly CriminalStage[] }

/** Who has the file at which stage (刑事诉讼法3): the police investigate, the procuratorate reviews and investigates some itself, courts try. */
const organs: Readonly<Record<string, Organ>> = {
  NOTIFIED_COURT: { words: /法院/, stages: ['FIRST_INSTANCE', 'SECOND_INSTANCE', 'DEATH_REVIEW', 'RETRIAL'] },
  NOTIFIED_PROCURATORATE: { words: /检察院/, stages: ['PROSECUTION_REVIEW', 'INVESTIGATION'] },
  NOTIFIED_POLICE: { words: /公安|派出所|交警|刑侦/, stages: ['INVESTIGATION'] },
}

const labels: Readonly<Record<string, string>> = { ...channels, ...criminalStages }

function organAgainstChannel({ channel = '', organ = '' }: SaidOfNotice): FactFault[] {
  const own = organs[channel]
  const other = Object.entries(organs).find(([code, { words }]) => code !== channel && words.test(organ))
  if (!own || own.words.test(organ) || !other) return []
  const text = `通知机关选的是“${labels[channel]}”，机关全称却是“${organ}”，请核对是哪个机关通知的。`
  return [asked('ORGAN_OF_OTHER_KIND', 'organ', text, `${channel}-${organ}`)]
}

function stageAgainstChannel({ channel = '', stage }: SaidOfNotice): FactFault[] {
  const own = organs[channel]
  if (!own || !stage || own.stages.some((one) => one === stage)) return []
  const text = `${labels[stage] ?? stage}阶段的案件一般不由“${labels[channel]}”，请核对通知机关和阶段。`
  return [asked('STAGE_OF_OTHER_ORGAN', 'stage', text, `${channel}-${stage}`)]
}

// 罪名 never ends in 纠纷, which is how causes of civil cases do.
const civilCause = /(?:纠纷|之诉|离婚|继承|赡养|抚养费)$/

function offenceFaults({ offence = '' }: SaidOfNotice): FactFault[] {
  if (!civilCause.test(offence.trim())) return []
  return [asked('OFFENCE_NO_CRIME', 'offence', `“${offence}”是民事案由，不是罪名，请对照通知书核对。`, offence)]
}

function minorFaults({ ground, person, categories = [] }: SaidOfNotice): FactFault[] {
  if (ground !== 'N1' || person?.birthOn || categories.some(({ code }) => code === 'MINOR')) return []
  const text = '通知情形是未成年人，请填写出生日期；通知书没有写出生日期、写明是未成年人的，请在人员类别里选“未成年人”。'
  return [refused('MINOR_NOT_STATED', 'person.birthOn', text)]
}

/** What does not fit in a notice: who sends it, at which stage, about whom (法25, 刑事诉讼法3、108). */
export const noticeFaults = (said: SaidOfNotice): FactFault[] => [
  ...receivedFaults(said),
  ...organAgainstChannel(said),
  ...stageAgainstChannel(said),
  ...stageFaults({ ...said, matter: 'CRIMINAL' }),
  ...offenceFaults(said),
  ...minorFaults(said),
  ...answerableFaults({ ...said, source: '通知书' }),
  ...identityFaults(said),
]
