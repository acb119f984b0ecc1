import { between, pick } from '../chance.ts'
import { companyFor } from '../people/opponents.ts'
import { common, type Story, wan } from './story.ts'

const arbitration = '双峰县劳动人事争议仲裁委员会'
const court = '双峰县人民法院'

export const buildingWage: Story = {
  key: 'building-wage',
  matter: 'LABOR_RELATION_OR_WAGE',
  subMatter: 'WAGE',
  role: 'CIVIL_PARTY',
  forum: 'ARBITRATION',
  organ: arbitration,
  wish: { age: [28, 62] },
  categories: [['MIGRANT_WORKER', 'PRESENT']],
  opponent: (seed) => companyFor(seed, pick(`${seed} trade`, ['LABOUR', 'BUILDING'])),
  amount: [6_800, 58_000],
  title: ({ amount, ago }) => `支付 ${ago(9)}至${ago(3)}工资 ${amount} 元`,
  narratives: [
    ({ person, opponent, amount, ago, seed }) =>
      `${ago(9)}起，申请人经同乡介绍到${opponent}承包的${pick(`${seed} site`, ['安置房', '学校宿舍', '乡镇卫生院', '公路边坡', '农贸市场'])}工地做${pick(`${seed} craft`, ['木工', '钢筋工', '泥工', '架子工', '水电工'])}，口头约定每天 ${between(`${seed} day`, 18, 36) * 10} 元，按月预支生活费，余款完工结清，没有签书面合同。${ago(3)}完工后对方只付了一部分，由带班出具欠条，写明尚欠${wan(amount)}。申请人多次上门和打电话催要，对方先说甲方没有拨款，后来不再接听。申请人家在${person.town}${person.village}，家里还有老人和上学的孩子，靠打工维持，请求帮助要回工资。`,
    ({ opponent, amount, ago, seed }) =>
      `申请人在${opponent}的工地干活${between(`${seed} months`, 4, 11)}个月，考勤由班组长记在本子上，工资表上有申请人的签名。${ago(2)}工程停工，工人被要求离场，当时答应一个月内结清，到现在还差${wan(amount)}没有付。申请人和工友到劳动保障监察大队反映过两次，对方到场承认欠款，但一直拖着不付。欠条、考勤本照片和工友证言都在，想申请仲裁，不会写申请书，也请不起律师。`,
    ({ person, opponent, amount, ago }) =>
      `${ago(8)}到${ago(2)}，申请人随包工头在${opponent}的项目上做工，吃住在工地。完工结算时双方对工程量有争议，包工头以质量要返修为由扣住工资不发，共欠${wan(amount)}。申请人提供了结算单、进出工地的登记和银行流水。${person.village || person.town}村干部调解过一次，对方没有到场。年关将近，家里急等这笔钱用，请求法律援助。`,
  ],
  materials: [...common, '欠条', '考勤记录', '务工证明'],
}

export const factoryWage: Story = {
  ...buildingWage,
  key: 'factory-wage',
  forum: 'LITIGATION',
  organ: court,
  wish: { age: [22, 55], sex: 'FEMALE' },
  categories: [['MIGRANT_WORKER', 'PRESENT']],
  opponent: (seed) => companyFor(seed, pick(`${seed} trade`, ['FACTORY', 'SHOP'])),
  amount: [4_200, 32_000],
  narratives: [
    ({ opponent, amount, ago, seed }) =>
      `申请人${ago(16)}进入${opponent}做${pick(`${seed} post`, ['缝纫工', '质检员', '服务员', '包装工', '洗碗工'])}，签过一年合同，到期后没有续签仍继续上班。从${ago(7)}起对方只发生活费，称订单减少、资金周转困难，拖欠工资合计${wan(amount)}。仲裁裁决对方支付，对方不服起诉到法院，开庭传票已经送到。申请人文化程度不高，从来没有打过官司，需要律师代理应诉。`,
    ({ person, opponent, amount, ago }) =>
      `申请人是${person.town}人，在${opponent}上班，工资按件计算。${ago(5)}老板突然停产，把设备拉走抵债，二十多名工人的工资都没有结，申请人一人就有${wan(amount)}。工友中有人拿到了一部分，申请人因为请假照顾生病的母亲没有赶上。现有工资条、工作服照片和同事证明，对方电话已停机，请求帮助起诉并查找对方财产。`,
  ],
  materials: [...common, '仲裁裁决书', '工资条', '银行流水'],
}

