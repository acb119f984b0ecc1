import { comparable } from '../reading/index.ts'
import { asked, type FactFault } from './fault.ts'
import type { SaidOfCase } from './said.ts'

const division = /[\p{Script=Han}]+?(?:自治区|自治州|自治县|地区|省|市|州|盟|区|县|旗)/gu
// 开发区 and its like have organs and are no divisions; 本市 names none.
const noDivision = /(?:开发区|高新区|新区|园区|矿区|林区|垦区|社区|军区|示范区)$|^[本该我各]/

/** The divisions an organ's own name tells, from the widest to the closest: 北京市海淀区人民法院 → 北京市, 海淀区. */
export const divisionsNamed = (organ: string): string[] =>
  (organ.replace(/（.*?）|\(.*?\)/g, '').match(division) ?? []).filter((name) => name.length > 1 && !noDivision.test(name))

const isSamePlace = (named: string, place: string) => place.includes(named) || named.includes(place)

/** 法38: who takes the matter follows from where the organ sits, so its name and the county that was chosen must agree. */
export function organFaults({ organ = '', organPlaces = [] }: SaidOfCase): FactFault[] {
  const [county] = organPlaces
  const named = divisionsNamed(organ.normalize('NFKC'))
  const closest = named.at(-1)
  if (county === undefined || closest === undefined) return []
  if (organPlaces.some((place) => isSamePlace(closest, place))) return []
  return [
    asked(
      'ORGAN_ELSEWHERE',
      'organRegion',
      `办案机关“${organ}”的名称里是${closest}，选的县区却是${county}。由哪里的中心受理看办案机关在哪里（法律援助法38），请核对。`,
      `${comparable(organ)} ${county}`,
    ),
  ]
}
