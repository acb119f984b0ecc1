import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { reviewQuery } from '../../api/queries.ts'
import type { Review } from '../../api/shapes.ts'
import { Facts } from '../../ui/facts.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Loaded } from '../../ui/state.tsx'
import { ClaimsVerdict } from './claims-verdict.tsx'
import { CorrectButton } from './correct-button.tsx'
import { Duplicates } from './duplicates.tsx'
import { OpinionForm } from './opinion-form.tsx'
import { Papers } from './papers.tsx'
import { ReviewHead } from './review-head.tsx'
import { useApplicantFacts } from './use-applicant-facts.tsx'
import { Verdict } from './verdict.tsx'

/** Facts and papers on the left, what the rules say on the right, the opinion under the rules. */
export function ReviewPage() {
  const { caseId = '' } = useParams({ strict: false })
  return <Loaded query={useQuery(reviewQuery(caseId))}>{(review) => <ReviewBody review={review} />}</Loaded>
}

const ReviewBody = ({ review }: { review: Review }) => (
  <>
    <ReviewHead review={review} />
    <div className="review-columns">
      <ReviewFacts review={review} />
      <section className="card ruling" aria-label="规则结论和审查意见">
        <Ruling review={review} />
        <OpinionForm review={review} />
      </section>
    </div>
  </>
)

/** What the rules say: of the one matter, or of each request. An order of the bureau stands above them (程23). */
export const Ruling = ({
  review: {
    assessment,
    claims,
    case: { formLabel, orderedOn },
  },
}: {
  review: Review
}) => (
  <>
    {orderedOn !== null && (
      <p className="note">
        司法局 {orderedOn} 责令改正：由机构负责人作出给予法律援助的决定（程序规定第二十三条）。下面的规则结论只作参考，不改变这一点。
      </p>
    )}
    {claims ? <ClaimsVerdict judged={claims} withReasons /> : <Verdict assessment={assessment} formLabel={formLabel} />}
  </>
)

export const ReviewFacts = ({ review }: { review: Review }) => (
  <div className="stack">
    <Panel title="事实" more={<CorrectButton review={review} />}>
      <Facts facts={[...useApplicantFacts(review), ...review.rows]} />
      {review.narrative && <p className="narrative">{review.narrative}</p>}
    </Panel>
    <Papers review={review} />
    <Duplicates matches={review.duplicates} />
  </div>
)
