type PanelProps = { title?: React.ReactNode; aside?: React.ReactNode; more?: React.ReactNode; children: React.ReactNode; className?: string }

/** A white card with a hairline head. */
export function Panel({ title, aside, more, children, className = '' }: PanelProps) {
  return (
    <section className={`card ${className}`}>
      {title && (
        <div className="head">
          <h2>{title}</h2>
          {aside}
          {more && <span className="more">{more}</span>}
        </div>
      )}
      {children}
    </section>
  )
}
