import { between, pick } from '../chance.ts'
import { opponentFor } from '../people/opponents.ts'
import { common, type Story, wan } from './story.ts'

const court = '双峰县人民法院'
const surnameOf = (name: string) => (name.startsWith('欧阳') ? '欧阳' : ([...name][0] ?? ''))

export const elderSupport: Story = {
  key: 'elder-support',
  matter: 'MAINTENANCE',
  subMatter: 'SUPPORT_OF_ELDERS',
  role: 'CIVIL_PARTY',
  forum: 'LITIGATION',
  organ: court,
  wish: { age: [70, 88] },
  categories: [['ELDERLY_70', 'PRESENT']],
  noFixedIncome: true,
  opponent: (seed, person) => `${surnameOf(person.name)}${pick(`${seed} son`, ['建平', '小军', '新民', '志勇', '国辉', '友生'])}`,
  amount: [300, 1_200],
  title: ({ amount }) => `每月支付赡养费 ${amount} 元并分担医疗费`,
  narratives: [
    ({ person, opponent, ago, amount, seed }) =>
      `申请人独自住在${person.town}${person.village}的老屋，育有${pick(`${seed} kids`, ['二子一女', '三个儿子', '一子两女', '两个儿子'])}，老伴${between(`${seed} since`, 3, 12)}年前去世。原来约定子女轮流照顾，${ago(10)}起长子${opponent}以分家不公为由不再出钱出力，其他子女也跟着观望。申请人患有高血压和腿疾，每月药费三百多元，只有少量养老补贴。村里调解过三次，每次答应后都没有做到。申请人不识字，请求帮助起诉，要求每人每月给付赡养费 ${amount} 元并分担医疗费。`,
    ({ person, opponent, ago }) =>
      `申请人年事已高，没有固定收入，一直靠种一点菜地过日子。${ago(6)}摔伤髋部后行动不便，需要人照料。儿子${opponent}在外地务工，几年没有回家，电话里说自己也困难，不愿意承担护理费用。${person.village || person.town}干部多次联系，对方只寄回过一次钱。申请人说自己本不想告儿子，实在是没有办法，希望先调解，调解不成再起诉。工作人员上门办理了手续。`,
  ],
  materials: [...common, '户口簿', '村委会证明', '医院诊断书'],
}

export const childSupport: Story = {
  ...elderSupport,
  key: 'child-support',
  subMatter: 'CHILD_SUPPORT',
  wish: { age: [4, 16] },
  categories: [['MINOR', 'PRESENT']],
  opponent: (seed) => opponentFor(seed, 1984),
  agent: { relation: '母亲', materials: '户口簿（法定代理人关系）' },
  amount: [500, 1_500],
  title: ({ amount }) => `每月支付抚养费 ${amount} 元`,
  narratives: [
    ({ opponent, ago, amount, seed }) =>
      `申请人的父母${ago(26)}离婚，约定申请人随母亲生活，父亲${opponent}每月付抚养费 ${amount} 元。前半年按时支付，之后越来越少，${ago(9)}起完全停付。母亲在${pick(`${seed} job`, ['超市做收银员', '镇上餐馆帮工', '服装厂做工'])}，收入不高，还要照顾年迈的外祖母。申请人今年上学，学费和生活费都成问题。母亲多次联系对方，对方已另组家庭，说等有钱再给。请求援助起诉，追索拖欠的抚养费并要求按月给付。`,
    ({ person, opponent, ago }) =>
      `申请人系非婚生子女，自出生起随母亲住在${person.town}${person.village}，父亲${opponent}曾经承认并按月给生活费，${ago(12)}起中断联系。申请人体弱多病，${ago(3)}住院花费八千多元，全由母亲借款垫付。母亲没有固定工作，家庭十分困难。现有出生医学证明、亲子鉴定意见和以往的转账记录，请求援助通过诉讼确定并追索抚养费。`,
  ],
  materials: [...common, '出生医学证明', '离婚协议'],
}

