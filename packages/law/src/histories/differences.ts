/**
 * Where the program parts from what the articles say, found by replaying the histories. Each is named in the event it touches; a test fails
 * when one has been mended and is still listed here, so that the list only ever holds what is open.
 */
export const differences = {
  NO_PERIOD_BEFORE_2012:
    '2012 年 7 月 1 日以前全国没有审查、指派、签约、归档的天数（条例17、18、21、24 没有规定几日）；期限表把最早的一版往前沿用，给出了末日。',
  STATEMENT_BEFORE_2023: '经济困难状况说明表从 2023 年 9 月 1 日起才代替经济困难证明（R-46）；程序表从 2022 年 1 月 1 日起就要它。',
  STATEMENT_ART32: '法律援助法32 的情形不交经济困难状况说明表（R-40、R-50）；程序表对每件申请都要。',
  COOPERATION_BEFORE_2023: '程序规定（2012）13 已经扣除异地查证的时间；异地协作的链条从 2023 年 9 月 1 日才开始，旧案登记不上，末日偏早。',
  CHAIN_BEFORE_ITS_LAW: '程序规定（2012）已有先行提供和补办；先行援助的链条从 2022 年 1 月 1 日才开始，旧案的补办登记不上，D17 停不下来。',
  CLOCK_BEFORE_ITS_RULE: 'D09、D13 依据程序规定22、39，2023 年 9 月 1 日起才有；程序表在此以前作出的不予、终止决定上就起算。',
  NO_TERMINATION_LETTER: '终止援助还要函告办案机关、通知承办单位（R-87，文书 24）；程序表只列终止决定书。',
  OBJECTION_FROM_RECEIPT: 'D09 从收到决定之日起算（law.md D09）；程序表从作出之日起算，登记送达以后也不改。',
  URGENT_END_WITHOUT_CLOCKS: '终止先行援助也是终止决定，应当三日内送达、可以十五日内异议（R-87、法49）；先行援助的链条没有起算 D13、D09。',
  DECLINED_REPLACEMENT: '换来的承办人退回指派时，决定后三日内指派（D07）早已做到；程序表让它从一个月前的决定日接着算，显示逾期。',
  LITIGATION_BEFORE_2015: '2015 年 5 月 1 日以前直接起诉的期限是三个月（当时的行政诉讼法39）；D11 没有旧的写法，一律给六个月。',
} as const satisfies Readonly<Record<string, string>>

export type DifferenceId = keyof typeof differences
