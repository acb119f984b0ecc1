import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Candidate, CaseDetail } from '../../api/shapes.ts'
import { post } from '../../api/client.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { type Field, optionsOf } from '../../ui/form/field.ts'
import { tell } from '../../ui/notice.tsx'
import { EmptyState } from '../../ui/state.tsx'
import { CandidateRow } from './candidate-row.tsx'

const noteField: Field = { name: 'note', label: '给承办人的话（可以不填）', kind: 'area' }
/** Whoever acted for the other side before is chosen only by somebody who says that it was looked into. */
const weighedField = (why: string): Field => ({
  name: 'isConflictWeighed',
  label: '已核实没有利害关系',
  kind: 'tick',
  required: true,
  hint: why,
})

const requesters = { RECIPIENT: '受援人请求，已经同意', PROVIDER: '承办人报告，已经同意', CENTRE: '本机构决定' } as const

/** At whose request (法55, 程37, 38): one that was agreed to, or the centre's own decision. */
function replaceFields({ replacement }: CaseDetail): Field[] {
  const agreed = replacement?.isAgreed ? replacement.kind : null
  const options = optionsOf(requesters).filter(({ value }) => value === agreed || value === 'CENTRE')
  return [
    {
      name: 'requestedBy',
      label: '谁提出更换',
      kind: 'pick',
      required: true,
      options,
      initial: agreed ?? 'CENTRE',
      hint: agreed ? undefined : '受援人请求、承办人报告的，先在案件里登记，负责人同意以后再更换。',
    },
    { name: 'reason', label: '更换的原因', kind: 'area', required: true },
  ]
}

export function Candidates({ file, items }: { file: CaseDetail; items: Candidate[] }) {
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<Candidate | null>(null)
  const isReplacement = !file.can.some(({ verb }) => verb === 'assignCase')
  const verb = isReplacement ? 'replaceLawyer' : 'assignCase'
  const can = file.can.find((one) => one.verb === verb)
  const why = can?.allowed ? null : (can?.why ?? '这件案件现在不在指派环节，或者不由您指派。')
  if (items.length === 0) return <EmptyState title="没有可以指派的承办人" hint="先在“组织与账号 · 承办人”里登记律师，或者请上级协调。" />
  return (
    <>
      {items.map((candidate) => (
        <CandidateRow
          key={candidate.providerId}
          candidate={candidate}
          why={why}
          label={isReplacement ? '换成这位' : '指派'}
          onChoose={() => setChosen(candidate)}
        />
      ))}
      {chosen && (
        <FormDialog
          title={isReplacement ? `更换承办人：${chosen.name}` : `指派 ${chosen.name}`}
          submitLabel={isReplacement ? '更换并出具通知' : '指派并出具通知书'}
          note={isReplacement ? '原承办人收到更换通知，新的承办人收到指派通知。' : '指派通知书和援助公函会自动编号出具。'}
          fields={[
            ...(chosen.formerClient ? [weighedField(chosen.formerClient)] : []),
            ...(isReplacement ? replaceFields(file) : [noteField]),
          ]}
          write={(body) =>
            post(isReplacement ? '/api/cases/{id}/assignment/replacement' : '/api/cases/{id}/assignment', {
              at: { id: file.id },
              body: { ...body, providerId: chosen.providerId },
              version: file.version,
            })
          }
          onClose={() => setChosen(null)}
          onDone={() => {
            tell(`已指派 ${chosen.name}，等待接受。`)
            void navigate({ to: '/assign' })
          }}
        />
      )}
    </>
  )
}
