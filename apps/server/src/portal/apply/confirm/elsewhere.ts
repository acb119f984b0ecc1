import { type Asking, situationIn } from '../form-page.ts'

/** What follows from what was said of the place: another office may be the one that takes it (法38), or has taken it already (程10). */
export function elsewhereWords(of: Asking): string[] {
  const { isHere, isFirstElsewhere } = situationIn(of)
  return [
    ...(isHere === false
      ? [
          '您说这件事不在这里处理。不归这里管的，工作人员会书面告诉您向哪里申请；您也可以现在就打 12348 问，直接到那里申请。（法律援助法第三十八条）',
        ]
      : []),
    ...(isFirstElsewhere === true
      ? ['您说同一件事先向别的法律援助中心申请过：由最先收到申请的那一家办理。（办理法律援助案件程序规定第十条）']
      : []),
  ]
}
