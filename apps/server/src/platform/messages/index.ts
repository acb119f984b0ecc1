/** 消息: an outbox for mail and text messages; carriers are the only part that leaves the house. */
export { type Carrier, type Letter, mailCarrier, smsCarrier } from './carriers.ts'
export { type MessageOrder, queueMessage } from './queue.ts'
export { sendMessages } from './send.ts'
