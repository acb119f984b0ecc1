import { useQuery } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { get, post, take } from '../../api/client.ts'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import type { Field } from '../../ui/form/field.ts'
import { takeAndSave } from '../../ui/save-file.ts'
import type { ExportKind } from './export-kind.ts'

const fields: Field[] = [
  {
    name: 'format',
    label: '格式',
    kind: 'pick',
    required: true,
    initial: 'XLSX',
    options: [
      { value: 'XLSX', label: 'Excel（xlsx）' },
      { value: 'CSV', label: '文本表格（csv）' },
    ],
  },
  { name: 'purpose', label: '用途', kind: 'area', required: true, hint: '例如：第三季度自查。用途和导出人会记入审计，并写在文件里。' },
]

const carried = [
  'caseType',
  'matter',
  'category',
  'channel',
  'receivedFrom',
  'receivedTo',
  'queue',
  'light',
  'mine',
  'dueFrom',
  'dueTo',
  'waiting',
  'from',
  'to',
  'by',
  'indicator',
  'key',
]

function criteriaOf(kind: ExportKind, query: Record<string, string>) {
  const kept = Object.entries(query).filter(([name, value]) => (carried.includes(name) || isSearched(kind, name)) && value)
  const states = query.state ? [query.state] : query.states?.split(',')
  return { ...Object.fromEntries(kept), ...(states ? { states } : {}) }
}

/** What was searched for in the list of cases is searched for in the file as well. */
const isSearched = (kind: ExportKind, name: string) => kind === 'cases' && name === 'q'

// What another list can be narrowed by and the export cannot: the file holds more than the list shows.
const left: Record<string, string> = { q: '姓名和关键词' }

function leftOut(kind: ExportKind, query: Record<string, string>): string {
  const names = Object.entries(left).flatMap(([name, label]) => (query[name] && !isSearched(kind, name) ? [label] : []))
  return names.length > 0 ? `注意：导出不按${names.join('、')}筛选，文件里的记录会比列表多。` : ''
}

type ExportDialogProps = { kind: ExportKind; criteria: Record<string, string>; onClose: () => void }

/** An export runs in the background, carries its purpose, and is masked. */
export function ExportDialog({ kind, criteria, onClose }: ExportDialogProps) {
  const [started, setStarted] = useState<string | null>(null)
  if (started) return <ExportProgress id={started} onClose={onClose} />
  return (
    <FormDialog
      title="导出当前条件下的全部记录"
      fields={fields}
      submitLabel="开始导出"
      note={`${leftOut(kind, criteria)}导出的证件号、电话、账号都已遮盖。文件 24 小时后自动删除。`}
      write={(body) => post('/api/exports', { body: { ...body, kind, criteria: criteriaOf(kind, criteria) } })}
      onClose={onClose}
      onDone={({ id }) => setStarted(id)}
    />
  )
}

function ExportProgress({ id, onClose }: { id: string; onClose: () => void }) {
  const state = useQuery({
    queryKey: ['exports', id],
    queryFn: ({ signal }) => get('/api/exports/{id}', { at: { id }, signal }),
    refetchInterval: ({ state: { data } }) => (data && ['DONE', 'FAILED', 'READY'].includes(data.state) ? false : 1000),
  })
  const ready = state.data && ['DONE', 'READY'].includes(state.data.state)
  const failed = state.data?.state === 'FAILED' || Boolean(state.error)
  const save = () =>
    takeAndSave(() => take('/api/exports/{id}/content', { at: { id } }), `导出.${(state.data?.format ?? 'xlsx').toLowerCase()}`)
  return (
    <Modal open title="导出" footer={null} onCancel={onClose}>
      <p role="status">
        {failed ? '没有导出成功，请重新导出。' : ready ? `已导出 ${state.data?.rowCount ?? 0} 条。` : '正在后台导出，可以先办别的事……'}
      </p>
      {ready && (
        <Button type="primary" onClick={() => void save()}>
          下载文件
        </Button>
      )}
    </Modal>
  )
}
