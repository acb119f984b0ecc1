import type { Field } from '../../ui/form/field.ts'

/** What a citizen who wants to come has to know: shown on the portal as it stands here, and nothing is made up where it is empty. */
export const pointFields: Field[] = [
  {
    name: 'hours',
    label: '对外时间',
    kind: 'text',
    hint: '给来办事的人看，例如：周一至周五 8:30—12:00、14:30—17:30。空着的，网上写“时间请先打电话问”。',
  },
  {
    name: 'position',
    label: '经纬度',
    kind: 'text',
    hint: '在地图上点中机构复制过来，例如 27.45667,112.19306。填了的，网上按乡镇告诉大约多少公里。',
  },
]
