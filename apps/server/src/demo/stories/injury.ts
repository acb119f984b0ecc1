import { between, pick } from '../chance.ts'
import { companyFor, opponentFor } from '../people/opponents.ts'
import { common, type Story, wan } from './story.ts'

const court = '双峰县人民法院'

export const traffic: Story = {
  key: 'traffic',
  matter: 'PI_TRAFFIC',
  role: 'CIVIL_PARTY',
  forum: 'LITIGATION',
  organ: court,
  wish: { age: [19, 74] },
  categories: [['LOW_INCOME_BORDERLINE', 'VERIFIED_BY_DATA']],
  isInRegistry: true,
  opponent: (seed) => opponentFor(seed, 1985),
  amount: [26_000, 380_000],
  title: ({ amount }) => `交通事故人身损害赔偿 ${amount} 元`,
  narratives: [
    ({ person, opponent, amount, ago, seed }) =>
      `${ago(7)}，申请人骑${pick(`${seed} ride`, ['摩托车', '电动车', '自行车'])}途经${person.town}路口时，被${opponent}驾驶的${pick(`${seed} car`, ['小型货车', '三轮车', '小轿车', '农用车'])}撞倒，造成${pick(`${seed} hurt`, ['左胫腓骨骨折', '右锁骨骨折', '颅脑损伤', '多根肋骨骨折'])}，住院 ${between(`${seed} ward`, 15, 70)} 天。交警认定对方负${pick(`${seed} duty`, ['全部', '主要'])}责任。对方只交了一万元住院押金，之后避而不见，车辆只投了交强险。申请人伤残等级已鉴定，各项损失约${wan(amount)}，家庭列入民政部门低收入人口，无力聘请律师，请求援助起诉。`,
    ({ opponent, amount, ago }) =>
      `申请人${ago(5)}在回家路上被${opponent}驾车追尾，送医后诊断为腰椎骨折，至今不能久站。事故责任书认定对方负全责，调解两次都因赔偿数额谈不拢而失败，保险公司也提出部分费用不属于赔付范围。误工、护理、伤残等损失共约${wan(amount)}。申请人平时靠种田和打零工生活，住院欠下的费用还没有还清，请求法律援助代理诉讼。`,
  ],
  materials: [...common, '道路交通事故认定书', '住院病历', '伤残鉴定意见', '低收入人口认定通知'],
}

export const medical: Story = {
  ...traffic,
  key: 'medical',
  matter: 'PI_MEDICAL',
  opponent: (seed) =>
    `${pick(`${seed} clinic`, ['双峰县康宁', '双峰县仁济', '娄底市禾稻湾'])}${pick(`${seed} kind`, ['医院', '骨科医院'])}`,
  amount: [38_000, 160_000],
  title: ({ amount }) => `医疗损害赔偿 ${amount} 元`,
  narratives: [
    ({ opponent, amount, ago }) =>
      `申请人${ago(11)}因腹痛到${opponent}就诊，按阑尾炎做了手术，术后持续发热，转上级医院检查发现有肠瘘，又做了第二次手术，前后住院两个多月。申请人认为第一家医院检查不仔细、处置不及时，双方在医调委主持下谈过一次没有结果。病历已经封存复印，准备申请医疗损害鉴定，预计损失约${wan(amount)}。家庭为低收入人口，请求援助。`,
  ],
  materials: [...common, '病历复印件', '医疗费票据', '低收入人口认定通知'],
}

export const foodDrug: Story = {
  ...traffic,
  key: 'food-drug',
  matter: 'PI_FOOD_DRUG',
  opponent: (seed) => companyFor(seed, 'SHOP'),
  amount: [8_000, 42_000],
  title: ({ amount }) => `食品安全事故人身损害赔偿 ${amount} 元`,
  narratives: [
    ({ opponent, amount, ago }) =>
      `${ago(3)}申请人一家在${opponent}办酒席，当晚三人上吐下泻，到医院诊断为急性食物中毒，申请人因有基础病住院治疗十二天。市场监管部门抽检后对该店作出处罚，但店方认为赔偿应由供货商承担，一直没有支付医疗费。申请人带来了处罚决定书复印件、病历和收据，损失约${wan(amount)}，请求援助起诉。`,
  ],
  materials: [...common, '病历', '行政处罚决定书复印件', '低收入人口认定通知'],
}

export const environment: Story = {
  ...traffic,
  key: 'environment',
  matter: 'ENVIRONMENT',
  opponent: (seed) => companyFor(seed, 'MINE'),
  amount: [18_000, 90_000],
  title: ({ amount }) => `水污染造成鱼塘损失赔偿 ${amount} 元`,
  narratives: [
    ({ person, opponent, amount, ago }) =>
      `申请人在${person.town}${person.village}承包两口鱼塘，${ago(4)}连日下雨后，上游${opponent}的沉淀池溢出，泥浆和废水流入鱼塘，成鱼大量死亡。生态环境部门到现场取了水样并制作笔录。双方经村委会协商没有结果，对方只愿补偿三千元。申请人估算损失约${wan(amount)}，全家收入主要靠养鱼，请求法律援助起诉赔偿。`,
  ],
  materials: [...common, '水样检测报告', '现场照片', '鱼塘承包合同', '低收入人口认定通知'],
}

export const fakeSeed: Story = {
  ...traffic,
  key: 'fake-seed',
  matter: 'FAKE_PRODUCT_DAMAGE',
  opponent: (seed) => companyFor(seed, 'FARM_SUPPLY'),
  amount: [6_000, 38_000],
  title: ({ amount }) => `假劣稻种损害赔偿 ${amount} 元`,
  narratives: [
    ({ person, opponent, amount, ago, seed }) =>
      `申请人${ago(6)}在${opponent}购买杂交稻种 ${between(`${seed} kilos`, 12, 60)} 公斤，播在${person.town}${person.village}流转的十几亩水田。抽穗期大面积不结实，农业技术人员到田间查看，认为种子纯度不符合标准并出具了鉴定意见。对方说是气候原因，只肯退还种子款。申请人减产和另行补种的损失约${wan(amount)}，家庭已纳入低收入人口，请求援助起诉赔偿。`,
  ],
  materials: [...common, '购种发票', '田间现场鉴定意见', '低收入人口认定通知'],
}

export const victim: Story = {
  key: 'victim',
  matter: 'CRIMINAL',
  role: 'INCIDENTAL_PLAINTIFF',
  forum: 'LITIGATION',
  organ: court,
  wish: { age: [20, 68] },
  categories: [['MINIMUM_LIVING_ALLOWANCE', 'VERIFIED_BY_DATA']],
  opponent: (seed) => opponentFor(seed, 1988),
  amount: [15_000, 120_000],
  title: ({ amount }) => `故意伤害案附带民事赔偿 ${amount} 元`,
  narratives: [
    ({ person, opponent, amount, ago, seed }) =>
      `${ago(5)}申请人在${person.town}与${opponent}因${pick(`${seed} why`, ['田埂排水', '停车', '牌桌上的债务', '酒后口角'])}发生争执，被对方用木棍打伤头部和手臂，鉴定为轻伤二级。对方已被提起公诉，至今没有赔偿医疗费。申请人住院期间花费两万余元，误工四个月，全家靠低保和种田生活，想在刑事案件中一并提起附带民事诉讼，请求赔偿约${wan(amount)}，需要律师代理。`,
  ],
  materials: [...common, '起诉书复印件', '伤情鉴定意见', '医疗费票据', '低保证复印件'],
}
