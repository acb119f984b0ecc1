import { LAW, SERVER, act, other, procedure, project, recorded, rule } from './rule.ts'
import type { LegalRule } from './rule.ts'

/** law.md §0 versions, §1 bodies, §2 forms of aid. */
// prettier-ignore
export const bodyRules: readonly LegalRule[] = [
  rule('R-00', '规则版本随收到日锁定', 'A file is decided by the rules in force on the day it was received; later steps follow the rules of their own day.', project('本项目', '2003-09-01'), LAW),
  rule('R-01', '机构的设立和职责', 'Justice bureaus from the county up set up a centre that receives, decides, assigns and pays.', act('12'), recorded('设立机构是组织安排，系统以机构和角色的登记为前提。')),
  rule('R-02', '本机构人员办案与工作站', 'A centre may use its own qualified staff and may open stations and points that receive nearby.', act('13'), recorded('是授权，不是义务；站点没有决定权由角色表体现。')),
  rule('R-03', '派驻值班律师', 'Duty lawyers may be posted at courts, procuratorates and detention houses.', act('14'), recorded('是授权；值班安排由机构登记。')),
  rule('R-04', '政府采购', 'Law firms may be chosen by public procurement.', act('15'), recorded('采购在系统之外进行。')),
  rule('R-05', '律所和律师的援助义务', 'Firms, grassroots offices and their people owe legal aid.', act('16'), recorded('义务的履行由律协和司法局考核，系统只给出办案数。')),
  rule('R-06', '志愿者的范围', 'Student volunteers advise and draft; they do not appear alone in court.', act('17②'), recorded('“不得单独代理”是推论；指派名册由机构维护，志愿者不列入承办律师。')),
  rule('R-07', '不收费与保密', 'Nobody giving legal aid takes anything from the recipient or discloses what was learned.', act('20、21'), recorded('行为发生在系统之外；发现后走投诉和评查的一票不合格。')),
  rule('R-08', '管理与实施分离', 'The bureau supervises and hears objections; the centre decides and assigns; neither does the other’s work.', act('5、12、49、56、57'), LAW),
  rule('R-10', '咨询时提示可以申请', 'Advice, drafting and duty help are registered, not decided, and point out that legal aid may be asked for.', act('23；程9'), LAW),
]

/** law.md §3 criminal cases. */
// prettier-ignore
export const criminalRules: readonly LegalRule[] = [
  rule('R-11', '嫌疑人、被告人申请辩护', 'An accused without a defender may apply for poverty or another reason; the other reason is judged by local rule.', act('24'), LAW),
  rule('R-12', '被害人一方申请代理', 'Victims, private prosecutors and incidental plaintiffs who are poor may apply for a representative.', act('29'), LAW),
  rule('R-13', '再审须已经启动', 'Aid in a retrial needs a retrial ordered or protested; a petition alone is not enough.', act('33'), LAW),
  rule('R-14', '通知案不审经济', 'A notified case has no application, no means test and no review of seven days; a lawyer is assigned within three.', act('25、28、36；程24②'), LAW),
  rule('R-15', '无期死刑案须三年经验', 'Where life or death is at stake only a lawyer of three years’ practice in the field defends; never a grassroots worker.', act('26；程26①'), SERVER),
  rule('R-16', '未成年人案派熟悉的律师', 'A minor gets a lawyer who knows how minors think and feel.', procedure('26②'), SERVER),
  rule('R-17', '不妨碍自行委托', 'A notice never stands in the way of a defender the person chose; the chosen one ends the aid.', act('27、48(6)；程28'), LAW),
  rule('R-18', '首次会见问是否同意', 'At the first meeting the person is asked whether they accept; a justified refusal leads to a new notice and a new lawyer.', procedure('29；法释50、311', '忆'), LAW),
  rule('R-19', '通知文书的内容', 'A notice says who, what, why, by whom and when the hearing is, and brings the indictment or judgment.', other('法释49', '2021-03-01'), LAW),
  rule('R-20', '值班律师职责', 'A duty lawyer advises, helps choose the procedure, asks for milder measures, comments on the case and passes on applications.', act('30、39②；刑诉法36'), LAW),
  rule('R-21', '值班律师不是辩护人', 'A duty lawyer does not defend at trial; a plea statement is signed before a defender or a duty lawyer.', other('刑诉法36、174', '2018-10-26', '核'), recorded('是否出庭由法院掌握；系统把法律帮助单列，不计入案件。')),
  rule('R-22', '看守所 24 小时内通知值班律师', 'A detention house passes a request for help to the duty lawyer within 24 hours.', other('公安程规49', '2020-09-01'), recorded('义务人是看守所；系统按 D21 计时，不能代为履行。')),
  rule('R-23', '值班律师的利益冲突', 'One who helped several accused of one case is not assigned to defend one of them.', other('地方意见（江苏）', '2020-09-07'), recorded('地方口径，尚未作为本地规则录入。')),
  rule('R-24', '值班按工作日登记和补贴', 'Posts are recorded by person and day and paid by the working day.', other('司规〔2020〕6号；司发通〔2019〕27号', '2020-09-07'), LAW),
]

/** law.md §4 matters and §5 means. */
// prettier-ignore
export const scopeRules: readonly LegalRule[] = [
  rule('R-30', '没有委托代理人', 'Who has counsel already is not aided, and who hires counsel later is aided no more.', act('31、48(6)'), LAW),
  rule('R-31', '公民和外国人', 'Natural persons are aided; a foreigner by statute, treaty or reciprocity; an organisation as a rule is not.', act('2、69'), LAW),
  rule('R-40', '不受经济困难条件限制', 'In the situations of article 32 nobody asks about money; that the situation exists must be shown.', act('32'), LAW),
  rule('R-41', '免予核查', 'Those of article 42 who can show who they are count as poor without a check; the matter must still be in scope.', act('42'), LAW),
  rule('R-42', '身份不等于免核查', 'Age or disability waives the check only together with no fixed source of living.', act('42(1)'), LAW),
  rule('R-43', '进城务工人员的两种请求', 'A migrant worker’s waiver reaches wages and work injury, nothing else.', act('42(3)'), LAW),
  rule('R-44', '军人军属', 'Conscripts, those on duty missions and their families, and survivors are not tested for means.', other('军人军属法律援助工作实施办法（2016）', '2016-09-14', '忆'), LAW),
  rule('R-45', '经济困难的认定', 'Income of those who live together is held against the standard of the receiving place; the applicant’s own where the opponent lives with them.', procedure('18；法34', '忆'), LAW),
  rule('R-46', '信息共享或者诚信承诺', 'Hardship is checked by shared data or a pledge; since September 2023 a statement replaces the certificate.', act('41；程11③'), LAW),
]
