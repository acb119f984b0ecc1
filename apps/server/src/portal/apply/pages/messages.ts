import { answer, type Asking, forOther } from '../form-page.ts'
import { infringerIn } from './matter.ts'
import { nameKept, phoneKept, takesMessages } from './who.ts'

/** Whether the messages go to whoever helps, and not to the person. */
export const goesToHelper = (data: Asking['data']): boolean => forOther(data) && answer(data, 'contact', 'to') === 'HELPER'

/** The telephone that was given for messages, as it was typed; empty where there is none. */
export const numberGiven = (data: Asking['data']): string => answer(data, goesToHelper(data) ? 'helper' : 'contact', 'phone')

/** In one sentence, before anything is sent: whose phone rings. */
export function messagesGoTo(of: Asking): string {
  const { data } = of
  if (infringerIn(of) === true)
    return '您写了是您侵害了他（她）的权益：消息不会发给您，也不会发到您填的电话。应当由其他法定代理人或者近亲属替他（她）申请（法律援助法第四十条）。查进度、问结果，请他们或者他（她）本人带证件到窗口，或者打 12348。'
  const number = numberGiven(data)
  const whom = goesToHelper(data) ? `帮忙的人 ${nameKept(data, 'helper')}` : `申请人 ${nameKept(data, 'person')}`
  if (answer(data, 'contact', 'safe') === 'NO_CONTACT') return '我们先不主动联系，等您来问。'
  if (number === '') return '没有留电话，网上查不了进度。请带查询码到窗口问结果，也可以打 12348。'
  return takesMessages(number) ? `消息会发给${whom}，电话 ${phoneKept(number)}。` : `会打电话告诉${whom}，电话 ${phoneKept(number)}。`
}

/** Whether progress can be looked up: the code goes together with the tail of a telephone that was kept (security.md §8.5). */
export const canLookUp = (of: Asking): boolean => infringerIn(of) !== true && numberGiven(of.data) !== ''
