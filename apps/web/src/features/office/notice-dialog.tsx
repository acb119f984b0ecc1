import { noticeColumns } from '@fayuan/law/loading'
import { post } from '../../api/client.ts'
import type { Field } from '../../ui/form/field.ts'
import { ImportDialog } from './import-dialog.tsx'
import type { NoticeImport } from './law-queries.ts'
import { daysText, holidaysText } from './notice-words.ts'

const fields: Field[] = [
  { name: 'docNo', label: '通知的文号', kind: 'text', required: true, width: 'half', hint: '例如：国办发明电〔2026〕9号' },
]

export const NoticeDialog = ({ onClose }: { onClose: () => void }) => (
  <ImportDialog<NoticeImport>
    title="导入放假安排"
    note="按国务院办公厅的通知填写。导入后，没有办完的期限按新的安排重新计算，截止日有变的写进案件动态和审计；已经办结的不变。"
    hint="一天一行：日期、安排（放假或者上班）、节日，例如“2027-02-20 上班 春节调休”。平常的周末不用写。"
    headings={Object.values(noticeColumns)}
    template="/api/law/notices/template"
    fields={fields}
    write={(body) => post('/api/law/notices', { body })}
    foreseen={({ arrangement }) =>
      arrangement && (
        <div>
          <b>{arrangement.year} 年的放假安排，没有错</b>
          <p>放假：{holidaysText(arrangement.holidays)}</p>
          <p>周末上班：{daysText(arrangement.worked)}</p>
        </div>
      )
    }
    nothingNew={({ isKnown, changed }) => (isKnown && changed.length === 0 ? '与已有的放假安排一样，不用再导入。' : null)}
    replacing={({ isKnown, changed, arrangement }) =>
      isKnown && changed.length > 0
        ? `${arrangement?.year ?? ''} 年已有放假安排，这次有 ${changed.length} 天不同（${changedText(changed)}）。`
        : null
    }
    doneText={({ arrangement }) => `已导入 ${arrangement?.year ?? ''} 年放假安排，正在重新计算在办的期限。`}
    onClose={onClose}
  />
)

const changedText = (changed: NoticeImport['changed']) =>
  changed
    .slice(0, 5)
    .map(({ day, isWorking }) => `${daysText([day])}${isWorking ? '上班' : '休息'}`)
    .join('，') + (changed.length > 5 ? '……' : '')
