import { backup } from './commands/backup.ts'
import { demo } from './commands/demo.ts'
import { restore } from './commands/restore.ts'
import { start } from './commands/start.ts'
import { verify } from './commands/verify.ts'

const commands: Record<string, (env: NodeJS.ProcessEnv, args: string[]) => Promise<void>> = { start, demo, backup, restore, verify }

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  process.stderr.write(`用法：node apps/server/src/main.ts ${Object.keys(commands).join(' | ')}\n`)
  process.exit(2)
}
// The process keeps new files to itself whatever the caller's mask: secrets and papers are nobody else's.
process.umask(0o077)
command(process.env, args).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : '启动失败。'}\n`)
  if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
  process.exit(1)
})
