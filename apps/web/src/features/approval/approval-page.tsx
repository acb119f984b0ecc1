import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { reviewQuery } from '../../api/queries.ts'
import type { Review } from '../../api/shapes.ts'
import { Loaded } from '../../ui/state.tsx'
import { ReviewHead } from '../review/review-head.tsx'
import { ReviewFacts, Ruling } from '../review/review-page.tsx'
import { DecisionForm } from './decision-form.tsx'
import { OpinionChain } from './opinion-chain.tsx'

/** Form, opinions so far, what the rules say, and the decision: one page, the buttons in view. */
export function ApprovalPage() {
  const { caseId = '' } = useParams({ strict: false })
  return <Loaded query={useQuery(reviewQuery(caseId))}>{(review) => <ApprovalBody review={review} />}</Loaded>
}

const ApprovalBody = ({ review }: { review: Review }) => (
  <>
    <ReviewHead review={review} withSupplement={false} />
    <div className="review-columns">
      <div className="stack">
        <OpinionChain findings={review.findings} />
        <ReviewFacts review={review} />
      </div>
      <section className="card ruling" aria-label="规则结论和审批">
        <Ruling review={review} />
        <DecisionForm review={review} />
      </section>
    </div>
  </>
)
