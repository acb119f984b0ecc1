/** 终止情形, the eight items of 法48. */
export const terminationGrounds = {
  OBTAINED_BY_DECEIT: '受援人以欺骗或者其他不正当手段获得法律援助',
  FALSE_EVIDENCE: '受援人故意隐瞒与案件有关的重要事实或者提供虚假证据',
  UNLAWFUL_USE: '受援人利用法律援助从事违法活动',
  NO_LONGER_POOR: '受援人的经济状况发生变化，不再符合法律援助条件',
  CASE_ENDED: '案件终止审理或者已经被撤销',
  OWN_COUNSEL: '受援人自行委托律师或者其他代理人',
  ASKED_WITH_REASON: '受援人有正当理由要求终止法律援助',
  OTHER_BY_LAW: '法律、法规规定应当终止的其他情形',
} as const

export type TerminationGround = keyof typeof terminationGrounds

export const terminationCites: Readonly<Record<TerminationGround, string>> = {
  OBTAINED_BY_DECEIT: '法律援助法48(1)',
  FALSE_EVIDENCE: '法律援助法48(2)',
  UNLAWFUL_USE: '法律援助法48(3)',
  NO_LONGER_POOR: '法律援助法48(4)',
  CASE_ENDED: '法律援助法48(5)',
  OWN_COUNSEL: '法律援助法48(6)',
  ASKED_WITH_REASON: '法律援助法48(7)',
  OTHER_BY_LAW: '法律援助法48(8)',
}

/** 通知辩护（代理）情形 N1–N9 (law.md §3.2), and N10, the full coverage of defence while the procuratorate reviews. */
export const notifiedGrounds = {
  N1: '未成年人',
  N2: '视力、听力、言语残疾人',
  N3: '不能完全辨认自己行为的成年人',
  N4: '可能被判处无期徒刑、死刑的人',
  N5: '申请法律援助的死刑复核案件被告人',
  N6: '缺席审判案件的被告人',
  N7: '法律法规规定的其他人员',
  N8: '强制医疗案件的被申请人或者被告人',
  N9: '适用普通程序审理、人民法院可以通知辩护的其他被告人',
  N10: '审查起诉阶段律师辩护全覆盖试点应当通知的犯罪嫌疑人',
} as const

export type NotifiedGround = keyof typeof notifiedGrounds

export const notifiedCites: Readonly<Record<NotifiedGround, string>> = {
  N1: '法律援助法25①(1)',
  N2: '法律援助法25①(2)',
  N3: '法律援助法25①(3)',
  N4: '法律援助法25①(4)',
  N5: '法律援助法25①(5)',
  N6: '法律援助法25①(6)',
  N7: '法律援助法25①(7)',
  N8: '法律援助法28',
  N9: '法律援助法25②',
  N10: '司发通〔2022〕49号',
}
