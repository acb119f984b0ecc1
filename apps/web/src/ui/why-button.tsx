import { Button, type ButtonProps } from 'antd'

/** A button that cannot be pressed says why: on hover, on focus, and to a screen reader. */
export function WhyButton({ why, children, onClick, ...props }: ButtonProps & { why: string | null }) {
  if (!why) {
    return (
      <Button {...props} onClick={onClick}>
        {children}
      </Button>
    )
  }
  return (
    <span title={why} className="why">
      <Button
        {...props}
        aria-disabled
        aria-label={`${typeof children === 'string' ? children : ''}：现在不能办，${why}`}
        className="cannot"
      >
        {children}
      </Button>
    </span>
  )
}
