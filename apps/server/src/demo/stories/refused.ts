import { opponentFor } from '../people/opponents.ts'
import { common, type Story, wan } from './story.ts'
import { elderSupport } from './family.ts'

const court = '双峰县人民法院'

const plain = {
  role: 'CIVIL_PARTY',
  forum: 'LITIGATION',
  organ: court,
  wish: { age: [26, 66] },
  categories: [['LOW_INCOME_BORDERLINE', 'VERIFIED_BY_DATA']],
  isInRegistry: true,
  opponent: (seed: string) => opponentFor(seed, 1975),
} as const satisfies Partial<Story>

/** Matters that the law does not list, and a party who has counsel already: refused with reasons, and told where else to go. */
export const refusedStories: readonly (Story & { reasons: string })[] = [
  {
    ...plain,
    key: 'land-contract',
    matter: 'LAND_CONTRACT',
    amount: [3_000, 18_000],
    title: () => '确认土地承包经营权并返还承包地',
    narratives: [
      ({ person, opponent, ago }) =>
        `申请人在${person.town}${person.village}有承包地两亩三分，外出务工期间交给邻居${opponent}代耕，没有书面约定。${ago(4)}申请人回乡要求收回，对方说已经耕种十多年，并在地里种了果树，不同意返还。村组核对了土地台账，确认登记在申请人户下，但调解没有成功。申请人家庭属于低收入人口，请求援助起诉返还承包地。`,
    ],
    materials: [...common, '土地承包经营权证'],
    reasons:
      '请求返还承包地属于土地承包纠纷，不在法律援助法第三十一条列举的事项内，本省也没有法规将其列为援助事项。可以向农村土地承包仲裁机构申请仲裁，或者请人民调解委员会调解；如对本决定有异议，可以在收到决定之日起十五日内向双峰县司法局提出。',
  },
  {
    ...plain,
    key: 'debt',
    matter: 'CONTRACT_DEBT',
    amount: [8_000, 60_000],
    title: ({ amount }) => `归还借款 ${amount} 元`,
    narratives: [
      ({ opponent, amount, ago }) =>
        `${ago(18)}申请人借给朋友${opponent}${wan(amount)}，对方写有借条，约定一年归还。到期后只还了两千元，之后一直推托，说生意亏了本。申请人妻子生病需要用钱，多次上门讨要，双方发生过争吵。申请人认为自己家庭困难，请求法律援助帮助起诉要回借款，并要求对方承担利息。带来了借条原件、转账凭证，以及民政部门出具的低收入人口认定通知。`,
    ],
    materials: [...common, '借条', '转账凭证'],
    reasons:
      '归还借款属于一般民间借贷纠纷，不在法律援助法第三十一条列举的事项内。建议通过人民调解、支付令或者自行起诉解决，起诉状可以由值班人员免费代写；如有异议，可以在收到决定之日起十五日内向双峰县司法局提出。',
  },
  {
    ...plain,
    key: 'neighbour',
    matter: 'NEIGHBOUR_RELATION',
    amount: [1_000, 9_000],
    title: () => '排除妨碍，拆除占道围墙',
    narratives: [
      ({ person, opponent, ago }) =>
        `申请人与${opponent}两家是${person.town}${person.village}的邻居，中间有一条共用的通道。${ago(5)}对方翻修房屋时把围墙往外移了四十多厘米，申请人家的三轮车进不去，雨天积水也流到了屋檐下。村干部多次劝说，对方以地基是自己的为由不肯拆。申请人家里有行动不便的老人，出门很不方便，请求援助起诉排除妨碍。`,
    ],
    materials: [...common, '现场照片'],
    reasons:
      '相邻通行和排水纠纷不在法律援助法第三十一条列举的事项内。已联系当地司法所安排调解；如有异议，可以在收到决定之日起十五日内向双峰县司法局提出。',
  },
  {
    ...plain,
    key: 'divorce',
    matter: 'DIVORCE',
    amount: [0, 0],
    categories: [
      ['WOMAN', 'PRESENT'],
      ['LOW_INCOME_BORDERLINE', 'VERIFIED_BY_DATA'],
    ],
    wish: { age: [26, 52], sex: 'FEMALE' },
    title: () => '离婚并分割夫妻共同财产',
    narratives: [
      ({ person, opponent, ago }) =>
        `申请人与${opponent}结婚多年，性格不合，长期分居，${ago(14)}起双方没有再共同生活，也没有发生过打骂。婚后在${person.town}建有一栋两层楼房，登记在对方父亲名下，申请人认为其中有自己出的钱。双方对离婚没有意见，但房屋和存款怎么分谈不拢。申请人现在县城租房打零工，收入不稳定，请求援助代理离婚诉讼。`,
    ],
    materials: [...common, '结婚证'],
    reasons:
      '没有遭受虐待、遗弃或者家庭暴力的一般离婚纠纷，不在法律援助法第三十一条、第三十二条规定的范围内。可以向婚姻家庭纠纷人民调解委员会申请调解；如有异议，可以在收到决定之日起十五日内向双峰县司法局提出。',
  },
  {
    ...elderSupport,
    key: 'has-counsel',
    hasCounsel: true,
    reasons:
      '申请人已经自行委托律师代理同一案件，不符合法律援助法第三十一条“没有委托代理人”的条件。解除委托后仍有需要的，可以重新申请；如有异议，可以在收到决定之日起十五日内向双峰县司法局提出。',
  },
]
