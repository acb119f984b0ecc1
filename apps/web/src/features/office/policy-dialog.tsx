import { policyColumns } from '@fayuan/law/loading'
import { cellsIn } from '@fayuan/law/sheets'
import { useQuery } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useRef, useState } from 'react'
import { post, send, take } from '../../api/client.ts'
import type { ApiProblem } from '../../api/problem.ts'
import { useSend } from '../../api/use-send.ts'
import { checkDraft, type FieldErrors } from '../../ui/form/body.ts'
import { type Field, textValue } from '../../ui/form/field.ts'
import { Fields } from '../../ui/form/fields.tsx'
import { SheetField } from '../../ui/form/sheet-field.tsx'
import { useDraft } from '../../ui/form/use-draft.ts'
import { errorsOfProblem, WrongList } from '../../ui/form/wrong-list.tsx'
import { tell } from '../../ui/notice.tsx'
import { takeAndSave } from '../../ui/save-file.ts'
import { useLater } from '../../ui/use-later.ts'
import { WhyButton } from '../../ui/why-button.tsx'
import { PolicyLines } from './policy-lines.tsx'
import { type Handed, PolicyTrial } from './policy-trial.tsx'
import { isJson, nameOf, type PolicyImport } from './policy-words.ts'
import { SheetPreview } from './sheet-preview.tsx'
import { Told } from './told.tsx'

const reason: Field[] = [
  { name: 'reason', label: '录入的原因', kind: 'text', required: true, hint: '例如“新条例公布，自 2027 年起施行”。' },
]
const headings = Object.values(policyColumns)

const handedIn = (text: string): Handed => (isJson(text) ? { json: text } : { rows: cellsIn(text) })

/** 录入一份地方规定: chosen or pasted, checked as it stands there, tried on the last year's applications, and stored whole or not at all. */
export function PolicyDialog({ onClose }: { onClose: () => void }) {
  const { draft, put, clear } = useDraft({}, 'import policy')
  const [errors, setErrors] = useState<FieldErrors>({})
  const text = textValue(draft.text)
  const settled = useLater(text)
  const handed = handedIn(settled)
  const isEmpty = text.trim() === ''
  const check = useQuery<PolicyImport, ApiProblem>({
    queryKey: ['law', 'check', 'policy', settled],
    queryFn: () => send(post('/api/law/policies', { body: { ...handed, check: true, replaces: false, reason: '' } })),
    enabled: settled.trim() !== '',
    staleTime: Infinity,
    retry: false,
  })
  const sending = useSend<PolicyImport>(({ policy }) => {
    clear()
    tell(`已录入：${policy?.title ?? ''}，自 ${policy?.effectiveFrom ?? ''} 起施行。`)
    onClose()
  })
  const answer = isEmpty ? undefined : check.data
  const isFine = answer?.policy != null && answer.faults.length === 0
  const why = whyNot({ isEmpty, isChecking: settled !== text || check.isFetching, hasProblem: check.error !== null, answer })
  const mustTick = isFine && answer.replaced.length > 0 && draft.replaces !== true ? '请先勾选“以这次的为准”。' : null
  const submit = () => {
    const found = checkDraft(reason, draft)
    setErrors(found)
    if (Object.keys(found).length > 0) return
    const body = { ...handed, check: false, replaces: draft.replaces === true, reason: textValue(draft.reason) }
    sending.mutate(post('/api/law/policies', { body }))
  }
  return (
    <Modal
      open
      title="录入地方规定"
      width={920}
      style={{ top: 48 }}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={
        <span className="row" style={{ justifyContent: 'flex-end' }}>
          <span className="quiet">{why ?? mustTick}</span>
          <Button onClick={onClose}>取消</Button>
          <WhyButton type="primary" why={why ?? mustTick} loading={sending.isPending} onClick={submit}>
            录入
          </WhyButton>
        </span>
      }
    >
      <div className="stack">
        <p className="note">
          一份表格录入一份规定。施行日起收到的申请按新规定审查，以前收到的仍按收到当天的规定；它接替的旧规定到前一日为止，不会丢失。
        </p>
        <WrongList problem={sending.error ?? check.error} errors={errors} />
        <SheetField
          label="或者从表格里复制，粘贴到这里；JSON 文件的文字也可以"
          hint="连同表头一起复制。每行一项：类别、条款、事项、人员、条件、由谁回答、另须、内容；几个事项或者人员之间用分号隔开。"
          headings={headings}
          text={text}
          onChange={(typed) => put('text', typed)}
          more={
            <>
              <JsonFile onText={(typed) => put('text', typed)} />
              <Button type="link" onClick={() => void takeAndSave(() => take('/api/law/policies/template', {}), '地方规定.xlsx')}>
                下载模板
              </Button>
            </>
          }
        />
        {answer && answer.faults.length > 0 && <Faults answer={answer} handed={handed} />}
        {isFine && <Foreseen answer={answer} />}
        {isFine && answer.told.length > 0 && <Told lines={answer.told} />}
        {isFine && !answer.isSame && <PolicyTrial handed={handed} text={settled} />}
        {isFine && !answer.isSame && answer.replaced.length > 0 && (
          <label className="tick note care">
            <input type="checkbox" checked={draft.replaces === true} onChange={(event) => put('replaces', event.target.checked)} />
            <span>以这次的为准，更正已录入的：{answer.replaced.map((one) => nameOf(one)).join('；')}。原来的留在清单里。</span>
          </label>
        )}
        {isFine && !answer.isSame && (
          <Fields fields={reason} draft={draft} errors={{ ...errorsOfProblem(sending.error), ...errors }} onChange={put} />
        )}
      </div>
    </Modal>
  )
}

