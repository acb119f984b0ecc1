/**
 * Where every accepted field is read back. `in`: the reads that give a field back under its own name. `at`: where it goes by another name, as
 * operation:path, or paper:CODE where it stands on the paper it went to. `not`: what is never given back, and why. A body that keeps nothing says so.
 */
export type ReadBack = { keepsNothing: string } | { in: string[]; at?: Record<string, string>; not?: Record<string, string> }

const secret = '口令和验证码只验不存，任何人都读不出来'
const question = '只是问，不留下内容'
const step = '这是本次提交的核对步骤，结果就是录入的内容'
const told = '只决定期限从哪天起算，读期限的 startedOn'

const personIn = (prefix: string): Record<string, string> => ({
  [`${prefix}id`]: 'getPerson:id',
  [`${prefix}name`]: 'getPerson:name',
  [`${prefix}kind`]: 'getPerson:kind',
  [`${prefix}idType`]: 'getPerson:idType',
  [`${prefix}idNumber`]: 'getPerson:idNumberMasked',
  [`${prefix}sex`]: 'getPerson:sex',
  [`${prefix}birthOn`]: 'getPerson:birthOn',
  [`${prefix}nation`]: 'getPerson:nation',
  [`${prefix}nationality`]: 'getPerson:nationality',
  [`${prefix}phone`]: 'getPerson:phoneMasked',
  [`${prefix}address`]: 'getPerson:address',
  [`${prefix}regionCode`]: 'getPerson:regionCode',
  [`${prefix}categories`]: 'getPerson:categories',
  [`${prefix}safeContact`]: 'getPerson:safeContact',
  [`${prefix}safeContactNote`]: 'getPerson:safeContactNote',
})
const some = (all: Record<string, string>, ...without: string[]) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !without.some((one) => name.endsWith(one))))
const inEvent = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'getCaseHistory:items.data']))
const noted = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'getCaseHistory:items.note']))

