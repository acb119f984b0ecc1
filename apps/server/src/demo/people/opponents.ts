import { pick } from '../chance.ts'
import { nameFor, sexFor } from './names.ts'

// Place-like words that no registered company of the county bears.
const words = [
  '禾稻湾',
  '青石坳',
  '枫木冲',
  '映山塘',
  '望云岭',
  '石板垅',
  '金桂坪',
  '竹山塘',
  '双河坝',
  '月光塘',
  '油茶坳',
  '樟树湾',
  '晒谷坪',
  '白鹭垅',
  '红枫冲',
]

export type Trade = 'BUILDING' | 'LABOUR' | 'FACTORY' | 'MINE' | 'TRANSPORT' | 'SHOP' | 'FARM_SUPPLY'

const trades: Readonly<Record<Trade, readonly string[]>> = {
  BUILDING: ['建筑工程有限公司', '装饰工程有限公司', '市政工程有限公司'],
  LABOUR: ['建筑劳务有限公司', '劳务服务有限公司'],
  FACTORY: ['农机制造有限公司', '电子有限公司', '鞋业有限公司', '陶瓷有限公司', '服装厂', '碎石加工厂', '砖厂'],
  MINE: ['采石场', '石膏矿业有限公司'],
  TRANSPORT: ['运输有限公司', '物流有限公司'],
  SHOP: ['大酒店', '餐饮有限公司', '商贸有限公司', '家政服务部'],
  FARM_SUPPLY: ['农资经营部', '种业有限公司'],
}

export const companyFor = (seed: string, trade: Trade): string =>
  `${pick(`${seed} seat`, ['双峰县', '双峰县', '娄底市', '湖南'])}${pick(`${seed} word`, words)}${pick(`${seed} trade`, trades[trade])}`

export const opponentFor = (seed: string, birthYear: number): string =>
  nameFor(`${seed} opponent`, sexFor(`${seed} opponent`, 25), birthYear)
