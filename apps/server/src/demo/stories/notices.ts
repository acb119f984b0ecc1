import type { Channel, CriminalStage, NotifiedGround, PersonCategory } from '@fayuan/law'
import { between, pick } from '../chance.ts'
import type { Invented, Wish } from '../people/person.ts'

export type NoticeScene = { seed: string; person: Invented; ago: (months: number) => string }

/** One kind of notice an organ sends (法25): ground, stage, offence and what the papers say. */
export type Notice = {
  key: string
  channel: Extract<Channel, 'NOTIFIED_COURT' | 'NOTIFIED_PROCURATORATE' | 'NOTIFIED_POLICE'>
  organ: string
  ground: NotifiedGround
  stage: CriminalStage
  offences: readonly string[]
  wish: Wish
  categories: readonly PersonCategory[]
  narrative: (scene: NoticeScene, offence: string) => string
}

const court = { channel: 'NOTIFIED_COURT', organ: '双峰县人民法院', stage: 'FIRST_INSTANCE' } as const
const procuratorate = { channel: 'NOTIFIED_PROCURATORATE', organ: '双峰县人民检察院', stage: 'PROSECUTION_REVIEW' } as const
const police = { channel: 'NOTIFIED_POLICE', organ: '双峰县公安局', stage: 'INVESTIGATION' } as const

const minorWords = ({ seed, person, ago }: NoticeScene, offence: string) =>
  `来函载明：${person.name}，案发时未满十八周岁，${ago(2)}因涉嫌${offence}被立案侦查，${pick(`${seed} held`, ['现取保候审，由父母监护', '现羁押于双峰县看守所', '现在家由祖父母看管'])}。其没有委托辩护人，属于应当通知法律援助机构指派律师的情形。案情：与${between(`${seed} with`, 1, 4)}名同伴在${pick(`${seed} where`, ['县城网吧附近', '学校周边', '集镇夜宵摊', '汽车站'])}作案，涉案数额不大，到案后如实供述。请指派熟悉未成年人身心特点的律师，并将律师姓名、联系方式函告本机关。随函附起诉意见书副本一份。`

export const notices: readonly Notice[] = [
  {
    key: 'minor-court',
    ...court,
    ground: 'N1',
    offences: ['盗窃', '寻衅滋事', '聚众斗殴', '抢劫'],
    wish: { age: [15, 17], sex: 'MALE' },
    categories: ['MINOR'],
    narrative: minorWords,
  },
  {
    key: 'minor-procuratorate',
    ...procuratorate,
    ground: 'N1',
    offences: ['盗窃', '故意伤害', '掩饰、隐瞒犯罪所得'],
    wish: { age: [15, 17], sex: 'MALE' },
    categories: ['MINOR'],
    narrative: minorWords,
  },
  {
    key: 'minor-police',
    ...police,
    ground: 'N1',
    offences: ['盗窃', '抢夺', '寻衅滋事'],
    wish: { age: [15, 17], sex: 'MALE' },
    categories: ['MINOR'],
    narrative: minorWords,
  },
  {
    key: 'deaf',
    ...court,
    ground: 'N2',
    offences: ['盗窃', '故意伤害'],
    wish: { age: [22, 58] },
    categories: ['DISABLED_HEARING_SPEECH'],
    narrative: ({ person, ago, seed }, offence) =>
      `来函载明：被告人${person.name}系听力、言语残疾人，${ago(3)}因涉嫌${offence}被起诉，没有委托辩护人。被告人识字不多，讯问时由手语翻译在场。起诉书指控其在${person.town}先后作案${between(`${seed} times`, 1, 4)}次，被告人对主要事实没有异议，对数额有不同意见。请指派律师为其辩护，会见时需要安排手语翻译。随函附起诉书副本，开庭时间另行通知。`,
  },
  {
    key: 'mental',
    ...procuratorate,
    ground: 'N3',
    offences: ['故意伤害', '放火'],
    wish: { age: [24, 56] },
    categories: ['CANNOT_FULLY_RECOGNISE_CONDUCT'],
    narrative: ({ person, ago }, offence) =>
      `来函载明：犯罪嫌疑人${person.name}经司法鉴定为限定刑事责任能力，${ago(2)}因涉嫌${offence}移送审查起诉，没有委托辩护人。其近亲属住${person.town}${person.village}，经济困难，表示不请律师。案发系与邻居争吵后病情发作所致，事后由家属送医。请依法指派律师提供辩护，并就处理意见向本院提出书面意见。`,
  },
  {
    key: 'grave',
    ...court,
    organ: '娄底市中级人民法院',
    ground: 'N4',
    offences: ['故意杀人', '贩卖毒品', '故意伤害致人死亡'],
    wish: { age: [23, 60], sex: 'MALE' },
    categories: ['OTHER'],
    narrative: ({ person, ago, seed }, offence) =>
      `来函载明：被告人${person.name}涉嫌${offence}一案，由本院一审，依照法律规定可能判处无期徒刑以上刑罚，被告人没有委托辩护人。案件事实：${ago(7)}在${person.town}发生，被告人当日${pick(`${seed} how`, ['投案自首', '在家中被抓获', '在外地被抓获'])}，对起诉书指控的部分情节有异议。请指派具有三年以上刑事辩护执业经历的律师担任辩护人。随函附起诉书副本，阅卷请与承办法官联系。`,
  },
  {
    key: 'ordinary',
    ...court,
    ground: 'N9',
    offences: ['盗窃', '诈骗', '故意伤害', '交通肇事', '容留他人吸毒', '非法经营'],
    wish: { age: [21, 61] },
    categories: ['OTHER'],
    narrative: ({ person, ago, seed }, offence) =>
      `来函载明：被告人${person.name}因涉嫌${offence}被提起公诉，本院适用普通程序审理，被告人没有委托辩护人。起诉书指控：${ago(5)}被告人在${pick(`${seed} where`, ['县城', person.town, '集镇'])}实施上述行为，涉及金额${between(`${seed} sum`, 3, 90) * 1000}元左右，案发后退缴了部分款项。被告人对罪名没有意见，请求从轻处罚。请指派律师为其辩护，开庭传票将另行送达。`,
  },
]
