import { isVerb, procedure } from '@fayuan/law'

/** Where a value that differs from installation to installation is read: an operation, what to ask it, and a JSON pointer into its answer. */
export type Source = { operationId: string; query?: Record<string, string>; at: string }
export type Words = { description: string; example?: unknown; source?: Source }

const first = '/items/0/id'
/** Well-formed, and nobody's: shown where no county is loaded. */
const anyId = '0190b5f0-0000-7000-8000-000000000001'

const stateFor = (operationId: string): string => {
  if (operationId === 'getReview' || operationId === 'correctFacts') return 'RECEIVED'
  if (operationId === 'listCandidates') return 'GRANTED'
  // A file handled under urgent aid while it is reviewed is rare; the example is the ordinary one.
  const isOrdinary = (row: (typeof procedure)[number]) =>
    row.verb === operationId && row.from !== null && row.underUrgentAid !== true && row.underOrder !== true
  const row = isVerb(operationId) ? procedure.find(isOrdinary) : undefined
  return row?.from ?? 'HANDLING'
}

/** A case in a state the act starts from, as the procedure has it. */
function caseFor(operationId: string): Source {
  if (operationId === 'readMaterial') return { operationId: 'submitApplication', at: '/id' }
  return { operationId: 'listCases', query: { state: stateFor(operationId) }, at: first }
}

const batchFor = (operationId: string): Source => ({
  operationId: 'listPaymentBatches',
  query: { state: operationId === 'recordPayment' ? 'OPEN' : 'PAID' },
  at: first,
})

const things: readonly [prefix: string, what: string, from: (operationId: string) => Source][] = [
  ['/api/cases/', '案件', caseFor],
  ['/api/applications/', '案件', caseFor],
  ['/api/persons/', '人员', () => ({ operationId: 'listPersons', at: first })],
  ['/api/accounts/', '账号', () => ({ operationId: 'listAccounts', query: { q: 'expert' }, at: first })],
  ['/api/agencies/', '机构', () => ({ operationId: 'listAgencies', query: { kind: 'STATION' }, at: first })],
  ['/api/providers/', '承办人员', () => ({ operationId: 'listProviders', at: first })],
  ['/api/firms/', '承办单位', () => ({ operationId: 'listFirms', at: first })],
  ['/api/subsidies/', '补贴', () => ({ operationId: 'listSubsidies', query: { state: 'PAID' }, at: first })],
  ['/api/payment-batches/', '付款批次', batchFor],
  ['/api/exports/', '导出', () => ({ operationId: 'exportList', at: '/id' })],
  ['/api/account-proposals/', '账号申请', () => ({ operationId: 'listAccountProposals', query: { state: 'WAITING' }, at: first })],
  ['/api/session/notices/', '提醒', () => ({ operationId: 'listOwnNotices', at: first })],
  ['/api/settings/', '设定', () => ({ operationId: 'settingHistory', query: { key: 'PROMISE_D06' }, at: first })],
  ['/api/sessions/', '会话', () => ({ operationId: 'listOwnSessions', at: first })],
]
const inner: Record<string, [what: string, source: Source]> = {
  documentId: ['文书', { operationId: 'listDocuments', at: first }],
  materialId: ['材料', { operationId: 'getCase', at: '/materials/0/id' }],
  changeId: ['修改记录', { operationId: 'getPersonHistory', at: first }],
  membershipId: ['任职', { operationId: 'listAccounts', query: { q: 'expert' }, at: '/items/0/agencies/0/membershipId' }],
}
const named = (what: string, source: Source): Words => ({
  description: `${what}的编号，取自 ${source.operationId} 的答复。`,
  example: source.operationId === 'listOwnSessions' ? '0190b5f000007000800000000000000a' : anyId,
  source,
})

/** What the parameter of a path names, and where its value is found. */
export function wordsOfPath(path: string, operationId: string, name: string): Words | null {
  const within = inner[name]
  if (within) return named(...within)
  const thing = things.find(([prefix]) => path.startsWith(prefix))
  return thing ? named(thing[1], thing[2](operationId)) : null
}

// Parameters of a query whose value only an earlier answer knows.
const asked: Record<string, Source> = {
  providerId: { operationId: 'listProviders', at: first },
  agencyId: { operationId: 'listAgencies', query: { kind: 'CENTRE' }, at: first },
  office: { operationId: 'listAgencies', query: { kind: 'CENTRE' }, at: first },
  parent: { operationId: 'listAgencies', query: { kind: 'CENTRE' }, at: first },
  objectId: { operationId: 'listAuditEntries', query: { action: 'grantApplication' }, at: '/items/0/objectId' },
  actorId: { operationId: 'listAuditEntries', query: { action: 'grantApplication' }, at: '/items/0/actorId' },
}

/** The same in every list, and values that come from another answer. Everything else says it in its own room. */
export function wordsOfQuery(operationId: string, name: string, own: { example?: unknown }): Partial<Words> {
  if (name === 'limit') return { description: '一页最多几条，1 到 200。', example: 20 }
  if (name === 'cursor')
    return { description: '上一页答复里的 nextCursor；第一页不带。', source: { operationId, query: { limit: '1' }, at: '/nextCursor' } }
  const source = own.example === undefined ? asked[name] : undefined
  return source ? { example: anyId, source } : {}
}
