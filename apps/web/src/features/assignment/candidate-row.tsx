import { specialtyText } from './specialty-words.ts'
import type { Candidate } from '../../api/shapes.ts'
import { Flag } from '../../ui/flag.tsx'
import { WhyButton } from '../../ui/why-button.tsx'

type CandidateRowProps = { candidate: Candidate; why: string | null; label: string; onChoose: () => void }

export function CandidateRow({ candidate, why, label, onChoose }: CandidateRowProps) {
  const { name, firmName, kindLabel, reasons, warnings, blocked, openCases, thisYear, lastAssignedOn, yearsInPractice, specialties } =
    candidate
  return (
    <div className={blocked ? 'candidate out' : 'candidate'}>
      <div>
        <span className="row">
          <b>{name}</b>
          <span className="quiet small">{[kindLabel, firmName].filter(Boolean).join(' · ')}</span>
          {specialties.slice(0, 2).map((one) => (
            <Flag key={one}>{specialtyText(one)}</Flag>
          ))}
        </span>
        {blocked ? <div className="red">不能指派：{blocked}</div> : <div className="why-first">{reasons.join('；')}</div>}
        {!blocked &&
          warnings.map((warning) => (
            <div key={warning} className="small" style={{ color: 'var(--amber)' }}>
              ▲ {warning}
            </div>
          ))}
        <span className="sub">
          {[
            `在办 ${openCases} 件`,
            `今年 ${thisYear} 件`,
            lastAssignedOn && `上次指派 ${lastAssignedOn}`,
            yearsInPractice !== null && `执业 ${yearsInPractice} 年`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <WhyButton why={blocked ?? why} aria-label={`${label} ${name}`} onClick={onChoose}>
        {label}
      </WhyButton>
    </div>
  )
}
