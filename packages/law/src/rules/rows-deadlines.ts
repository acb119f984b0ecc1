import { LAW, act, other, procedure, rule } from './rule.ts'
import type { LegalRule } from './rule.ts'

/** law.md §10: the periods. Every one is counted by `due`. */
const police = (article: string) => other(`公安程规${article}`, '2020-09-01')
const court = (article: string) => other(`法释${article}`, '2021-03-01')

// prettier-ignore
export const deadlineRuleRows: readonly LegalRule[] = [
  rule('D01', '办案机关三日内通知', 'The organ that finds a person entitled notifies the centre within three days.', act('36；公安程规46；法释634'), LAW),
  rule('D02', '收到通知三日内指派', 'The centre assigns within three days of the notice.', act('36；程24②'), LAW),
  rule('D03', '二十四小时内转交在押人员申请', 'An application from custody is passed on within 24 hours.', act('39①'), LAW),
  rule('D04', '值班律师二十四小时内转交', 'A duty lawyer passes an application on within 24 hours.', act('39②'), LAW),
  rule('D05', '三日内通知家属协助', 'The police tell relatives within three days to help with papers.', police('47'), LAW),
  rule('D06', '七日内审查', 'Review ends within seven days, not counting supplement and cooperation.', act('43；程17'), LAW),
  rule('D07', '决定后三日内指派', 'Assignment follows the decision within three days.', act('43；程24①'), LAW),
  rule('D08', '五日内签订协议', 'The agreement is signed within five days of the assignment.', procedure('27'), LAW),
  rule('D09', '十五日内提出异议', 'Objection is open for 15 days after receipt of the decision.', procedure('22', '忆'), LAW),
  rule('D10', '五日内审查异议', 'The bureau answers an objection within five calendar days.', act('49'), LAW),
  rule('D11', '复议六十日、诉讼六个月', 'Reconsideration is open for 60 days, suit for six months.', other('复议法20；行诉法46', '2022-01-01'), LAW),
  rule('D12', '五日内答复更换请求', 'A request for another lawyer is answered within five days.', procedure('37', '忆'), LAW),
  rule('D13', '三日内送达终止决定', 'Termination is served within three days.', procedure('39', '忆'), LAW),
  rule('D14', '三十日内交卷', 'The file is handed in within 30 days of closing.', procedure('40', '忆'), LAW),
  rule('D15', '三十日内审卷', 'The file is examined within 30 days of arrival.', procedure('41', '忆'), LAW),
  rule('D16', '不足七日先行援助', 'Fewer than seven days to a limitation call for urgent aid; exactly seven do not.', act('44(1)'), LAW),
  rule('D17', '补办先行援助的手续', 'What urgent aid left open is supplied within the days the centre sets.', act('44；程21', '忆'), LAW),
  rule('D18', '拒绝指派后另行委托', 'Five days to hire a defender, then three for the court to notify again.', court('50'), LAW),
  rule('D19', '三日内向法院提交手续', 'A representative files the mandate within three days of accepting.', court('66'), LAW),
  rule('D20', '四十八小时内安排会见', 'A detention house arranges the meeting within 48 hours.', police('53'), LAW),
  rule('D21', '二十四小时内通知值班律师', 'A request for help reaches the duty lawyer within 24 hours.', police('49'), LAW),
  rule('D22', '投诉期限（2013）', 'Five working days to accept, 45 days to finish, five working days to reply; until 14 June 2025.', other('投诉处理办法（2013）', '2013-01-01'), LAW),
  rule('D23', '投诉期限（2025）', 'The periods of the 2025 rules are not verified and must be entered by the agency.', other('司法部令149号', '2025-06-15', '待核'), LAW),
  rule('D24', '地方承诺的审查时限', 'A promise of a shorter review warns; it never replaces the seven days.', other('河北公开承诺', '2011-01-01'), LAW),
]