export const violence: Story = {
  key: 'violence',
  matter: 'DV_ABUSE_ABANDONMENT',
  role: 'CIVIL_PARTY',
  forum: 'LITIGATION',
  organ: court,
  wish: { age: [24, 52], sex: 'FEMALE' },
  categories: [
    ['DV_VICTIM', 'PRESENT'],
    ['WOMAN', 'PRESENT'],
  ],
  opponent: (seed) => opponentFor(seed, 1980),
  amount: [5_000, 30_000],
  title: () => '因家庭暴力请求离婚和损害赔偿，申请人身安全保护令',
  narratives: [
    ({ opponent, ago, seed }) =>
      `申请人与${opponent}婚后生育${pick(`${seed} kids`, ['一子', '一女', '一子一女'])}，对方酗酒，酒后经常动手。${ago(8)}起殴打次数增多，${ago(1)}又因琐事将申请人打伤，派出所出警并出具告诫书，医院诊断为软组织挫伤、鼻骨骨折。申请人带孩子暂住娘家，对方多次打电话、上门威胁。申请人不敢在家接电话，要求只用短信联系，不要让对方知道来过援助中心。请求帮助申请人身安全保护令，并起诉离婚、主张损害赔偿和孩子抚养权。`,
  ],
  materials: ['居民身份证复印件', '法律援助申请表', '公安机关告诫书', '医院诊断证明', '伤情照片'],
}

export const capacity: Story = {
  key: 'capacity',
  matter: 'CAPACITY_DECLARATION',
  role: 'CIVIL_PARTY',
  forum: 'LITIGATION',
  organ: court,
  wish: { age: [34, 66] },
  categories: [['EXTREME_POVERTY_SUPPORT', 'VERIFIED_BY_DATA']],
  opponent: (seed) => opponentFor(seed, 1990),
  amount: [0, 0],
  title: () => '申请认定亲属无民事行为能力并指定监护人',
  narratives: [
    ({ person, opponent, ago }) =>
      `申请人的亲属${opponent}自幼患精神疾病，近年病情加重，不能辨认自己的行为，生活不能自理，一直由申请人照料。${ago(3)}因办理残疾人补贴和房屋维修手续，有关部门要求先由法院认定行为能力并指定监护人。申请人家住${person.town}${person.village}，自己也是特困供养人员，没有能力承担鉴定费和律师费，请求援助代为申请特别程序，并申请减免鉴定费用。`,
  ],
  materials: [...common, '残疾人证', '特困供养证', '医院诊断证明'],
}

export const socialInsurance: Story = {
  key: 'social-insurance',
  matter: 'SOCIAL_INSURANCE_OR_ASSISTANCE',
  role: 'ADMIN_PARTY',
  forum: 'RECONSIDERATION',
  organ: '双峰县人民政府',
  wish: { age: [40, 64] },
  categories: [['DISABLED_PHYSICAL', 'PRESENT']],
  noFixedIncome: true,
  opponent: (seed) => pick(`${seed} office`, ['双峰县社会保险经办机构', '双峰县民政局', '双峰县医疗保障局']),
  amount: [3_000, 26_000],
  title: () => '请求核发社会保险待遇',
  narratives: [
    ({ person, opponent, ago, seed }) =>
      `申请人持有肢体${pick(`${seed} grade`, ['二级', '三级'])}残疾证，没有固定收入。${ago(4)}向${opponent}申请${pick(`${seed} kind`, ['困难残疾人生活补贴', '城乡居民养老保险待遇', '门诊特殊病种报销'])}，窗口以缴费年限不够、材料不全为由不予办理，没有给书面答复。申请人认为自己符合条件，回${person.town}调取了历年缴费凭证再次申请仍被退回。申请人行动不便，请求援助代写复议申请并代理行政复议。`,
  ],
  materials: [...common, '残疾人证', '缴费凭证', '办事窗口退回记录'],
}

export const pension: Story = {
  key: 'pension',
  matter: 'PENSION_FOR_DEATH_INJURY',
  role: 'CIVIL_PARTY',
  forum: 'LITIGATION',
  organ: court,
  wish: { age: [32, 71] },
  categories: [['MARTYR_OR_LINE_OF_DUTY_FAMILY', 'PRESENT']],
  opponent: (seed, person) => `${surnameOf(person.name)}${pick(`${seed} kin`, ['满生', '桂林', '友文'])}`,
  amount: [20_000, 150_000],
  title: ({ amount }) => `给付应得的抚恤金份额 ${amount} 元`,
  narratives: [
    ({ opponent, amount, ago }) =>
      `申请人的儿子因公牺牲，单位按规定发放一次性抚恤金，由其他亲属${opponent}代领保管。${ago(6)}申请人患病住院，要求分得应有的份额，对方以款项已用于还债和修房为由拒绝。申请人提供了抚恤金发放通知、亲属关系证明和病历，认为自己作为法定近亲属应得约${wan(amount)}。亲戚之间多次商量没有结果，申请人年老体弱，请求援助通过诉讼解决。`,
  ],
  materials: [...common, '抚恤金发放通知', '亲属关系证明'],
}
