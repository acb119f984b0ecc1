import { useNavigate } from '@tanstack/react-router'
import { forums } from '@fayuan/law'
import { reasonsAgainst, waysToName } from '@fayuan/law/application'
import { Input, Radio } from 'antd'
import { useState } from 'react'
import { post, type Write } from '../../api/client.ts'
import type { CaseStanding, Review } from '../../api/shapes.ts'
import { useSend } from '../../api/use-send.ts'
import { textValue } from '../../ui/form/field.ts'
import { useDraft } from '../../ui/form/use-draft.ts'
import { WrongList } from '../../ui/form/wrong-list.tsx'
import { tell } from '../../ui/notice.tsx'
import { servedWays } from '../acts/words.ts'
import { notOurs } from '../review/opinion.ts'
import { WhyButton } from '../../ui/why-button.tsx'

/** The reasons of a refusal begin with what the rules know against it; where they know nothing, with nothing that could be sent as it is. */
const phrasesFor = ({ assessment, claims }: Review) =>
  [
    ['同意', '同意给予法律援助。'],
    ['不予（写理由）', (claims ? '' : reasonsAgainst(assessment)) || '不符合法律援助条件，理由是：'],
    ['退回（写原因）', '请补充核实：'],
  ] as const

type Choice = 'grantApplication' | 'refuseApplication' | 'returnCheck'

const wayAsked = '办理途径还没有说清：请选择按哪条途径提供援助，援助形式随它写进决定书。要先问清的，退回审查。'

const servedAsked = '请选择不予援助决定书怎么送达：异议期从收到之日起算（程序规定第二十二条）。'

export function DecisionForm({ review }: { review: Review }) {
  const { case: file, can: offered, smallCentre, proposal } = review
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
  const served = (['NOW', 'LATER'] as const).find((one) => one === draft.served)
  const way = waysToName.find((one) => one === draft.forum)
  const alone = exception ? { twoPersonException: exception } : {}
  const writes: Record<Choice, () => Write<CaseStanding>> = {
    grantApplication: () =>
      post('/api/applications/{id}/grant', { ...on, body: { note: text, ...(file.isFormOpen && way ? { forum: way } : {}), ...alone } }),
    refuseApplication: () =>
      post('/api/applications/{id}/refusal', {
        ...on,
        body: { reasons: text, note: '', ...(served ? { served } : {}), ...alone },
      }),
    returnCheck: () => post('/api/applications/{id}/return', { ...on, body: { reason: text } }),
  }
  const run = (choice: Choice) => {
    if (choice !== 'grantApplication' && !text)
      return setErrors({ text: choice === 'returnCheck' ? '请写退回的原因。' : '请写不予援助的理由，会写进决定书。' })
    if (choice === 'grantApplication' && file.isFormOpen && !way) return setErrors({ forum: wayAsked })
    if (choice === 'refuseApplication' && !served) return setErrors({ served: servedAsked })
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
        {phrasesFor(review).map(([label, phrase]) => (
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
      <fieldset aria-describedby="served-note">
        <legend>不予援助的，决定书怎么送达</legend>
        <Radio.Group
          value={served}
          onChange={(event) => put('served', textValue(event.target.value))}
          options={Object.entries(servedWays).map(([value, label]) => ({ value, label }))}
        />
        <p id="served-note" className="quiet small">
          另行送达的，送到以后登记送达，异议期从收到之日起算。
        </p>
      </fieldset>
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
