import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { runStep } from './run-step.ts'

export type Browser = { path: string; args: string[] }
export type BrowserAnswer = ({ ok: true } & Browser) | { ok: false; reason: string }

const places = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const advice = 'No browser: install chromium, or set CHROMIUM_PATH to a Chromium or Chrome that can start.'

let answer: Promise<BrowserAnswer> | undefined

/** Finds a Chromium, else installs one, else takes the one from npm. Asked once a process. */
export function ensureBrowser(): Promise<BrowserAnswer> {
  answer ??= findOrInstall()
  return answer
}

/** The browser of the journeys: what playwright-core needs in order to launch it. */
export async function browserExecutable(): Promise<Browser> {
  const browser = await ensureBrowser()
  if (!browser.ok) throw new Error(browser.reason)
  return { path: browser.path, args: browser.args }
}

async function findOrInstall(): Promise<BrowserAnswer> {
  const browser = installed() ?? (await fromDistribution()) ?? (await fromNpm())
  return browser ? { ok: true, ...browser } : { ok: false, reason: advice }
}

function installed(): Browser | undefined {
  // Asking for the version tells a browser from a stub that only points at a shop.
  const path = places.find((place) => place && existsSync(place) && starts(place))
  return path ? { path, args: [...sandbox(), ...quiet] } : undefined
}

function starts(path: string) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

async function fromDistribution(): Promise<Browser | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('installing chromium and a Chinese font …')
  const aptGet = (args: string[]) =>
    runStep({ name: 'apt-get', command: 'apt-get', args, env: { DEBIAN_FRONTEND: 'noninteractive' } }, { limitMs: 10 * 60_000 })
  const update = await aptGet(['update', '-q'])
  const install = await aptGet(['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'])
  if (!install.ok) console.log(`apt-get: ${install.why || update.why}\n${install.output.slice(-1000)}`)
  return installed()
}

async function fromNpm(): Promise<Browser | undefined> {
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    const path = await chromium.executablePath()
    return starts(path) ? { path, args: [...new Set([...chromium.args.filter(isWelcome), ...sandbox(), ...quiet])] } : undefined
  } catch (cause) {
    console.log(`@sparticuz/chromium: ${cause instanceof Error ? cause.message : String(cause)}`)
    return undefined
  }
}

// Chromium refuses to start as root with its sandbox.
function sandbox() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

// Its own set is made for one throw-away page without windows; playwright chooses these itself.
function isWelcome(argument: string) {
  return !/^--(headless|single-process|no-zygote|disable-web-security|allow-running-insecure-content|window-size)/.test(argument)
}

if (import.meta.main) {
  const browser = await ensureBrowser()
  console.log(browser.ok ? browser.path : browser.reason)
  process.exitCode = browser.ok ? 0 : 1
}
