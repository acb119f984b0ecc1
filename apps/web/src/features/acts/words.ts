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

export const hearingModes = { OPEN_COURT: '开庭审理', SUMMARY: '简易程序', WRITTEN: '书面审理', ARBITRATION: '仲裁开庭' } as const

export const trialModes = { HEARING: '开庭审理', NO_HEARING: '不开庭审理', FAST_TRACK: '速裁程序' } as const

export const retentions = { '10年': '10 年', '30年': '30 年', 长期: '长期', 永久: '永久' } as const
