import { useQuery } from '@tanstack/react-query'
import { sessionQuery } from '../../api/queries.ts'
import type { CaseDetail } from '../../api/shapes.ts'
import { Copy } from '../../ui/copy.tsx'
import { Flag } from '../../ui/flag.tsx'
import { ActButtons } from '../acts/act-buttons.tsx'
import { CallClient } from '../persons/call-client.tsx'
import { CaseLight } from './case-light.tsx'
import { CaseFlags } from './case-name.tsx'

/** Name, number, what to mind; then the next act, its clock, its holder and the button. */
export function CaseHeader({ file, withActs = true }: { file: CaseDetail; withActs?: boolean }) {
  const { applicantName, number, flags, person, stateLabel, nextAct, holder, light, daysLeft, dueOn, dueTitle } = file
  const isHandler = useQuery(sessionQuery).data?.roles.includes('LAWYER') ?? false
  return (
    <div className="case-head">
      <div className="row">
        <h1>{applicantName}</h1>
        <span className="quiet">{number || '未编号'}</span>
        {number && <Copy text={number} />}
        <CaseFlags flags={flags} />
        {(person?.categoryLabels ?? [])
          .filter((label) => !flags.includes(label))
          .map((label) => (
            <Flag key={label}>{label}</Flag>
          ))}
        <Flag hot={file.voidedOn !== null}>{stateLabel}</Flag>
        {file.correction && <Flag hot>更正中</Flag>}
      </div>
      <div className="next-act">
        <b>{file.voidedOn ? `${file.voidedOn} 作废：登记有误，不再办理` : nextAct ? `下一步：${nextAct}` : '已办完，没有下一步'}</b>
        <span className="quiet">{holder && `在 ${holder} 手里`}</span>
        <CaseLight light={light} daysLeft={daysLeft} dueOn={dueOn} title={dueTitle} />
        <span className="quiet small">{[dueTitle, dueOn && `到期 ${dueOn}`].filter(Boolean).join(' · ')}</span>
        <span className="push">{withActs && <ActButtons target={file} most={2} />}</span>
      </div>
      {isHandler && file.person && <CallClient person={file.person} />}
    </div>
  )
}
