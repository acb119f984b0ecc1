import type { DocumentData } from './document-data.ts'

const materialNames = [
  '申请表',
  '居民身份证复印件',
  '经济困难状况说明表',
  '劳动合同',
  '工资欠条',
  '银行流水',
  '考勤记录',
  '微信聊天记录打印件',
]

export const sampleMaterials = (count: number): DocumentData['materials'] =>
  Array.from({ length: count }, (_, index) => ({
    name: `${materialNames[index % materialNames.length]}${index >= 8 ? `（${index}）` : ''}`,
    copies: 1 + (index % 2),
  }))

/** An invented wage claim with every fact filled in; for tests, previews and the blank look of a form. */
export const sampleCase: DocumentData = {
  docNo: null,
  caseNumber: '（2026）双援民字第0128号',
  agencyName: '双峰县法律援助中心',
  bureauName: '双峰县司法局',
  bureau: {
    phone: '0738-1234568',
    address: '双峰县永丰街道书院路8号',
    reviewOrgan: '双峰县人民政府',
    reviewAddress: '双峰县永丰街道书院路1号，电话0738-1234560',
    court: '双峰县人民法院',
    courtAddress: '双峰县永丰街道金龙路3号，电话0738-1234561',
  },
  issuedOn: '2026-11-22',
  region: '双峰县',
  recipient: {
    name: '欧阳买买提·阿布都热依木',
    sex: '男',
    birthDay: '1979-03-08',
    idNumber: '110101197903080013',
    phone: '13800000000',
    address: '双峰县梓门桥镇𠮷祥村喆㛃组18号',
    nation: '维吾尔族',
    categories: ['进城务工人员', '残疾人'],
  },
  agent: { name: '𠮷䶮', relation: '配偶' },
  matter: '请求支付劳动报酬',
  subMatter: '追索拖欠工资',
  form: '民事诉讼代理',
  forum: '诉讼',
  stage: '一审',
  organ: '双峰县人民法院',
  opponents: ['双峰县喆晟建筑劳务有限公司'],
  claim: '请求判令被申请人支付拖欠的工资26800元及逾期付款的利息。',
  facts:
    '申请人2025年3月经同乡介绍到被申请人承建的工地做木工，口头约定每天260元，按月结算。2026年2月工程停工，尚有103天工资没有结清，经多次催要，对方只出具了一张欠条，此后不再接听电话。',
  household: {
    members: 4,
    monthlyIncomeTotal: 5200,
    items: [
      { label: '工资、经营、务农等收入', value: '本人打零工，每月约3000元；配偶务农，每月约2200元' },
      { label: '低保、救助、抚恤等收入', value: '无' },
      { label: '房屋、车辆、存款等财产', value: '农村自建房一处；无机动车；存款约4000元' },
      { label: '医疗、教育、赡养抚养等支出', value: '母亲长期服药，每月约800元；两个子女上学' },
      { label: '债务', value: '欠亲友20000元' },
    ],
  },
  materials: sampleMaterials(6),
  missing: [
    { name: '工资欠条原件', why: '复印件上的盖章看不清楚，需要核对原件' },
    { name: '被申请人的名称和住所', why: '可以提供营业执照照片、工地公示牌照片，或者写明你所知道的情况' },
  ],
  replyBy: '2026-12-02',
  check: {
    subject: '申请人为具有完全民事行为能力的公民，没有委托代理人。',
    scope: '请求支付劳动报酬，属于法律援助法第三十一条第五项规定的事项。',
    means: '申请人为申请支付劳动报酬的进城务工人员，有务工地证明和欠条，免予核查经济困难状况。',
    basis: ['《中华人民共和国法律援助法》第三十一条第五项', '《中华人民共和国法律援助法》第四十二条第三项'],
    opinion: '符合法律援助条件，建议给予法律援助，形式为民事诉讼代理。',
    by: '周敏',
    on: '2026-11-20',
  },
  decision: {
    outcome: 'GRANT',
    basis: ['《中华人民共和国法律援助法》第三十一条第五项', '《中华人民共和国法律援助法》第四十二条第三项'],
    reasons: '',
    by: '王建国',
    on: '2026-11-22',
  },
  assignment: {
    firm: '湖南正和律师事务所',
    lawyer: '李清',
    licence: '14313201510123456',
    phone: '13900000000',
    on: '2026-11-23',
    previousLawyer: '陈朗',
  },
  replacement: {
    lawyer: '陈朗',
    grounds: '两次开庭前都没有联系受援人，也没有阅卷，受援人是在开庭当天才知道要补充证据。',
    evidence: ['通话记录', '庭审通知'],
    on: '2026-11-20',
  },
  termination: {
    ground: '受援人自行委托律师或者其他代理人',
    cite: '法律援助法48(6)',
    reasons: '受援人已于2026年11月18日自行委托湖南某律师事务所律师代理本案',
  },
  closing: {
    closedOn: '2026-11-20',
    ground: '收到双峰县人民法院民事判决书（审判阶段，程序规定第四十条）',
    result: 'WON',
    summary:
      '接受指派后当日约见受援人，核对欠条和考勤记录，向工地所在的村委会和三名工友调查取证，申请法院调取工程款拨付记录。庭审中围绕用工主体和欠薪数额举证、质证，提交书面代理意见。法院采纳代理意见，判决被告在判决生效后十日内支付工资26800元及利息。已向受援人说明申请强制执行的期限和办法。',
    recoveredFen: 2680000,
  },
  subsidy: {
    lines: [
      { label: '民事诉讼代理办案补贴（基本劳务费）', fen: 160000 },
      { label: '直接费用：差旅', fen: 18650 },
      { label: '直接费用：调查取证、复印', fen: 6405 },
    ],
    totalFen: 185055,
    checkedBy: '周敏',
    approvedBy: '王建国',
  },
  archive: {
    fileNo: '2026民0128',
    retention: '长期',
    pages: 96,
    receivedOn: '2026-03-02',
    closedOn: '2026-11-20',
    archivedOn: '2026-11-22',
    items: Array.from({ length: 14 }, (_, index) => ({
      name: `${materialNames[index % materialNames.length]}`,
      from: 1 + index * 4,
      to: 4 + index * 4,
    })),
  },
  reply: '被告人的父亲已经委托律师辩护。',
  objection: {
    receivedOn: '2026-11-18',
    outcome: 'UPHELD',
    reasons: '申请人请求的事项不属于法律援助法第三十一条规定的范围，法律援助机构认定事实清楚、适用依据正确、程序合法',
  },
  custodyPlace: '双峰县看守所',
  addressee: '双峰县看守所',
  agencyPhone: '0738-1234567',
}
