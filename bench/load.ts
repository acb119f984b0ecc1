import http from 'node:http'

export type Shot = { method: 'GET' | 'POST'; path: string; headers: Record<string, string>; body?: string }
export type Measured = { perSecond: number; p50: number; p99: number; faults: number; done: number }

function fire(agent: http.Agent, port: number, shot: Shot): Promise<boolean> {
  return new Promise((done) => {
    const request = http.request(
      { agent, port, host: '127.0.0.1', method: shot.method, path: shot.path, headers: shot.headers },
      (answer) => {
        answer.resume()
        answer.on('end', () => done((answer.statusCode ?? 500) < 300))
      },
    )
    request.on('error', () => done(false))
    request.end(shot.body)
  })
}

/** A closed loop: so many connections, each asking again as soon as it is answered, for so long. */
export async function measure(port: number, connections: number, seconds: number, next: (n: number) => Shot): Promise<Measured> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  let n = 0
  let faults = 0
  const until = performance.now() + seconds * 1000
  const begun = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const at = performance.now()
        n += 1
        if (!(await fire(agent, port, next(n)))) faults += 1
        times.push(performance.now() - at)
      }
    }),
  )
  const spent = (performance.now() - begun) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: times.length / spent, p50: at(0.5), p99: at(0.99), faults, done: times.length }
}
