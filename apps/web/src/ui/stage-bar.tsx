type Stage = { label: string; on: string | null; done: boolean; now: boolean }

export function StageBar({ stages }: { stages: Stage[] }) {
  return (
    <ol className="stages" aria-label="办理阶段" tabIndex={0}>
      {stages.map(({ label, on, done, now }) => (
        <li key={label} className={now ? 'now' : done ? 'done' : ''} aria-current={now ? 'step' : undefined}>
          {label} {on?.slice(5)}
        </li>
      ))}
    </ol>
  )
}
