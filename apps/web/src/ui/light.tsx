export type LightTone = 'green' | 'yellow' | 'red' | 'grey' | 'none'

const shapes = { green: '●', yellow: '▲', red: '■', grey: '❚❚', none: '' } as const

/** A light has shape, number and word, never colour alone. The source of its clock is one hover away. */
export function Light({ tone, children, title }: { tone: LightTone; children: React.ReactNode; title?: string }) {
  if (tone === 'none') return <span className="quiet">{children}</span>
  return (
    <span className={`light ${tone}`} title={title}>
      <i aria-hidden>{shapes[tone]}</i>
      {children}
    </span>
  )
}
