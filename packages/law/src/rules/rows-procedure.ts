import { LAW, SERVER, act, other, procedure, project, recorded, regulation, rule } from './rule.ts'
import type { LegalRule } from './rule.ts'

/** law.md §6 application and place, §7 decision and objection. */
// prettier-ignore
export const applicationRules: readonly LegalRule[] = [
  rule('R-50', '申请材料', 'An application brings the form, proof of identity, the statement of hardship and what concerns the matter.', procedure('11', '忆'), LAW),
  rule('R-51', '代为申请', 'Statutory agents apply for those without capacity, relatives for those in custody; an infringing agent is passed over.', act('40'), LAW),
  rule('R-52', '管辖', 'Suits go to the place of the organ, other matters to the place of the dispute or its cause.', act('38'), LAW),
  rule('R-53', '最先收到的受理', 'Of several competent centres the first to receive takes the matter.', procedure('10'), LAW),
  rule('R-54', '受理争议由上级决定', 'Centres in dispute ask their common superior; meanwhile the first keeps working.', project('地方条例（山东11）'), recorded('争议单还没有做；先收到的一方按 R-53 继续办理。')),
  rule('R-55', '不属本机构或者不属范围的告知', 'Who came to the wrong centre or with another matter is told where to go.', procedure('13', '忆'), LAW),
  rule('R-56', '一次性告知与视为撤回', 'What is missing is said once and whole; silence withdraws the application and is no refusal.', act('43②；程13'), LAW),
  rule('R-57', '在押人员的申请', 'Applications from custody are passed on within 24 hours and the decision is told to those who hold the person.', act('39；程20'), LAW),
  rule('R-58', '异地协作', 'A centre elsewhere helps to check on request, or says in writing why not; the time is not counted.', procedure('16、31②', '忆'), LAW),
  rule('R-59', '先行提供法律援助', 'With fewer than seven days to a limitation, or a preservation to be sought, aid starts first and papers follow.', act('44'), LAW),
  rule('R-60', '审查三要件', 'Review asks three things: the person, the matter, the hardship or another ground.', procedure('14', '忆'), SERVER),
  rule('R-61', '七日内决定', 'The centre decides within seven days of receipt; a refusal gives reasons and the way to object.', act('43；程19'), SERVER),
  rule('R-62', '异议', 'A refusal or termination may be objected to at the bureau within 15 days; the bureau answers within five.', act('49；程22'), SERVER),
  rule('R-63', '对维持决定的救济', 'Against an upheld decision stand reconsideration within 60 days or suit within six months.', other('法49；复议法20；行诉法45、46', '2022-01-01'), LAW),
  rule('R-64', '回避与岗位分离', 'Who received does not decide, who decided does not hear the objection.', project('程38'), LAW),
]

/** law.md §8 assignment and handling. */
// prettier-ignore
export const handlingRules: readonly LegalRule[] = [
  rule('R-70', '三日内指派', 'A lawyer is assigned within three days of the decision or of the notice.', act('43、36；程24'), SERVER),
  rule('R-71', '合理指派', 'Assignment weighs number, expertise and experience, and is arranged at once.', procedure('25'), SERVER),
  rule('R-72', '五日内签订委托协议', 'The agreement and the mandate are signed within five days unless the recipient or the world prevents it.', procedure('27'), SERVER),
  rule('R-73', '刑事案件会见', 'The defender meets the person in time and has the record signed, at every stage.', procedure('29、33', '忆'), LAW),
  rule('R-74', '首次约见的告知', 'At the first meeting the representative explains duties, judicial relief, risks and rights.', procedure('30', '忆'), recorded('谈话内容写在笔录里，由评查检查，系统不能替人告知。')),
  rule('R-75', '和解须经同意', 'Settlement or mediation needs the recipient’s consent.', procedure('32', '忆'), recorded('同意写在笔录和协议里，由评查检查。')),
  rule('R-76', '书面法律意见', 'A written opinion is handed in after a hearing, or in time where there is none.', procedure('34', '忆'), recorded('节点“提交书面法律意见”可登记，是否及时由评查判断。')),
  rule('R-77', '通报进展', 'The recipient is kept informed and a record kept.', act('46②、55；程35'), LAW),
  rule('R-78', '应当报告的情形', 'Doubtful, grave or group cases are reported to the centre; the number that makes a group is a parameter, ten by default.', procedure('36', '忆'), LAW),
  rule('R-79', '更换承办人', 'A recipient who proves neglect may ask for another; the centre decides within five days.', act('55；程37'), LAW),
  rule('R-80', '诉讼费用减免', 'Courts defer or waive costs; notaries and experts reduce theirs.', act('53'), recorded('由法院、公证和鉴定机构办理。')),
]

/** law.md §9 termination, closing, archive, subsidy; §11 disclosure and liability. */
// prettier-ignore
export const closingRules: readonly LegalRule[] = [
  rule('R-85', '终止的八种情形', 'Aid ends in eight situations; a wish of the recipient needs a good reason.', act('48'), SERVER),
  rule('R-86', '经济变化不终止的案件', 'A change of means ends neither an article-32 case nor a notified one.', act('48(4)、32、25', '设'), SERVER),
  rule('R-87', '终止决定书', 'Termination is a written decision, served within three days on recipient, firm and organ.', procedure('39', '忆'), SERVER),
  rule('R-88', '中止只是内部状态', 'Suspension is an internal note that stops no statutory period.', project('本项目'), LAW),
  rule('R-89', '骗取法律援助的责任', 'Who obtained aid by deceit pays its cost and may be fined.', act('64、65'), recorded('处罚由司法行政部门另行立案作出。')),
  rule('R-90', '结案日', 'Each kind of case closes on the day its own paper arrives.', procedure('40', '忆'), LAW),
  rule('R-91', '三十日内交卷和审卷', 'Files come in within 30 days of closing and are examined within 30 more, then paid without delay.', procedure('40、41', '忆'), SERVER),
  rule('R-92', '一案一卷与补贴标准', 'One case one file; fees follow the provincial standard and are free of tax.', act('52；程42'), LAW),
  rule('R-95', '定期公布', 'Use of funds, handling of cases and results of assessment are published at intervals.', act('58'), recorded('公布由人决定，系统只给出脱敏的数据。')),
  rule('R-96', '法律责任', 'Centres, firms and lawyers answer for the wrongs the law lists.', act('61、62、63'), recorded('责任由有权机关追究；评查的一票不合格只作线索。')),
  rule('R-97', '群团参照适用', 'Trade unions, youth league, women’s and disabled federations follow the law by analogy.', act('68'), recorded('群团作为站点登记，不另设程序。')),
  rule('R-98', '司法救助互认', 'Who holds a decision on judicial relief is not checked again.', act('42(2)'), LAW),
  rule('R-99', '各部门的发现和送交', 'The organs find those entitled and send what is needed; batches of notices must be receivable.', other('法律援助法实施工作办法', '2023-11-20'), recorded('条文还没有核到原文，只录入已核实的期限。')),
  rule('R-100', '不予时的转介', 'A refusal points to mediation, hotline, unions, relief and labour inspection; it changes nothing in the refusal.', project('本项目'), LAW),
  rule('R-101', '不得择优适用标准', 'Only the standard of the receiving place counts, whatever other places would allow.', regulation('13②'), LAW),
]
