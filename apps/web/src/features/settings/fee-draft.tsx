import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { post } from '../../api/client.ts'
import { useSend } from '../../api/use-send.ts'
import { checkDraft, type FieldErrors } from '../../ui/form/body.ts'
import { type Field, textValue } from '../../ui/form/field.ts'
import { Fields } from '../../ui/form/fields.tsx'
import { readIn } from '../../ui/form/typed-day.ts'
import { useDraft } from '../../ui/form/use-draft.ts'
import { errorsOfProblem, WrongList } from '../../ui/form/wrong-list.tsx'
import { tell } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useLater } from '../../ui/use-later.ts'
import { amountsOf, rowsTyped, typedOf } from './fee-amounts.ts'
import { FeeEffect } from './fee-effect.tsx'
import { FeeSheetDialog } from './fee-sheet-dialog.tsx'
import { changeText, yuanChange } from './fee-words.ts'
import { type FeeItem, previewQuery, rowsIn, type Setting, type SettingEntry } from './settings-query.ts'
import { yuanText } from '../../ui/money.tsx'

type FeeDraftProps = { setting: Setting; feeItems: FeeItem[]; today: string; onClose: () => void }

const head: Field[] = [
  { name: 'fromOn', label: '从哪天起', kind: 'day', required: true, width: 'third' },
  { name: 'docNo', label: '依据的文件', kind: 'text', required: true, width: 'third', hint: '例如 双司发〔2026〕18号' },
  { name: 'reason', label: '为什么改', kind: 'text', required: true, width: 'third' },
]

/** 起草补贴标准: old and new side by side, what it costs by the cases of the last year, and ten cases just closed. */
export function FeeDraft({ setting, feeItems, today, onClose }: FeeDraftProps) {
  const known = rowsIn(setting.now?.value ?? null)
  const { draft, put, setDraft, clear } = useDraft({ fromOn: today, ...typedOf(known, feeItems) }, 'fee-table')
  const [importing, setImporting] = useState(false)
  const [errors, setErrors] = useState<FieldErrors>({})
  const [shows, setShows] = useState<ReadonlySet<string>>(new Set())
  const { rows, wrong } = rowsTyped(draft, feeItems)
  const settled = useLater(JSON.stringify(rows))
  const preview = useQuery(previewQuery(JSON.parse(settled) as typeof rows, readIn('day', textValue(draft.fromOn)) ?? ''))
  const sending = useSend<SettingEntry>((entry) => {
    clear()
    tell(entry.state === 'WAITING' ? `已报${setting.agreedBy}同意，同意以后从 ${entry.fromOn} 起施行。` : '已定。')
    onClose()
  })
  const told = errorsOfProblem(sending.error)
  const atRow = Object.fromEntries(rows.map(({ item }, at) => [item, told[`value.rows.${at}`]]))
  const submit = () => {
    const found = { ...checkDraft(head, draft), ...wrong }
    setErrors(found)
    if (Object.keys(found).length > 0) return
    const [fromOn, docNo, reason] = [textValue(draft.fromOn), textValue(draft.docNo), textValue(draft.reason)]
    sending.mutate(post('/api/settings', { body: { key: setting.key, value: { rows }, fromOn, docNo, reason }, version: setting.version }))
  }
  const shown = feeItems.filter(
    ({ code, needed }) =>
      needed || code === 'SUIT' || known.some(({ item }) => item === code) || textValue(draft[code]) !== '' || shows.has(code),
  )
  const more = feeItems.filter((item) => !shown.includes(item))
  return (
    <div className="two-columns narrow-aside">
      <Panel
        className="settings-draft"
        title="补贴标准　新稿"
        aside={<span className="quiet">没有报以前只在这个窗口里</span>}
        more={
          <>
            <Button onClick={() => setImporting(true)}>从表格导入</Button>
            <Button onClick={onClose}>先放下</Button>
            <Button type="primary" loading={sending.isPending} onClick={submit}>
              {`报${setting.agreedBy.split('、')[0] ?? ''}同意`}
            </Button>
          </>
        }
      >
        <form
          className="pad"
          onSubmit={(event) => event.preventDefault()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.ctrlKey) submit()
          }}
        >
          <WrongList problem={sending.error} errors={errors} />
          <Fields fields={head} draft={draft} errors={{ ...told, ...errors }} onChange={put} />
          <div className="table-wrap">
            <table className="table cards tight fee-grid" aria-label="新的补贴标准">
              <thead>
                <tr>
                  {['项目', '单位', '现在（元）', '新的（元）', '变化', '近 12 个月', '多付（元）'].map((title, at) => (
                    <th key={title} scope="col" className={at > 1 ? 'number' : undefined}>
                      {title}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((item) => {
                  const { code, label, unit } = item
                  const now = amountsOf(known, code)
                  const next = rows.find((row) => row.item === code)?.amount ?? null
                  const line = preview.data?.lines.find((one) => one.item === code)
                  const fault = errors[code] ?? wrong[code] ?? atRow[code]
                  return (
                    <tr key={code}>
                      <td>{label}</td>
                      <td data-label="单位">{unit}</td>
                      <td className="number" data-label="现在">
                        {now === null ? '—' : unit === '%' ? `${now}%` : yuanText(now)}
                      </td>
                      <td className="number" data-label="新的">
                        <Input
                          className="fee-input"
                          aria-label={`新的：${label}`}
                          aria-invalid={fault !== undefined}
                          status={fault ? 'error' : undefined}
                          inputMode="decimal"
                          value={textValue(draft[code])}
                          onChange={(event) => put(code, event.target.value)}
                        />
                        {fault && <span className="wrong">{fault}</span>}
                      </td>
                      <td className="number" data-label="变化">
                        {fault ? '' : changeText(now, next)}
                      </td>
                      <td className="number" data-label="近 12 个月">
                        {line ? `${line.count} 件` : ''}
                      </td>
                      <td className="number" data-label="多付">
                        {line ? yuanChange(line.nextFen - line.nowFen) : ''}
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
          {more.length > 0 && (
            <p className="row" style={{ marginTop: 10 }}>
              <span className="quiet">再加一项：</span>
              {more.map(({ code, label }) => (
                <Button key={code} size="small" type="dashed" onClick={() => setShows(new Set([...shows, code]))}>
                  {label}
                </Button>
              ))}
            </p>
          )}
        </form>
      </Panel>
      <aside className="stack">
        <FeeEffect preview={preview} fromOn={textValue(draft.fromOn)} />
      </aside>
      {importing && (
        <FeeSheetDialog
          onClose={() => setImporting(false)}
          onTaken={({ rows: read, fromOn }) => {
            setDraft((before) => ({
              docNo: before['docNo'] ?? '',
              reason: before['reason'] ?? '',
              fromOn: fromOn ?? before['fromOn'] ?? today,
              ...typedOf(read, feeItems),
            }))
            setImporting(false)
          }}
        />
      )}
    </div>
  )
}
