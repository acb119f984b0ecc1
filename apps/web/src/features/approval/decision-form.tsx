import { useNavigate } from '@tanstack/react-router'
import { forums } from '@fayuan/law'
import { waysToName } from '@fayuan/law/application'
import { Checkbox, Input, Radio } from 'antd'
import { useState } from 'react'
import { post, type Write } from '../../api/client.ts'
import type { CaseStanding, Review } from '../../api/shapes.ts'
import { useSend } from '../../api/use-send.ts'
import { textValue } from '../../ui/form/field.ts'
import { useDraft } from '../../ui/form/use-draft.ts'
import { WrongList } from '../../ui/form/wrong-list.tsx'
import { tell } from '../../ui/notice.tsx'
import { notOurs } from '../review/opinion.ts'
import { WhyButton } from '../../ui/why-button.tsx'

const phrases = [
  ['同意', '同意给予法律援助。'],
  ['不予（写理由）', '不符合法律援助法第三十一条、第四十一条规定的条件，理由是：'],
  ['退回（写原因）', '请补充核实：'],
] as const

type Choice = 'grantApplication' | 'refuseApplication' | 'returnCheck'

const wayAsked = '办理途径还没有说清：请选择按哪条途径提供援助，援助形式随它写进决定书。要先问清的，退回审查。'

export function DecisionForm({ review: { case: file, can: offered, smallCentre, proposal } }: { review: Review }) {
  const navigate = useNavigate()
  const { draft, put, clear } = useDraft({}, `fayuan.decision.${file.id}`)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const sending = useSend<CaseStanding>(({ stateLabel }) => {
    clear()
    tell(`${file.applicantName}：已办，现在是“${stateLabel}”。`)
    void navigate({ to: '/approval' })
  })
  const text = textValue(draft.text).trim()
  const exception = textValue(draft.exception).trim()
  const on = { at: { id: file.id }, version: file.version }
  const way = waysToName.find((one) => one === draft.forum)
  const alone = exception ? { twoPersonException: exception } : {}
  const writes: Record<Choice, () => Write<CaseStanding>> = {
    grantApplication: () =>
      post('/api/applications/{id}/grant', { ...on, body: { note: text, ...(file.isFormOpen && way ? { forum: way } : {}), ...alone } }),
    refuseApplication: () =>
      post('/api/applications/{id}/refusal', {
        ...on,
        body: { reasons: text, note: '', served: draft.later === true ? 'LATER' : 'NOW', ...alone },
      }),
    returnCheck: () => post('/api/applications/{id}/return', { ...on, body: { reason: text } }),
  }
  const run = (choice: Choice) => {
    if (choice !== 'grantApplication' && !text)
      return setErrors({ text: choice === 'returnCheck' ? '请写退回的原因。' : '请写不予援助的理由，会写进决定书。' })
    if (choice === 'grantApplication' && file.isFormOpen && !way) return setErrors({ forum: wayAsked })
    setErrors({})
    sending.mutate(writes[choice]())
  }
  const whyNot = (verb: Choice) => {
    const can = offered.find((one) => one.verb === verb)
    return can?.allowed ? (verb === 'returnCheck' ? null : notOurs(proposal)) : (can?.why ?? '这件申请现在不在审批环节，或者不由您审批。')
  }
  const blocked = whyNot('grantApplication')
  // Only a centre too small to part the two may say why one person did both; the server decides whether it counts.
  const needsException = smallCentre && blocked !== null
  return (
    <div className="decide no-print">
      <WrongList problem={sending.error} errors={errors} />
      <Input.TextArea
        aria-label="审批意见或者理由"
        placeholder="审批意见；不予、退回必须写理由"
        rows={3}
        value={textValue(draft.text)}
        onChange={(event) => put('text', event.target.value)}
      />
      <div className="chips" aria-label="常用语">
        {phrases.map(([label, phrase]) => (
          <button key={label} type="button" onClick={() => put('text', phrase)}>
            {label}
          </button>
        ))}
      </div>
      {(needsException || sending.error?.code === 'TWO_PERSONS') && (
        <label>
          <span className="small">本机构只有一人在岗时，写明情况（记入审计，事后由上级复核）</span>
          <Input value={textValue(draft.exception)} onChange={(event) => put('exception', event.target.value)} />
        </label>
      )}
      {file.isFormOpen && (
        <fieldset aria-describedby="way-note">
          <legend>按哪条途径提供援助</legend>
          <Radio.Group
            value={way}
            onChange={(event) => put('forum', textValue(event.target.value))}
            options={waysToName.map((one) => ({ value: one, label: forums[one] }))}
          />
          <p id="way-note" className="quiet small">
            办理途径还没有说清。给予的，援助形式随这里选的写进决定书。
          </p>
        </fieldset>
      )}
      <Checkbox checked={draft.later === true} onChange={(event) => put('later', event.target.checked)}>
        不予决定书另行送达（邮寄等），异议期从登记的送达日起算
      </Checkbox>
      <div className="row">
        <WhyButton
          type="primary"
          why={exception && needsException ? null : blocked}
          loading={sending.isPending}
          onClick={() => run('grantApplication')}
        >
          给予法律援助
        </WhyButton>
        <WhyButton danger why={whyNot('refuseApplication')} loading={sending.isPending} onClick={() => run('refuseApplication')}>
          不予援助
        </WhyButton>
        <WhyButton why={whyNot('returnCheck')} loading={sending.isPending} onClick={() => run('returnCheck')}>
          退回重新审查
        </WhyButton>
      </div>
      <span className="quiet small">{blocked ?? '给予后三日内指派；不予的，决定书写明理由和异议期限。'}</span>
    </div>
  )
}
