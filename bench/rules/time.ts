/** One thing that is timed: `pass` does it `count` times. */
export type Runner = { name: string; count: number; pass(): Promise<void> | void }

/** Per second of the clock on the wall, and per second of processor the process itself used, its threads included. */
export type Speed = { name: string; perSecond: number; perCpuSecond: number }

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function spent(runner: Runner): Promise<{ wall: number; cpu: number }> {
  const started = performance.now()
  const before = process.cpuUsage()
  await runner.pass()
  const { user, system } = process.cpuUsage(before)
  return { wall: (performance.now() - started) / 1000, cpu: (user + system) / 1_000_000 }
}

/** Rounds in which everybody runs once, starting with another each time, so that a slow minute of the machine slows all alike. */
export async function race(runners: readonly Runner[], rounds: number): Promise<Speed[]> {
  const lanes = runners.map((runner) => ({ runner, wall: [] as number[], cpu: [] as number[] }))
  // Everybody warms up alike: what is timed is the settled speed, not a compiler at work.
  for (let turn = 0; turn < 3; turn++) for (const { pass } of runners) await pass()
  for (let round = 0; round < rounds; round++) {
    const first = round % lanes.length
    for (const { runner, wall, cpu } of [...lanes.slice(first), ...lanes.slice(0, first)]) {
      const seconds = await spent(runner)
      wall.push(seconds.wall)
      cpu.push(seconds.cpu)
    }
  }
  return lanes.map(({ runner: { name, count }, wall, cpu }) => ({
    name,
    perSecond: count / median(wall),
    perCpuSecond: count / median(cpu),
  }))
}
