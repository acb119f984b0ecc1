import { type ClaimStanding, claimStandings } from '@fayuan/law'
import type { AssessmentView, ClaimsView } from '../../api/shapes.ts'
import { Reasons, tones, underText } from './verdict.tsx'

const marks = { yes: ['✓', '包括'], no: ['–', '不包括'], not_accepted: ['–', '不归本机构'], need_more: ['?', '还不能判断'] } as const

const means = { exempt: '，不需要核查经济状况', required: '，按一般条件看经济状况' } as const

export function claimsText({ covers, pending, claims }: ClaimsView): string {
  if (covers.length > 0) return `规则结论：${claims.length} 项请求中 ${covers.length} 项符合`
  return pending.length > 0 ? `规则结论：${claims.length} 项请求，还不能判断` : `规则结论：${claims.length} 项请求都不符合`
}

type ClaimsVerdictProps = { judged: ClaimsView; withReasons?: boolean }

/** Several requests in one application: each in a line, whether the aid would cover it, and why not. */
export const ClaimsVerdict = ({ judged, withReasons = false }: ClaimsVerdictProps) => (
  <>
    <div className={`verdict ${tones[judged.eligible]}`}>
      <b>{claimsText(judged)}</b>
      <span className="quiet">{underText(judged.law, judged.policy)}</span>
      {judged.provisional && <div>情况紧急：可以先行提供法律援助（法律援助法第四十四条）。</div>}
    </div>
    <div className="rules" tabIndex={0} role="region" aria-label="逐项请求">
      {claimStandings(judged).map((standing, at) => (
        <ClaimLine key={standing.id} standing={standing} assessment={withReasons ? judged.claims[at]?.assessment : undefined}>
          {standing.eligible === 'yes' && means[judged.claims[at]?.assessment.meansTest ?? 'required']}
        </ClaimLine>
      ))}
      {withReasons && judged.covers.length > 0 && judged.refused.length > 0 && (
        <p className="pad quiet small">对没有包括的请求提出异议的，请就那项请求另行受理并作出不予援助决定，异议登记在那一件上。</p>
      )}
    </div>
  </>
)

/** In short where somebody is typing: what is still asked, or the reason that decides; whole with its rules where somebody decides. */
const shortly = ({ eligible, why }: ClaimStanding) => (eligible === 'need_more' ? why.join('') : (why.at(-1) ?? ''))

type ClaimLineProps = { standing: ClaimStanding; assessment: AssessmentView | undefined; children: React.ReactNode }

function ClaimLine({ standing, assessment, children }: ClaimLineProps) {
  const { title, eligible, why } = standing
  const [mark, said] = marks[eligible]
  const reasons = assessment ? why : []
  return (
    <div className={`claim ${tones[eligible]}`}>
      <i aria-hidden>{mark}</i>
      <div>
        <b>{title}</b>
        <small>
          {[said, !assessment && shortly(standing)].filter(Boolean).join('：')}
          {children}
        </small>
        {reasons.map((one) => (
          <p key={one} className="quiet small">
            {one}
          </p>
        ))}
        {assessment && (
          <details>
            <summary className="small">逐项理由</summary>
            <Reasons reasons={assessment.reasons} />
          </details>
        )}
      </div>
    </div>
  )
}
