import { between, happens, pick, pickWeighted, type Weighted } from '../chance.ts'

export type Sex = 'MALE' | 'FEMALE'

// Surnames as frequent around 娄底 as they are there: 王 彭 曾 贺 肖 谢 before 赵 孙.
const surnames: Weighted<string> = [
  [9, '王'], [8, '李'], [7, '刘'], [6, '陈'], [6, '彭'], [6, '曾'], [5, '张'], [5, '贺'], [5, '肖'], [5, '谢'], [4, '周'], [4, '朱'], [4, '罗'],
  [4, '邓'], [3, '胡'], [3, '谭'], [3, '龙'], [3, '阳'], [3, '邹'], [3, '戴'], [2, '匡'], [2, '禹'], [2, '聂'], [2, '易'], [2, '成'], [2, '毛'],
  [2, '欧阳'], [2, '康'], [2, '尹'], [2, '黄'], [2, '杨'], [1, '吴'], [1, '蒋'], [1, '葛'], [1, '宋'], [1, '佘'], [1, '凌'], [1, '段'], [1, '申'], [1, '袁'],
]
const menOld = ['国强', '建军', '志强', '建国', '新华', '桂生', '庆余', '光明', '长生', '福生', '立新', '德明', '友良', '冬生', '正清', '和平', '春林', '爱民', '中秋', '石生', '铁牛', '望生', '雪松', '松柏']
const menYoung = ['涛', '杰', '勇', '鹏', '伟', '斌', '浩', '磊', '志远', '子豪', '宇航', '俊杰', '文博', '嘉乐', '锐', '旭东', '喆', '阳', '博', '凯']
const womenOld = ['桂兰', '秀英', '翠莲', '满秀', '桃英', '冬莲', '友莲', '春桃', '玉梅', '金莲', '月娥', '淑珍', '爱莲', '菊香', '雪梅', '凤姣', '国华', '群英', '喜妹', '秋香']
const womenYoung = ['丽', '婷', '敏', '艳', '娟', '静', '思琪', '雨欣', '佳怡', '梦洁', '晓玲', '倩', '慧', '莎', '芳', '㛃', '紫涵', '诗雨', '蓉', '霞']

/** Names a register must carry without harm: characters beyond the basic plane, a compound surname, a long name with its dot. */
export const rareNames: readonly { name: string; sex: Sex; nation?: string }[] = [
  { name: '𠮷春生', sex: 'MALE' },
  { name: '曾㛃', sex: 'FEMALE' },
  { name: '贺喆', sex: 'MALE' },
  { name: '欧阳买买提·阿布都热依木', sex: 'MALE', nation: '维吾尔族' },
  { name: '阿布都热依木·买买提', sex: 'MALE', nation: '维吾尔族' },
  { name: '罗䶮', sex: 'MALE' },
  { name: '古丽米热·阿卜杜克力木', sex: 'FEMALE', nation: '维吾尔族' },
]

/** A name as that sex and generation bears it in the county. */
export function nameFor(seed: string, sex: Sex, birthYear: number): string {
  const given = sex === 'MALE' ? (birthYear < 1980 ? menOld : menYoung) : birthYear < 1980 ? womenOld : womenYoung
  const base = pick(`${seed} given`, given)
  const second = happens(`${seed} second`, 35) && [...base].length === 1 ? pick(`${seed} middle`, ['小', '文', '晓', '海', '新', '志', '立', '朝']) : ''
  return `${pickWeighted(`${seed} surname`, surnames)}${second}${base}`
}

export const sexFor = (seed: string, percentWomen = 42): Sex => (between(`${seed} sex`, 0, 99) < percentWomen ? 'FEMALE' : 'MALE')
