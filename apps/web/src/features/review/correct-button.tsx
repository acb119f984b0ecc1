import { Button } from 'antd'
import { useState } from 'react'
import { post } from '../../api/client.ts'
import type { Review } from '../../api/shapes.ts'
import { type Draft, type Field, saidNone } from '../../ui/form/field.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { tell } from '../../ui/notice.tsx'
import { applicationSections } from '../intake/application-sections.ts'
import { isFurther, type Question, questionsOf } from '../intake/further-questions.ts'
import { lookedAt, settledIn } from '../intake/settled.ts'
import { type Places, usePlaces } from '../intake/use-places.ts'
import { useTrial } from '../intake/use-trial.ts'

const corrected = [
  'role',
  'matter',
  'subMatter',
  'isNoneListed',
  'forum',
  'categories',
  'household.members',
  'household.monthlyIncomeTotal',
  'household.applicantMonthlyIncome',
  'household.opponentIsMember',
  'verification',
  'limitationOn',
  'noFixedIncome',
  'lowIncomeRegistry',
  'hardshipEvent',
  'hasCounsel',
  'jurisdictionOk',
  'firstReceivedElsewhere',
  'agentIsInfringer',
  'hasNoOpponent',
  'needsPreservation',
  'furtherClaims',
]

const noQuestions: ReadonlyMap<string, string> = new Map()

const isCorrected = (name: string) => corrected.includes(name) || isFurther(name)

const fieldsIn =
  (places: Places, asked: (draft: Draft) => Question[]) =>
  (draft: Draft): Field[] =>
    applicationSections(draft, places, asked(draft))
      .flatMap(({ fields }) => fields)
      .filter(({ name }) => isCorrected(name))

/** The facts as they were taken down, one value for each field of the form. */
function draftOf(facts: Record<string, unknown>): Draft {
  const flat = (from: object, before = ''): [string, unknown][] =>
    Object.entries(from).flatMap(([name, value]): [string, unknown][] =>
      value !== null && typeof value === 'object' && !Array.isArray(value) ? flat(value, `${before}${name}.`) : [[before + name, value]],
    )
  const said = flat(facts).map(([name, value]): [string, unknown] => [name.replace(/^said[.]/, ''), value])
  return withNone(facts, lookedAt(Object.fromEntries(said.filter(([name]) => isCorrected(name))) as Draft))
}

/** That somebody is of no group was said; what only follows from the birthday was said by nobody, and is left to it. */
function withNone(facts: Record<string, unknown>, draft: Draft): Draft {
  if (facts['categoriesOpen'] === true) return { ...draft, categories: [] }
  return Array.isArray(facts['categories']) && facts['categories'].length === 0 ? { ...draft, categories: saidNone } : draft
}

/** 更正事实: what the papers show goes before what was taken down; the rules judge again at once. */
export function CorrectButton({ review }: { review: Review }) {
  const [open, setOpen] = useState(false)
  const places = usePlaces()
  const { trial } = useTrial()
  const missing = [...review.assessment.missing, ...(review.claims?.missing ?? [])]
  const asked = (draft: Draft) => questionsOf(missing, draft, trial?.questions ?? noQuestions)
  if (!review.can.some(({ verb, allowed }) => verb === 'recordCheck' && allowed)) return null
  return (
    <>
      <Button type="link" size="small" onClick={() => setOpen(true)}>
        更正事实
      </Button>
      {open && (
        <FormDialog
          title="更正事实"
          wide
          initial={draftOf(review.facts)}
          fields={fieldsIn(places, asked)}
          submitLabel="更正，重新判断"
          note="按核对过的材料更正；更正前后的内容都记入审计。"
          write={(body) =>
            post('/api/applications/{id}/facts', { at: { id: review.case.id }, body: settledIn(body), version: review.case.version })
          }
          onClose={() => setOpen(false)}
          onDone={() => {
            tell('已更正，规则已重新判断。')
            setOpen(false)
          }}
        />
      )}
    </>
  )
}
