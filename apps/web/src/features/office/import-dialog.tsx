import { cellsIn, type TableLeeway } from '@fayuan/law/sheets'
import { useQuery } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { send, take, type Write } from '../../api/client.ts'
import type { ApiProblem } from '../../api/problem.ts'
import { useSend } from '../../api/use-send.ts'
import { bodyOf, checkDraft, type FieldErrors } from '../../ui/form/body.ts'
import { type Field, textValue, type Value } from '../../ui/form/field.ts'
import { Fields } from '../../ui/form/fields.tsx'
import { SheetField } from '../../ui/form/sheet-field.tsx'
import { useDraft } from '../../ui/form/use-draft.ts'
import { errorsOfProblem, WrongList } from '../../ui/form/wrong-list.tsx'
import { tell } from '../../ui/notice.tsx'
import { takeAndSave } from '../../ui/save-file.ts'
import { useLater } from '../../ui/use-later.ts'
import { WhyButton } from '../../ui/why-button.tsx'
import type { SheetFault } from './law-queries.ts'
import { SheetPreview } from './sheet-preview.tsx'
import { Told } from './told.tsx'

export type SheetBody = { rows: string[][]; check: boolean; replaces: boolean; confirmed: boolean; docNo: string }
type Checked = { faults: SheetFault[]; asked: SheetFault[]; told: string[] }

export type ImportDialogProps<T extends Checked> = {
  title: string
  note: string
  hint: string
  headings: readonly string[]
  /** Headings a sheet may lack, and other words for them. */
  leeway?: TableLeeway<string>
  /** The rows are worth a look when nothing is wrong with them, too. */
  showsRows?: boolean
  template: '/api/law/standards/template' | '/api/law/notices/template' | '/api/divisions/template'
  fields?: Field[]
  write: (body: SheetBody) => Write<T>
  /** What a sheet without faults will do. */
  foreseen: (answer: T) => React.ReactNode
  /** Why there is nothing to import. */
  nothingNew: (answer: T) => string | null
  /** What would be replaced, so that it must be meant. */
  replacing: (answer: T) => string | null
  doneText: (answer: T) => string
  onClose: () => void
}

/** One sheet: chosen or pasted, checked as it stands there, and imported whole. It stays open with everything typed until the server has said yes. */
export function ImportDialog<T extends Checked>(props: ImportDialogProps<T>) {
  const { title, note, hint, headings, leeway, showsRows = false, template, fields = [], write, onClose } = props
  const { draft, put, clear } = useDraft({}, `import ${template}`)
  const [errors, setErrors] = useState<FieldErrors>({})
  const text = textValue(draft.text)
  const settled = useLater(text)
  const rows = cellsIn(settled)
  const check = useQuery<T, ApiProblem>({
    queryKey: ['law', 'check', template, settled],
    queryFn: () => send(write({ rows, check: true, replaces: false, confirmed: false, docNo: '' })),
    enabled: rows.length > 0,
    staleTime: Infinity,
    retry: false,
  })
  const sending = useSend<T>((answer) => {
    clear()
    tell(props.doneText(answer))
    onClose()
  })
  const answer = rows.length > 0 ? check.data : undefined
  const replacing = answer ? props.replacing(answer) : null
  const why = whyNot({ isEmpty: text.trim() === '', isChecking: settled !== text || check.isFetching, problem: check.error, answer }, props)
  const asked = answer && answer.asked.length > 0 ? answer.asked.map(askedText).join(' ') : null
  const mustTick = whatToTick([
    ['以这次的为准', replacing, draft.replaces],
    ['已经核对', asked, draft.confirmed],
  ])
  const submit = () => {
    const found = checkDraft(fields, draft)
    setErrors(found)
    const { docNo } = bodyOf(fields, draft)
    if (Object.keys(found).length === 0)
      sending.mutate(
        write({
          rows,
          check: false,
          replaces: replacing !== null,
          confirmed: asked !== null,
          docNo: typeof docNo === 'string' ? docNo : '',
        }),
      )
  }
  return (
    <Modal
      open
      title={title}
      width={920}
      style={{ top: 48 }}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={
        <span className="row" style={{ justifyContent: 'flex-end' }}>
          <span className="quiet">{why ?? mustTick}</span>
          <Button onClick={onClose}>取消</Button>
          <WhyButton type="primary" why={why ?? mustTick} loading={sending.isPending} onClick={submit}>
            导入
          </WhyButton>
        </span>
      }
    >
      <div className="stack">
        <p className="note">{note}</p>
        <WrongList problem={sending.error ?? check.error} errors={errors} />
        {fields.length > 0 && (
          <Fields fields={fields} draft={draft} errors={{ ...errorsOfProblem(sending.error), ...errors }} onChange={put} />
        )}
        <SheetField
          label="或者从表格里复制，粘贴到这里"
          hint={hint}
          headings={headings}
          text={text}
          onChange={(typed) => put('text', typed)}
          more={
            <Button type="link" onClick={() => void takeAndSave(() => take(template, {}), `${title}.xlsx`)}>
              下载模板
            </Button>
          }
        />
        {answer?.faults.length === 0 && <div role="status">{props.foreseen(answer)}</div>}
        {answer && answer.told.length > 0 && <Told lines={answer.told} />}
        <Meant what={replacing} ticked={draft.replaces} onTick={(what) => put('replaces', what)}>
          以这次的为准：{replacing}
        </Meant>
        <Meant what={asked} ticked={draft.confirmed} onTick={(what) => put('confirmed', what)}>
          已经核对，确实如此：
          {answer?.asked.map((one) => (
            <span className="sub" key={askedText(one)}>
              {askedText(one)}
            </span>
          ))}
        </Meant>
        {answer && (showsRows || answer.faults.length > 0) && (
          <SheetPreview rows={rows} headings={headings} leeway={leeway} faults={answer.faults} />
        )}
      </div>
    </Modal>
  )
}

const askedText = ({ row, column, message }: SheetFault) =>
  `${row === null ? '' : `第 ${row} 行`}${column ? `“${column}”：` : ''}${message}`

const whatToTick = (all: readonly (readonly [words: string, what: string | null, ticked: Value | undefined])[]): string | null => {
  const open = all.filter(([, what, ticked]) => what !== null && ticked !== what)
  return open.length > 0 ? `请先勾选“${open.map(([words]) => words).join('”“')}”。` : null
}

type MeantProps = { what: string | null; ticked: Value | undefined; onTick: (what: string) => void; children: React.ReactNode }

/** What must be meant, with a tick that holds for these very words: when they change, it is asked anew. */
const Meant = ({ what, ticked, onTick, children }: MeantProps) =>
  what !== null && (
    <label className="tick note care">
      <input type="checkbox" checked={ticked === what} onChange={(event) => onTick(event.target.checked ? what : '')} />
      <span>{children}</span>
    </label>
  )

type Standing<T> = { isEmpty: boolean; isChecking: boolean; problem: ApiProblem | null; answer: T | undefined }

function whyNot<T extends Checked>(
  { isEmpty, isChecking, problem, answer }: Standing<T>,
  { nothingNew }: ImportDialogProps<T>,
): string | null {
  if (isEmpty) return '请先选择文件，或者粘贴内容。'
  if (isChecking) return '正在检查……'
  if (problem || !answer) return '还没有检查过，请按提示更正。'
  return answer.faults.length > 0 ? `有 ${answer.faults.length} 处错，改好后再导入。` : nothingNew(answer)
}
