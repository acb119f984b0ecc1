import { bad, good, quoted, type Read } from '../reading/read.ts'
import { looksEmpty, withoutInvisible } from '../reading/text.ts'

/** Members of the United Nations and the other states China has relations with, by ISO 3166-1; China is not among them: its citizens are no foreigners. */
const states =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CO CR CU CV CY CZ DE DJ DK DM DO ' +
  'DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ ' +
  'LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NU NZ OM PA PE PG PH PK PL PS PT ' +
  'PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS ' +
  'YE ZA ZM ZW'

export const stateless = 'STATELESS'

/** What the platform's own names of places call otherwise than a state is called. */
const named: Readonly<Record<string, string>> = { [stateless]: '无国籍', PS: '巴勒斯坦' }
/** Full names that are not the short one with a form of state behind it. */
const otherwise: Readonly<Record<string, string>> = {
  大韩民国: 'KR',
  美利坚合众国: 'US',
  大不列颠及北爱尔兰联合王国: 'GB',
  法兰西: 'FR',
  德意志: 'DE',
  意大利: 'IT',
  泰: 'TH',
  日本国: 'JP',
  蒙古国: 'MN',
  没有国籍: stateless,
}

const regions = new Intl.DisplayNames(['zh-Hans'], { type: 'region' })
const foreign = new Intl.DisplayNames(['en'], { type: 'region' })

const codes: readonly string[] = [stateless, ...states.split(' ')]

/** A nationality in words; a code nobody knows stays as it is. */
export const nationalityName = (code: string): string => named[code] ?? (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code)

/** Every one with its name, 无国籍 first. */
export const nationalities = (): Record<string, string> => Object.fromEntries(codes.map((code) => [code, nationalityName(code)]))

const citizensOfChina = /^(中国|中华人民共和国|中国(?:香港|澳门|台湾).*|香港|澳门|台湾|cn|chn|china|hong ?kong|macau|macao|taiwan)$/i
/** 共和国, 王国 and what stands before them: a state by its full name. */
const formOfState = /(?:(?:社会主义|人民|民主|民主主义|伊斯兰|阿拉伯|联邦|合众|玻利瓦尔|多民族)*(?:共和国|王国|大公国|公国|联邦|国))$/

/** 越南, 越南社会主义共和国, 越南籍, 越南人, Vietnam, VN, 无国籍: the code, or what to write instead. */
export function readNationality(typed: string): Read<string> {
  if (looksEmpty(typed)) return bad('请填写国籍，例如 越南；没有国籍的填“无国籍”。')
  const plain = withoutInvisible(typed).normalize('NFKC').trim()
  const bare = plain === '无国籍' ? plain : plain.replace(/(?:国籍|公民|籍|人)$/, '')
  if (citizensOfChina.test(bare)) return bad('中国国籍的（包括香港、澳门、台湾居民）是中国公民，不填这一项；申请人类型请选公民。')
  for (const name of [plain, bare, bare.replace(formOfState, '')]) {
    const code = codeOf(name)
    if (code !== undefined) return good(code)
  }
  return bad(`看不懂${quoted(typed)}是哪国国籍。请写国名，例如 越南、俄罗斯；没有国籍的填“无国籍”。`)
}

function codeOf(name: string): string | undefined {
  if (name === '') return undefined
  const folded = name.toLowerCase()
  return (
    otherwise[name] ??
    codes.find(
      (code) =>
        code === name.toUpperCase() ||
        nationalityName(code).normalize('NFKC') === name ||
        (code !== stateless && foreign.of(code)?.toLowerCase() === folded),
    )
  )
}
