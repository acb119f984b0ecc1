type SaidBackProps = { id: string; said: string; fault: string | null }

/** Beneath what was typed: what was read of it, or why it cannot be read. */
export const SaidBack = ({ id, said, fault }: SaidBackProps) => (
  <>
    {said && (
      <span className="said-back" id={id} aria-live="polite">
        {said}
      </span>
    )}
    {fault !== null && (
      <span className="wrong" id={said ? undefined : id} role="status">
        {fault}
      </span>
    )}
  </>
)
