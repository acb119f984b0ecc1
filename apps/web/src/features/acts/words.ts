/** Words of the small forms; the codes are those of the server. */
export const workKinds = {
  MEETING: '会见、约见受援人',
  PHONE: '电话沟通',
  FILE_READING: '阅卷',
  INVESTIGATION: '调查取证',
  DRAFTING: '起草文书',
  NEGOTIATION: '协商、调解',
  HEARING: '出庭',
  PROGRESS: '通报进展',
  OTHER: '其他工作',
} as const

/** 法律援助法第四十四条。 */
export const urgentGrounds = {
  LIMITATION_NEAR: '距法定时效或者期限届满不足七日',
  PRESERVATION: '需要立即申请财产保全、证据保全或者先予执行',
  OTHER_BY_LAW: '法律、法规、规章规定的其他情形',
} as const

export const hearingModes = { OPEN_COURT: '开庭审理', SUMMARY: '简易程序', WRITTEN: '书面审理', ARBITRATION: '仲裁开庭' } as const

export const trialModes = { HEARING: '开庭审理', NO_HEARING: '不开庭审理', FAST_TRACK: '速裁程序' } as const

export const retentions = { '10年': '10 年', '30年': '30 年', 长期: '长期', 永久: '永久' } as const

export const deliveryModes = { DIRECT: '直接送达', POST: '邮寄送达', ELECTRONIC: '电子送达', FORWARDED: '转交送达', LEFT: '留置送达' }

/** 当场送达 starts the days to object at once (程序规定22). */
export const servedWays = { NOW: '当场送达', LATER: '另行送达（邮寄等）' } as const