export const readBack: Record<string, ReadBack> = {
  correctPerson: {
    in: ['getPersonHistory'],
    at: some(personIn('changes.'), 'changes.id'),
    not: { takesNumber: '说的是号码从哪一份拿来，两份的修改记录里都有' },
  },
  releaseNumber: { in: ['getPersonHistory'], at: { idNumber: 'getPersonHistory:items.fields.before' } },
  revealChange: {
    in: ['listAuditEntries'],
    not: { field: '看了哪一项，只在审计链里', side: '看了哪一边，只在审计链里' },
  },
  revealField: { in: ['listAuditEntries'], not: { field: '看了哪一项，只在审计链里' } },
  keepPersonsApart: { in: [], not: { otherId: '说过不是同一个人的，不再出现在 listLikelyPersons 里' } },
  mergePersons: {
    in: ['getPersonHistory'],
    at: { ...some(personIn('choose.'), 'id', 'idType', 'idNumber', 'categories'), otherId: 'getPersonHistory:items.other.id' },
    not: { otherVersion: '版本号，只用来发现别人先改' },
  },
  unmergePersons: {
    in: ['getPersonHistory'],
    at: {
      ...some(personIn('fields.'), 'fields.id'),
      'fields.numberState': 'getPerson:numberState',
      changeId: 'getPersonHistory:items.undone',
      cases: 'getPerson:cases.id',
    },
  },
  splitPerson: { in: ['getPersonHistory'], at: { ...personIn('person.'), caseIds: 'getPerson:cases.id' } },
  findDuplicates: { keepsNothing: question },
  setUp: {
    in: [],
    at: {
      username: 'listAccounts:items.username',
      displayName: 'listAccounts:items.name',
      agencyName: 'listAgencies:items.name',
      documentWord: 'listAgencies:items.documentWord',
      regionCode: 'listAgencies:items.regionCode',
      'security.username': 'listAccounts:items.username',
      'security.displayName': 'listAccounts:items.name',
    },
    not: { token: secret, password: secret, 'security.password': secret },
  },
  signIn: { keepsNothing: secret },
  changeOwnPassword: { keepsNothing: secret },
  enrolSecondFactor: { keepsNothing: secret },
  confirmSecondFactor: { keepsNothing: secret },
  createAgency: { in: ['listAgencies'] },
  changeAgency: { in: ['listAgencies'] },
  importDivisions: { in: [], at: { rows: 'listDivisions:items.name' }, not: { check: step, replaces: step, confirmed: step } },
  createAccount: {
    in: ['listAccounts'],
    at: { name: 'listAccounts:items.name', role: 'listAccounts:items.agencies.role' },
  },
  giveRole: { in: ['listAccounts'], at: { role: 'listAccounts:items.agencies.role' } },
  resetPassword: { in: [], at: { resetFactor: 'listAccountProposals:items.what' } },
  createProvider: { in: ['listProviders'] },
  changeProvider: { in: ['listProviders'] },
  createFirm: { in: ['listFirms'] },
  changeFirm: { in: ['listFirms'] },
  submitApplication: {
    in: ['getStatedFacts', 'getCase'],
    at: {
      ...personIn('person.'),
      sourceAgencyId: 'getCase:sourceName',
      'agent.idNumber': 'getCase:agent.idNumberMasked',
      'agent.phone': 'getCase:agent.phoneMasked',
      'agent.name': 'getCase:agent.name',
      'agent.relation': 'getCase:agent.relation',
      'opponents.name': 'getStatedFacts:opponents.name',
      'opponents.idNumber': 'getStatedFacts:opponents.idNumberMasked',
      ...inEvent('confirmed'),
    },
  },
  receiveNotice: {
    in: ['getCase'],
    at: {
      ...personIn('person.'),
      ...inEvent('noticeNumber', 'custodyPlace', 'hearingAt', 'provision', 'confirmed'),
      ground: 'getCase:notifiedGroundLabel',
      offence: 'getCase:title',
      role: 'getStatedFacts:role',
      hasCounsel: 'getStatedFacts:hasCounsel',
      possibleSentence: 'getStatedFacts:possibleSentence',
      'categories.code': 'getStatedFacts:categories.code',
      'categories.evidence': 'getStatedFacts:categories.evidence',
    },
    not: { registerToReturn: '只表示知道要退回；不应指派的理由在 told 和历史里' },
  },
  askSupplement: {
    in: [],
    not: { 'missing.kind': '材料进材料清单，问题只写在告知书上' },
    at: {
      'missing.id': 'getCase:materials.id',
      'missing.name': 'getCase:materials.name',
      'missing.why': 'getCase:materials.why',
      ...inEvent('replyBy', 'confirmed'),
    },
  },
  supplyMaterials: { in: ['getCase'] },
  withdrawApplication: { in: [], at: { ...noted('reason'), deemed: 'getCaseHistory:items.outcome' } },
  redirectApplication: { in: [], at: { ...noted('reason'), ...inEvent('to') } },
  returnNotice: { in: [], at: noted('reason') },
  correctFacts: {
    in: ['getStatedFacts'],
    not: { confirmed: '核对过的疑点写进审计记录' },
  },
  assessFacts: { keepsNothing: question },
  recordCheck: { in: ['getReview', 'getStatedFacts'] },
  returnCheck: { in: [], at: noted('reason') },
  enactPolicy: { in: ['listUnconfirmed'] },
  confirmParameter: { in: ['listUnconfirmed'] },
  undoConfirmation: { in: ['listUnconfirmed'], not: { reason: '撤销确认的原因写进审计记录' } },
  importStandards: { in: [], at: { rows: 'listStandards:items.baseMonthlyYuan' }, not: { check: step, replaces: step, confirmed: step } },
  importPolicy: {
    in: [],
    at: { rows: 'listPolicies:items.lines.text', json: 'listPolicies:items.lines.text', reason: 'listPolicies:items.entered.reason' },
    not: { check: step, replaces: step },
  },
  tryPolicy: { keepsNothing: question },
  withdrawPolicy: { in: [], at: { entry: 'listPolicies:items.entry', reason: 'listPolicies:items.superseded.reason' } },
  importHolidayNotice: {
    in: ['listHolidayNotices'],
    at: { rows: 'listHolidayNotices:items.holidays.name' },
    not: { check: step, replaces: step, confirmed: step },
  },
  grantApplication: { in: ['getCase'], at: { ...noted('note'), forum: 'getCase:forum' } },
  refuseApplication: { in: ['getCase'], at: { ...noted('note'), reasons: 'getCase:decision.reasons' }, not: { served: told } },
  grantUrgentAid: { in: [], at: inEvent('ground', 'provision', 'supplyBy') },
  fileObjection: { in: [], at: { grounds: 'getCase:objection.grounds', receivedOn: 'getCase:objection.receivedOn' } },
  decideObjection: { in: [], at: { outcome: 'getCase:objection.outcome', reasons: 'getCase:objection.reasons' } },
  assignCase: { in: ['getCase'], at: { ...noted('note'), ...inEvent('isConflictWeighed') } },
  acceptAssignment: { in: [], at: inEvent('noConflict') },
  declineAssignment: { in: [], at: noted('reason') },
  askReplacement: {
    in: [],
    at: {
      grounds: 'getCase:replacement.grounds',
      'evidence.name': 'getCase:replacement.evidence',
      receivedOn: 'getCase:replacement.receivedOn',
    },
  },
  reportHindrance: { in: [], at: { reason: 'getCase:replacement.grounds' } },
  agreeReplacement: { in: [], at: noted('findings') },
  refuseReplacement: { in: [], at: noted('reasons') },
  withdrawReplacement: { in: [], at: noted('reason') },
  completeReplacement: { in: [], at: noted('handedOver') },
  replaceLawyer: { in: ['getCase'], at: { ...noted('reason'), ...inEvent('isConflictWeighed', 'requestedBy') } },
  logWork: { in: ['listWork'] },
  reportNode: {
    in: [],
    at: {
      code: 'getCase:nodes.items.code',
      doneOn: 'getCase:nodes.items.doneOn',
      note: 'getCase:nodes.items.note',
      fileId: 'getCase:materials.fileId',
      ...inEvent('toldRecipient'),
    },
  },
  moveHearing: {
    in: ['getCase'],
    at: { hearingId: 'getCase:hearings.id', reason: 'getCase:hearings.endedWhy', ...noted('confirmed') },
  },
  cancelHearing: { in: [], at: { hearingId: 'getCase:hearings.id', reason: 'getCase:hearings.endedWhy' } },
  correctParticulars: {
    in: ['getParticulars'],
    at: {
      ground: 'listCorrections:items.groundLabel',
      reason: 'listCorrections:items.reason',
      confirmed: 'listCorrections:items.told',
    },
  },
  previewCorrection: { keepsNothing: question },
  confirmCorrection: { in: [], at: { note: 'listCorrections:items.answer' } },
  refuseCorrection: { in: [], at: { reason: 'listCorrections:items.answer' } },
  reissuePaper: { in: [], at: { documentId: 'getCase:documents.id' } },
  correctMaterials: { in: ['getCase'], at: noted('reason') },
  photographMaterial: { in: [], at: { materialId: 'getCase:materials.id', fileId: 'getCase:materials.fileId' } },
  voidCase: { in: [], at: noted('reason') },
  restoreCase: { in: [], at: noted('reason') },
  scheduleHearing: {
    in: [],
    at: {
      ...Object.fromEntries(['startsAt', 'place', 'mode', 'note'].map((name) => [name, `getCase:hearings.${name}`])),
      ...noted('confirmed'),
    },
  },
  recordDelivery: { in: [], at: { ...inEvent('deliveredOn', 'mode'), ...noted('note') } },
  suspendCase: { in: [], at: noted('reason') },
  resumeCase: { in: [], at: noted('note') },
  terminateCase: {
    in: [],
    at: { ground: 'getCase:termination.ground', reasons: 'getCase:termination.reasons' },
    not: {
      served: told,
      ...Object.fromEntries(
        'members monthlyIncomeTotal applicantMonthlyIncome opponentIsMember lowIncomeRegistry hardshipEvent noLongerOf source'
          .split(' ')
          .map((name) => [`means.${name}`, '核对出来的经济状况随终止决定加密保存，还没有页面给看']),
      ),
    },
  },
  closeCase: { in: [], at: Object.fromEntries('closedOn ground result defenceOutcome summary recoveredFen wagesFen trialMode'.split(' ').map((name) => [name, `getCase:closing.${name}`])) }, // prettier-ignore
  submitFile: { in: [], at: { ...inEvent('pages'), 'items.name': 'paper:FILE_CATALOGUE', 'items.from': 'paper:FILE_CATALOGUE', 'items.to': 'paper:FILE_CATALOGUE' } }, // prettier-ignore
  returnFile: { in: [], at: noted('reasons') },
  acceptFile: { in: [], at: noted('note') },
  archiveCase: { in: ['getCase'], at: inEvent('retention') },
  calculateSubsidy: {
    in: [],
    at: {
      stage: 'getCase:subsidy.lines',
      trialMode: 'getCase:subsidy.lines',
      expensesFen: 'getCase:subsidy.lines',
      sharePercent: 'getCase:subsidy.lines',
      // Each names itself in the line and the formula it moved.
      part: 'getCase:subsidy.lines',
      crossRegion: 'getCase:subsidy.lines',
      isMajor: 'getCase:subsidy.lines',
      caseCount: 'getCase:subsidy.lines',
    },
  },
  approveSubsidy: { in: [], at: noted('note') },
  reverseSubsidy: { in: [], at: noted('reason') },
  createPaymentBatch: { in: [], at: { subsidyIds: 'getPaymentBatch:items.id' } },
  recordPayment: { in: ['getPaymentBatch'] },
  enterSetting: { in: ['settingHistory'] },
  agreeToSetting: { keepsNothing: '同意的人和日期在 settingHistory 里' },
  endSetting: { in: [], at: { reason: 'settingHistory:items.endedWhy' } },
  previewFees: { keepsNothing: question },
  exportList: {
    in: ['getExport'],
    not: {
      kind: '写在导出文件里',
      purpose: '用途写进审计记录和导出文件',
      'criteria.q': '查询的词加密等着，导出以后不留；审计记录只写用过',
      ...Object.fromEntries(
        'states caseType matter category channel receivedFrom receivedTo from to by queue light mine dueFrom dueTo waiting indicator key'
          .split(' ')
          .map((name) => [`criteria.${name}`, '筛选条件写进审计记录']),
      ),
    },
  },
}
