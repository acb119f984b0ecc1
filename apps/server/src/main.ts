import { startFault } from './commands/start-fault.ts'
import { keepCompiled } from './compiled.ts'

// New files, compiled ones too, are kept to ourselves whatever the caller's mask: secrets and papers are nobody else's.
process.umask(0o077)
keepCompiled()

type Command = (env: NodeJS.ProcessEnv, args: string[]) => Promise<void>

const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./commands/start.ts')).start,
  demo: async () => (await import('./commands/demo.ts')).demo,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  verify: async () => (await import('./commands/verify.ts')).verify,
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  process.stderr.write(`用法：node apps/server/src/main.ts ${Object.keys(commands).join(' | ')}\n`)
  process.exit(2)
}
const run = async (load: () => Promise<Command>) => (await load())(process.env, args)
run(command).catch((error: unknown) => {
  const { code, sentence } = startFault(error)
  process.stderr.write(`${sentence}（${code}）\n`)
  if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
  process.exit(1)
})