export const groupWage: Story = {
  ...buildingWage,
  key: 'group-wage',
  categories: [['MIGRANT_WORKER', 'PRESENT']],
  amount: [86_000, 320_000],
  title: ({ amount, people }) => `支付 ${people} 名工人工资共 ${amount} 元`,
  narratives: [
    ({ person, opponent, amount, people, ago, seed }) =>
      `${person.name}等 ${people} 名工人从${ago(8)}起在${opponent}承建的${pick(`${seed} site`, ['安置小区', '标准厂房', '灌区渠道', '公路改造'])}工地做工，工资由带班统一造表。${ago(2)}工程主体完工后对方以上游没有付款为由拒绝结算，共拖欠${wan(amount)}。工人们推选${person.name}等三人为代表，到信访接待点反映，情绪比较激动，经劝导同意走法律途径。工资表有 ${people} 人签名按印，另有考勤表和带班出具的总欠条。人数较多，已按群体性事件的要求口头报告。`,
    ({ person, opponent, amount, people, ago }) =>
      `${people} 名工人在${opponent}做工，${ago(3)}起一直没有领到工资，合计${wan(amount)}，其中最多的一人被欠近两万元，最少的也有几千元。老板承认欠款并写了还款计划，第一期就没有兑现。工人代表${person.name}受大家委托前来申请，带来了全体工人的身份证复印件、授权书和工资明细表。大家都是附近乡镇的农村居民，收入没有别的来源，希望一并申请仲裁，尽快拿到工钱。`,
  ],
  materials: [...common, '工资明细表', '推选代表人授权书', '总欠条'],
}

export const workInjury: Story = {
  key: 'work-injury',
  matter: 'PI_WORK_INJURY',
  role: 'CIVIL_PARTY',
  forum: 'ARBITRATION',
  organ: arbitration,
  wish: { age: [25, 60], sex: 'MALE' },
  categories: [['MIGRANT_WORKER', 'PRESENT']],
  opponent: (seed) => companyFor(seed, pick(`${seed} trade`, ['FACTORY', 'MINE', 'BUILDING'])),
  amount: [32_000, 260_000],
  title: ({ amount }) => `工伤待遇和医疗费用 ${amount} 元`,
  narratives: [
    ({ opponent, amount, ago, seed }) =>
      `申请人在${opponent}上班，${ago(8)}操作${pick(`${seed} tool`, ['切割机', '破碎机', '冲床', '卷扬机'])}时${pick(`${seed} hurt`, ['右手食指、中指被压断', '左手掌被绞伤', '右小腿粉碎性骨折', '腰椎压缩性骨折'])}，住院 ${between(`${seed} ward`, 12, 58)} 天。对方垫付了部分医疗费，出院后不再支付，也没有参加工伤保险。人社部门已认定工伤，鉴定为${pick(`${seed} grade`, ['十级', '九级', '八级', '七级'])}伤残。按标准各项待遇约${wan(amount)}，对方只肯出两万元了结。申请人不能再干重活，家庭失去主要劳力，请求援助申请仲裁。`,
    ({ person, opponent, amount, ago }) =>
      `${ago(6)}申请人在${opponent}作业时从约三米高处坠落，造成多处骨折，先后在县人民医院和市中心医院治疗，花费医疗费六万余元，其中四万元是向${person.village || person.town}亲友借的。公司否认劳动关系，说人是包工头找来的，互相推诿。现有工作证、出入证、工友证明和住院病历，已提出工伤认定申请并获受理，请求援助主张工伤待遇约${wan(amount)}。`,
  ],
  materials: [...common, '工伤认定决定书', '劳动能力鉴定结论', '住院病历', '医疗费票据'],
}

export const labourRelation: Story = {
  ...workInjury,
  key: 'labour-relation',
  matter: 'LABOR_RELATION_OR_WAGE',
  subMatter: 'RELATION',
  categories: [['LOW_INCOME_BORDERLINE', 'VERIFIED_BY_DATA']],
  isInRegistry: true,
  amount: [0, 0],
  title: () => '确认与用人单位存在劳动关系',
  narratives: [
    ({ opponent, ago }) =>
      `申请人自${ago(20)}起在${opponent}做操作工，接受车间主任安排和考勤，工资按月打到银行卡，没有签书面劳动合同，也没有参加社会保险。${ago(2)}上班途中发生交通事故受伤，申报工伤时公司不承认用工。人社部门要求先确认劳动关系。申请人手上有工作服、工资流水和工友证言，家庭已纳入民政部门低收入人口，请求援助申请仲裁确认劳动关系。`,
  ],
  materials: [...common, '工资流水', '工友证言', '低收入人口认定通知'],
}
