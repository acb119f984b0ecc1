/** 补贴经费: what a lawyer is owed, who agreed, and that it was paid once. */
export { approveSubsidy } from './approve.ts'
export { createPaymentBatch } from './batch.ts'
export { calculateSubsidy } from './calculate.ts'
export { listPaymentBatches, listSubsidies, paymentBatch } from './list.ts'
export { recordPayment } from './pay.ts'
export { reverseSubsidy } from './reverse.ts'
export { type CalculateInput, subsidyStates } from './schema.ts'
