import { hasChinese } from '../platform/start-refused.ts'

export type StartFault = { code: string; sentence: string }

const textOf = (error: object, name: string): string => {
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Whatever ends a start or a command, said in one Chinese sentence with a stable code; never a stack, never a bare English error. */
export function startFault(error: unknown): StartFault {
  if (!(error instanceof Error)) return unknown
  const code = textOf(error, 'code')
  if (hasChinese(error.message)) return { code: code || 'START_REFUSED', sentence: error.message }
  return ofSystem(error, code) ?? ofDatabase(error, code) ?? unknown
}

const unknown: StartFault = {
  code: 'START_FAULT',
  sentence: '程序出错，没有完成。请设置 LOG_LEVEL=debug 再执行一次，把全部输出交给技术支持。',
}

const listening: Record<string, (address: string, port: string) => string> = {
  EADDRINUSE: (_, port) => `端口 ${port} 已被另一个程序占用，请先停止那个程序，或用 PORT 另指一个端口。`,
  EACCES: (_, port) => `没有权限监听端口 ${port}，请用 PORT 另指一个 1024 以上的端口，由反向代理转发。`,
  EADDRNOTAVAIL: (address) => `本机没有地址 ${address}，请改正 HOST，例如 127.0.0.1 或 0.0.0.0。`,
  ENOTFOUND: (address) => `找不到主机名 ${address} 对应的地址，请改正 HOST，例如 127.0.0.1 或 0.0.0.0。`,
  EAI_AGAIN: (address) => `找不到主机名 ${address} 对应的地址，请改正 HOST，例如 127.0.0.1 或 0.0.0.0。`,
}

const storing: Record<string, (path: string) => string> = {
  ENOTDIR: (path) => `${path} 应是目录，那里却是一个文件，请把它移走后重新执行。`,
  EEXIST: (path) => `${path} 已经存在，却不是所需要的目录或文件，请把它移走后重新执行。`,
  EISDIR: (path) => `${path} 应是文件，那里却是一个目录，请把它移走后重新执行。`,
  ENOENT: (path) => `找不到 ${path}，请检查路径是否写对、磁盘是否已经挂载。`,
  EACCES: (path) => `没有权限读写 ${path}，请检查它的属主和权限。`,
  EPERM: (path) => `没有权限读写 ${path}，请检查它的属主和权限。`,
  EROFS: (path) => `${path} 所在的磁盘是只读的，请重新挂载为可写后再执行。`,
  ENOSPC: (path) => `${path} 所在的磁盘已满，请先清理或扩充磁盘。`,
  EDQUOT: (path) => `${path} 所在磁盘的配额已用完，请先清理或提高配额。`,
  EIO: (path) => `读写 ${path} 时磁盘出错，请检查磁盘。`,
  EMFILE: () => '打开的文件太多，请提高本用户的文件数上限（ulimit -n）后重新执行。',
  ENFILE: () => '整台机器打开的文件太多，请关闭一些程序后重新执行。',
  ENOMEM: () => '内存不足，请关闭一些程序或增加内存后重新执行。',
}

function ofSystem(error: Error, code: string): StartFault | null {
  const syscall = textOf(error, 'syscall')
  const listens = syscall === 'listen' || syscall === 'bind' || syscall.startsWith('getaddrinfo')
  const heard = listens ? listening[code] : undefined
  if (heard)
    return { code: `LISTEN_${code}`, sentence: heard(textOf(error, 'address') || textOf(error, 'hostname'), textOf(error, 'port')) }
  const stored = storing[code]
  return stored && syscall ? { code: `SYSTEM_${code}`, sentence: stored(textOf(error, 'path') || '数据目录') } : null
}

function ofDatabase(error: Error, code: string): StartFault | null {
  if (/^(ECONN|ETIMEDOUT|57P|08)/.test(code) || /Connection terminated|connection error|timeout/i.test(error.message))
    return { code: 'DATABASE_UNREACHABLE', sentence: '与数据库的连接中断，请检查数据库是否已启动，然后重新执行。' }
  if (code === '53100') return { code: 'DISK_FULL', sentence: '数据库所在的磁盘已满，请先清理或扩充磁盘。' }
  if (code === '53300') return { code: 'DATABASE_BUSY', sentence: '数据库的连接已用完，请稍后重新执行，或提高数据库的连接数上限。' }
  if (code === '28P01' || code === '28000')
    return { code: 'DATABASE_LOGIN', sentence: '数据库不接受登录的用户名或口令。若正在升级，请先停止旧的服务，再重新执行。' }
  if (/^[0-9A-Z]{5}$/.test(code))
    return {
      code: `DATABASE_${code}`,
      sentence: `数据库报告错误 ${code}，没有完成。请设置 LOG_LEVEL=debug 再执行一次，把全部输出交给技术支持。`,
    }
  return null
}
