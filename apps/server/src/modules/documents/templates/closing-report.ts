import { boxes, centred, form, formPaper, label, pairs, signedBy, value } from './cells.ts'
import { required } from './required.ts'
import { capitalAmount, yuan } from './numerals.ts'
import type { DocumentData } from './document-data.ts'
import { day, formIn, isCriminal, matterOf, organOf, stageOf } from './wording.ts'

type Result = { code: string; words: string }

const civil: Result[] = [
  { code: 'WON', words: '胜诉' },
  { code: 'PARTLY_WON', words: '部分胜诉' },
  { code: 'LOST', words: '败诉' },
  { code: 'MEDIATED', words: '调解' },
  { code: 'SETTLED', words: '和解' },
  { code: 'WITHDRAWN', words: '撤诉' },
]

const criminal: Result[] = [
  { code: 'FULLY_ADOPTED', words: '意见全部采纳' },
  { code: 'PARTLY_ADOPTED', words: '意见部分采纳' },
  { code: 'NOT_ADOPTED', words: '意见未采纳' },
]

/** 结案报告表 (R-90 R-91, 法50 程40). The results of civil and of criminal cases are never mixed (forms.md §3). */
export function closingReport(data: DocumentData) {
  const closing = required(data, 'closing')
  const { assignment } = data
  const wide = { span: 3 }
  return formPaper('结案报告表', data, [
    form(pairs, [
      [label('受援人'), centred(data.recipient.name), label('援助形式'), centred(formIn(data))],
      [label('案由'), value(matterOf(data), wide)],
      [label('承办单位'), centred(assignment?.firm), label('承办人'), centred(assignment?.lawyer)],
      [label('办案机关'), centred(organOf(data) || '没有'), label('所处阶段'), centred(stageOf(data))],
      [label('指派日期'), centred(day(assignment?.on)), label('结案日期'), centred(day(closing.closedOn))],
      [label('结案依据'), value(closing.ground, wide)],
      [label('承办结果'), value(resultBoxes(isCriminal(data) ? criminal : civil, closing.result), wide)],
      [label('挽回损失'), value(recovered(closing.recoveredFen), wide)],
      [
        label('承办情况\n小结'),
        value(closing.summary, { ...wide, minHeight: 78, sign: signedBy('承办人', assignment?.lawyer, data.issuedOn) }),
      ],
      [label('承办单位\n意见'), value('', { ...wide, minHeight: 26, sign: ['（盖章）　　　　　', day(null)] })],
    ]),
  ])
}

function resultBoxes(results: Result[], given: string): string {
  const known = results.find(({ code, words }) => given === code || given === words)
  const row = boxes(
    results.map(({ words }) => words),
    (words) => words === known?.words,
  )
  return known || given === '' ? `${row}　□其他` : `${row}\n☑其他：${given}`
}

const recovered = (fen: number) => (fen > 0 ? `为受援人取得利益、避免或者挽回损失${yuan(fen)}（人民币${capitalAmount(fen)}）` : '无')
