/** A statute or paper of the nation as the rules cite it, and its name in full. `itemsIn`: articles of several paragraphs whose items stand in one. */
export type Statute = { full: string; itemsIn?: Readonly<Record<number, number>> }

const ofChina = (name: string): Statute => ({ full: `《中华人民共和国${name}》` })
const named = (name: string): Statute => ({ full: `《${name}》` })
const court = (name: string): Statute => named(`最高人民法院关于适用〈中华人民共和国${name}〉的解释`)

/** 法44 and 48 have a second paragraph, so their items are those of the first. */
const aidLaw: Statute = { ...ofChina('法律援助法'), itemsIn: { 44: 1, 48: 1 } }
const caseRules = named('办理法律援助案件程序规定')
const formerRules: Statute = { full: '《办理法律援助案件程序规定》（2012年公布）' }

export const statutes: Readonly<Record<string, Statute>> = {
  法律援助法: aidLaw,
  法: aidLaw,
  程序规定: caseRules,
  程: caseRules,
  '2012程序规定': formerRules,
  法律援助条例: named('法律援助条例'),
  条例: named('法律援助条例'),
  法律援助投诉处理办法: named('法律援助投诉处理办法'),
  刑事诉讼法: ofChina('刑事诉讼法'),
  刑诉法: ofChina('刑事诉讼法'),
  刑诉法解释: court('刑事诉讼法'),
  民事诉讼法: ofChina('民事诉讼法'),
  行政诉讼法: ofChina('行政诉讼法'),
  行政复议法: ofChina('行政复议法'),
  劳动争议调解仲裁法: ofChina('劳动争议调解仲裁法'),
  国家赔偿法: ofChina('国家赔偿法'),
  反家庭暴力法: ofChina('反家庭暴力法'),
  未成年人保护法: ofChina('未成年人保护法'),
  老年人权益保障法: ofChina('老年人权益保障法'),
  律师法: ofChina('律师法'),
  军人抚恤优待条例: named('军人抚恤优待条例'),
  军人军属法律援助办法: named('军人军属法律援助工作实施办法'),
  公安机关办理刑事案件程序规定: named('公安机关办理刑事案件程序规定'),
}

/** Papers that are cited by their number alone. */
export const numbered: Readonly<Record<string, string>> = {
  '国发〔2006〕5号': '《国务院关于解决农民工问题的若干意见》（国发〔2006〕5号）',
  '司发通〔2022〕49号':
    '《最高人民法院、最高人民检察院、公安部、司法部关于进一步深化刑事案件律师辩护全覆盖试点工作的意见》（司发通〔2022〕49号）',
}
