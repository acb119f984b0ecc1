/** Words of the small forms; the codes are those of the server. */
export const workKinds = {
  MEETING: '会见、约见受援人',
  PHONE: '电话沟通',
  FILE_READING: '阅卷',
  INVESTIGATION: '调查取证',
  DRAFTING: '起草文书',
  NEGOTIATION: '协商、调解',
  HEARING: '出庭',
  OTHER: '其他工作',
} as const

export const hearingModes = { OPEN_COURT: '开庭审理', SUMMARY: '简易程序', WRITTEN: '书面审理', ARBITRATION: '仲裁开庭' } as const

export const trialModes = { HEARING: '开庭审理', NO_HEARING: '不开庭审理', FAST_TRACK: '速裁程序' } as const

export const retentions = { PERMANENT: '永久', LONG: '长期（30 年）', SHORT: '短期（10 年）' } as const
