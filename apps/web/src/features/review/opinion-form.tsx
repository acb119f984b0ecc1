import { useNavigate } from '@tanstack/react-router'
import { reasonsAgainst } from '@fayuan/law/application'
import { Input } from 'antd'
import { useState } from 'react'
import { post } from '../../api/client.ts'
import type { CaseStanding, Review } from '../../api/shapes.ts'
import { useSend } from '../../api/use-send.ts'
import { useDraft } from '../../ui/form/use-draft.ts'
import { WrongList } from '../../ui/form/wrong-list.tsx'
import { tell } from '../../ui/notice.tsx'
import { WhyButton } from '../../ui/why-button.tsx'
import { leading, notOurs, opinionNow, opinionWritten, speaksForOther } from './opinion.ts'

const phrasesFor = ({ assessment, claims }: Review) => {
  const against = claims ? '' : reasonsAgainst(assessment)
  return [
    ['拟给予', '事实清楚、材料齐全，符合法律援助条件，拟给予法律援助。'],
    ['拟不予（写理由）', against ? `经审查，${against}拟不予法律援助。` : '经审查，不符合法律援助条件，理由是：'],
    ['属于群体案件', '同一对方另有多件同类申请，建议按群体案件并案报告。'],
  ] as const
}

export function OpinionForm({ review }: { review: Review }) {
  const { case: file, proposal, can: offered } = review
  const navigate = useNavigate()
  const { draft, setDraft, clear } = useDraft({}, `fayuan.review.${file.id}`)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const sending = useSend<CaseStanding>(() => {
    clear()
    tell(`${file.applicantName}：审查意见已提交审批。`)
    void navigate({ to: '/review' })
  })
  const can = offered.find(({ verb }) => verb === 'recordCheck')
  const why = can?.allowed ? notOurs(proposal) : (can?.why ?? '这件申请现在不在审查环节，或者不由您审查。')
  const { opinion, isOlder } = opinionNow(draft, proposal)
  const write = (text: string) => setDraft(opinionWritten(text, proposal))
  const submit = (outcome: 'GRANT' | 'REFUSE') => {
    if (!opinion.trim()) return setErrors({ opinion: '请写审查意见。' })
    if (speaksForOther(draft, proposal, outcome))
      return setErrors({
        opinion: `上面是规则拟写的意见，不是“${outcome === 'GRANT' ? '拟给予' : '拟不予'}”的意见。请写自己的意见和理由。`,
      })
    setErrors({})
    const body = { proposal: outcome, opinion: opinion.trim() }
    sending.mutate(post('/api/applications/{id}/check', { at: { id: file.id }, body, version: file.version }))
  }
  const lead = leading(review)
  return (
    <div className="decide no-print">
      <WrongList problem={sending.error} errors={errors} />
      <Input.TextArea aria-label="审查意见" rows={3} value={opinion} onChange={(event) => write(event.target.value)} />
      {isOlder && <span className="wrong small">这段意见是事实更正以前写的，规则结论已经变了，请核对后再提交。</span>}
      <div className="chips" aria-label="常用语">
        {(proposal.outcome === 'REDIRECT' ? [] : phrasesFor(review)).map(([label, text]) => (
          <button key={label} type="button" onClick={() => write(text)}>
            {label}
          </button>
        ))}
        {proposal.opinion && (
          <button type="button" onClick={() => setDraft({})}>
            规则拟写的意见
          </button>
        )}
      </div>
      <div className="row">
        <WhyButton type={lead === 'GRANT' ? 'primary' : 'default'} why={why} loading={sending.isPending} onClick={() => submit('GRANT')}>
          拟给予，提交审批
        </WhyButton>
        <WhyButton type={lead === 'REFUSE' ? 'primary' : 'default'} why={why} loading={sending.isPending} onClick={() => submit('REFUSE')}>
          拟不予，提交审批
        </WhyButton>
      </div>
      <span className="quiet small">{why ?? '录入、审查与审批不能是同一人。'}</span>
    </div>
  )
}
