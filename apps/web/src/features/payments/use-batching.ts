import { post } from '../../api/client.ts'
import type { PaymentBatchWithItems } from '../../api/shapes.ts'
import { useSend } from '../../api/use-send.ts'
import { tell, tellBad } from '../../ui/notice.tsx'

/** 建立发放批次: what was ticked goes into one batch, from the list of subsidies or from the home page. */
export function useBatching(onDone: () => void) {
  const sending = useSend<PaymentBatchWithItems>(({ number, count }) => {
    onDone()
    tell(`已建立发放批次 ${number}，共 ${count} 件。`)
  })
  const make = (subsidyIds: string[]) =>
    sending.mutate(post('/api/payment-batches', { body: { subsidyIds } }), { onError: (problem) => tellBad(problem.message) })
  return { make, isPending: sending.isPending }
}
