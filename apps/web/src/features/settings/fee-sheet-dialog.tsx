import { cellsIn } from '@fayuan/law/sheets'
import { useQuery } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { post, send, take } from '../../api/client.ts'
import { SheetField } from '../../ui/form/sheet-field.tsx'
import { takeAndSave } from '../../ui/save-file.ts'
import { ErrorState } from '../../ui/state.tsx'
import { useLater } from '../../ui/use-later.ts'
import { WhyButton } from '../../ui/why-button.tsx'
import type { FeePreview } from './settings-query.ts'

const headings = ['项目', '金额（元）', '单位', '施行日']

/** A county's table from its own sheet, into the draft; every fault with its row before a line is taken. */
export function FeeSheetDialog({ onClose, onTaken }: { onClose: () => void; onTaken: (read: FeePreview) => void }) {
  const [text, setText] = useState('')
  const settled = useLater(text)
  const sheet = cellsIn(settled)
  const check = useQuery({
    queryKey: ['settings', 'sheet', settled],
    queryFn: () => send(post('/api/fee-tables/preview', { body: { sheet } })),
    enabled: sheet.length > 0,
    staleTime: Infinity,
    retry: false,
  })
  const read = sheet.length > 0 ? check.data : undefined
  const why =
    text.trim() === ''
      ? '请选择文件，或者把表格粘贴进来。'
      : settled !== text || check.isFetching
        ? '正在检查。'
        : read && read.faults.length === 0
          ? null
          : '请先改好有错的地方。'
  return (
    <Modal
      open
      title="从表格导入补贴标准"
      width={760}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={
        <span className="row" style={{ justifyContent: 'flex-end' }}>
          <span className="quiet">{why}</span>
          <Button onClick={onClose}>取消</Button>
          <WhyButton type="primary" why={why} onClick={() => read && onTaken(read)}>
            放进新稿
          </WhyButton>
        </span>
      }
    >
      <div className="stack">
        <p className="note">一行一个项目。放进新稿以后还可以改，报同意以前不算数。</p>
        <SheetField
          label="或者从表格里复制，粘贴到这里"
          hint="连同表头一起复制：项目、金额（元），有的再写单位和施行日。"
          headings={headings}
          text={text}
          onChange={setText}
          more={
            <Button type="link" onClick={() => void takeAndSave(() => take('/api/fee-tables/template', {}), '办案补贴标准.xlsx')}>
              下载模板
            </Button>
          }
        />
        {check.error && <ErrorState error={check.error} retry={() => void check.refetch()} />}
        {read && read.faults.length > 0 && (
          <div className="wrong-list" role="alert">
            <b>有 {read.faults.length} 处要改，一行也没有放进新稿：</b>
            <ul>
              {read.faults.map(({ row, column, message }) => (
                <li
                  key={`${row} ${column} ${message}`}
                >{`${row === null ? '' : `第 ${row} 行`}${column ? `「${column}」` : ''}${row === null ? '' : '：'}${message}`}</li>
              ))}
            </ul>
          </div>
        )}
        {read && read.faults.length === 0 && (
          <div role="status">
            读出 {read.rows.length} 项，没有错。
            {read.told.map((line) => (
              <span className="sub" key={line}>
                {line}
              </span>
            ))}
          </div>
        )}
      </div>
    </Modal>
  )
}
