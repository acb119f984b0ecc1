import type { Socket } from 'node:net'
import { farewell, isLeaving } from './farewell.ts'

const answers: Record<string, { status: number; code: string; title: string }> = {
  HPE_HEADER_OVERFLOW: { status: 431, code: 'HEADERS_TOO_LARGE', title: '请求头太大。请清除本站的 Cookie 后重新打开。' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'REQUEST_TOO_SLOW', title: '请求传得太慢，已断开。请检查网络后再试。' },
}
const unreadable = { status: 400, code: 'REQUEST_INVALID', title: '请求的格式不对，请检查后再提交。' }

/** What no route ever sees: a request the parser cannot read to its end. It is answered, and the connection ends in order. */
export function answerBroken(error: Error & { code?: string }, socket: Socket): void {
  if (isLeaving(socket)) return
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  farewell(socket, answers[error.code ?? ''] ?? unreadable)
}
