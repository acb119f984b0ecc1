import { Link } from '@tanstack/react-router'
import type { Review } from '../../api/shapes.ts'
import { ActButtons } from '../acts/act-buttons.tsx'
import { CaseLight } from '../cases/case-light.tsx'
import { CaseFlags } from '../cases/case-name.tsx'
import { SupplementButton } from './supplement-button.tsx'

const besides = ['supplyMaterials', 'withdrawApplication', 'redirectApplication', 'grantUrgentAid']

export function ReviewHead({ review, withSupplement = true }: { review: Review; withSupplement?: boolean }) {
  const { case: file, clock } = review
  const about = [file.number, file.title || file.matterLabel, file.sourceName || file.channelLabel].filter(Boolean).join(' · ')
  return (
    <section className="card review-head">
      <h1>
        <Link to="/cases/$caseId" params={{ caseId: file.id }}>
          {file.applicantName}
        </Link>
      </h1>
      <span className="quiet one-line about" title={about}>
        {about}
      </span>
      <CaseFlags flags={file.flags} />
      <span className="row push">
        {clock && <CaseLight light={clock.light} daysLeft={clock.daysLeft} dueOn={clock.dueOn} title={clock.cites.join('、')} />}
        <span className="quiet small">
          {[`收到 ${file.receivedOn}`, clock?.cites[0], clock && clock.onHold > 0 && `停表 ${clock.onHold} 天`].filter(Boolean).join(' · ')}
        </span>
        {withSupplement && <SupplementButton review={review} />}
        <ActButtons target={{ ...file, caseType: '', can: review.can }} only={besides} most={0} primary={false} />
      </span>
    </section>
  )
}
