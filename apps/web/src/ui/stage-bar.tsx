type Stage = { label: string; on: string | null; done: boolean; now: boolean }

/** What stands after the present stage is still to come, even where a day is known already: a case accepted before its agreement is signed. */
export function passed(stages: Stage[]): boolean[] {
  const now = stages.findIndex((stage) => stage.now)
  return stages.map(({ done }, at) => done && (now < 0 || at < now))
}

export function StageBar({ stages }: { stages: Stage[] }) {
  const done = passed(stages)
  return (
    <ol className="stages" aria-label="办理阶段" tabIndex={0}>
      {stages.map(({ label, on, now }, at) => (
        <li key={label} className={now ? 'now' : done[at] ? 'done' : ''} aria-current={now ? 'step' : undefined}>
          {label} {(now || done[at]) && on?.slice(5)}
        </li>
      ))}
    </ol>
  )
}