/** A file of JSON is text already: it needs no reading by the server. */
function JsonFile({ onText }: { onText: (text: string) => void }) {
  const file = useRef<HTMLInputElement>(null)
  const takeFile = async (chosen: File | undefined) => {
    if (chosen) onText(await chosen.text())
    if (file.current) file.current.value = ''
  }
  return (
    <>
      <Button onClick={() => file.current?.click()}>选择 JSON 文件</Button>
      <input ref={file} type="file" hidden accept=".json,application/json" onChange={(event) => void takeFile(event.target.files?.[0])} />
    </>
  )
}

function Faults({ answer: { faults }, handed }: { answer: PolicyImport; handed: Handed }) {
  if ('rows' in handed) return <SheetPreview rows={handed.rows} headings={headings} faults={faults} />
  return (
    <div className="wrong-list" role="alert" style={{ marginBottom: 0 }}>
      <b>有 {faults.length} 处错，没有录入。请改好文件再选一次。</b>
      <ul>
        {faults.map(({ column, message }) => (
          <li key={`${column ?? ''} ${message}`}>
            {column && `${column}：`}
            {message}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Foreseen({ answer: { policy, ended, isSame, isPast } }: { answer: PolicyImport }) {
  if (!policy) return null
  return (
    <div role="status">
      <p>
        读出 {nameOf(policy)}，管{policy.place}，没有错{isSame && '；已经录入，没有变化'}。
      </p>
      <PolicyLines title={policy.title} lines={policy.lines} />
      {ended.length > 0 && (
        <p>
          录入后不再适用的：
          {ended.map((one) => (
            <span className="sub" key={one.id}>
              {nameOf(one)}
              {one.endsOn === null ? '，由这次录入的代替' : `，到 ${one.endsOn} 为止`}
            </span>
          ))}
        </p>
      )}
      {isPast && <p className="care">施行日早于今天：施行日以后收到、还没有决定的申请也按它审查；已经决定的不变。</p>}
    </div>
  )
}

type Standing = { isEmpty: boolean; isChecking: boolean; hasProblem: boolean; answer: PolicyImport | undefined }

function whyNot({ isEmpty, isChecking, hasProblem, answer }: Standing): string | null {
  if (isEmpty) return '请先选择文件，或者粘贴内容。'
  if (isChecking) return '正在检查……'
  if (hasProblem || !answer) return '还没有检查过，请按提示更正。'
  if (answer.faults.length > 0) return `有 ${answer.faults.length} 处错，改好后再录入。`
  return answer.isSame ? '这份规定已经录入，没有变化。' : null
}
