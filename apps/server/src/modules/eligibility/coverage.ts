import type { ClaimStanding } from '@fayuan/law'

const quoted = (claims: readonly ClaimStanding[]) => claims.map(({ title }) => `“${title}”`).join('、')

/** Why a request is not covered, as one part of a sentence; the reasons are sentences and lose their end. */
export const reasonsOf = ({ why }: ClaimStanding): string => inOneSentence(why)

/** Sentences as parts of one: each loses its end, so that none stops in the middle. */
export const inOneSentence = (sentences: readonly string[]): string => sentences.map((one) => one.replace(/[。；]+$/, '')).join('；')

const standingText = (claim: ClaimStanding): string =>
  claim.eligible === 'need_more' ? `“${claim.title}”还要核实：${claim.why.join('')}` : `“${claim.title}”不包括在内：${reasonsOf(claim)}。`

/** Which requests the aid is to cover, which not and why, and which still wait; for the officers who decide. */
export function coverageText(claims: readonly ClaimStanding[]): string {
  const covered = claims.filter(({ eligible }) => eligible === 'yes')
  if (covered.length === claims.length) return `援助包括全部 ${claims.length} 项请求。`
  const inside = covered.length > 0 ? `援助包括${quoted(covered)}。` : ''
  return [inside, ...claims.filter(({ eligible }) => eligible !== 'yes').map(standingText)].join('')
}
