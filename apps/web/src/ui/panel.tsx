type PanelProps = {
  title?: React.ReactNode
  isPage?: boolean
  aside?: React.ReactNode
  more?: React.ReactNode
  children: React.ReactNode
  className?: string
}

/** A white card with a hairline head. */
export function Panel({ title, isPage = false, aside, more, children, className = '' }: PanelProps) {
  return (
    <section className={`card ${className}`}>
      {title && (
        <div className="head">
          {isPage ? <h1>{title}</h1> : <h2>{title}</h2>}
          {aside}
          {more && <span className="more">{more}</span>}
        </div>
      )}
      {children}
    </section>
  )
}
