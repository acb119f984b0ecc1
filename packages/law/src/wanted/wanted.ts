import type { Day } from '../day.ts'
import type { ApplicationAssessment, ApplicationFacts } from '../eligibility/application.ts'
import type { ClaimsAssessment } from '../eligibility/claims.ts'
import { type Asker, papersOf } from '../materials/papers.ts'
import { isNamed } from '../application/matter-papers.ts'
import { papersLacking } from '../application/papers-lacking.ts'

/** What the office answers for itself is not asked of the applicant. */
const ofStaff: readonly string[] = ['policyVersion', 'standardMonthlyPerCapita', 'priorFalsePledge', 'reciprocity']

type Paper = { id?: string; name: string; receivedOn: Day | null }
/** A paper the rules wait for, one of the list that did not come and that they do not wait for, or a question nobody has answered. */
export type Wanted = { id?: string; name: string; why: string; kind: 'PAPER' | 'LISTED' | 'ANSWER' }
type Asking = Pick<ApplicationFacts, 'receivedAt'> &
  Partial<Pick<ApplicationFacts, 'matter' | 'categories' | 'docs' | 'channel' | 'noFixedIncome' | 'applicantType'>>

/** Who asks, as the list of papers is made for him: the same at the desk and at the review. */
export const askerOf = ({ categories = [], channel, receivedAt, noFixedIncome, applicantType }: Asking): Asker => ({
  categories: categories.map(({ code }) => code),
  isAgent: channel === 'AGENT',
  receivedOn: receivedAt,
  noFixedIncome,
  isForeign: applicantType === 'FOREIGN_OR_STATELESS',
})

/** Which papers of the list answer to each kind the rules ask by. */
const kinds: Readonly<Record<string, (code: string) => boolean>> = {
  'docs.idDoc': (code) => code === 'ID',
  'docs.applicationForm': (code) => code === 'APPLICATION',
  'docs.hardshipStatement': (code) => code === 'HARDSHIP',
  'docs.proxyProof': (code) => code === 'PROXY',
  'docs.matterMaterials': (code) => !/^(?:ID|APPLICATION|HARDSHIP|PROXY|AGENT_ID|NO_FIXED_INCOME_PROOF|STATUS_.*)$/.test(code),
}

/** One card, two titles on the lists of citizens and foreigners: whichever it was listed under, it is the one that is asked for. */
function idTitled(list: readonly { code: string; title: string }[], other: typeof list): (name: string) => string {
  const [own, their] = [list, other].map((papers) => papers.find(({ code }) => code === 'ID')?.title)
  return (name) => (own !== undefined && their !== undefined && !isNamed(own, name) && isNamed(their, name) ? own : name)
}

const asName = (ask: string) => ask.replace(/^请(?:提供|填写)|[，；。].*$/gu, '')

/**
 * What the applicant still owes, told once and whole (法43②): papers of every request that did not come, what was listed on the receipt and did not
 * come, what the rules ask by kind and no list names, then what they ask in words. Where the rules wait for nothing, the rest of the list is told
 * as that.
 */
export function wantedOf(facts: Asking, finding: ApplicationAssessment | ClaimsAssessment, materials: readonly Paper[]): Wanted[] {
  const { matter, categories = [], docs, noFixedIncome } = facts
  const whole = 'claims' in finding ? finding : finding.whole
  const single = 'claims' in finding || matter === undefined ? [] : [{ matter, meansReason: finding.meansReason }]
  const requests = whole?.claims.map((claim) => ({ matter: claim.matter, meansReason: claim.assessment.meansReason })) ?? single
  const asker = askerOf(facts)
  const list = papersOf(requests, asker)
  const titled = idTitled(list, papersOf(requests, { ...asker, isForeign: !asker.isForeign }))
  const received = materials.filter(({ receivedOn }) => receivedOn !== null).map(({ name }) => titled(name))
  const lacking = papersLacking(list, { received, docs, categories, noFixedIncome })
  const listed = [...new Set(materials.map(({ name }) => titled(name)))].filter(
    (name) => !received.includes(name) && !lacking.some(({ title }) => isNamed(title, name)),
  )
  // The row that waits for a paper already, under whatever name it was listed.
  const rowOf = (title: string) =>
    materials.find(({ name, receivedOn }) => receivedOn === null && (titled(name) === title || isNamed(title, titled(name))))?.id
  const { missing } = whole ?? finding
  const asked = missing.filter(({ fact }) => kinds[fact] && !lacking.some(({ code }) => kinds[fact]?.(code)))
  const answers = missing.filter(({ fact }) => fact !== 'docs' && !kinds[fact] && !ofStaff.includes(fact))
  const kind = finding.eligible === 'need_more' ? ('PAPER' as const) : ('LISTED' as const)
  return [
    ...lacking.map(({ title, note }) => ({ id: rowOf(title), name: title, why: note || '办理这件事需要用到', kind })),
    ...listed.map((name) => ({ id: rowOf(name), name, why: '还没有收到', kind })),
    ...asked.map(({ ask }) => ({ name: asName(ask), why: '审查需要', kind: 'PAPER' as const })),
    ...answers.map(({ ask }) => ({ name: ask, why: '', kind: 'ANSWER' as const })),
  ]
}

export type WantedCount = { papers: number; listed: number; answers: number }

/** How much is lacking, papers and questions apart. */
export const countWanted = (wanted: readonly Pick<Wanted, 'kind'>[]): WantedCount => {
  const of = (one: Wanted['kind']) => wanted.filter(({ kind }) => kind === one).length
  return { papers: of('PAPER'), listed: of('LISTED'), answers: of('ANSWER') }
}

/** The one way to say it, of papers that are not there and of questions nobody has answered; nothing where nothing is lacking. */
export const wantedWords = ({ papers, listed, answers }: WantedCount): string[] => [
  ...(papers > 0 ? [`还缺 ${papers} 项材料`] : []),
  ...(listed > 0 ? [`清单上还有 ${listed} 项没有收到`] : []),
  ...(answers > 0 ? [`还有 ${answers} 个问题没有答`] : []),
]
