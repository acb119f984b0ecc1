import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/root.ts'

export type Demo = { url: string; password: string; stop(): Promise<void> }

/** The demonstration county as a newcomer starts it, in a folder that is gone afterwards; a running one when its address is given. */
export async function startDemo(env: NodeJS.ProcessEnv = process.env): Promise<Demo> {
  const { FAYUAN_URL: url, FAYUAN_PASSWORD: password } = env
  if (url && password) return { url, password, stop: () => Promise.resolve() }
  buildConsole()
  const dataDir = await mkdtemp(join(tmpdir(), 'fayuan-journeys-'))
  const child = spawn(process.execPath, ['apps/server/src/main.ts', 'demo'], {
    cwd: root,
    env: { ...env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, DATABASE_URL: '', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    await end(child)
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    return { ...(await readiness(child)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function buildConsole() {
  const built = spawnSync(process.execPath, ['scripts/build-web.ts', '--if-missing'], { cwd: root, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`the console was not built:\n${built.stdout}${built.stderr}`)
}

/** Resolves on its last line, `fayuan ready`; a demo that ends before says why. */
function readiness(child: ChildProcess): Promise<{ url: string; password: string }> {
  let said = ''
  return new Promise((resolve, reject) => {
    const hear = (bytes: Buffer) => {
      said = `${said}${bytes.toString()}`.slice(-20_000)
      const url = /^fayuan ready (\S+)$/m.exec(said)?.[1]
      const password = /^demo password: (\S+)$/m.exec(said)?.[1]
      if (url && password) resolve({ url, password })
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the demonstration ended with ${code} before it was ready:\n${said}`)))
  })
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const patience = setTimeout(() => child.kill('SIGKILL'), 25_000)
  await gone
  clearTimeout(patience)
}
